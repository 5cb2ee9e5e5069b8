import { lastDay } from "../by-when/by-when-questions";
import { compareDays } from "../by-when/days";
import { isCompleted } from "../checks/completed-action";
import type { ExaminedAction, ExaminedEntry } from "../checks/examined-plan";
import { changedWords, sameWords, sharedWords } from "./changed-words";
import { pairUp } from "./pair-up";
import type { DifferenceKind, PlanDifference } from "./plan-difference";

/** An action reworded beyond this is another action. */
const SAME_ACTION = 0.5;

/** What has become of an entry's actions. */
export function compareActions(
  before: ExaminedEntry,
  after: ExaminedEntry,
  subject: Pick<PlanDifference, "kpi" | "keyArea">,
): PlanDifference[] {
  const pairing = pairUp(
    before.actions,
    after.actions,
    (one, other) => sharedWords(one.action.text.text, other.action.text.text),
    SAME_ACTION,
  );
  const about = (action: ExaminedAction) => ({
    ...subject,
    side: null,
    action: action.action.text.text,
    words: [],
  });
  return [
    ...pairing.both.flatMap((pair): PlanDifference[] => {
      const kind = byWhenDifference(pair.before, pair.after);
      const [textBefore, textAfter] = [pair.before.action.text.text, pair.after.action.text.text];
      const reworded: PlanDifference[] = sameWords(textBefore, textAfter)
        ? []
        : [
            {
              ...about(pair.after),
              kind: "action-reworded",
              before: textBefore,
              after: textAfter,
              atBefore: cellOf(pair.before),
              atAfter: cellOf(pair.after),
              words: changedWords(textBefore, textAfter),
            },
          ];
      if (!kind) return reworded;
      return [
        {
          ...about(pair.after),
          kind,
          before: byWhenWords(pair.before),
          after: byWhenWords(pair.after),
          atBefore: pair.before.byWhen?.written.at[0] ?? cellOf(pair.before),
          atAfter: pair.after.byWhen?.written.at[0] ?? cellOf(pair.after),
        },
        ...reworded,
      ];
    }),
    ...pairing.onlyAfter.map((action): PlanDifference => {
      const text = action.action.text.text;
      return {
        ...about(action),
        kind: "action-added",
        before: "",
        after: text,
        atBefore: null,
        atAfter: cellOf(action),
      };
    }),
    ...pairing.onlyBefore.map((action): PlanDifference => {
      const text = action.action.text.text;
      return {
        ...about(action),
        kind: "action-dropped",
        before: text,
        after: "",
        atBefore: cellOf(action),
        atAfter: null,
      };
    }),
  ];
}

function byWhenDifference(before: ExaminedAction, after: ExaminedAction): DifferenceKind | null {
  const [wasDone, isDone] = [isCompleted(before), isCompleted(after)];
  if (wasDone !== isDone) return isDone ? "action-completed" : "action-reopened";
  if (sameWords(byWhenWords(before), byWhenWords(after))) return null;
  const [was, is] = [before, after].map(({ byWhen }) => (byWhen ? lastDay(byWhen.meaning) : null));
  if (!was || !is) return "by-when-changed";
  const order = compareDays(is, was);
  // The same day written otherwise (`June 2027` for `30/06/2027`) is no change.
  if (order === 0) return null;
  return order > 0 ? "by-when-later" : "by-when-earlier";
}

function byWhenWords({ byWhen }: ExaminedAction): string {
  return byWhen?.written.written ?? "no by-when";
}

function cellOf({ action }: ExaminedAction) {
  return action.text.at[0] ?? null;
}

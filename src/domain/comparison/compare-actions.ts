import { lastDay } from "../by-when/by-when-questions";
import { compareDays } from "../by-when/days";
import { isCompleted } from "../checks/completed-action";
import type { ExaminedAction, ExaminedEntry } from "../checks/examined-plan";
import { changedWords, comparedWords, sameWords, sharedWords } from "./changed-words";
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
  const pairing = pairUp(worded(before.actions), worded(after.actions), {
    nameOf: ({ words }) => words.join(" "),
    likeness: (one, other) => sharedWords(one.words, other.words, SAME_ACTION),
    least: SAME_ACTION,
  });
  const about = (action: ExaminedAction) => ({
    ...subject,
    side: null,
    action: action.action.text.text,
    words: [],
  });
  return [
    ...pairing.both.flatMap((pair): PlanDifference[] => {
      const [was, is] = [pair.before.action, pair.after.action];
      const kind = byWhenDifference(was, is);
      const [textBefore, textAfter] = [was.action.text.text, is.action.text.text];
      const reworded: PlanDifference[] = sameWords(textBefore, textAfter)
        ? []
        : [
            {
              ...about(is),
              kind: "action-reworded",
              before: textBefore,
              after: textAfter,
              atBefore: cellOf(was),
              atAfter: cellOf(is),
              words: changedWords(textBefore, textAfter),
            },
          ];
      if (!kind) return reworded;
      return [
        {
          ...about(is),
          kind,
          before: byWhenWords(was),
          after: byWhenWords(is),
          atBefore: was.byWhen?.written.at[0] ?? cellOf(was),
          atAfter: is.byWhen?.written.at[0] ?? cellOf(is),
        },
        ...reworded,
      ];
    }),
    ...pairing.onlyAfter.map(({ action }): PlanDifference => {
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
    ...pairing.onlyBefore.map(({ action }): PlanDifference => {
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

interface WordedAction {
  readonly action: ExaminedAction;
  readonly words: readonly string[];
}

/** Each action is held against all of the other version: its words are made out once. */
function worded(actions: readonly ExaminedAction[]): WordedAction[] {
  return actions.map((action) => ({ action, words: comparedWords(action.action.text.text) }));
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

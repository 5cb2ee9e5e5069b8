import { lastDay } from "../by-when/by-when-questions";
import { compareDays } from "../by-when/days";
import { isCompleted } from "../checks/completed-action";
import type { ExaminedAction, ExaminedEntry } from "../checks/examined-plan";
import { groupedBy } from "../lists/grouped-by";
import { changedWords, comparedWords, sameWords, sharedWords } from "./changed-words";
import { pairUp } from "./pair-up";
import type { DifferenceKind, PlanDifference } from "./plan-difference";

/** An action reworded beyond this is another action. */
const SAME_ACTION = 0.5;

type Subject = Pick<PlanDifference, "kpi" | "keyArea">;

/** An action, and the KPI it stands at. */
export interface PlacedAction {
  readonly action: ExaminedAction;
  readonly subject: Subject;
}

/** What has become of an entry's actions; one that is only in one of the versions may have moved to another entry. */
export interface ActionChanges {
  readonly differences: readonly PlanDifference[];
  readonly onlyBefore: readonly PlacedAction[];
  readonly onlyAfter: readonly PlacedAction[];
}

/** Holds the actions of an entry against those it had before. */
export function compareActions(before: ExaminedEntry, after: ExaminedEntry, subject: Subject): ActionChanges {
  const pairing = pairUp(worded(before.actions), worded(after.actions), {
    nameOf: ({ words }) => words.join(" "),
    likeness: (one, other) => sharedWords(one.words, other.words, SAME_ACTION),
    least: SAME_ACTION,
  });
  const at = ({ action }: WordedAction): PlacedAction => ({ action, subject });
  return {
    differences: pairing.both.flatMap((pair) => sameAction(pair.before.action, at(pair.after))),
    onlyBefore: pairing.onlyBefore.map(at),
    onlyAfter: pairing.onlyAfter.map(at),
  };
}

/** Fewer words than these (`As above`, `Commercial board`) may stand at any KPI. */
const TELLING_WORDS = 3;

/**
 * Actions that stand at one KPI no longer and at another now, word for word, and those that are gone or new. Only where
 * exactly one went and exactly one came with those words.
 */
export function movedAndOtherActions(
  onlyBefore: readonly PlacedAction[],
  onlyAfter: readonly PlacedAction[],
): PlanDifference[] {
  const [went, came] = [byWords(onlyBefore), byWords(onlyAfter)];
  const moves = [...went].flatMap(([words, [was, ...others]]) => {
    const [is, ...more] = came.get(words) ?? [];
    const isTelling = words.split(" ").length >= TELLING_WORDS;
    return was && is && isTelling && others.length + more.length === 0 ? [{ was, is }] : [];
  });
  const moved = new Set(moves.flatMap(({ was, is }) => [was, is]));
  return [
    ...moves.flatMap(({ was, is }) => [
      {
        ...about(is),
        kind: "action-moved" as const,
        before: kpiWords(was.subject),
        after: kpiWords(is.subject),
        atBefore: cellOf(was.action),
        atAfter: cellOf(is.action),
      },
      ...sameAction(was.action, is),
    ]),
    ...onlyAfter.filter((one) => !moved.has(one)).map(added),
    ...onlyBefore.filter((one) => !moved.has(one)).map(dropped),
  ];
}

function byWords(actions: readonly PlacedAction[]): ReadonlyMap<string, readonly PlacedAction[]> {
  return groupedBy(actions, ({ action }) => comparedWords(action.action.text.text).join(" "));
}

function kpiWords({ kpi, keyArea }: Subject): string {
  return kpi === keyArea ? kpi : `${kpi || "Not named"}, ${keyArea}`;
}

function about({ action, subject }: PlacedAction) {
  return { ...subject, side: null, action: action.action.text.text, words: [] };
}

/** What has changed about an action that is in both versions. */
function sameAction(was: ExaminedAction, placed: PlacedAction): PlanDifference[] {
  const { action: is } = placed;
  const kind = byWhenDifference(was, is);
  const [textBefore, textAfter] = [was.action.text.text, is.action.text.text];
  const reworded: PlanDifference[] = sameWords(textBefore, textAfter)
    ? []
    : [
        {
          ...about(placed),
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
      ...about(placed),
      kind,
      before: byWhenWords(was),
      after: byWhenWords(is),
      atBefore: was.byWhen?.written.at[0] ?? cellOf(was),
      atAfter: is.byWhen?.written.at[0] ?? cellOf(is),
    },
    ...reworded,
  ];
}

function added(placed: PlacedAction): PlanDifference {
  const after = placed.action.action.text.text;
  return {
    ...about(placed),
    kind: "action-added",
    before: "",
    after,
    atBefore: null,
    atAfter: cellOf(placed.action),
  };
}

function dropped(placed: PlacedAction): PlanDifference {
  const before = placed.action.action.text.text;
  return {
    ...about(placed),
    kind: "action-dropped",
    before,
    after: "",
    atBefore: cellOf(placed.action),
    atAfter: null,
  };
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

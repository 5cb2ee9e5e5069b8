import { quarterAt, quarterOf } from "../by-when/quarters";
import type { CellRef } from "../grid/cell-ref";
import type { KeyAreaId, KpiId } from "../toolkit/edition";
import type { ExaminedAction, ExaminedEntry, ExaminedPlans, ExaminedPosition } from "./examined-plan";
import type { SaidWording } from "../wording/wording-reading";
import type { Severity, Suggestion } from "./finding";

/** What a check found, before it is made a finding of. */
export interface Found {
  readonly at: CellRef;
  /** The words the finding is about: part of its identity. */
  readonly about: string;
  readonly message: string;
  /** What the wording was compared with, and how it differs. */
  readonly compared?: SaidWording;
  readonly suggestion?: Suggestion | null;
  /** Only for findings on the whole plan; those in an entry take the entry's. */
  readonly kpi?: KpiId;
  readonly keyArea?: KeyAreaId;
}

/** What a check found in which entry; `entry` is `null` for the whole plan. */
export interface FoundIn {
  readonly entry: ExaminedEntry | null;
  readonly found: Found;
}

/** A rule that a plan is held to. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** What is asked of a plan, in a sentence. */
  readonly asks: string;
  readonly find: (plans: ExaminedPlans) => readonly FoundIn[];
}

/** Declares a check; one a file, named by its id. */
export function defineCheck(check: Check): Check {
  return check;
}

/** Asks each entry in turn. */
export function inEachEntry(
  ask: (entry: ExaminedEntry, plans: ExaminedPlans) => Found | readonly Found[] | null,
): Check["find"] {
  return (plans) =>
    plans.entries.flatMap((entry) => asList(ask(entry, plans)).map((found) => ({ entry, found })));
}

/** Asks each entry's present position, then its target. */
export function inEachPosition(
  ask: (position: ExaminedPosition, entry: ExaminedEntry, plans: ExaminedPlans) => Found | null,
): Check["find"] {
  return inEachEntry((entry, plans) =>
    [entry.now, entry.target].flatMap((position) => asList(ask(position, entry, plans))),
  );
}

/** Asks each action of each entry. */
export function inEachAction(
  ask: (action: ExaminedAction, entry: ExaminedEntry, plans: ExaminedPlans) => Found | null,
): Check["find"] {
  return inEachEntry((entry, plans) => entry.actions.flatMap((action) => asList(ask(action, entry, plans))));
}

function asList(found: Found | readonly Found[] | null): readonly Found[] {
  if (found === null) return [];
  return "message" in found ? [found] : found;
}

/** `where you are now` or `where you want to be`: the plan's own words for its two positions. */
export function positionWords(side: ExaminedPosition["side"]): string {
  return side === "now" ? "where you are now" : "where you want to be";
}

/** The first cell of a position's wording, or its home cell where nothing is written. */
export function wordingCell(position: ExaminedPosition): CellRef {
  return position.position.wording.at[0] ?? position.position.level.at;
}

/** The cell an action starts in. */
export function actionCell(action: ExaminedAction, entry: ExaminedEntry): CellRef {
  return action.action.text.at[0] ?? entry.entry.target.level.at;
}

/** What a by-when may be, for a sentence that asks for one; the quarter is the next after the day of the check. */
export function byWhenForms({ asOf, quarters }: ExaminedPlans): string {
  const { year, number } = quarterOf(asOf, quarters);
  return `a quarter (such as ${quarterAt(year, number + 1, quarters).label}), a date, Complete or Ongoing`;
}

/** A text cut between words to fit a sentence, with an ellipsis where it was. */
export function shortened(text: string, most = 60): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  if (oneLine.length <= most) return oneLine;
  const start = oneLine.slice(0, most);
  const lastWord = start.lastIndexOf(" ");
  return `${lastWord > 0 ? start.slice(0, lastWord) : start.slice(0, most - 1)}…`;
}

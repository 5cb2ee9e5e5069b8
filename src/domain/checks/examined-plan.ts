import type { ByWhen, Day, QuarterSystem } from "../by-when/by-when";
import type { Action, ActionPlan, Entry, Position, WrittenByWhen } from "../plan/action-plan";
import type { Kpi, Level } from "../toolkit/edition";
import type { Toolkit } from "../toolkit/toolkit";
import type { WordingReading } from "../wording/wording-reading";
import type { Side } from "../plan/action-plan";

/** A position of an entry with what its wording says. */
export interface ExaminedPosition {
  readonly side: Side;
  readonly position: Position;
  /** The level written, `null` where none can be read. */
  readonly level: Level | null;
  readonly wording: WordingReading;
}

/** A by-when as written and as understood. */
export interface ExaminedByWhen {
  readonly written: WrittenByWhen;
  readonly meaning: ByWhen;
}

/** An action with its by-when understood. */
export interface ExaminedAction {
  readonly action: Action;
  readonly byWhen: ExaminedByWhen | null;
  /** Whether it only points to another entry (`As above`). */
  readonly pointsElsewhere: boolean;
  /** Whether it only says that no action is planned (`None`, `TBC`). */
  readonly saysNone: boolean;
  /** Whether a column of states, or its own words (`Agree terms (done)`), say that it is done, whatever its by-when. */
  readonly isDone: boolean;
}

/** An entry with everything a check asks about it. */
export interface ExaminedEntry {
  readonly entry: Entry;
  /** Its place in its plan, 0-based. */
  readonly place: number;
  /** The toolkit's KPI, `null` where the entry is none. */
  readonly kpi: Kpi | null;
  readonly now: ExaminedPosition;
  readonly target: ExaminedPosition;
  readonly actions: readonly ExaminedAction[];
  readonly looseByWhens: readonly ExaminedByWhen[];
}

/** All plan sheets of a workbook, read and understood: what the checks look at. */
export interface ExaminedPlans {
  readonly plans: readonly ActionPlan[];
  /** The entries of all plans, in order. */
  readonly entries: readonly ExaminedEntry[];
  readonly toolkit: Toolkit;
  readonly quarters: QuarterSystem;
  /** The day the plans are checked for: what ended before it is past. */
  readonly asOf: Day;
}

import type { Day, QuarterSystem } from "../by-when/by-when";
import type { CellRef } from "../grid/cell-ref";
import type { KeyAreaId, KpiId, Level } from "../toolkit/edition";
import type { ActionState } from "./action-state";

/** How many entries stand at each level; `not-stated` for those whose level cannot be read. */
export type LevelCounts = Readonly<Record<Level | "not-stated", number>>;

/** How many actions are in each state. */
export type ActionCounts = Readonly<Record<ActionState, number>>;

/** A group of entries in figures: a key area, a theme, or the whole plan. */
export interface GroupSummary {
  readonly name: string;
  readonly theme: string;
  readonly keyArea: KeyAreaId | null;
  /** Entries in the group: what the council calls KPIs. */
  readonly kpis: number;
  readonly now: LevelCounts;
  readonly target: LevelCounts;
  /** Levels between now and target, averaged over the entries that state both; `null` where none does. */
  readonly averageGap: number | null;
  readonly actions: ActionCounts;
  readonly actionsInAll: number;
}

/** How the entries counted stand to the toolkit's KPIs. */
export interface Coverage {
  /** KPIs the toolkit has. */
  readonly toolkitKpis: number;
  /** Those of them with an entry. */
  readonly planned: number;
  /** Those of them with more than one entry. */
  readonly repeated: number;
  /** Entries that are no KPI of the toolkit. */
  readonly outside: number;
}

/** One entry in the figures, with where it stands in the workbook. */
export interface EntryFigure {
  readonly name: string;
  readonly kpi: KpiId | null;
  readonly keyArea: string;
  readonly now: Level;
  readonly target: Level;
  readonly gap: number;
  readonly at: CellRef;
}

/** An action past its by-when. */
export interface OverdueAction {
  readonly text: string;
  readonly byWhen: string;
  readonly meaning: string;
  readonly kpi: string;
  readonly keyArea: string;
  readonly at: CellRef;
}

/** Open actions whose last date falls in a quarter. */
export interface QuarterFigure {
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
  readonly due: number;
  readonly overdue: number;
}

/** Everything a summary says, as data: the same for the pane, the sheet and the command line. Nothing is cut. */
export interface PlanSummary {
  readonly council: string;
  readonly asOf: Day;
  readonly quarters: QuarterSystem;
  readonly edition: string;
  /** The plan sheets that were counted. */
  readonly sheets: readonly string[];
  readonly whole: GroupSummary;
  readonly coverage: Coverage;
  readonly themes: readonly GroupSummary[];
  readonly keyAreas: readonly GroupSummary[];
  /** KPIs at Mature or above now, and aiming to be. */
  readonly matureNow: number;
  readonly matureTarget: number;
  /** Entries two or more levels below their target, widest first. */
  readonly widestGaps: readonly EntryFigure[];
  readonly byQuarter: readonly QuarterFigure[];
  readonly overdueActions: readonly OverdueAction[];
}

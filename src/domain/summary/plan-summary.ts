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

/** One entry in the figures, with where it stands in the workbook; `null` for what it does not state. */
export interface EntryStanding {
  readonly name: string;
  readonly kpi: KpiId | null;
  readonly keyArea: string;
  readonly now: Level | null;
  readonly target: Level | null;
  /** Levels from now up to the target; negative where the target is below. */
  readonly gap: number | null;
  readonly at: CellRef;
}

/** An entry that states both its levels. */
export interface EntryFigure extends EntryStanding {
  readonly now: Level;
  readonly target: Level;
  readonly gap: number;
}

/** One action in the figures, with where it stands in the workbook. */
export interface ListedAction {
  readonly text: string;
  readonly byWhen: string;
  readonly meaning: string;
  readonly kpi: string;
  readonly keyArea: string;
  readonly at: CellRef;
}

/** An action whose by-when says no time. */
export interface UndatedAction extends ListedAction {
  readonly why: Extract<ActionState, "no-date" | "unreadable" | "points-elsewhere">;
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
  /** Every entry counted, so that each count of levels can be traced: the widest gap first, those without one last. */
  readonly entries: readonly EntryStanding[];
  /** Entries two or more levels below their target, widest first. */
  readonly widestGaps: readonly EntryFigure[];
  readonly byQuarter: readonly QuarterFigure[];
  readonly dueThisQuarter: readonly ListedAction[];
  readonly undatedActions: readonly UndatedAction[];
  readonly overdueActions: readonly ListedAction[];
}

import type { ByWhenInCell } from "../by-when/read-plan-by-whens";
import type { CellRange, CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import type { KeyAreaId, KpiId, Level } from "../toolkit/edition";
import type { CellHome } from "./cell-home";

/** One thing the plan should say, and where. "unclear" keeps the council's own words: never guessed, never lost. */
export type Field<T> =
  | { readonly kind: "read"; readonly value: T; readonly written: string; readonly at: CellRef }
  | { readonly kind: "unclear"; readonly written: string; readonly at: CellRef }
  | { readonly kind: "blank"; readonly at: CellRef };

/** Text put together from one or more cells, top to bottom. `at` is empty when nothing was written. */
export interface WrittenText {
  readonly text: string;
  readonly at: readonly CellRef[];
}

/** Where the council is now, or wants to be, on one KPI. */
export interface Position {
  /** `blank` when no level is written; its `at` is the cell where one belongs. */
  readonly level: Field<Level>;
  /** The wording without its level. */
  readonly wording: WrittenText;
  /** Every cell of the block that belongs to this position, level cells and wording cells alike; never empty. */
  readonly cells: readonly CellRef[];
}

/** A by-when as written, and where. */
export interface WrittenByWhen extends ByWhenInCell {
  readonly at: readonly CellRef[];
}

/** One thing planned, with the by-when written for it. */
export interface Action {
  readonly text: WrittenText;
  readonly byWhen: WrittenByWhen | null;
  /** What a column of states says of it (`Complete`, `Amber`), where the plan has one; `other` carries it too. */
  readonly status?: string;
}

/** Which KPI of the toolkit an entry is. */
export type KpiIdentity =
  | { readonly kind: "kpi"; readonly kpi: KpiId }
  | { readonly kind: "not-in-toolkit"; readonly nearest: KpiId | null };

/** A text of a column this program does not interpret (owner, RAG, notes): kept and carried. */
export interface OtherText {
  readonly heading: string;
  readonly text: string;
  readonly at: readonly CellRef[];
}

/** Which of an entry's two positions is meant: where the council is now, or where it wants to be. */
export type Side = "now" | "target";

/** One KPI's block in a plan. */
export interface Entry {
  readonly range: CellRange;
  /** The label as written, put together over its lines; `""` when there is none. */
  readonly writtenAs: string;
  readonly labelAt: readonly CellRef[];
  readonly identity: KpiIdentity;
  /** Known for most entries that are no KPI of today, too. */
  readonly keyArea: KeyAreaId | null;
  readonly now: Position;
  readonly target: Position;
  readonly actions: readonly Action[];
  /** For an entry without actions: the cell above, merged down over several KPIs, whose actions are planned for it too. */
  readonly actionsAbove?: CellRef;
  /** By-whens that stand beside no action. */
  readonly looseByWhens: readonly WrittenByWhen[];
  readonly other: readonly OtherText[];
}

/** A text of the sheet and its cell. */
export interface PlacedText {
  readonly text: string;
  readonly at: CellRef;
}

/** Which column holds what, zero-based; several columns may hold the same thing, or none. */
export interface PlanColumns {
  readonly keyArea: number | null;
  readonly kpi: number;
  readonly nowLevel: number | null;
  readonly now: number;
  readonly targetLevel: number | null;
  readonly target: number;
  readonly actions: number | null;
  readonly byWhen: number | null;
  readonly other: readonly { readonly column: number; readonly heading: string }[];
}

/** Where a plan stands on its sheet: what a writer needs to put something in the right cell. */
export interface PlanLayout {
  /** `null` where no one row of the sheet has the headings: a form, a plan on its side. */
  readonly headerRow: number | null;
  readonly columns: PlanColumns;
  /** The same plan as the table it was read from, where the sheet itself is none (a form, ticks below levels). */
  readonly relaid?: RelaidPlan;
}

/** A plan of another shape as a table: its entries are the plan's, one for one, with their places in the table. */
export interface RelaidPlan {
  readonly grid: Grid;
  readonly plan: ActionPlan;
  /** For each cell of `grid`, where it stands on the sheet. */
  readonly homes: readonly (readonly (CellHome | null)[])[];
  /** Whether each row of the table is a row of the sheet, so that one can be inserted there. */
  readonly takesRows: boolean;
}

/** A plan sheet, read. Every non-empty cell of it is in an entry, in `headings` or in `unplaced`. */
export interface ActionPlan {
  readonly sheet: string;
  readonly layout: PlanLayout;
  readonly entries: readonly Entry[];
  /** Titles, column headings and key-area headings. */
  readonly headings: readonly PlacedText[];
  /** What could not be placed: kept, named, never dropped. */
  readonly unplaced: readonly PlacedText[];
}

/** What reading a sheet gives: a plan, or the reason why it is none, in words for a person. */
export type SheetReading =
  | { readonly kind: "plan"; readonly plan: ActionPlan }
  | { readonly kind: "no-plan"; readonly sheet: string; readonly reason: string };

import type { CellRef } from "../grid/cell-ref";
import type { PlacedText } from "./action-plan";

/** What a cell is to hold. Text is always literal: it can never become a formula, a date or a number. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  /** A day as an Excel serial (1900 system, whole days). */
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "empty" };

/** One cell to change: what a person saw in it when they decided, and what it is to hold. */
export interface CellChange {
  readonly at: CellRef;
  /** The cell's displayed text when it was read; a writer refuses when it no longer is. */
  readonly before: string;
  readonly after: CellContent;
}

/** A row to insert below `belowRow` (zero-based), so that a new action does not overwrite its neighbours. */
export interface RowInsertion {
  readonly sheet: string;
  readonly belowRow: number;
}

/** One press of a person, as changes to cells. `summary` says it in their words; `cells` are as after the insertion. */
export interface PlanChange {
  readonly summary: string;
  readonly insert: RowInsertion | null;
  readonly cells: readonly CellChange[];
  /**
   * Cells around that were read and must still say the same, placed as before the insertion. An empty cell looks like any
   * other: where somebody has inserted rows since, these tell that it is another KPI's.
   */
  readonly landmarks?: readonly PlacedText[];
}

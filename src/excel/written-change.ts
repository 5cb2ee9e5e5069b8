import { cellAddress, type CellRef } from "../domain/grid/cell-ref";
import type { PlanChange, RowInsertion } from "../domain/plan/cell-change";
import type { CellState } from "./cell-state";

/** A cell this add-in wrote: what it held before, and what it held right after. */
export interface WrittenCell {
  readonly at: CellRef;
  readonly before: CellState;
  readonly held: unknown;
}

/** What a press has changed in the workbook: all that is needed to take it back. */
export interface WrittenChange {
  readonly change: PlanChange;
  readonly insert: RowInsertion | null;
  readonly cells: readonly WrittenCell[];
  /** What stood around, placed as after the insertion: tells whether rows have moved since. */
  readonly landmarks: readonly CellState[];
  /** Comments on the sheet of an inserted row, right after; 0 where none was inserted. */
  readonly comments: number;
}

/** A cell that stood there before a row was inserted, where it stands now. */
export function shiftedBy(insert: RowInsertion | null, state: CellState): CellState {
  const { at } = state;
  const moves = insert !== null && insert.sheet === at.sheet && at.row > insert.belowRow;
  return moves ? { ...state, at: { ...at, row: at.row + 1 } } : state;
}

/** The last change, for as long as it can be taken back. */
export interface LastChange {
  get(): WrittenChange | null;
  set(written: WrittenChange | null): void;
}

export function createLastChange(): LastChange {
  let last: WrittenChange | null = null;
  return {
    get: () => last,
    set: (written) => {
      last = written;
    },
  };
}

const NAMED = 5;

/** Cells as people name them: ‘B5, C7 and 3 more’. */
export function cellNames(cells: readonly CellRef[]): string {
  const named = cells.slice(0, NAMED).map(cellAddress).join(", ");
  return cells.length > NAMED ? `${named} and ${cells.length - NAMED} more` : named;
}

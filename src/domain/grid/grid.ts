import type { CellRange } from "./cell-ref";

/** What a cell holds: Excel's own kinds. A date is its serial number; an error value is its text (`#REF!`). */
export type CellValue = string | number | boolean | null;

/** One cell: what it holds, and what a person sees of it (a date's `text` is the date as displayed). */
export interface GridCell {
  readonly value: CellValue;
  readonly text: string;
}

/** A written cell so far from the others that no rectangle around both can be looked through; zero-based. */
export interface StrayCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/**
 * A sheet as plain cells. `cells` is rectangular; `cells[0][0]` stands at row `top`, column `left` of the
 * sheet (zero-based), so a used range that starts at C5 keeps its true addresses.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly GridCell[])[];
  /** Merged areas are a hint: a quick read of Excel does not know them. */
  readonly merges: readonly CellRange[] | "unknown";
  /** Zero-based rows of the sheet that are hidden or filtered away. Their content is read like any other. */
  readonly hiddenRows: readonly number[];
  /** Written cells outside `cells`: only a sheet too large to be looked through whole has any. */
  readonly strays?: readonly StrayCell[];
}

export const EMPTY_CELL: GridCell = { value: null, text: "" };

/** A cell holding text, or nothing for the empty string: for tests, samples and file readers. */
export function textCell(text: string): GridCell {
  return text === "" ? EMPTY_CELL : { value: text, text };
}

/** The text of the cell at a sheet position (zero-based), `""` outside the grid. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.cells[row - grid.top]?.[column - grid.left]?.text ?? "";
}

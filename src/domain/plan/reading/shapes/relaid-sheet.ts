import type { CellRef } from "../../../grid/cell-ref";
import { EMPTY_CELL, textCell, type Grid, type GridCell } from "../../../grid/grid";
import type { PlacedText } from "../../action-plan";
import type { CellHome } from "../../cell-home";

/** A cell of a table, and where it stands on the sheet. */
export interface TableCell {
  readonly cell: GridCell;
  readonly home: CellHome | null;
}

/** A sheet of another shape laid out as a table that the reader knows, each cell with its place on the sheet. */
export interface RelaidSheet {
  readonly grid: Grid;
  readonly homes: readonly (readonly (CellHome | null)[])[];
  /** Labels and headings of the sheet that have no cell in the table. */
  readonly headings: readonly PlacedText[];
  /** Texts of the sheet that belong to the table, but to no cell of it that can be told. */
  readonly unplaced: readonly PlacedText[];
  /** Whether each row of the table is a row of the sheet, so that one can be inserted there. */
  readonly takesRows: boolean;
}

const NOTHING: TableCell = { cell: EMPTY_CELL, home: null };

/** Puts rows of cells together into a table whose first cell is A1; shorter rows are filled up. */
export function relaidSheet(
  { sheet }: Grid,
  rows: readonly (readonly TableCell[])[],
  { headings = [], unplaced = [], takesRows = false }: Partial<Omit<RelaidSheet, "grid" | "homes">>,
): RelaidSheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const whole = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? NOTHING));
  return {
    grid: {
      sheet,
      top: 0,
      left: 0,
      cells: whole.map((row) => row.map(({ cell }) => cell)),
      merges: "unknown",
      hiddenRows: [],
    },
    homes: whole.map((row) => row.map(({ home }) => home)),
    headings,
    unplaced,
    takesRows,
  };
}

/** The sheet's own cells as cells of a table, row by row. */
export function tableOf(grid: Grid): TableCell[][] {
  return grid.cells.map((cells, row) =>
    cells.map((cell, column) =>
      cellAt(cell, { sheet: grid.sheet, row: grid.top + row, column: grid.left + column }),
    ),
  );
}

/** A cell of the sheet as it stands. */
export function cellAt(cell: GridCell, at: CellRef): TableCell {
  return { cell, home: { kind: "cell", at } };
}

/** A cell of the sheet that the table shows elsewhere or not at all: its place can still be written to. */
export function emptied({ home }: TableCell): TableCell {
  return { cell: EMPTY_CELL, home };
}

/** A heading that the sheet implies but nowhere writes. */
export function impliedHeading(text: string): TableCell {
  return { cell: textCell(text), home: null };
}

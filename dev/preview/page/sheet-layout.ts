import { boxOf, WHOLE_SHEET } from "../../emulated-excel/workbook/box";
import type { CellRow, Sheet, SheetState } from "../../emulated-excel/workbook/sheet";
import { linesOf, type Lines } from "./lines";

/** Where the lines of a sheet stand, and how many of them stay in view when it is scrolled. */
export interface SheetLayout {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly frozen: Frozen;
}

/** The rows and columns that stay in view, and the pixels they take. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
}

/** Excel's points are 72 to the inch, CSS pixels 96. */
export const PIXELS_PER_POINT = 96 / 72;

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 4;
const FEWEST_COLUMNS = 14;

/** Where everything of a sheet stands, with some empty rows and columns to write in. */
export function layoutOf(sheet: Sheet): SheetLayout {
  const used = sheet.usedBox(WHOLE_SHEET, false) ?? boxOf(0, 0);
  const { freeze } = sheet.state;
  const columnCount = Math.max(used.right + 1 + SPARE_COLUMNS, FEWEST_COLUMNS);
  const columns = linesOf(
    Array.from({ length: columnCount }, (_, column) =>
      Math.round(sheet.columnWidth(column) * PIXELS_PER_POINT),
    ),
  );
  const rows = linesOf(
    Array.from({ length: used.bottom + 1 + SPARE_ROWS }, (_, row) =>
      Math.round(heightOf(sheet, row) * PIXELS_PER_POINT),
    ),
  );
  const frozen = {
    rows: Math.min(freeze?.rows ?? 0, rows.count),
    columns: Math.min(freeze?.columns ?? 0, columns.count),
  };
  return {
    rows,
    columns,
    frozen: { ...frozen, height: rows.startOf(frozen.rows), width: columns.startOf(frozen.columns) },
  };
}

interface KnownHeight {
  readonly lines: SheetState["columns"];
  readonly sizes: SheetState["rows"];
  readonly merges: SheetState["merges"];
  readonly height: number;
}

const known = new WeakMap<CellRow, KnownHeight>();

/** A row is measured anew only when something of it has changed: a large plan has tens of thousands. */
function heightOf(sheet: Sheet, row: number): number {
  const { cells, columns: lines, rows: sizes, merges } = sheet.state;
  const here = cells.get(row);
  if (!here) return sheet.rowHeight(row);
  const before = known.get(here);
  if (before && before.lines === lines && before.sizes === sizes && before.merges === merges)
    return before.height;
  const height = sheet.rowHeight(row);
  known.set(here, { lines, sizes, merges, height });
  return height;
}

import { boxOf, WHOLE_SHEET } from "../../emulated-excel/workbook/box";
import type { Cell } from "../../emulated-excel/workbook/cell";
import type { CellRow, Sheet } from "../../emulated-excel/workbook/sheet";
import { cellText } from "./cell-text";
import { linesOf, type Lines } from "./lines";
import { mergesByRow } from "../../emulated-excel/workbook/merges-by-row";

export interface SheetLayout {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** Excel's points are 72 to the inch, CSS pixels 96. */
const PIXELS_PER_POINT = 96 / 72;

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 4;
const FEWEST_COLUMNS = 14;

/** Calibri's letters are about half as wide as high, and its lines a fifth higher than its letters. */
const LETTER_WIDTH = 0.5;
const LINE_HEIGHT = 1.25;
const PADDING = 6;

/** The tallest row Excel allows, 409 points. */
const TALLEST_ROW = 409 * PIXELS_PER_POINT;

/** Where everything of a sheet stands, with some empty rows and columns to write in. */
export function layoutOf(sheet: Sheet): SheetLayout {
  const used = sheet.usedBox(WHOLE_SHEET, false) ?? boxOf(0, 0);
  const columnCount = Math.max(used.right + 1 + SPARE_COLUMNS, FEWEST_COLUMNS);
  const widths = Array.from({ length: columnCount }, (_, column) =>
    Math.round(sheet.columnWidth(column) * PIXELS_PER_POINT),
  );
  const heights = Array.from({ length: used.bottom + 1 + SPARE_ROWS }, (_, row) =>
    Math.round(heightOf(sheet, row, widths)),
  );
  return { rows: linesOf(heights), columns: linesOf(widths) };
}

/** A row without a height of its own is as high as its wrapped text needs, as Excel makes it when it opens. */
function heightOf(sheet: Sheet, row: number, widths: readonly number[]): number {
  const standard = sheet.rowHeight(row) * PIXELS_PER_POINT;
  const cells = sheet.state.cells.get(row);
  if (!cells || sheet.state.rows.get(row)?.size !== undefined || standard === 0) return standard;
  return Math.min(Math.max(standard, wrappedHeight(cells, row, sheet, widths)), TALLEST_ROW);
}

function wrappedHeight(cells: CellRow, row: number, sheet: Sheet, widths: readonly number[]): number {
  const merges = mergesByRow(sheet.state.merges).get(row) ?? [];
  let height = 0;
  for (const [column, cell] of cells) {
    const merged = merges.some((merge) => merge.left <= column && merge.right >= column);
    if (merged || !cell.style.wrapText) continue;
    height = Math.max(height, textHeight(cell, widths[column] ?? 64));
  }
  return height;
}

function textHeight(cell: Cell, width: number): number {
  const letter = cell.style.fontSize * PIXELS_PER_POINT;
  const perLine = Math.max(1, Math.floor((width - PADDING) / (letter * LETTER_WIDTH)));
  const lines = cellText(cell)
    .split("\n")
    .reduce((count, paragraph) => count + Math.max(1, Math.ceil(paragraph.length / perLine)), 0);
  return lines * letter * LINE_HEIGHT + PADDING;
}

import type { Grid, GridCell } from "../domain/grid/grid";
import { EMPTY_CELL } from "../domain/grid/grid";
import type { SheetCells } from "./read-sheet";
import { UnreadableWorkbook } from "./workbook-reading";

/** A stray text in Excel's last row beside a dozen columns still fits; one in its last column as well does not. */
const MOST_CELLS = 20_000_000;

/**
 * The smallest rectangle around everything the sheet holds. Rows without content share one empty row, so
 * a stray cell far below costs little.
 * @throws {UnreadableWorkbook} when the rectangle is too large to look through.
 */
export function sheetGrid(sheet: string, { rows, merges, hiddenRows }: SheetCells, name: string): Grid {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [row, cells] of rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom === -1) return { sheet, top: 0, left: 0, cells: [], merges, hiddenRows: [] };
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (height * width > MOST_CELLS) {
    throw new UnreadableWorkbook(
      `${name} has a sheet, "${sheet}", whose texts lie too far apart to read (${height} rows by ${width} columns): delete the stray texts far below or to the right and try again.`,
    );
  }
  const emptyRow = Array<GridCell>(width).fill(EMPTY_CELL);
  const cells = Array.from({ length: height }, (_, index) => {
    const held = rows.get(top + index);
    return held ? emptyRow.map((empty, offset) => held.get(left + offset) ?? empty) : emptyRow;
  });
  return {
    sheet,
    top,
    left,
    cells,
    merges,
    hiddenRows: hiddenRows.filter((row) => row >= top && row <= bottom),
  };
}

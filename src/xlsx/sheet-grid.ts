import type { Grid, GridCell, StrayCell } from "../domain/grid/grid";
import { EMPTY_CELL } from "../domain/grid/grid";
import { MOST_STRAYS, NEAR } from "../domain/grid/near-cells";
import type { SheetCells } from "./read-sheet";
import { UnreadableWorkbook } from "./unreadable-workbook";

/** A stray text in Excel's last row beside a dozen columns still fits; one in its last column as well does not. */
const MOST_CELLS = 20_000_000;

type Rows = SheetCells["rows"];

/**
 * The smallest rectangle around everything the sheet holds. Rows without content share one empty row, so
 * a stray cell far below costs little; where the rectangle is too large to look through, far cells are kept beside it.
 * @throws {UnreadableWorkbook} when the sheet is too large all the same.
 */
export function sheetGrid(sheet: string, { rows, merges, hiddenRows }: SheetCells, name: string): Grid {
  const whole = boxAround(rows);
  if (!isTooLarge(whole)) return { ...gridIn(whole, rows, hiddenRows), sheet, merges };
  const { near, strays } = withoutStrays(rows);
  const box = boxAround(near);
  if (strays.length > MOST_STRAYS || box.height === 0 || isTooLarge(box)) {
    throw new UnreadableWorkbook(
      `${name} has a sheet, "${sheet}", whose texts lie too far apart to read (${whole.height} rows by ${whole.width} columns): delete the texts far below or to the right (Ctrl+End shows the last), or move that sheet to another workbook, and try again.`,
    );
  }
  return { ...gridIn(box, near, hiddenRows), sheet, merges, strays };
}

/** A rectangle of a sheet; without any height when nothing is written. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

function boxAround(rows: Rows): Box {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [row, cells] of rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom === -1) return { top: 0, left: 0, height: 0, width: 0 };
  return { top, left, height: bottom - top + 1, width: right - left + 1 };
}

function isTooLarge({ height, width }: Box): boolean {
  return height * width > MOST_CELLS;
}

function withoutStrays(rows: Rows): { readonly near: Rows; readonly strays: readonly StrayCell[] } {
  const near = new Map<number, Map<number, GridCell>>();
  const strays: StrayCell[] = [];
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      if (row >= NEAR.rows || column >= NEAR.columns) strays.push({ row, column, cell });
      else near.set(row, (near.get(row) ?? new Map<number, GridCell>()).set(column, cell));
    }
  }
  return { near, strays };
}

function gridIn(
  { top, left, height, width }: Box,
  rows: Rows,
  hiddenRows: readonly number[],
): Pick<Grid, "top" | "left" | "cells" | "hiddenRows"> {
  const emptyRow = Array<GridCell>(width).fill(EMPTY_CELL);
  const cells = Array.from({ length: height }, (_, index) => {
    const held = rows.get(top + index);
    return held ? emptyRow.map((empty, offset) => held.get(left + offset) ?? empty) : emptyRow;
  });
  return { top, left, cells, hiddenRows: hiddenRows.filter((row) => row >= top && row < top + height) };
}

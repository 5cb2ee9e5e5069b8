import { dayOfSerial } from "../../../../src/domain/by-when/excel-serial";
import type { CellRange } from "../../../../src/domain/grid/cell-ref";
import { EMPTY_CELL, textCell, type Grid, type GridCell } from "../../../../src/domain/grid/grid";
import type { CellContent, PlanChange } from "../../../../src/domain/plan/cell-change";

/**
 * The sheet after the change, as Excel would hold it. A cell that lies under a merged one takes nothing, as in Excel.
 * @throws when a cell of the change does not show what the change says stood there.
 */
export function sheetAfter(grid: Grid, change: PlanChange): Grid {
  const rows = wholeSheet(grid);
  const width = Math.max(...change.cells.map(({ at }) => at.column + 1), ...rows.map((row) => row.length));
  const deepest = Math.max(...change.cells.map(({ at }) => at.row), change.insert?.belowRow ?? 0);
  while (rows.length <= deepest) rows.push([]);
  for (const row of rows) while (row.length < width) row.push(EMPTY_CELL);
  const { insert } = change;
  if (insert)
    rows.splice(
      insert.belowRow + 1,
      0,
      Array.from({ length: width }, () => EMPTY_CELL),
    );
  const firstWritten = Math.min(
    ...change.cells.filter(({ at }) => at.row === (insert?.belowRow ?? -2) + 1).map(({ at }) => at.column),
  );
  const merges =
    grid.merges === "unknown" || !insert
      ? grid.merges
      : grid.merges.map((merge) => afterInsertion(merge, insert.belowRow, firstWritten));
  for (const { at, before, after } of change.cells) {
    const stood = rows[at.row]?.[at.column] ?? EMPTY_CELL;
    if (stood.text !== before)
      throw new Error(`${at.row + 1}:${at.column + 1} shows ${JSON.stringify(stood.text)}`);
    if (merges !== "unknown" && merges.some((merge) => hides(merge, at.row, at.column))) continue;
    const row = rows[at.row];
    if (row) row[at.column] = cellOf(after);
  }
  return { ...grid, top: 0, left: 0, cells: rows, merges, hiddenRows: [] };
}

/** The cells from A1 on. */
function wholeSheet({ top, left, cells }: Grid): GridCell[][] {
  const margin = Array.from({ length: left }, () => EMPTY_CELL);
  return [...Array.from({ length: top }, () => [...margin]), ...cells.map((row) => [...margin, ...row])];
}

/** Merged cells across the place grow; those that end there are made to, left of what is written. */
function afterInsertion(merge: CellRange, belowRow: number, firstWritten: number): CellRange {
  if (merge.top > belowRow) return { ...merge, top: merge.top + 1, bottom: merge.bottom + 1 };
  const grows =
    merge.bottom > belowRow ||
    (merge.bottom === belowRow && merge.top < belowRow && merge.right < firstWritten);
  return grows ? { ...merge, bottom: merge.bottom + 1 } : merge;
}

function hides({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return (
    row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left)
  );
}

function cellOf(content: CellContent): GridCell {
  switch (content.kind) {
    case "text":
      return textCell(content.text);
    case "empty":
      return EMPTY_CELL;
    case "date": {
      const [year, month, day] = (dayOfSerial(content.serial) ?? "").split("-");
      return { value: content.serial, text: `${day}/${month}/${year}` };
    }
  }
}

import { dayOfSerial } from "../../by-when/excel-serial";
import { formatDay } from "../../by-when/day-words";
import { EMPTY_CELL, textCell, type Grid, type GridCell } from "../../grid/grid";
import type { CellContent, PlanChange } from "../cell-change";

/** The sheet as it will be after a change, near enough to be read: merged areas are no longer known. */
export function gridAfter(grid: Grid, { insert, cells }: PlanChange): Grid {
  const lines = grid.cells.map((line) => [...line]);
  const width = Math.max(0, ...cells.map(({ at }) => at.column - grid.left + 1), lines[0]?.length ?? 0);
  const last = Math.max(...cells.map(({ at }) => at.row - grid.top));
  if (insert) lines.splice(insert.belowRow + 1 - grid.top, 0, []);
  while (lines.length <= last) lines.push([]);
  for (const line of lines) while (line.length < width) line.push(EMPTY_CELL);
  for (const { at, after } of cells) {
    const line = lines[at.row - grid.top];
    if (line) line[at.column - grid.left] = cellAfter(after);
  }
  const hiddenRows = grid.hiddenRows.map((row) => (insert && row > insert.belowRow ? row + 1 : row));
  return { ...grid, cells: lines, hiddenRows, merges: insert ? "unknown" : grid.merges };
}

function cellAfter(content: CellContent): GridCell {
  switch (content.kind) {
    case "text":
      return textCell(content.text);
    case "empty":
      return EMPTY_CELL;
    case "date": {
      const day = dayOfSerial(content.serial);
      return { value: content.serial, text: day === null ? String(content.serial) : formatDay(day) };
    }
  }
}

import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import { textAt } from "../../grid/grid";
import type { Entry } from "../action-plan";

/**
 * Notes for entries without actions that a merged cell reaches down to them: its actions, written for the KPI at its top, are
 * planned for them too. Where merges are not known, nothing is noted.
 * @param column the one of the actions.
 */
export function withActionsAbove(
  entries: readonly Entry[],
  grid: Grid,
  column: number | null,
): readonly Entry[] {
  const above = column === null ? new Map<number, CellRef>() : mergedFromAbove(grid, column);
  if (above.size === 0) return entries;
  return entries.map((entry) => {
    const actionsAbove = entry.actions.length === 0 ? above.get(entry.range.top) : undefined;
    return actionsAbove ? { ...entry, actionsAbove } : entry;
  });
}

/** For each row that a merged cell of the column covers below its first: that first cell. */
function mergedFromAbove(grid: Grid, column: number): Map<number, CellRef> {
  const above = new Map<number, CellRef>();
  if (grid.merges === "unknown") return above;
  const end = grid.top + grid.cells.length - 1;
  for (const { top, left, bottom, right } of grid.merges) {
    if (left > column || right < column || textAt(grid, top, left).trim() === "") continue;
    for (let row = top + 1; row <= Math.min(bottom, end); row++)
      above.set(row, { sheet: grid.sheet, row: top, column: left });
  }
  return above;
}

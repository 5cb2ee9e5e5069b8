import { textAt, type Grid } from "../../grid/grid";
import type { ActionPlan } from "../action-plan";

/** Whether this plan writes one action a row and repeats the KPI, its levels and its wording on every such row. */
export function repeatsOnEachRow(grid: Grid, plan: ActionPlan): boolean {
  const column = plan.layout.columns.kpi;
  const tall = plan.entries.filter((entry) => entry.range.bottom > entry.range.top);
  const repeating = tall.filter((entry) => {
    const label = textAt(grid, entry.range.top, column).trim();
    return label !== "" && label === textAt(grid, entry.range.top + 1, column).trim();
  });
  return repeating.length * 2 > tall.length;
}

/** Whether the row is on the sheet that was read and holds nothing at all. */
export function isBlankRow(grid: Grid, row: number): boolean {
  const cells = grid.cells[row - grid.top];
  return cells !== undefined && cells.every(({ text }) => text.trim() === "");
}

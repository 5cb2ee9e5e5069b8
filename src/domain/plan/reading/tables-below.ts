import type { Grid } from "../../grid/grid";
import type { PlanColumns } from "../action-plan";
import type { PlanHeader } from "./find-columns";
import { headerOfRow } from "./find-columns";
import { shownText } from "./shown-text";

/** A heading row further down: the plan's own, met again, or that of a table with other columns. */
export type HeadingRowBelow = "again" | "other-columns";

/** A heading is short; a row with a longer text in it is none, and need not be looked at closely. */
const LONGEST_HEADING = 80;
const FEWEST_HEADINGS = 3;

/** The heading rows below a plan's own, by their rows: a page repeats them, and a second table may have others. */
export function headingRowsBelow(grid: Grid, header: PlanHeader): ReadonlyMap<number, HeadingRowBelow> {
  const rows = new Map<number, HeadingRowBelow>();
  for (let row = header.lastRow + 1; row < grid.top + grid.cells.length; row++) {
    const texts = (grid.cells[row - grid.top] ?? []).map(shownText).filter((text) => text !== "");
    if (texts.length < FEWEST_HEADINGS || texts.some((text) => text.length > LONGEST_HEADING)) continue;
    const found = headerOfRow(grid, row);
    if (found) rows.set(row, samePlaces(found.columns, header.columns) ? "again" : "other-columns");
  }
  return rows;
}

function samePlaces(one: PlanColumns, other: PlanColumns): boolean {
  return (["kpi", "now", "target", "actions", "byWhen"] as const).every((part) => one[part] === other[part]);
}

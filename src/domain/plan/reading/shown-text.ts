import { dateOf } from "../../by-when/days";
import { dayOfSerial } from "../../by-when/excel-serial";
import type { Grid, GridCell } from "../../grid/grid";
import { legible } from "../../text/legible";

/** 1 January 2000 as an Excel serial: a smaller number in a cell of a plan is no date. */
export const FIRST_DATE = 36_526;

/**
 * What a person would read in the cell, were its column wide enough: Excel shows a date (and, in older versions, a
 * long text) that does not fit as `####`. Without the white space around it, and without what nobody sees.
 */
export function shownText(cell: GridCell | undefined): string {
  const text = legible(cell?.text ?? "").trim();
  if (!cell || !/^##+$/.test(text)) return text;
  if (typeof cell.value === "string") return legible(cell.value).trim();
  if (typeof cell.value !== "number") return text;
  const day = cell.value >= FIRST_DATE ? dayOfSerial(cell.value) : null;
  if (day === null) return String(cell.value);
  const { year, month, day: dayOfMonth } = dateOf(day);
  return [dayOfMonth, month].map((part) => String(part).padStart(2, "0")).join("/") + `/${year}`;
}

/** The text shown at a position of the sheet; `""` outside the grid. */
export function shownAt(grid: Grid, row: number, column: number): string {
  return shownText(grid.cells[row - grid.top]?.[column - grid.left]);
}

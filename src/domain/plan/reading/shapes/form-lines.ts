import type { Grid } from "../../../grid/grid";
import { shownText } from "../shown-text";
import { formLabel, ownLabel, type FormLabel } from "./form-label";
import { sideOfRole } from "../heading-words";

/** A written cell of a row, zero-based within the grid, and what it says as a label. */
export interface FormCell {
  readonly column: number;
  readonly text: string;
  readonly label: FormLabel | null;
  /** What it says as a label of the council's own (`Evidence:`), which counts only in the midst of a form. */
  readonly own: FormLabel | null;
}

const ROWS_SEARCHED = 60;
/** A form has a page or some for each KPI; a longer sheet is a list. */
const MOST_ROWS = 5_000;
const LONGEST_SIGN = 200;

/** The rows of a sheet that may be a form, cell by cell; `null` where its upper part has not both positions as labels. */
export function formLines(grid: Grid): readonly (readonly FormCell[])[] | null {
  if (grid.cells.length > MOST_ROWS) return null;
  const labelColumns = new Set<number>();
  const sides = new Set<string>();
  for (const cells of grid.cells.slice(0, ROWS_SEARCHED)) {
    cells.forEach((cell, column) => {
      const text = shownText(cell).slice(0, LONGEST_SIGN);
      const label = text === "" ? null : formLabel(text);
      const side = label && sideOfRole(label.role);
      if (label && (side || (label.role === "kpi" && label.label !== text))) labelColumns.add(column);
      if (side) sides.add(side);
    });
  }
  if (sides.size < 2) return null;
  return grid.cells.map((cells) => labelledCells(cells.map(shownText), labelColumns));
}

/** A row's cells: labels stand in the columns of labels, or beside another label that nothing else stands beside. */
function labelledCells(texts: readonly string[], labelColumns: ReadonlySet<number>): FormCell[] {
  const cells: FormCell[] = [];
  texts.forEach((text, column) => {
    if (text === "") return;
    const before = cells.at(-1);
    const mayBe = labelColumns.has(column) || (before?.label && before.label.value === "");
    const label = mayBe ? formLabel(text) : null;
    const isLabel = label !== null && !isValueOf(before?.label ?? null, label);
    const beside = texts.slice(column + 1).find((other) => other !== "");
    const mayBeOwn = !isLabel && (before ? before.label === null : labelColumns.has(column));
    const own = mayBeOwn ? ownLabel(text, beside !== undefined) : null;
    // Behind another label's value only a colon tells.
    const isOwn = own !== null && (!before || (text.endsWith(":") && beside !== undefined));
    cells.push({ column, text, label: isLabel ? label : null, own: isOwn ? own : null });
  });
  return cells;
}

/** What stands beside a label that waits for its value, and reads like a label of the same or none of a plan's, is the value. */
function isValueOf(before: FormLabel | null, label: FormLabel): boolean {
  if (!before || before.value !== "") return false;
  const hasColon = label.label !== label.heading;
  if (hasColon) return false;
  return (
    before.role === label.role ||
    label.role === "other" ||
    ((before.role === "kpi" || before.role === "key-area") && !sideOfRole(label.role))
  );
}

import type { SampleCell, SampleSheet } from "./write-workbook";

/**
 * The council's plan as a person pastes it: every line a row, every tab a column. Quotation marks stay as they
 * are; in Excel a cell that begins with one would swallow the lines up to the next, and a person puts that right.
 */
export function councilPlanSheet(source: string): SampleSheet {
  return {
    name: "Action plan",
    columnWidths: [30, 50, 50, 50, 16],
    rows: source.split("\n").map((line) => line.split("\t").map(pastedCell)),
    boldRows: [0],
    hiddenRows: [],
    merges: [],
    table: null,
  };
}

/** Excel makes a number of what looks like one, so `04.00` becomes 4; everything else in the plan stays text. */
export function pastedCell(field: string): SampleCell {
  if (field === "") return null;
  return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(field) ? Number(field) : field;
}

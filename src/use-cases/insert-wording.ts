import { cellAddress, type CellRef } from "../domain/grid/cell-ref";
import { textAt } from "../domain/grid/grid";
import { cellChange, editOf, type Edit } from "../domain/plan/edit/edit";
import { textsOfRow } from "../domain/plan/edit/landmarks";
import type { PlansReading } from "./read-plans";

/** Cells of a row by which it is known again. */
const MOST_LANDMARKS = 3;

/** Prepares a text for one cell of the workbook; what stood in the cell is in the change, to be shown first. */
export function insertWording(reading: PlansReading, cell: CellRef, text: string): Edit {
  const sheet = reading.contents.sheets.find(({ grid }) => grid.sheet === cell.sheet);
  if (!sheet)
    return {
      kind: "refused",
      sentence: "The selected sheet has not been read yet. Press Read again on the Plan screen.",
    };
  const { grid } = sheet;
  const landmarks = textsOfRow(grid, cell.row, MOST_LANDMARKS).map((at) => ({
    at,
    text: textAt(grid, at.row, at.column),
  }));
  return editOf(`Wording put into ${cellAddress(cell)}`, [cellChange(grid, cell, text)], landmarks);
}

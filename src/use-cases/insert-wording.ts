import { cellAddress, type CellRef } from "../domain/grid/cell-ref";
import { cellChange, editOf, type Edit } from "../domain/plan/edit/edit";
import type { PlansReading } from "./read-plans";

/** Prepares a text for one cell of the workbook; what stood in the cell is in the change, to be shown first. */
export function insertWording(reading: PlansReading, cell: CellRef, text: string): Edit {
  const sheet = reading.contents.sheets.find(({ grid }) => grid.sheet === cell.sheet);
  if (!sheet)
    return {
      kind: "refused",
      sentence: "The selected sheet has not been read yet. Press Read again on the Plan screen.",
    };
  return editOf(`Wording put into ${cellAddress(cell)}`, [cellChange(sheet.grid, cell, text)]);
}

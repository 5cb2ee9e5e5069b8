import type { Cell } from "../../emulated-excel/workbook/cell";
import { displayedText } from "../../emulated-excel/workbook/displayed-text";

/** What a person sees in the cell. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return "";
  return cell.isError ? String(cell.content) : displayedText(cell.content, cell.style.numberFormat);
}

/** What stands in the cell when a person edits it: its formula, or its text as it could be typed again. */
export function cellInput(cell: Cell | undefined): string {
  if (!cell) return "";
  return cell.formula ?? cellText(cell);
}

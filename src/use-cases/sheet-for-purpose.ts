import type { SheetPurpose } from "../domain/sheets/sheet-draft";
import { freeSheetName } from "../domain/sheets/sheet-names";
import type { WorkbookSheet } from "./workbook";

/** The sheet the add-in made for a purpose, if the workbook has one: it is written anew, not made twice. */
export function sheetMadeFor(sheets: readonly WorkbookSheet[], purpose: SheetPurpose): WorkbookSheet | null {
  return sheets.find(({ madeFor }) => madeFor === purpose) ?? null;
}

/** The name of the sheet made for a purpose, or a free one as near to the wanted as can be. */
export function nameForPurpose(
  sheets: readonly WorkbookSheet[],
  purpose: SheetPurpose,
  wanted: string,
): string {
  return sheetMadeFor(sheets, purpose)?.grid.sheet ?? freeNameAmong(sheets, wanted);
}

/** A name none of the sheets has, hidden ones included. */
export function freeNameAmong(sheets: readonly WorkbookSheet[], wanted: string): string {
  return freeSheetName(
    wanted,
    sheets.map(({ grid }) => grid.sheet),
  );
}

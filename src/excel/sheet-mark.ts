import { parseAddress } from "../domain/grid/cell-ref";
import { purposeName, purposeOfName } from "../domain/sheets/purpose-name";
import type { DraftRange, SheetPurpose } from "../domain/sheets/sheet-draft";

export interface SheetMark {
  readonly purpose: SheetPurpose;
  /** `null` when the cells were deleted. */
  readonly written: DraftRange | null;
}

/** Writing ended; kept as the name's comment. */
const COMPLETE = "complete";

/** Queues a sheet's mark. @returns what reads it after the sync; `null` when the sheet is not the add-in's own. */
export function queueMark(sheet: Excel.Worksheet): () => (SheetMark & { readonly complete: boolean }) | null {
  const { names } = sheet;
  names.load("items/name,items/formula,items/comment");
  return () => {
    const mark = names.items.find(({ name }) => purposeOfName(name) !== null);
    const purpose = mark ? purposeOfName(mark.name) : null;
    if (!mark || purpose === null) return null;
    return {
      purpose,
      written: rangeOfFormula(String(mark.formula)),
      complete: mark.comment === COMPLETE,
    };
  };
}

/** Marks a sheet as the add-in's own while it is being written. */
export function queueMarkBegun(sheet: Excel.Worksheet, purpose: SheetPurpose, written: Excel.Range): void {
  sheet.names.add(purposeName(purpose), written).visible = false;
}

/** Takes a mark away, to put another in its place. */
export function queueMarkGone(sheet: Excel.Worksheet, purpose: SheetPurpose): void {
  sheet.names.getItem(purposeName(purpose)).delete();
}

/** Says which cells were written, and that all was. */
export function queueMarkComplete(sheet: Excel.Worksheet, purpose: SheetPurpose, written: Excel.Range): void {
  queueMarkGone(sheet, purpose);
  sheet.names.add(purposeName(purpose), written, COMPLETE).visible = false;
}

/** Queues what sheets were made for. @returns what reads it after the sync; `null` for a sheet that people made. */
export function queuePurpose(sheet: Excel.Worksheet): () => SheetPurpose | null {
  const { names } = sheet;
  names.load("items/name");
  return () => names.items.map(({ name }) => purposeOfName(name)).find((purpose) => purpose !== null) ?? null;
}

/** `=Summary!$A$1:$N$60` → its cells. */
function rangeOfFormula(formula: string): DraftRange | null {
  const address = formula.slice(formula.lastIndexOf("!") + 1);
  const range = parseAddress("", address);
  return range && { top: range.top, left: range.left, bottom: range.bottom, right: range.right };
}

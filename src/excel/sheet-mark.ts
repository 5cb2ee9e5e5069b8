import { parseAddress } from "../domain/grid/cell-ref";
import { MADE_FROM_NAME, purposeName, purposeOfName, sheetOfReference } from "../domain/sheets/purpose-name";
import type { DraftRange, SheetPurpose } from "../domain/sheets/sheet-draft";
import type { SheetContents } from "../use-cases/workbook";

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

/** Keeps which sheet a plan was made from, as a reference: Excel keeps it in step when that sheet is renamed. */
export function queueMadeFrom(sheet: Excel.Worksheet, from: Excel.Worksheet): void {
  sheet.names.add(MADE_FROM_NAME, from.getRange()).visible = false;
}

/** What a sheet was made for, and of which other; empty for a sheet that people made. */
export type SheetMaking = Pick<SheetContents, "madeFor" | "madeFrom">;

/** Queues what a sheet was made for, and from. @returns what reads it after the sync. */
export function queueMaking(sheet: Excel.Worksheet): () => SheetMaking {
  const { names } = sheet;
  names.load("items/name,items/formula");
  return () => {
    const madeFor = names.items.map(({ name }) => purposeOfName(name)).find((purpose) => purpose !== null);
    const source = names.items.find(({ name }) => name === MADE_FROM_NAME);
    const madeFrom = source ? sheetOfReference(String(source.formula)) : null;
    return { ...(madeFor ? { madeFor } : {}), ...(madeFrom === null ? {} : { madeFrom }) };
  };
}

/** `=Summary!$A$1:$N$60` → its cells. */
function rangeOfFormula(formula: string): DraftRange | null {
  const address = formula.slice(formula.lastIndexOf("!") + 1);
  const range = parseAddress("", address);
  return range && { top: range.top, left: range.left, bottom: range.bottom, right: range.right };
}

import { boxOf, intersection, parseBox, splitSheet, type Box } from "../../emulated-excel/workbook/box";
import { clearCells, writeCell } from "../../emulated-excel/workbook/cell-writing";
import type { Sheet } from "../../emulated-excel/workbook/sheet";
import type { ValidationState } from "../../emulated-excel/workbook/sheet-parts";
import type { EmulatedHost } from "../../emulated-excel/emulated-host";
import type { Workbook } from "../../emulated-excel/workbook/workbook";
import { cellText } from "./cell-text";

/** `null` when it was done, else a sentence for the person who typed. */
export type Refusal = string | null;

const PROTECTED = "This sheet is protected. Turn ‘Protect this sheet’ off to change this cell.";

/** A person typing into a cell: protection and validation may refuse, as they do in Excel. */
export function enterText(
  host: EmulatedHost,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): Refusal {
  const refusal =
    protectedAt(sheet, boxOf(row, column)) ?? refusedByValidation(host.workbook, sheet, row, column, text);
  if (refusal) return refusal;
  const { workbook } = host;
  workbook.undoLog.begin();
  writeCell(sheet, row, column, text, workbook.locale);
  tellChanged(host, sheet, boxOf(row, column));
  return null;
}

/** The Delete key: contents go, looks stay. */
export function clearContents(host: EmulatedHost, sheet: Sheet, box: Box): Refusal {
  const refusal = protectedAt(sheet, box);
  if (refusal) return refusal;
  host.workbook.undoLog.begin();
  clearCells(sheet, box, "Contents");
  tellChanged(host, sheet, box);
  return null;
}

/** Tells the pane that somebody has changed these cells. */
export function tellChanged(host: EmulatedHost, sheet: Sheet, box: Box): void {
  host.workbook.tell({ kind: "changed", sheet, box, changeType: "RangeEdited" });
  host.sendEvents();
}

/** Why these cells cannot be changed, if a locked one of them lies on a protected sheet. */
export function protectedAt(sheet: Sheet, box: Box): Refusal {
  if (!sheet.state.protection) return null;
  for (let row = box.top; row <= box.bottom; row += 1)
    for (let column = box.left; column <= box.right; column += 1)
      if (sheet.styleAt(row, column).locked) return PROTECTED;
  return null;
}

function refusedByValidation(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): Refusal {
  const rule = listRuleAt(sheet, row, column);
  if (!rule || !rule.error.showAlert || rule.error.style !== "Stop") return null;
  if (text === "" && rule.ignoreBlanks) return null;
  const choices = choicesOf(workbook, sheet, rule);
  if (choices.some((choice) => choice.toLowerCase() === text.toLowerCase())) return null;
  return rule.error.message || `‘${text}’ is not in this cell’s list. Choose one of: ${choices.join(", ")}.`;
}

function listRuleAt(sheet: Sheet, row: number, column: number): ValidationState | undefined {
  const here = boxOf(row, column);
  return sheet.state.validations.find(
    (rule) => rule.type === "List" && rule.boxes.some((box) => intersection(box, here)),
  );
}

/** What a cell's validation list offers; `null` when the cell has no list to drop down. */
export function listChoicesAt(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): readonly string[] | null {
  const rule = listRuleAt(sheet, row, column);
  return rule?.inCellDropDown ? choicesOf(workbook, sheet, rule) : null;
}

function choicesOf(workbook: Workbook, sheet: Sheet, rule: ValidationState): readonly string[] {
  if (!rule.formula1.startsWith("=")) return rule.formula1.split(",").map((choice) => choice.trim());
  const named = workbook.parts.names.find(
    (item) => item.name.toLowerCase() === rule.formula1.slice(1).toLowerCase(),
  );
  const { sheet: sheetName, rest } = splitSheet(named?.formula ?? rule.formula1);
  const source = sheetName === null ? sheet : workbook.findSheet(sheetName);
  const box = parseBox(rest);
  if (!source || !box) return [];
  return [...source.cellsIn(box)].map(([, , cell]) => cellText(cell)).filter((text) => text !== "");
}

import { intersection, boxOf } from "../../emulated-excel/workbook/box";
import type { Cell } from "../../emulated-excel/workbook/cell";
import type { Sheet } from "../../emulated-excel/workbook/sheet";
import type { ConditionalFormatState, ConditionalLook } from "../../emulated-excel/workbook/sheet-parts";
import { cellText } from "./cell-text";

const NO_LOOK: ConditionalLook = {};

/**
 * The look that a cell's conditional formats give it: those that compare its value with a text or a number, or look
 * for a text. Formulas are not calculated here, so formats by formula give none.
 */
export function conditionalLook(sheet: Sheet, row: number, column: number): ConditionalLook {
  const { conditionalFormats } = sheet.state;
  if (conditionalFormats.length === 0) return NO_LOOK;
  const cell = sheet.cellAt(row, column);
  if (!cell || cell.content === "") return NO_LOOK;
  const here = boxOf(row, column);
  const holds = conditionalFormats.filter((format) => intersection(format.box, here) && meets(cell, format));
  // The first rule wins where two speak of the same thing.
  return holds.reduceRight<ConditionalLook>((look, format) => ({ ...look, ...format.look }), NO_LOOK);
}

function meets(cell: Cell, format: ConditionalFormatState): boolean {
  if (format.type === "ContainsText") return containsText(cellText(cell), format.operator, format.text);
  if (format.type !== "CellValue") return false;
  const wanted = literal(format.formula1);
  if (wanted === null) return false;
  const difference = compared(cell.content, wanted);
  switch (format.operator) {
    case "EqualTo":
      return difference === 0;
    case "NotEqualTo":
      return difference !== 0;
    case "GreaterThan":
      return difference > 0;
    case "LessThan":
      return difference < 0;
    case "GreaterThanOrEqual":
      return difference >= 0;
    case "LessThanOrEqual":
      return difference <= 0;
    default:
      return false;
  }
}

function containsText(shown: string, operator: string, text: string): boolean {
  const [all, part] = [shown.toLowerCase(), text.toLowerCase()];
  if (operator === "NotContains") return !all.includes(part);
  if (operator === "BeginsWith") return all.startsWith(part);
  if (operator === "EndsWith") return all.endsWith(part);
  return all.includes(part);
}

/** `="Leader"` or `=3`; `null` for a formula that would have to be calculated. */
function literal(formula: string): string | number | null {
  const bare = formula.replace(/^=/, "");
  const text = /^"((?:[^"]|"")*)"$/.exec(bare);
  if (text) return (text[1] ?? "").replaceAll('""', '"');
  return bare !== "" && Number.isFinite(Number(bare)) ? Number(bare) : null;
}

/** As Excel orders them: a number comes before any text; texts are alike in any case of letters. */
function compared(value: Cell["content"], wanted: string | number): number {
  if (typeof value === "number" && typeof wanted === "number") return value - wanted;
  if (typeof value === "string" && typeof wanted === "string")
    return value.toLowerCase().localeCompare(wanted.toLowerCase(), "en-GB");
  return typeof value === "number" ? -1 : 1;
}

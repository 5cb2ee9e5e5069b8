import type { CellContent } from "../domain/plan/cell-change";
import { writableText } from "../domain/text/writable-text";
import { isPlainProse, LONGEST_TEXT } from "./cell-text";

const TEXT_FORMAT = "@";
const USUAL_DATE_FORMAT = "dd/mm/yyyy";

/** From about here Excel fails on texts that begin like a formula (https://github.com/OfficeDev/office-js/issues/3256). */
const LONGEST_FORMULA_LIKE = 8_000;

/** A value and number format as they go to Excel. */
export interface CellEntry {
  readonly value: string | number;
  /** `null` leaves the cell's format as it is. */
  readonly numberFormat: string | null;
}

/**
 * How a content is put into a cell so that Excel takes it literally.
 *
 * A text that Excel could read as a formula, a date or a number goes in behind an apostrophe, as a person would type it,
 * and not by the format Text: that would stay on the cell, and turn the next date somebody types there into text. In a
 * cell that has the format Text already the apostrophe would be shown, and is not needed.
 * @param numberFormat the cell's present format.
 */
export function cellEntry(content: CellContent, numberFormat: string): CellEntry {
  switch (content.kind) {
    case "empty":
      return { value: "", numberFormat: null };
    case "date":
      return {
        value: content.serial,
        numberFormat: isDateFormat(numberFormat) ? null : USUAL_DATE_FORMAT,
      };
    case "text": {
      const text = writableText(content.text);
      const asIs = text === "" || numberFormat === TEXT_FORMAT || isPlainProse(text);
      return { value: asIs ? text : `'${text}`, numberFormat: null };
    }
  }
}

/** Why a content cannot be written, in a sentence; `null` when it can. */
export function contentRefusal(content: CellContent): string | null {
  if (content.kind !== "text") return null;
  const text = writableText(content.text);
  // The apostrophe may count.
  if (text.length >= LONGEST_TEXT)
    return `A cell holds at most ${LONGEST_TEXT - 1} characters, and this text has ${text.length}. Shorten it.`;
  if (/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && text.length > LONGEST_FORMULA_LIKE)
    return `Excel cannot take a text this long that begins with ‘${text.trim().charAt(0)}’. Put a word in front, or shorten it.`;
  return null;
}

/** What the cell must hold after the content was written: compared when the write is verified. */
export function heldValue(content: CellContent): string | number {
  switch (content.kind) {
    case "empty":
      return "";
    case "date":
      return content.serial;
    case "text":
      return writableText(content.text);
  }
}

/** Queues an entry. The format goes first: Excel reads the value by it. */
export function queueEntry(cell: Excel.Range, entry: CellEntry): void {
  if (entry.numberFormat !== null) cell.numberFormat = [[entry.numberFormat]];
  cell.values = [[entry.value]];
}

/** Whether a number format shows days: `d`, `m` or `y` outside quotes and brackets. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dmy]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/general/gi, ""));
}

import { boxOf, encloses, intersection, type Box } from "../../emulated-excel/workbook/box";
import { writeCell } from "../../emulated-excel/workbook/cell-writing";
import type { EmulatedHost } from "../../emulated-excel/emulated-host";
import type { Sheet } from "../../emulated-excel/workbook/sheet";
import { cellText } from "./cell-text";
import { fromClipboardText, toClipboardText } from "./clipboard-text";
import { protectedAt, tellChanged, type Refusal } from "./typed-entry";

/** What cells show, as text for the clipboard: as far as the sheet is used. A merged area is one text. */
export function copiedText(sheet: Sheet, box: Box): string {
  const used = sheet.usedBox(box, true);
  const bottom = Math.max(box.top, used?.bottom ?? box.top);
  const right = Math.max(box.left, used?.right ?? box.left);
  const isOneCell = sheet.state.merges.some((merge) => encloses(merge, box));
  const rows: string[][] = [];
  for (let row = box.top; row <= (isOneCell ? box.top : bottom); row += 1) {
    const texts: string[] = [];
    for (let column = box.left; column <= (isOneCell ? box.left : right); column += 1)
      texts.push(cellText(sheet.cellAt(row, column)));
    rows.push(texts);
  }
  return toClipboardText(rows);
}

/** More than this is no plan, and would stop the browser. */
const MOST_CELLS = 200_000;

/**
 * Types each text of the clipboard into its cell, from the first selected one on; a single text fills all that is
 * selected. Lists do not refuse what is pasted, as in Excel.
 * @returns the cells pasted into, or why nothing was.
 */
export function pasteText(
  host: EmulatedHost,
  sheet: Sheet,
  selected: Box,
  text: string,
): { readonly pasted: Box } | { readonly refusal: Refusal } {
  const rows = fromClipboardText(text);
  const [height, width] = [rows.length, Math.max(...rows.map((row) => row.length))];
  const single = height === 1 && width === 1;
  const { top, left } = selected;
  const box = single ? selected : boxOf(top, left, top + height - 1, left + width - 1);
  if ((box.bottom - box.top + 1) * (box.right - box.left + 1) > MOST_CELLS)
    return { refusal: "That is too much to paste at once. Select fewer cells." };
  const refusal = protectedAt(sheet, box);
  if (refusal) return { refusal };
  if (!single && sheet.state.merges.some((merge) => intersection(merge, box)))
    return {
      refusal: "Some of the cells to paste into are merged. Paste into one of them at a time.",
    };
  const { workbook } = host;
  workbook.undoLog.begin();
  for (let row = box.top; row <= box.bottom; row += 1)
    for (let column = box.left; column <= box.right; column += 1) {
      const value = single ? rows[0]?.[0] : rows[row - top]?.[column - left];
      writeCell(sheet, row, column, value ?? "", workbook.locale);
    }
  tellChanged(host, sheet, box);
  return { pasted: box };
}

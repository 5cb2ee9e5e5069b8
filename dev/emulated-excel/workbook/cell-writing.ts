import { invalidArgument } from "../protocol/host-error";
import { isWholeColumns, isWholeRows, type Box } from "./box";
import { DEFAULT_STYLE, type Cell } from "./cell";
import type { Sheet } from "./sheet";
import { entryOf, type EntryLocale } from "./typed-entry";

/** Excel holds no longer text in a cell. */
export const MAX_TEXT_LENGTH = 32_767;

/**
 * Puts a value into one cell the way Excel takes it: a text is read as if typed, `null` leaves the cell alone,
 * an empty text empties it and keeps its look. A cell hidden under a merge takes nothing.
 * @throws InvalidArgument for a text longer than a cell holds, or a value that is none.
 */
export function writeCell(
  sheet: Sheet,
  row: number,
  column: number,
  value: unknown,
  locale: EntryLocale,
  location = "Range.values",
): void {
  if (value === null || value === undefined) return;
  const merge = sheet.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return;
  breakSpill(sheet, row, column);
  const style = sheet.styleAt(row, column);
  if (value === "") {
    sheet.setCell(row, column, style === DEFAULT_STYLE ? undefined : { content: "", style });
    return;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    sheet.setCell(row, column, { content: value, style });
    return;
  }
  if (typeof value === "boolean") {
    sheet.setCell(row, column, { content: value, style });
    return;
  }
  if (typeof value !== "string") throw invalidArgument(location);
  if (value.length > MAX_TEXT_LENGTH)
    throw invalidArgument(location, `A cell holds at most ${MAX_TEXT_LENGTH} characters.`);
  const { numberFormat, ...entry } = entryOf(value, style.numberFormat, locale);
  const keepsFormat = numberFormat === undefined || style.numberFormat !== "General";
  sheet.setCell(row, column, { ...entry, style: keepsFormat ? style : { ...style, numberFormat } });
}

/** What is written among the results of a formula stops it from showing them. */
function breakSpill(sheet: Sheet, row: number, column: number): void {
  const spill = sheet.state.spills.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (!spill) return;
  sheet.change({ spills: sheet.state.spills.filter((each) => each !== spill) });
  for (const [oneRow, oneColumn, cell] of [...sheet.cellsIn(spill)]) {
    const isFirst = oneRow === spill.top && oneColumn === spill.left;
    sheet.setCell(oneRow, oneColumn, isFirst ? { ...cell, content: "#SPILL!", isError: true } : undefined);
  }
}

/** Empties cells. `Contents` keeps the look, `Formats` keeps the values, `All` takes both and the rules. */
export function clearCells(sheet: Sheet, box: Box, what: "All" | "Contents" | "Formats"): void {
  for (const [row, column, cell] of [...sheet.cellsIn(box)]) {
    if (what === "All") sheet.setCell(row, column, undefined);
    else if (what === "Contents")
      sheet.setCell(
        row,
        column,
        cell.style === DEFAULT_STYLE ? undefined : { content: "", style: cell.style },
      );
    else sheet.setCell(row, column, plain(cell));
  }
  if (what === "Contents") return;
  if (isWholeColumns(box) || isWholeRows(box)) sheet.restyle(box, () => DEFAULT_STYLE);
}

function plain(cell: Cell): Cell | undefined {
  if (cell.content === "" && cell.formula === undefined) return undefined;
  return {
    content: cell.content,
    style: DEFAULT_STYLE,
    ...(cell.isError ? { isError: cell.isError } : {}),
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
  };
}

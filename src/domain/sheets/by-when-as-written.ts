import { readByWhen } from "../by-when/read-by-when";
import type { WrittenByWhen } from "../plan/action-plan";
import type { CellContent } from "../plan/cell-change";

/** Excel dates from 2000 to 2100; smaller numbers in a by-when are years, counts or slips. */
const FIRST_DATE = 36_526;
const LAST_DATE = 73_415;

/**
 * A by-when for a cell of its own. An Excel date stays one where a person saw the day; `Mar-25` and `2025` stay the words
 * they were read as, since the date underneath (1 March 2025) says something else.
 */
export function byWhenAsWritten({ written, value }: WrittenByWhen): CellContent {
  const text = written.trim();
  if (text === "") return { kind: "empty" };
  return typeof value === "number" && showsItsDay(text, value)
    ? { kind: "date", serial: Math.floor(value) }
    : { kind: "text", text };
}

function showsItsDay(text: string, value: number): boolean {
  if (value < FIRST_DATE || value > LAST_DATE) return false;
  if (/^[\d.,]+$/.test(text) && Number(text) === value) return false;
  const shown = readByWhen(text, text, { quarters: "financial" });
  return shown.kind !== "dated" || shown.period.from === shown.period.to;
}

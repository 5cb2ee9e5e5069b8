import { serialOfDay } from "../../by-when/excel-serial";
import { writeByWhen, type ByWhenChoice } from "../../by-when/write-by-when";
import type { CellContent } from "../cell-change";

/**
 * The by-when as a cell of its own holds it: a day is an Excel date, so that Excel can sort by it. `null` empties the cell.
 */
export function byWhenContent(choice: ByWhenChoice | null): CellContent {
  if (choice === null) return { kind: "empty" };
  const serial = choice.kind === "day" ? serialOfDay(choice.day) : null;
  return serial === null ? { kind: "text", text: writeByWhen(choice) } : { kind: "date", serial };
}

/** The by-when in words, for a line among others; `""` for none. */
export function byWhenWords(choice: ByWhenChoice | null): string {
  return choice === null ? "" : writeByWhen(choice);
}

import type { Grid, GridCell } from "../grid/grid";
import { EMPTY_CELL, textCell } from "../grid/grid";
import { dateOf } from "../by-when/days";
import { dayOfSerial } from "../by-when/excel-serial";
import type { DraftContent, NumberFormat, SheetDraft } from "./sheet-draft";

/** The sheet as a reader would find it once the draft is written: rectangular, from A1. */
export function gridOfDraft(draft: SheetDraft): Grid {
  const width = Math.max(0, ...draft.rows.map((row) => row.length));
  return {
    sheet: draft.name,
    top: 0,
    left: 0,
    cells: draft.rows.map((row) =>
      Array.from({ length: width }, (_, column) => cellOf(row[column]?.content ?? { kind: "empty" })),
    ),
    merges: [],
    hiddenRows: [],
  };
}

function cellOf(content: DraftContent): GridCell {
  switch (content.kind) {
    case "text":
    case "link":
      return textCell(content.text);
    case "date":
      return { value: content.serial, text: shownDate(content.serial) };
    case "number":
      return { value: content.value, text: shownNumber(content.value, content.format) };
    case "empty":
      return EMPTY_CELL;
  }
}

/** `30/06/2027`, as the sheets show their dates. */
function shownDate(serial: number): string {
  const day = dayOfSerial(serial);
  if (day === null) return String(serial);
  const { year, month, day: dayOfMonth } = dateOf(day);
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${year}`;
}

function shownNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case "whole":
      return value.toFixed(0);
    case "one-place":
      return value.toFixed(1);
    case "percent":
      return `${(value * 100).toFixed(0)}%`;
  }
}

import { boxOf, encloses, bounding, intersection, type Box } from "../../emulated-excel/workbook/box";
import type { Lines } from "./lines";
import { mergesByRow } from "../../emulated-excel/workbook/merges-by-row";

/** The cells a person has selected: the one they are on, and the one the selection was drawn to. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export function at(row: number, column: number): Selection {
  return { row, column, toRow: row, toColumn: column };
}

/** The selected rectangle, grown until it cuts no merged area, as Excel does. */
export function selectedBox(selection: Selection, merges: readonly Box[]): Box {
  let box = boxOf(selection.row, selection.column, selection.toRow, selection.toColumn);
  for (;;) {
    const cut = mergesIn(box, merges).find((merge) => intersection(merge, box) && !encloses(box, merge));
    if (!cut) return box;
    box = bounding(box, cut);
  }
}

function mergesIn(box: Box, merges: readonly Box[]): readonly Box[] {
  return box.top === box.bottom ? (mergesByRow(merges).get(box.top) ?? []) : merges;
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** One key press away, past hidden lines and out of the merged area the person is on. */
export function stepped(
  from: { readonly row: number; readonly column: number },
  step: Step,
  merges: readonly Box[],
  rows: Lines,
  columns: Lines,
): { readonly row: number; readonly column: number } {
  const here = selectedBox(at(from.row, from.column), merges);
  const row = moved(step.rows > 0 ? here.bottom : here.top, step.rows, rows);
  const column = moved(step.columns > 0 ? here.right : here.left, step.columns, columns);
  return {
    row: step.rows === 0 ? from.row : row,
    column: step.columns === 0 ? from.column : column,
  };
}

function moved(from: number, by: number, lines: Lines): number {
  if (by === 0) return from;
  let line = Math.min(Math.max(from + by, 0), lines.count - 1);
  const onward = by < 0 ? -1 : 1;
  while (line > 0 && line < lines.count - 1 && lines.span(line, line) === 0) line += onward;
  return lines.span(line, line) === 0 ? from : line;
}

/**
 * Where Ctrl and an arrow lead, as in Excel: to the last filled cell of a run, else to the next filled one, else to the
 * edge of the sheet.
 */
export function jumped(
  from: { readonly row: number; readonly column: number },
  step: Step,
  isFilled: (row: number, column: number) => boolean,
  rows: Lines,
  columns: Lines,
): { readonly row: number; readonly column: number } {
  const next = ({ row, column }: typeof from) => ({
    row: moved(row, step.rows, rows),
    column: moved(column, step.columns, columns),
  });
  const filled = (cell: typeof from) => isFilled(cell.row, cell.column);
  const isLast = (cell: typeof from) => next(cell).row === cell.row && next(cell).column === cell.column;
  let here = from;
  const inRun = filled(here) && filled(next(here));
  while (!isLast(here)) {
    if (inRun && !filled(next(here))) return here;
    here = next(here);
    if (!inRun && filled(here)) return here;
  }
  return here;
}

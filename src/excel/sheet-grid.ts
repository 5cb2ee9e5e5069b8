import type { CellRange } from "../domain/grid/cell-ref";
import { EMPTY_CELL, type CellValue, type Grid, type GridCell } from "../domain/grid/grid";
import { shownText } from "./cell-text";

type Cells = readonly (readonly GridCell[])[];

/** Queues a sheet's cells as a grid. @returns what reads it after the sync; `null` when Excel found it too large. */
export function queueGrid(sheet: Excel.Worksheet, name: string, withMerges: boolean): () => Grid | null {
  const used = queueUsedRange(sheet);
  used.load("rowIndex,columnIndex");
  const cells = queueCells(used);
  const hiddenRows = queueHiddenRows(used);
  const merges = withMerges ? queueMerges(used, name) : null;
  return () => {
    const read = cells();
    if (!read) return null;
    return {
      sheet: name,
      top: used.rowIndex,
      left: used.columnIndex,
      cells: read,
      merges: merges?.() ?? "unknown",
      hiddenRows: hiddenRows(used.rowIndex),
    };
  };
}

/** The cells with values only: formatting alone can stretch a sheet to its last row. A blank sheet gives A1. */
export function queueUsedRange(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRange(true);
}

/** Queues the values and texts of a range. @returns what reads them; `null` when Excel found them too many. */
export function queueCells(range: Excel.Range): () => Cells | null {
  range.load("values,text");
  return () => {
    // Over five million cells Excel gives null instead of an error (https://github.com/OfficeDev/office-js/issues/4783).
    const values = range.values as readonly (readonly unknown[])[] | null;
    const texts = range.text as readonly (readonly unknown[])[] | null;
    if (values === null || texts === null) return null;
    return values.map((line, row) => line.map((value, column) => gridCell(value, texts[row]?.[column])));
  };
}

function gridCell(value: unknown, text: unknown): GridCell {
  if (value === "" || value === null) return EMPTY_CELL;
  return { value: value as CellValue, text: shownText(value, text) };
}

/** Queues which rows are hidden, filtered ones included. @returns what reads them, by the range's first row. */
export function queueHiddenRows(range: Excel.Range): (firstRow: number) => readonly number[] {
  const rows = range.getRowProperties({ rowHidden: true });
  return (firstRow) => rows.value.flatMap((row, place) => (row.rowHidden ? [firstRow + place] : []));
}

/** Queues the merged areas whose first cell is in the range. @returns what reads them after the sync. */
export function queueMerges(range: Excel.Range, sheet: string): () => readonly CellRange[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          sheet,
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        }));
}

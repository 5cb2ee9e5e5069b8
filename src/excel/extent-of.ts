import type { DraftRange } from "../domain/sheets/sheet-draft";

/** Where a range stands; its place and size must be loaded. */
export function extentOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): DraftRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

import { invalidOperation } from "../protocol/host-error";
import type { Argument, Method } from "../protocol/object-model";
import {
  boxOf,
  cellCount,
  encloses,
  intersection,
  isWholeColumns,
  isWholeRows,
  type Box,
} from "../workbook/box";
import { clearCells } from "../workbook/cell-writing";
import { shiftOf } from "../workbook/shift";
import type { Sheet } from "../workbook/sheet";
import {
  assertCanBeInFront,
  assertWritable,
  rangeArgument,
  wordArgument,
  type HostContext,
} from "./host-context";
import { rangeObject, type RangeTarget } from "./targets";

/** Methods of Range that change cells. */
export function rangeEditMethods(context: HostContext): { readonly [name: string]: Method<RangeTarget> } {
  const changed = (range: RangeTarget, changeType: string, shiftDirection?: string) =>
    context.workbook.tell({
      kind: "changed",
      sheet: range.sheet,
      box: range.box,
      changeType,
      ...(shiftDirection === undefined ? {} : { shiftDirection }),
    });
  return {
    Select: (range) => {
      assertCanBeInFront(range.sheet, "Range.select");
      context.workbook.select(range.sheet, range.box);
      return null;
    },
    Clear: (range, what) => {
      assertWritable(context, range.sheet, range.box, "Range.clear");
      const words = ["All", "Contents", "Formats"] as const;
      const kind = wordArgument(what ?? "All", words, "Range.clear");
      clearCells(range.sheet, range.box, kind);
      if (kind === "All") clearRules(range.sheet, range.box);
      changed(range, "RangeEdited");
      return null;
    },
    Merge: (range, across) => {
      assertWritable(context, range.sheet, range.box, "Range.merge");
      merge(range.sheet, range.box, across === true);
      context.workbook.tell({ kind: "format-changed", sheet: range.sheet, box: range.box });
      return null;
    },
    Unmerge: (range) => {
      assertWritable(context, range.sheet, range.box, "Range.unmerge");
      range.sheet.change({
        merges: range.sheet.state.merges.filter((each) => !intersection(each, range.box)),
      });
      context.workbook.tell({ kind: "format-changed", sheet: range.sheet, box: range.box });
      return null;
    },
    Insert: (range, direction) => {
      assertMovable(context, range, "Range.insert");
      const words = ["Down", "Right"] as const;
      const { box, sheet } = range;
      const shift = shiftOf(box, wordArgument(direction, words, "Range.insert"), "insert");
      context.workbook.shiftCells(sheet, shift);
      const inserted: RangeTarget = { sheet, box };
      changed(
        inserted,
        changeTypeOf(box, "Inserted"),
        shift.axis === "rows" ? "ShiftCellDown" : "ShiftCellRight",
      );
      return rangeObject(sheet, box);
    },
    Delete: (range, direction) => {
      assertMovable(context, range, "Range.delete");
      const words = ["Up", "Left"] as const;
      const { box, sheet } = range;
      const shift = shiftOf(box, wordArgument(direction, words, "Range.delete"), "delete");
      context.workbook.shiftCells(sheet, shift);
      changed(
        { sheet, box },
        changeTypeOf(box, "Deleted"),
        shift.axis === "rows" ? "ShiftCellUp" : "ShiftCellLeft",
      );
      return null;
    },
    CopyFrom: (range, source, kind) => copyFrom(context, range, source, kind),
  };
}

/** Protected sheets refuse to move cells unless they were protected with leave to. */
function assertMovable(context: HostContext, range: RangeTarget, location: string): void {
  const { protection } = range.sheet.state;
  const leave = location === "Range.insert" ? "allowInsertRows" : "allowDeleteRows";
  if (protection?.options[leave] === true && isWholeRows(range.box)) return;
  assertWritable(context, range.sheet, null, location);
}

function changeTypeOf(box: Box, what: "Inserted" | "Deleted"): string {
  if (isWholeRows(box)) return `Row${what}`;
  return isWholeColumns(box) ? `Column${what}` : `Cell${what}`;
}

/** Keeps the first cell's value, as Excel does after asking; merges it overlaps go. */
function merge(sheet: Sheet, box: Box, across: boolean): void {
  if (sheet.state.tables.some((table) => intersection(table.box, box)))
    throw invalidOperation("Range.merge", "Cells of a table cannot be merged.");
  const lines = across
    ? Array.from({ length: box.bottom - box.top + 1 }, (_, index) =>
        boxOf(box.top + index, box.left, box.top + index, box.right),
      )
    : [box];
  const merges = sheet.state.merges.filter((each) => !intersection(each, box));
  sheet.change({ merges: [...merges, ...lines.filter((line) => cellCount(line) > 1)] });
  for (const line of lines)
    for (const [row, column, cell] of [...sheet.cellsIn(line)])
      if (row !== line.top || column !== line.left)
        sheet.setCell(row, column, { content: "", style: cell.style });
}

function clearRules(sheet: Sheet, box: Box): void {
  sheet.change({
    merges: sheet.state.merges.filter((each) => !intersection(each, box)),
    links: sheet.state.links.filter((each) => !encloses(box, each.box)),
    conditionalFormats: sheet.state.conditionalFormats.filter((each) => !encloses(box, each.box)),
  });
}

function copyFrom(context: HostContext, range: RangeTarget, source: Argument, kind: Argument): null {
  const location = "Range.copyFrom";
  const words = ["All", "Values", "Formats", "Formulas"] as const;
  const what = wordArgument(kind ?? "All", words, location);
  const from = rangeArgument(context, source, range.sheet, location);
  const { top, left } = range.box;
  const box = boxOf(top, left, top + from.box.bottom - from.box.top, left + from.box.right - from.box.left);
  assertWritable(context, range.sheet, box, location);
  const cells = [...from.sheet.cellsIn(from.box)];
  for (const [row, column, cell] of cells) {
    const [newRow, newColumn] = [row - from.box.top + top, column - from.box.left + left];
    const style = what === "All" || what === "Formats" ? cell.style : range.sheet.styleAt(newRow, newColumn);
    const old = range.sheet.cellAt(newRow, newColumn);
    const value = { content: cell.content, ...(cell.isError ? { isError: cell.isError } : {}) };
    const content = what === "Formats" ? (old ?? { content: "" }) : what === "Values" ? value : cell;
    range.sheet.setCell(newRow, newColumn, { ...content, style });
  }
  context.workbook.tell({ kind: "changed", sheet: range.sheet, box, changeType: "RangeEdited" });
  return null;
}

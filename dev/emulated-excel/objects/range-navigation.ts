import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Argument, HostObject, Method } from "../protocol/object-model";
import {
  bounding,
  boxOf,
  columnCount,
  intersection,
  isInsideSheet,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  type Box,
} from "../workbook/box";
import { isEmptyCell } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";
import { numberArgument, rangeArgument, type HostContext } from "./host-context";
import { areasObject, partObject, rangeObject, type RangeTarget } from "./targets";

type RangeMethod = Method<RangeTarget>;

/** Methods of Range that lead to other ranges. */
export function rangeNavigationMethods(context: HostContext): { readonly [name: string]: RangeMethod } {
  const other = (range: RangeTarget, argument: Argument, location: string) =>
    rangeArgument(context, argument, range.sheet, location);
  const shared = (range: RangeTarget, argument: Argument, location: string): HostObject | null => {
    const second = other(range, argument, location);
    const box = second.sheet === range.sheet ? intersection(range.box, second.box) : null;
    return box && rangeObject(range.sheet, box);
  };
  const used = (range: RangeTarget, valuesOnly: Argument): HostObject | null => {
    const box = range.sheet.usedBox(range.box, valuesOnly === true);
    return box && rangeObject(range.sheet, box);
  };
  return {
    GetCell: (range, row, column) => {
      const at = (argument: Argument) => numberArgument(argument, "Range.getCell");
      return inside(range, boxOf(range.box.top + at(row), range.box.left + at(column)), "Range.getCell");
    },
    GetRow: (range, row) => {
      const line = range.box.top + numberArgument(row, "Range.getRow");
      return inside(range, { ...range.box, top: line, bottom: line }, "Range.getRow");
    },
    GetColumn: (range, column) => {
      const line = range.box.left + numberArgument(column, "Range.getColumn");
      return inside(range, { ...range.box, left: line, right: line }, "Range.getColumn");
    },
    GetLastRow: (range) => rangeObject(range.sheet, { ...range.box, top: range.box.bottom }),
    GetLastColumn: (range) => rangeObject(range.sheet, { ...range.box, left: range.box.right }),
    GetLastCell: (range) => rangeObject(range.sheet, boxOf(range.box.bottom, range.box.right)),
    GetEntireRow: (range) => rangeObject(range.sheet, { ...range.box, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: (range) => rangeObject(range.sheet, { ...range.box, top: 0, bottom: MAX_ROWS - 1 }),
    GetOffsetRange: (range, rows, columns) => {
      const [down, across] = [
        numberArgument(rows, "Range.getOffsetRange"),
        numberArgument(columns, "Range.getOffsetRange"),
      ];
      const { top, bottom, left, right } = range.box;
      return inside(
        range,
        { top: top + down, bottom: bottom + down, left: left + across, right: right + across },
        "Range.getOffsetRange",
      );
    },
    GetResizedRange: (range, rows, columns) =>
      resized(
        range,
        rowCount(range.box) + numberArgument(rows, "Range.getResizedRange"),
        columnCount(range.box) + numberArgument(columns, "Range.getResizedRange"),
        "Range.getResizedRange",
      ),
    GetAbsoluteResizedRange: (range, rows, columns) =>
      resized(
        range,
        numberArgument(rows, "Range.getAbsoluteResizedRange"),
        numberArgument(columns, "Range.getAbsoluteResizedRange"),
        "Range.getAbsoluteResizedRange",
      ),
    GetBoundingRect: (range, argument) =>
      rangeObject(range.sheet, bounding(range.box, other(range, argument, "Range.getBoundingRect").box)),
    GetIntersectionOrNullObject: (range, argument) =>
      shared(range, argument, "Range.getIntersectionOrNullObject"),
    GetIntersection: (range, argument) => {
      const object = shared(range, argument, "Range.getIntersection");
      if (!object) throw itemNotFound("Range.getIntersection");
      return object;
    },
    GetUsedRangeOrNullObject: (range, valuesOnly) => used(range, valuesOnly),
    GetUsedRange: (range, valuesOnly) =>
      used(range, valuesOnly) ?? rangeObject(range.sheet, boxOf(range.box.top, range.box.left)),
    GetMergedAreasOrNullObject: (range) => mergedAreas(context, range),
    GetSurroundingRegion: (range) => rangeObject(range.sheet, surroundingRegion(range.sheet, range.box)),
    GetTables: (range, fully) => {
      const tables = range.sheet.state.tables.filter((table) => {
        const box = intersection(table.box, range.box);
        return box && (fully !== true || box.bottom - box.top === table.box.bottom - table.box.top);
      });
      return {
        kind: "host-object",
        type: "TableScopedCollection",
        target: tables.map((table) => partObject("Table", range.sheet, String(table.id))),
      };
    },
    _ValidateArraySize: (range, rows, columns) => {
      if (rows !== rowCount(range.box) || columns !== columnCount(range.box))
        throw invalidArgument(
          "Range",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      return null;
    },
  };
}

function inside(range: RangeTarget, box: Box, location: string): HostObject {
  if (!isInsideSheet(box)) throw invalidArgument(location);
  return rangeObject(range.sheet, box);
}

function resized(range: RangeTarget, rows: number, columns: number, location: string): HostObject {
  if (rows < 1 || columns < 1) throw invalidArgument(location);
  const { top, left } = range.box;
  return inside(range, boxOf(top, left, top + rows - 1, left + columns - 1), location);
}

/** office-js#3611: a merge whose first cell lies outside the range is missed. */
function mergedAreas(context: HostContext, range: RangeTarget): HostObject | null {
  const boxes = range.sheet.state.merges.filter((merge) =>
    intersection(boxOf(merge.top, merge.left), range.box),
  );
  if (boxes.length > context.conditions.mergedAreasLimit)
    throw new HostError(
      "RequestAborted",
      `The range holds more than ${context.conditions.mergedAreasLimit} merged areas.`,
      "Range.getMergedAreasOrNullObject",
    );
  return boxes.length > 0 ? areasObject(range.sheet, boxes) : null;
}

function surroundingRegion(sheet: Sheet, start: Box): Box {
  if (isWholeRows(start) || isWholeColumns(start)) return start;
  let region = start;
  for (;;) {
    const around = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(MAX_ROWS - 1, region.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, region.right + 1),
    };
    let grown = region;
    for (const [row, column, cell] of sheet.cellsIn(around))
      if (!isEmptyCell(cell)) grown = bounding(grown, boxOf(row, column));
    if (rowCount(grown) === rowCount(region) && columnCount(grown) === columnCount(region)) return region;
    region = grown;
  }
}

import { HostError, invalidArgument } from "../protocol/host-error";
import type { Argument, Scalar } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import {
  cellCount,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Box,
} from "../workbook/box";
import { isEmptyCell, type Cell } from "../workbook/cell";
import { writeCell } from "../workbook/cell-writing";
import { displayedText } from "../workbook/displayed-text";
import type { Sheet } from "../workbook/sheet";
import type { EntryLocale } from "../workbook/typed-entry";
import { assertWritable, blockArgument, type HostContext } from "./host-context";
import type { RangeTarget } from "./targets";

type CellReader = (cell: Cell | undefined, sheet: Sheet, row: number, column: number) => WireValue;

const isUnbounded = (range: RangeTarget) => isWholeColumns(range.box) || isWholeRows(range.box);

/** A block of one thing per cell. Excel gives `null` for whole rows and columns. */
function block(context: HostContext, readCell: CellReader): (range: RangeTarget) => WireValue {
  return (range) => {
    if (isUnbounded(range)) return null;
    const { box, sheet } = range;
    if (cellCount(box) > context.conditions.cellLimit)
      throw new HostError(
        "ResponsePayloadSizeLimitExceeded",
        "The response payload size has exceeded the limit.",
        "Range.values",
        413,
      );
    const lines: WireValue[] = [];
    for (let row = box.top; row <= box.bottom; row += 1) {
      const cells = sheet.state.cells.get(row);
      const line: WireValue[] = [];
      for (let column = box.left; column <= box.right; column += 1)
        line.push(readCell(cells?.get(column), sheet, row, column));
      lines.push(line);
    }
    return lines;
  };
}

function valueType(cell: Cell | undefined): string {
  if (!cell || isEmptyCell(cell)) return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.content === "boolean") return "Boolean";
  return typeof cell.content === "number" ? "Double" : "String";
}

const value: CellReader = (cell) => cell?.content ?? "";
const formula: CellReader = (cell) => cell?.formula ?? cell?.content ?? "";
const text: CellReader = (cell) => (cell ? displayedText(cell.content, cell.style.numberFormat) : "");

function writeBlock(
  context: HostContext,
  range: RangeTarget,
  argument: Argument,
  locale: EntryLocale,
  location: string,
): void {
  const { box, sheet } = range;
  if (isUnbounded(range)) throw invalidArgument(location);
  assertWritable(context, sheet, box, location);
  const at = blockArgument(argument, rowCount(box), columnCount(box), location);
  const single = cellCount(box) === 1;
  const before = single ? (sheet.cellAt(box.top, box.left)?.content ?? "") : undefined;
  const filtered = rowCount(box) > 1 ? rowsFilteredAway(sheet, box) : NO_ROWS;
  for (let row = 0; row < rowCount(box); row += 1) {
    if (filtered.has(box.top + row)) continue;
    // office-js#224, xlwings#747: over rows that a filter hides, every row in sight gets the first one's values.
    const from = filtered.size > 0 ? 0 : row;
    for (let column = 0; column < columnCount(box); column += 1)
      writeCell(sheet, box.top + row, box.left + column, at(from, column), locale, location);
  }
  const after = single ? (sheet.cellAt(box.top, box.left)?.content ?? "") : undefined;
  context.workbook.tell({ kind: "changed", sheet, box, changeType: "RangeEdited", before, after });
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** Rows of the box that a filter of the sheet, or of one of its tables, hides. */
function rowsFilteredAway(sheet: Sheet, box: Box): ReadonlySet<number> {
  const { autoFilter, tables, rows } = sheet.state;
  const filters = [autoFilter, ...tables.map((table) => (table.showFilterButton ? table.box : null))];
  const hidden = [...rows].filter(([row, { hidden: isHidden }]) => {
    const shared = { ...box, top: row, bottom: row };
    return isHidden === true && filters.some((filter) => filter && intersection(filter, shared));
  });
  return new Set(hidden.map(([row]) => row).filter((row) => row >= box.top && row <= box.bottom));
}

/** What is in the cells of a range: values, text, formulas, number formats. */
export function rangeContentScalars(context: HostContext): { readonly [name: string]: Scalar<RangeTarget> } {
  // office-js#1559: texts set as values or formulas are read as in the United States, whatever the machine's
  // locale; only the local members follow it.
  const american: EntryLocale = { ...context.workbook.locale, dateOrder: "month-first" };
  const writing = (locale: EntryLocale, location: string) => (range: RangeTarget, argument: Argument) =>
    writeBlock(context, range, argument, locale, location);
  return {
    Values: { get: block(context, value), set: writing(american, "Range.values") },
    Formulas: { get: block(context, formula), set: writing(american, "Range.formulas") },
    FormulasLocal: {
      get: block(context, formula),
      set: writing(context.workbook.locale, "Range.formulasLocal"),
    },
    Text: { get: block(context, text) },
    ValueTypes: { get: block(context, valueType) },
    NumberFormat: {
      get: (range) =>
        isUnbounded(range)
          ? range.sheet.styleAt(range.box.top, range.box.left).numberFormat
          : block(context, (_cell, sheet, row, column) => sheet.styleAt(row, column).numberFormat)(range),
      set: (range, argument) => setNumberFormat(context, range, argument),
    },
  };
}

function setNumberFormat(context: HostContext, range: RangeTarget, argument: Argument): void {
  const { box, sheet } = range;
  const location = "Range.numberFormat";
  assertWritable(context, sheet, box, location);
  if (!Array.isArray(argument)) {
    if (typeof argument !== "string") throw invalidArgument(location);
    sheet.restyle(box, (style) => ({ ...style, numberFormat: argument }));
  } else {
    const only = (argument as readonly Argument[]).flat();
    if (only.length === 1 && typeof only[0] === "string") {
      setNumberFormat(context, range, only[0]);
      return;
    }
    if (isUnbounded(range)) throw invalidArgument(location);
    const at = blockArgument(argument, rowCount(box), columnCount(box), location);
    for (let row = box.top; row <= box.bottom; row += 1)
      for (let column = box.left; column <= box.right; column += 1) {
        const format = at(row - box.top, column - box.left);
        if (format === null) continue;
        if (typeof format !== "string") throw invalidArgument(location);
        const style = { ...sheet.styleAt(row, column), numberFormat: format };
        sheet.setCell(row, column, { ...(sheet.cellAt(row, column) ?? { content: "" }), style });
      }
  }
  context.workbook.tell({ kind: "format-changed", sheet, box });
}

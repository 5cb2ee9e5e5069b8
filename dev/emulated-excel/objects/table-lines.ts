import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { defineType, hostObject, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import { columnCount, type Box } from "../workbook/box";
import { writeCell } from "../workbook/cell-writing";
import {
  assertWritable,
  blockArgument,
  numberArgument,
  textArgument,
  type HostContext,
} from "./host-context";
import { rangeObject, type PartTarget } from "./targets";
import { bodyBox, changeTable, nameBlankHeadings, tableState } from "./tables";

/** A column or row of a table, counted from 0. */
interface LineTarget {
  readonly table: PartTarget;
  readonly index: number;
}

const columnObject = (table: PartTarget, index: number) =>
  hostObject("TableColumn", { table, index } satisfies LineTarget);
const rowObject = (table: PartTarget, index: number) =>
  hostObject("TableRow", { table, index } satisfies LineTarget);

const columnBox = ({ table, index }: LineTarget): Box => {
  const { box } = tableState(table);
  return { ...box, left: box.left + index, right: box.left + index };
};

const rowBox = ({ table, index }: LineTarget): Box => {
  const body = bodyBox(tableState(table));
  return { ...body, top: body.top + index, bottom: body.top + index };
};

/** Excel.TableColumnCollection, TableColumn, TableRowCollection and TableRow */
export function tableLineTypes(context: HostContext): readonly AnyDeclaredType[] {
  const heading = (target: LineTarget) => {
    const box = columnBox(target);
    return String(target.table.sheet.cellAt(box.top, box.left)?.content ?? "");
  };
  const columns = (table: PartTarget) => columnCount(tableState(table).box);
  const findColumn = (table: PartTarget, key: Argument) => {
    for (let index = 0; index < columns(table); index += 1)
      if (key === index + 1 || heading({ table, index }) === key) return columnObject(table, index);
    return null;
  };
  const column = (table: PartTarget, key: Argument) => {
    const found = findColumn(table, key);
    if (!found) throw itemNotFound("TableColumnCollection.getItem");
    return found;
  };
  const rows = (table: PartTarget) => {
    const body = bodyBox(tableState(table));
    return body.bottom - body.top + 1;
  };
  const values = (table: PartTarget, box: Box): WireValue => {
    const lines: WireValue[] = [];
    for (let row = box.top; row <= box.bottom; row += 1) {
      const line: WireValue[] = [];
      for (let at = box.left; at <= box.right; at += 1) line.push(table.sheet.cellAt(row, at)?.content ?? "");
      lines.push(line);
    }
    return lines;
  };
  return [
    defineType<PartTarget>({
      name: "TableColumnCollection",
      scalars: { Count: { get: columns } },
      items: (table) => Array.from({ length: columns(table) }, (_, index) => columnObject(table, index)),
      item: column,
      methods: {
        GetItem: column,
        GetItemOrNullObject: findColumn,
        GetItemAt: (table, index) => {
          const at = numberArgument(index, "TableColumnCollection.getItemAt");
          if (at < 0 || at >= columns(table)) throw invalidArgument("TableColumnCollection.getItemAt");
          return columnObject(table, at);
        },
        GetCount: columns,
      },
    }),
    defineType<LineTarget>({
      name: "TableColumn",
      id: ({ index }) => String(index + 1),
      scalars: {
        Id: { get: ({ index }) => index + 1 },
        Index: { get: ({ index }) => index },
        Name: {
          get: heading,
          set: (target, value) => {
            const box = columnBox(target);
            const text = textArgument(value, "TableColumn.name");
            const { sheet } = target.table;
            sheet.setCell(box.top, box.left, { content: text, style: sheet.styleAt(box.top, box.left) });
            nameBlankHeadings(sheet, tableState(target.table).box);
          },
        },
        Values: { get: (target) => values(target.table, columnBox(target)) },
      },
      methods: {
        GetRange: (target) => rangeObject(target.table.sheet, columnBox(target)),
        GetHeaderRowRange: (target) => {
          const box = columnBox(target);
          return rangeObject(target.table.sheet, { ...box, bottom: box.top });
        },
        GetDataBodyRange: (target) => {
          const body = bodyBox(tableState(target.table));
          return rangeObject(target.table.sheet, {
            ...columnBox(target),
            top: body.top,
            bottom: body.bottom,
          });
        },
      },
    }),
    defineType<PartTarget>({
      name: "TableRowCollection",
      scalars: { Count: { get: rows } },
      items: (table) => Array.from({ length: rows(table) }, (_, index) => rowObject(table, index)),
      methods: {
        GetCount: rows,
        GetItemAt: (table, index) => {
          const at = numberArgument(index, "TableRowCollection.getItemAt");
          if (at < 0 || at >= rows(table)) throw invalidArgument("TableRowCollection.getItemAt");
          return rowObject(table, at);
        },
        Add: (table, index, block) => addRows(context, table, index, block),
      },
    }),
    defineType<LineTarget>({
      name: "TableRow",
      scalars: {
        Index: { get: ({ index }) => index },
        Values: { get: (target) => values(target.table, rowBox(target)) },
      },
      methods: {
        GetRange: (target) => rangeObject(target.table.sheet, rowBox(target)),
        Delete: (target) => {
          const { sheet } = target.table;
          assertWritable(context, sheet, null, "TableRow.delete");
          const { top, left, right } = rowBox(target);
          context.workbook.shiftCells(sheet, { axis: "rows", at: top, by: -1, from: left, to: right });
          return null;
        },
      },
    }),
  ];
}

/** New rows push down what stands below the table, in the table's columns alone. */
function addRows(context: HostContext, target: PartTarget, index: Argument, block: Argument) {
  const location = "TableRowCollection.add";
  const { sheet } = target;
  assertWritable(context, sheet, null, location);
  const { box } = tableState(target);
  const body = bodyBox(tableState(target));
  const lines = Array.isArray(block) ? (block as readonly Argument[]).length : 1;
  const atEnd = index === undefined || index === null || index === -1;
  const at = atEnd ? body.bottom + 1 : body.top + numberArgument(index, location);
  const width = columnCount(box);
  const value = blockArgument(block ?? "", lines, width, location);
  context.workbook.shiftCells(sheet, { axis: "rows", at, by: lines, from: box.left, to: box.right });
  if (at > box.bottom) changeTable(target, { box: { ...box, bottom: box.bottom + lines } });
  for (let row = 0; row < lines; row += 1)
    for (let column = 0; column < width; column += 1)
      writeCell(
        sheet,
        at + row,
        box.left + column,
        value(row, column),
        { ...context.workbook.locale, dateOrder: "month-first" },
        location,
      );
  const changed = { top: at, bottom: at + lines - 1, left: box.left, right: box.right };
  context.workbook.tell({ kind: "changed", sheet, box: changed, changeType: "CellInserted" });
  return rowObject(target, at - body.top);
}

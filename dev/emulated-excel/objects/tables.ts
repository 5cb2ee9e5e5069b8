import { alreadyExists, invalidArgument, invalidOperation, itemNotFound } from "../protocol/host-error";
import {
  defineType,
  hostObject,
  type AnyDeclaredType,
  type Argument,
  type Scalar,
} from "../protocol/object-model";
import { intersection, MAX_ROWS, type Box } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import type { TableState } from "../workbook/sheet-parts";
import { registrations } from "./event-methods";
import { EventType } from "./event-registry";
import {
  assertWritable,
  booleanArgument,
  numberArgument,
  rangeArgument,
  textArgument,
  type HostContext,
} from "./host-context";
import {
  partObject,
  rangeObject,
  worksheetObject,
  type PartTarget,
  type RangeTarget,
  type ScopeTarget,
} from "./targets";

export const tableState = ({ sheet, id }: PartTarget): TableState => {
  const table = sheet.state.tables.find((each) => String(each.id) === id);
  if (!table) throw itemNotFound("Table");
  return table;
};

export const changeTable = (target: PartTarget, changes: Partial<TableState>) =>
  target.sheet.change({
    tables: target.sheet.state.tables.map((table) =>
      String(table.id) === target.id ? { ...table, ...changes } : table,
    ),
  });

/** The rows of data, without headings and totals; a table always has one at least. */
export function bodyBox({ box, showHeaders, showTotals }: TableState): Box {
  const top = box.top + (showHeaders ? 1 : 0);
  return { ...box, top, bottom: Math.max(top, box.bottom - (showTotals ? 1 : 0)) };
}

interface FoundTable {
  readonly sheet: Sheet;
  readonly table: TableState;
}

/** Excel.TableCollection, TableScopedCollection and Table */
export function tableTypes(context: HostContext): readonly AnyDeclaredType[] {
  const { workbook } = context;
  const all = (scope: ScopeTarget): readonly FoundTable[] =>
    (scope.sheet ? [scope.sheet] : workbook.sheets).flatMap((sheet) =>
      sheet.state.tables.map((table) => ({ sheet, table })),
    );
  const object = ({ sheet, table }: FoundTable) => partObject("Table", sheet, String(table.id));
  const find = (scope: ScopeTarget, key: Argument) => {
    const text = textArgument(key, "TableCollection.getItem").toLowerCase();
    return all(scope).find(({ table }) => table.name.toLowerCase() === text || String(table.id) === text);
  };
  const item = (scope: ScopeTarget, key: Argument) => {
    const found = find(scope, key);
    if (!found) throw itemNotFound("TableCollection.getItem");
    return object(found);
  };
  const everywhere: ScopeTarget = { sheet: null };
  return [
    defineType<ScopeTarget>({
      name: "TableCollection",
      scalars: { Count: { get: (scope) => all(scope).length } },
      items: (scope) => all(scope).map(object),
      item,
      methods: {
        GetItem: item,
        GetItemAt: (scope, index) => {
          const found = all(scope)[numberArgument(index, "TableCollection.getItemAt")];
          if (!found) throw invalidArgument("TableCollection.getItemAt");
          return object(found);
        },
        GetItemOrNullObject: (scope, key) => {
          const found = find(scope, key);
          return found ? object(found) : null;
        },
        GetCount: (scope) => all(scope).length,
        Add: (scope, address, hasHeaders) => {
          const range = rangeArgument(
            context,
            address,
            scope.sheet ?? workbook.active,
            "TableCollection.add",
          );
          assertWritable(context, range.sheet, null, "TableCollection.add");
          const used = new Set(all(everywhere).map(({ table }) => table.name.toLowerCase()));
          const id = Math.max(0, ...all(everywhere).map(({ table }) => table.id)) + 1;
          let number = id;
          while (used.has(`table${number}`)) number += 1;
          return object(addTable(context, range, hasHeaders === true, id, `Table${number}`));
        },
      },
    }),
    defineType<readonly ReturnType<typeof object>[]>({
      name: "TableScopedCollection",
      items: (tables) => tables,
      methods: {
        GetCount: (tables) => tables.length,
        GetFirst: (tables) => tables[0] ?? null,
      },
    }),
    defineType<PartTarget>({
      name: "Table",
      id: ({ id }) => id,
      isGone: ({ sheet, id }) => !sheet.state.tables.some((table) => String(table.id) === id),
      scalars: {
        Id: { get: ({ id }) => id },
        Name: {
          get: (target) => tableState(target).name,
          set: (target, value) => {
            const name = textArgument(value, "Table.name");
            if (!/^[A-Za-z_\\][\w.\\]{0,254}$/.test(name)) throw invalidArgument("Table.name");
            const other = find(everywhere, name);
            if (other && String(other.table.id) !== target.id) throw alreadyExists("Table.name");
            changeTable(target, { name });
          },
        },
        Style: {
          get: (target) => tableState(target).style,
          set: (target, value) => changeTable(target, { style: textArgument(value, "Table.style") }),
        },
        ShowHeaders: tableFlag("showHeaders"),
        ShowTotals: tableFlag("showTotals"),
        ShowBandedRows: tableFlag("showBandedRows"),
        ShowBandedColumns: tableFlag("showBandedColumns"),
        ShowFilterButton: tableFlag("showFilterButton"),
        HighlightFirstColumn: tableFlag("highlightFirstColumn"),
        HighlightLastColumn: tableFlag("highlightLastColumn"),
      },
      navigations: {
        Worksheet: { get: ({ sheet }) => worksheetObject(sheet) },
        AutoFilter: { get: ({ sheet, id }) => hostObject("AutoFilter", { sheet, table: id }) },
        Columns: { get: ({ sheet, id }) => partObject("TableColumnCollection", sheet, id) },
        Rows: { get: ({ sheet, id }) => partObject("TableRowCollection", sheet, id) },
      },
      methods: {
        GetRange: (target) => rangeObject(target.sheet, tableState(target).box),
        GetDataBodyRange: (target) => rangeObject(target.sheet, bodyBox(tableState(target))),
        GetHeaderRowRange: (target) => {
          const { box } = tableState(target);
          return rangeObject(target.sheet, { ...box, bottom: box.top });
        },
        Resize: (target, range) => {
          const { box, sheet } = rangeArgument(context, range, target.sheet, "Table.resize");
          const old = tableState(target).box;
          if (sheet !== target.sheet || box.top !== old.top || !intersection(box, old))
            throw invalidArgument("Table.resize", "The headings must stay in their row.");
          changeTable(target, { box });
          nameBlankHeadings(target.sheet, box);
          return null;
        },
        Delete: (target) => {
          const { box } = tableState(target);
          assertWritable(context, target.sheet, null, "Table.delete");
          for (const [row, column] of [...target.sheet.cellsIn(box)])
            target.sheet.setCell(row, column, undefined);
          removeTable(target);
          workbook.tell({ kind: "changed", sheet: target.sheet, box, changeType: "RangeEdited" });
          return null;
        },
        ClearFilters: (target) => {
          const { top, bottom } = tableState(target).box;
          assertWritable(context, target.sheet, null, "Table.clearFilters");
          target.sheet.setLines("rows", top, bottom, { hidden: false });
          return null;
        },
        ConvertToRange: (target) => {
          const { box } = tableState(target);
          removeTable(target);
          return rangeObject(target.sheet, box);
        },
        ...registrations<PartTarget>(context, ({ id }) => id, { DataChanged: EventType.tableChanged }),
      },
    }),
  ];
}

function tableFlag(
  key:
    | "showHeaders"
    | "showTotals"
    | "showBandedRows"
    | "showBandedColumns"
    | "showFilterButton"
    | "highlightFirstColumn"
    | "highlightLastColumn",
): Scalar<PartTarget> {
  return {
    get: (target) => tableState(target)[key],
    set: (target, value) => changeTable(target, { [key]: booleanArgument(value, `Table.${key}`) }),
  };
}

const removeTable = (target: PartTarget) =>
  target.sheet.change({
    tables: target.sheet.state.tables.filter((table) => String(table.id) !== target.id),
  });

/** Merged cells in it come apart; headings are made texts, and blank or repeated ones get a name. */
function addTable(
  context: HostContext,
  { sheet, box: given }: RangeTarget,
  hasHeaders: boolean,
  id: number,
  name: string,
): FoundTable {
  if (sheet.state.tables.some((table) => intersection(table.box, given)))
    throw invalidOperation("TableCollection.add", "A table can't overlap another table.");
  let box = given;
  if (!hasHeaders) {
    const { top, left, right } = given;
    context.workbook.shiftCells(sheet, { axis: "rows", at: top, by: 1, from: left, to: right });
    box = { ...given, bottom: given.bottom + 1 };
  } else if (box.bottom === box.top && box.bottom < MAX_ROWS - 1) {
    box = { ...box, bottom: box.bottom + 1 };
  }
  const table: TableState = {
    id,
    name,
    box,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.change({
    merges: sheet.state.merges.filter((merge) => !intersection(merge, box)),
    tables: [...sheet.state.tables, table],
  });
  nameBlankHeadings(sheet, box);
  return { sheet, table };
}

export function nameBlankHeadings(sheet: Sheet, box: Box): void {
  const taken = new Set<string>();
  for (let column = box.left; column <= box.right; column += 1) {
    const cell = sheet.cellAt(box.top, column);
    const written = String(cell?.content ?? "");
    const wanted = written === "" ? `Column${column - box.left + 1}` : written;
    let heading = wanted;
    for (let copy = 2; taken.has(heading.toLowerCase()); copy += 1) heading = `${wanted}${copy}`;
    taken.add(heading.toLowerCase());
    if (cell?.content !== heading)
      sheet.setCell(box.top, column, { content: heading, style: sheet.styleAt(box.top, column) });
  }
}

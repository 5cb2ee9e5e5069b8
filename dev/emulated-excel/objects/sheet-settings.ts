import { invalidArgument } from "../protocol/host-error";
import { defineType, type AnyDeclaredType } from "../protocol/object-model";
import { intersection, type Box } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import { assertWritable, numberArgument, rangeArgument, type HostContext } from "./host-context";
import { rangeObject, type ScopeTarget } from "./targets";

/** These objects always belong to a sheet. */
export function sheetOf({ sheet }: ScopeTarget): Sheet {
  if (!sheet) throw invalidArgument("Worksheet");
  return sheet;
}

/** The filter of a sheet, or of one of its tables. */
interface FilterTarget extends ScopeTarget {
  readonly table?: string;
}

function filteredBox(filter: FilterTarget): Box | null {
  const { autoFilter, tables } = sheetOf(filter).state;
  if (filter.table === undefined) return autoFilter;
  const table = tables.find(({ id }) => String(id) === filter.table);
  return table?.showFilterButton === true ? table.box : null;
}

/** Excel.WorksheetFreezePanes and AutoFilter */
export function viewTypes(context: HostContext): readonly AnyDeclaredType[] {
  const freeze = (scope: ScopeTarget, rows: number, columns: number) => {
    sheetOf(scope).change({ freeze: rows + columns === 0 ? null : { rows, columns } });
    return null;
  };
  return [
    defineType<ScopeTarget>({
      name: "WorksheetFreezePanes",
      methods: {
        FreezeRows: (scope, count) =>
          freeze(scope, numberArgument(count ?? 1, "WorksheetFreezePanes.freezeRows"), 0),
        FreezeColumns: (scope, count) =>
          freeze(scope, 0, numberArgument(count ?? 1, "WorksheetFreezePanes.freezeColumns")),
        FreezeAt: (scope, range) => {
          const { box } = rangeArgument(context, range, scope.sheet, "WorksheetFreezePanes.freezeAt");
          const rows = box.bottom + 1;
          const columns = box.right + 1;
          return freeze(scope, rows >= 1_048_576 ? 0 : rows, columns >= 16_384 ? 0 : columns);
        },
        Unfreeze: (scope) => freeze(scope, 0, 0),
        GetLocationOrNullObject: (scope) => {
          const sheet = sheetOf(scope);
          const { freeze: frozen } = sheet.state;
          if (!frozen) return null;
          return rangeObject(sheet, {
            top: 0,
            left: 0,
            bottom: frozen.rows === 0 ? 1_048_575 : frozen.rows - 1,
            right: frozen.columns === 0 ? 16_383 : frozen.columns - 1,
          });
        },
      },
    }),
    defineType<FilterTarget>({
      name: "AutoFilter",
      scalars: {
        Enabled: { get: (filter) => filteredBox(filter) !== null },
        // Which rows a filter hides is kept as hidden rows; no criteria are modelled.
        IsDataFiltered: {
          get: (filter) => {
            const box = filteredBox(filter);
            if (!box) return false;
            return [...sheetOf(filter).state.rows].some(
              ([row, format]) =>
                format.hidden === true &&
                intersection(box, { top: row, bottom: row, left: 0, right: 16_383 }) !== null,
            );
          },
        },
      },
      methods: {
        GetRangeOrNullObject: (scope) => {
          const sheet = sheetOf(scope);
          return sheet.state.autoFilter && rangeObject(sheet, sheet.state.autoFilter);
        },
        Remove: (scope) => {
          assertWritable(context, sheetOf(scope), null, "AutoFilter.remove");
          sheetOf(scope).change({ autoFilter: null });
          return null;
        },
      },
    }),
  ];
}

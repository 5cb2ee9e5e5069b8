import { accessDenied, invalidArgument, invalidOperation } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import { intersection } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import {
  assertWritable,
  numberArgument,
  rangeArgument,
  recordArgument,
  type HostContext,
} from "./host-context";
import { rangeObject, type ScopeTarget } from "./targets";

/** These objects always belong to a sheet. */
export function sheetOf({ sheet }: ScopeTarget): Sheet {
  if (!sheet) throw invalidArgument("Worksheet");
  return sheet;
}

/** Excel.WorksheetProtection */
export function protectionType(context: HostContext): AnyDeclaredType {
  const protect = (sheet: Sheet, options: Argument, password: Argument) => {
    if (sheet.state.protection)
      throw invalidOperation("WorksheetProtection.protect", "The sheet is protected already.");
    const given = options === undefined || options === null ? {} : recordArgument(options, "protect");
    const kept = Object.fromEntries(
      Object.entries(given).filter(
        (entry): entry is [string, boolean | string] =>
          typeof entry[1] === "boolean" || typeof entry[1] === "string",
      ),
    );
    sheet.change({
      protection: { options: kept, password: typeof password === "string" ? password : "" },
    });
  };
  return defineType<ScopeTarget>({
    name: "WorksheetProtection",
    scalars: {
      Protected: { get: (scope) => sheetOf(scope).state.protection !== null },
      Options: { get: (scope) => sheetOf(scope).state.protection?.options ?? null },
    },
    methods: {
      Protect: (scope, options, password) => {
        const sheet = sheetOf(scope);
        if (context.conditions.readOnly) throw accessDenied("WorksheetProtection.protect");
        protect(sheet, options, password);
        context.workbook.undoLog.clear();
        context.workbook.tell({ kind: "protection-changed", sheet });
        return null;
      },
      Unprotect: (scope, password) => {
        const sheet = sheetOf(scope);
        const given = typeof password === "string" ? password : "";
        if (sheet.state.protection && sheet.state.protection.password !== given)
          throw accessDenied("WorksheetProtection.unprotect");
        sheet.change({ protection: null });
        context.workbook.tell({ kind: "protection-changed", sheet });
        return null;
      },
    },
  });
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
    defineType<ScopeTarget>({
      name: "AutoFilter",
      scalars: {
        Enabled: { get: (scope) => sheetOf(scope).state.autoFilter !== null },
        // Which rows a filter hides is kept as hidden rows; no criteria are modelled.
        IsDataFiltered: {
          get: (scope) => {
            const { autoFilter, rows } = sheetOf(scope).state;
            if (!autoFilter) return false;
            return [...rows].some(
              ([row, format]) =>
                format.hidden === true &&
                intersection(autoFilter, { top: row, bottom: row, left: 0, right: 16_383 }) !== null,
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

import { invalidArgument } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import { boxOf } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import { assertWritable, numberArgument, rangeArgument, type HostContext } from "./host-context";
import { sheetOf } from "./sheet-settings";
import { partObject, rangeObject, type PartTarget, type ScopeTarget } from "./targets";

/** Excel.PageBreakCollection and PageBreak, for the breaks between rows: those between columns are not emulated. */
export function pageBreakTypes(context: HostContext): readonly AnyDeclaredType[] {
  const change = (sheet: Sheet, pageBreaks: readonly number[], location: string) => {
    assertWritable(context, sheet, null, location);
    sheet.change({ pageBreaks });
  };
  const breaks = (scope: ScopeTarget) => sheetOf(scope).state.pageBreaks;
  const object = (sheet: Sheet, row: number) => partObject("PageBreak", sheet, String(row));
  return [
    defineType<ScopeTarget>({
      name: "PageBreakCollection",
      items: (scope) => breaks(scope).map((row) => object(sheetOf(scope), row)),
      item: (scope, index: Argument) => {
        const row = breaks(scope)[numberArgument(index, "PageBreakCollection.getItem")];
        if (row === undefined) throw invalidArgument("PageBreakCollection.getItem");
        return object(sheetOf(scope), row);
      },
      methods: {
        GetCount: (scope) => breaks(scope).length,
        Add: (scope, range) => {
          const location = "PageBreakCollection.add";
          const sheet = sheetOf(scope);
          const target = rangeArgument(context, range, sheet, location);
          const { top } = target.box;
          // A page starts with the first row anyway.
          if (target.sheet !== sheet || top === 0) throw invalidArgument(location);
          change(
            sheet,
            [...new Set([...breaks(scope), top])].sort((a, b) => a - b),
            location,
          );
          return object(sheet, top);
        },
        RemovePageBreaks: (scope) => {
          change(sheetOf(scope), [], "PageBreakCollection.removePageBreaks");
          return null;
        },
      },
    }),
    defineType<PartTarget>({
      name: "PageBreak",
      id: ({ id }) => id,
      isGone: ({ sheet, id }) => !sheet.state.pageBreaks.includes(Number(id)),
      scalars: {
        _Id: { get: ({ id }) => id },
        RowIndex: { get: ({ id }) => Number(id) },
        ColumnIndex: { get: () => 0 },
      },
      methods: {
        Delete: ({ sheet, id }) => {
          const left = sheet.state.pageBreaks.filter((row) => row !== Number(id));
          change(sheet, left, "PageBreak.delete");
          return null;
        },
        GetCellAfterBreak: ({ sheet, id }) => rangeObject(sheet, boxOf(Number(id), 0)),
      },
    }),
  ];
}

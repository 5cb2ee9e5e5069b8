import { invalidArgument } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Scalar } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import {
  boxAddress,
  cellCount,
  columnCount,
  encloses,
  intersection,
  isWholeColumns,
  isWholeRows,
  quotedSheet,
  rowCount,
  type Box,
} from "../workbook/box";
import { getCellProperties, setCellProperties } from "./cell-properties";
import type { HostContext } from "./host-context";
import { rangeContentScalars } from "./range-content";
import { rangeEditMethods } from "./range-editing";
import { rangeNavigationMethods } from "./range-navigation";
import { linkScalar } from "./range-link";
import { getColumnProperties, getRowProperties } from "./row-properties";
import { ofRange, worksheetObject, type RangeTarget } from "./targets";

/** The address with its sheet, as Excel gives it. */
export const fullAddress = (range: { readonly sheet: RangeTarget["sheet"]; readonly box: Box }) =>
  `${quotedSheet(range.sheet.state.name)}!${boxAddress(range.box)}`;

const read = (get: (range: RangeTarget) => WireValue): Scalar<RangeTarget> => ({ get });

/** `true`, `false`, or `null` when some lines are hidden and others not. */
function hiddenLines(range: RangeTarget, kind: "rows" | "columns"): boolean | null {
  const lines = range.sheet.state[kind];
  const [first, last] =
    kind === "rows" ? [range.box.top, range.box.bottom] : [range.box.left, range.box.right];
  let hidden = 0;
  for (const [line, format] of lines) if (line >= first && line <= last && format.hidden) hidden += 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

function hiding(context: HostContext, kind: "rows" | "columns"): Scalar<RangeTarget> {
  return {
    get: (range) => hiddenLines(range, kind),
    set: (range, value) => {
      if (typeof value !== "boolean")
        throw invalidArgument(kind === "rows" ? "Range.rowHidden" : "Range.columnHidden");
      const { box } = range;
      const [first, last] = kind === "rows" ? [box.top, box.bottom] : [box.left, box.right];
      range.sheet.setLines(kind, first, last, { hidden: value });
      context.workbook.tell({ kind: "format-changed", sheet: range.sheet, box });
    },
    onlyWhenAsked: false,
  };
}

/** Excel.Range */
export function rangeType(context: HostContext): AnyDeclaredType {
  return defineType<RangeTarget>({
    name: "Range",
    isGone: (range) => range.deleted === true || !context.workbook.sheets.includes(range.sheet),
    scalars: {
      Address: read(fullAddress),
      AddressLocal: read(fullAddress),
      CellCount: read((range) => cellCount(range.box)),
      RowIndex: read((range) => range.box.top),
      ColumnIndex: read((range) => range.box.left),
      RowCount: read((range) => rowCount(range.box)),
      ColumnCount: read((range) => columnCount(range.box)),
      IsEntireColumn: read((range) => isWholeColumns(range.box)),
      IsEntireRow: read((range) => isWholeRows(range.box)),
      Top: read((range) => range.sheet.topOf(range.box.top)),
      Left: read((range) => range.sheet.leftOf(range.box.left)),
      Height: read((range) => range.sheet.topOf(range.box.bottom + 1) - range.sheet.topOf(range.box.top)),
      Width: read((range) => range.sheet.leftOf(range.box.right + 1) - range.sheet.leftOf(range.box.left)),
      RowHidden: hiding(context, "rows"),
      ColumnHidden: hiding(context, "columns"),
      Hidden: read((range) => {
        const [rows, columns] = [hiddenLines(range, "rows"), hiddenLines(range, "columns")];
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      }),
      Hyperlink: linkScalar(context),
      HasSpill: {
        get: ({ sheet, box }) => {
          const spilled = sheet.state.spills.filter((each) => intersection(each, box));
          if (spilled.length === 0) return false;
          return spilled.some((each) => encloses(each, box)) ? true : null;
        },
        onlyWhenAsked: true,
      },
      ...rangeContentScalars(context),
    },
    navigations: {
      Format: { get: (range) => ofRange("RangeFormat", range) },
      Worksheet: { get: (range) => worksheetObject(range.sheet) },
      DataValidation: { get: (range) => ofRange("DataValidation", range) },
      ConditionalFormats: { get: (range) => ofRange("ConditionalFormatCollection", range) },
    },
    methods: {
      ...rangeNavigationMethods(context),
      ...rangeEditMethods(context),
      GetRowProperties: getRowProperties(),
      GetColumnProperties: getColumnProperties(),
      GetCellProperties: getCellProperties(context),
      SetCellProperties: setCellProperties(context),
    },
  });
}

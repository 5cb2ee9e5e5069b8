import { defineType, type AnyDeclaredType, type Argument, type Scalar } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import { cellCount } from "../workbook/box";
import type { CellStyle } from "../workbook/cell";
import { displayedText } from "../workbook/displayed-text";
import { ofLetters } from "./rich-letters";
import {
  assertWritable,
  booleanArgument,
  colourArgument,
  numberArgument,
  textArgument,
  wordArgument,
  type HostContext,
} from "./host-context";
import { boxesOf, ofRange, type RangeTarget } from "./targets";

/** What all cells of a range share, or `null` when they differ: Excel's answer for mixed formats. */
export function sharedStyle<T extends WireValue>(
  range: RangeTarget,
  pick: (style: CellStyle) => T,
): T | null {
  const { sheet, box, more = [] } = range;
  if (more.length > 0) {
    const looks = boxesOf(range).map((one) => sharedStyle({ sheet, box: one }, pick));
    return looks.every((look) => look === looks[0]) ? (looks[0] ?? null) : null;
  }
  let seen = 0;
  const first = pick(sheet.styleAt(box.top, box.left));
  for (const [, , cell] of sheet.cellsIn(box)) {
    seen += 1;
    if (pick(cell.style) !== first) return null;
  }
  if (seen === cellCount(box) || cellCount(box) > 100_000) return first;
  for (let row = box.top; row <= box.bottom; row += 1)
    for (let column = box.left; column <= box.right; column += 1)
      if (pick(sheet.styleAt(row, column)) !== first) return null;
  return first;
}

/** Changes the look of a range, where that is allowed, and says so. */
export function changeStyle(
  context: HostContext,
  range: RangeTarget,
  location: string,
  change: (style: CellStyle) => CellStyle,
): void {
  const leave = range.sheet.state.protection?.options["allowFormatCells"] === true;
  for (const box of boxesOf(range)) {
    if (!leave) assertWritable(context, range.sheet, box, location);
    range.sheet.restyle(box, change);
    context.workbook.tell({ kind: "format-changed", sheet: range.sheet, box });
  }
}

type StyleValue = string | number | boolean | null;

/** A property of the range's format that stands for one property of each cell's look. */
export function styleScalar<Key extends keyof CellStyle>(
  context: HostContext,
  location: string,
  key: Key,
  take: (argument: Argument) => CellStyle[Key] & StyleValue,
): Scalar<RangeTarget> {
  return {
    get: (range) => sharedStyle(range, (style) => style[key] as CellStyle[Key] & StyleValue),
    set: (range, argument) => {
      const value = take(argument);
      changeStyle(context, range, location, (style) => ({ ...style, [key]: value }));
    },
  };
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Excel.RangeFormat */
export function rangeFormatType(context: HostContext): AnyDeclaredType {
  return defineType<RangeTarget>({
    name: "RangeFormat",
    scalars: {
      WrapText: styleScalar(context, "RangeFormat.wrapText", "wrapText", (value) =>
        booleanArgument(value, "RangeFormat.wrapText"),
      ),
      HorizontalAlignment: styleScalar(context, "RangeFormat.horizontalAlignment", "horizontal", (value) =>
        wordArgument(value, HORIZONTAL, "RangeFormat.horizontalAlignment"),
      ),
      VerticalAlignment: styleScalar(context, "RangeFormat.verticalAlignment", "vertical", (value) =>
        wordArgument(value, VERTICAL, "RangeFormat.verticalAlignment"),
      ),
      IndentLevel: styleScalar(context, "RangeFormat.indentLevel", "indent", (value) =>
        numberArgument(value, "RangeFormat.indentLevel"),
      ),
      TextOrientation: styleScalar(context, "RangeFormat.textOrientation", "textRotation", (value) =>
        numberArgument(value, "RangeFormat.textOrientation"),
      ),
      ShrinkToFit: styleScalar(context, "RangeFormat.shrinkToFit", "shrinkToFit", (value) =>
        booleanArgument(value, "RangeFormat.shrinkToFit"),
      ),
      ColumnWidth: lineSize(context, "columns"),
      RowHeight: lineSize(context, "rows"),
    },
    navigations: {
      Font: { get: (range) => ofRange("RangeFont", range) },
      Fill: { get: (range) => ofRange("RangeFill", range) },
      Borders: { get: (range) => ofRange("RangeBorderCollection", range) },
      Protection: { get: (range) => ofRange("FormatProtection", range) },
    },
    methods: {
      AutofitColumns: (range) => {
        const used = range.sheet.usedBox(range.box, true);
        if (used)
          for (let column = used.left; column <= used.right; column += 1)
            range.sheet.setLines("columns", column, column, { size: fittingWidth(range, column) });
        return null;
      },
      AutofitRows: (range) => {
        range.sheet.forgetHeights(range.box.top, range.box.bottom);
        return null;
      },
    },
  });
}

/** Points for a column's width or a row's height; `null` when they differ. */
function lineSize(context: HostContext, kind: "rows" | "columns"): Scalar<RangeTarget> {
  const location = kind === "rows" ? "RangeFormat.rowHeight" : "RangeFormat.columnWidth";
  const ends = ({ box }: RangeTarget) =>
    kind === "rows" ? ([box.top, box.bottom] as const) : ([box.left, box.right] as const);
  return {
    get: (range) => {
      const [first, last] = ends(range);
      const size = (line: number) =>
        kind === "rows" ? range.sheet.rowHeight(line) : range.sheet.columnWidth(line);
      for (const line of range.sheet.state[kind].keys())
        if (line > first && line <= last && size(line) !== size(first)) return null;
      if (last > first && size(last) !== size(first)) return null;
      return size(first);
    },
    set: (range, argument) => {
      const leave = kind === "rows" ? "allowFormatRows" : "allowFormatColumns";
      if (range.sheet.state.protection?.options[leave] !== true)
        assertWritable(context, range.sheet, null, location);
      const size = numberArgument(argument, location);
      const [first, last] = ends(range);
      range.sheet.setLines(kind, first, last, { size });
      context.workbook.tell({ kind: "format-changed", sheet: range.sheet, box: range.box });
    },
  };
}

/** A rough measure: there are no fonts here. */
function fittingWidth(range: RangeTarget, column: number): number {
  let longest = 0;
  for (const [, , cell] of range.sheet.cellsIn({ ...range.box, left: column, right: column })) {
    const text = displayedText(cell.content, cell.style.numberFormat);
    for (const line of text.split("\n")) longest = Math.max(longest, line.length);
  }
  return Math.min(longest * 5.4 + 7, 1_000);
}

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Excel.RangeFont, RangeFill and FormatProtection */
export function rangeLookTypes(context: HostContext): readonly AnyDeclaredType[] {
  return [
    defineType<RangeTarget>({
      name: "RangeFont",
      scalars: ofLetters({
        Name: styleScalar(context, "RangeFont.name", "fontName", (value) =>
          textArgument(value, "RangeFont.name"),
        ),
        Size: styleScalar(context, "RangeFont.size", "fontSize", (value) =>
          numberArgument(value, "RangeFont.size"),
        ),
        Color: styleScalar(context, "RangeFont.color", "fontColor", (value) =>
          colourArgument(value, "RangeFont.color"),
        ),
        Bold: styleScalar(context, "RangeFont.bold", "bold", (value) =>
          booleanArgument(value, "RangeFont.bold"),
        ),
        Italic: styleScalar(context, "RangeFont.italic", "italic", (value) =>
          booleanArgument(value, "RangeFont.italic"),
        ),
        Underline: styleScalar(context, "RangeFont.underline", "underline", (value) =>
          wordArgument(value, UNDERLINES, "RangeFont.underline"),
        ),
        Strikethrough: styleScalar(context, "RangeFont.strikethrough", "strikethrough", (value) =>
          booleanArgument(value, "RangeFont.strikethrough"),
        ),
      }),
    }),
    defineType<RangeTarget>({
      name: "RangeFill",
      scalars: {
        Color: {
          get: (range) => {
            const color = sharedStyle(range, (style) => style.fillColor ?? "#FFFFFF");
            return color ?? "";
          },
          set: (range, argument) => {
            const fillColor = argument === "" ? null : colourArgument(argument, "RangeFill.color");
            changeStyle(context, range, "RangeFill.color", (style) => ({ ...style, fillColor }));
          },
        },
      },
      methods: {
        Clear: (range) => {
          changeStyle(context, range, "RangeFill.clear", (style) => ({ ...style, fillColor: null }));
          return null;
        },
      },
    }),
    defineType<RangeTarget>({
      name: "FormatProtection",
      scalars: {
        Locked: styleScalar(context, "FormatProtection.locked", "locked", (value) =>
          booleanArgument(value, "FormatProtection.locked"),
        ),
        FormulaHidden: styleScalar(context, "FormatProtection.formulaHidden", "formulaHidden", (value) =>
          booleanArgument(value, "FormatProtection.formulaHidden"),
        ),
      },
    }),
  ];
}

import { invalidArgument, notImplemented } from "../protocol/host-error";
import { defineType, hostObject, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import type { Box } from "../workbook/box";
import type { BorderLine, BorderSide, CellStyle } from "../workbook/cell";
import { colourArgument, numberArgument, wordArgument, type HostContext } from "./host-context";
import { changeStyle } from "./range-format";
import { boxesOf, type RangeTarget } from "./targets";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type SideName = (typeof SIDES)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: SideName;
}

/** Excel's names of lines beside the file's. */
const FILE_STYLES = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
} as const;
type LineName = keyof typeof FILE_STYLES;
const LINE_NAMES = Object.keys(FILE_STYLES) as LineName[];
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
type WeightName = keyof typeof WEIGHTS;
const WEIGHT_NAMES = Object.keys(WEIGHTS) as WeightName[];

/** The cells a side touches, and which of their edges it is: an inside line is drawn on both neighbours. */
function edgesOf(range: RangeTarget, side: SideName): readonly (readonly [Box, BorderSide])[] {
  return boxesOf(range).flatMap((box) => edgesOfBox(box, side));
}

function edgesOfBox(box: Box, side: SideName): readonly (readonly [Box, BorderSide])[] {
  switch (side) {
    case "EdgeTop":
      return [[{ ...box, bottom: box.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...box, top: box.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...box, right: box.left }, "left"]];
    case "EdgeRight":
      return [[{ ...box, left: box.right }, "right"]];
    case "InsideHorizontal":
      if (box.top === box.bottom) return [];
      return [
        [{ ...box, bottom: box.bottom - 1 }, "bottom"],
        [{ ...box, top: box.top + 1 }, "top"],
      ];
    case "InsideVertical":
      if (box.left === box.right) return [];
      return [
        [{ ...box, right: box.right - 1 }, "right"],
        [{ ...box, left: box.left + 1 }, "left"],
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      throw notImplemented(`RangeBorder ${side}`);
  }
}

function lineOf({ range, side }: BorderTarget): BorderLine | undefined {
  const [first] = edgesOf(range, side);
  return first && range.sheet.styleAt(first[0].top, first[0].left).borders[first[1]];
}

const NEW_LINE: BorderLine = { style: "thin", color: "#000000" };

function changeLine(
  context: HostContext,
  { range, side }: BorderTarget,
  change: (line: BorderLine) => BorderLine | null,
): void {
  for (const [box, edge] of edgesOf(range, side))
    changeStyle(context, { sheet: range.sheet, box }, "RangeBorder", (style) =>
      withLine(style, edge, change(style.borders[edge] ?? NEW_LINE)),
    );
}

function withLine(style: CellStyle, edge: BorderSide, line: BorderLine | null): CellStyle {
  const others = Object.entries(style.borders).filter(([side]) => side !== edge);
  return { ...style, borders: Object.fromEntries(line ? [...others, [edge, line]] : others) };
}

const borderObject = (range: RangeTarget, side: SideName) =>
  hostObject("RangeBorder", { range, side } satisfies BorderTarget);

/** Excel.RangeBorderCollection and RangeBorder */
export function rangeBorderTypes(context: HostContext): readonly AnyDeclaredType[] {
  const item = (range: RangeTarget, side: Argument) =>
    borderObject(range, wordArgument(side, SIDES, "RangeBorderCollection.getItem"));
  return [
    defineType<RangeTarget>({
      name: "RangeBorderCollection",
      scalars: { Count: { get: () => SIDES.length } },
      items: (range) => SIDES.map((side) => borderObject(range, side)),
      item,
      methods: {
        GetItem: item,
        GetItemAt: (range, index) => {
          const side = SIDES[numberArgument(index, "RangeBorderCollection.getItemAt")];
          if (!side) throw invalidArgument("RangeBorderCollection.getItemAt");
          return borderObject(range, side);
        },
      },
    }),
    defineType<BorderTarget>({
      name: "RangeBorder",
      id: ({ side }) => side,
      scalars: {
        SideIndex: { get: ({ side }) => side },
        Style: {
          get: (border) => {
            const line = border.side.startsWith("Diagonal") ? undefined : lineOf(border);
            if (!line) return "None";
            return LINE_NAMES.find((name) => FILE_STYLES[name] === line.style) ?? "Continuous";
          },
          set: (border, argument) => {
            if (argument === "None" && border.side.startsWith("Diagonal")) return;
            const name = wordArgument(argument, ["None", ...LINE_NAMES] as const, "RangeBorder.style");
            changeLine(context, border, (line) =>
              name === "None" ? null : { ...line, style: FILE_STYLES[name] },
            );
          },
        },
        Weight: {
          get: (border) => {
            const line = border.side.startsWith("Diagonal") ? undefined : lineOf(border);
            return WEIGHT_NAMES.find((name) => WEIGHTS[name] === line?.style) ?? "Thin";
          },
          set: (border, argument) => {
            const weight = wordArgument(argument, WEIGHT_NAMES, "RangeBorder.weight");
            changeLine(context, border, (line) => ({ ...line, style: WEIGHTS[weight] }));
          },
        },
        Color: {
          get: (border) =>
            (border.side.startsWith("Diagonal") ? undefined : lineOf(border))?.color ?? "#000000",
          set: (border, argument) => {
            const color = colourArgument(argument, "RangeBorder.color");
            changeLine(context, border, (line) => ({ ...line, color }));
          },
        },
      },
    }),
  ];
}

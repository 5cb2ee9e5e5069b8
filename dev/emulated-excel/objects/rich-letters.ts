import type { Scalar } from "../protocol/object-model";
import type { RichRun } from "../workbook/cell";
import type { RangeTarget } from "./targets";

/** The element of a run's properties, as in the file format, behind each property of RangeFont. */
const ELEMENTS: { readonly [property: string]: string } = {
  Name: "rFont",
  Size: "sz",
  Color: "color",
  Bold: "b",
  Italic: "i",
  Underline: "u",
  Strikethrough: "strike",
};

type Scalars = { readonly [name: string]: Scalar<RangeTarget> };

/**
 * RangeFont's properties, which are `null` where the letters within a cell differ, as where cells do. That it is so
 * within one cell is taken over from VBA, which gives Null there, and was not tried in a real Excel.
 */
export function ofLetters(scalars: Scalars): Scalars {
  return Object.fromEntries(
    Object.entries(scalars).map(([name, scalar]) => [
      name,
      { ...scalar, get: (range) => (lettersDiffer(range, ELEMENTS[name] ?? "") ? null : scalar.get(range)) },
    ]),
  );
}

function lettersDiffer({ sheet, box }: RangeTarget, element: string): boolean {
  for (const [, , { richText = [] }] of sheet.cellsIn(box))
    if (new Set(richText.map((run) => saidOf(run, element))).size > 1) return true;
  return false;
}

function saidOf({ properties }: RichRun, element: string): string {
  return new RegExp(`<${element}(?:\\s[^>]*)?/>`).exec(properties)?.[0] ?? "";
}

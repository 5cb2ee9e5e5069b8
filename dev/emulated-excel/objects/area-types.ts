import { invalidArgument } from "../protocol/host-error";
import { defineType, hostObject, type AnyDeclaredType, type HostObject } from "../protocol/object-model";
import { cellCount } from "../workbook/box";
import { numberArgument } from "./host-context";
import { fullAddress } from "./range-type";
import { ofRange, rangeObject, worksheetObject, type AreasTarget } from "./targets";

/** A look or a validation that all areas are given at once. */
function partOfAreas(type: string, { sheet, boxes: [box, ...more] }: AreasTarget): HostObject | null {
  return box ? ofRange(type, { sheet, box, more }) : null;
}

/** Excel.RangeAreas and RangeCollection */
export function areaTypes(): readonly AnyDeclaredType[] {
  const address = ({ sheet, boxes }: AreasTarget) =>
    boxes.map((box) => fullAddress({ sheet, box })).join(",");
  return [
    defineType<AreasTarget>({
      name: "RangeAreas",
      scalars: {
        Address: { get: address },
        AreaCount: { get: ({ boxes }) => boxes.length },
        CellCount: { get: ({ boxes }) => boxes.reduce((sum, box) => sum + cellCount(box), 0) },
        IsEntireColumn: { get: () => false },
        IsEntireRow: { get: () => false },
      },
      navigations: {
        Areas: { get: (areas) => hostObject("RangeCollection", areas) },
        Worksheet: { get: ({ sheet }) => worksheetObject(sheet) },
        Format: { get: (areas) => partOfAreas("RangeFormat", areas) },
        DataValidation: { get: (areas) => partOfAreas("DataValidation", areas) },
      },
    }),
    defineType<AreasTarget>({
      name: "RangeCollection",
      items: ({ sheet, boxes }) => boxes.map((box) => rangeObject(sheet, box)),
      methods: {
        GetCount: ({ boxes }) => boxes.length,
        GetItemAt: ({ sheet, boxes }, index) => {
          const box = boxes[numberArgument(index, "RangeCollection.getItemAt")];
          if (!box) throw invalidArgument("RangeCollection.getItemAt");
          return rangeObject(sheet, box);
        },
      },
    }),
  ];
}

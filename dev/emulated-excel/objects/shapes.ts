import { itemNotFound } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Argument, type Scalar } from "../protocol/object-model";
import type { ChartState, ShapeState } from "../workbook/sheet-parts";
import { changeChart, chartState } from "./charts";
import { numberArgument, textArgument } from "./host-context";
import { sheetOf } from "./sheet-settings";
import { partObject, type PartTarget, type ScopeTarget } from "./targets";

const shapeState = ({ sheet, id }: PartTarget): ShapeState | undefined =>
  sheet.state.shapes.find((shape) => shape.id === id);

/**
 * Excel.ShapeCollection and Shape: pictures and drawn shapes, and the charts of a sheet, whose alternative text has no
 * other known way to it. That Excel lists charts among the shapes was not tried in a real one.
 */
export function shapeTypes(): readonly AnyDeclaredType[] {
  const all = (scope: ScopeTarget): readonly (ChartState | ShapeState)[] => {
    const { charts, shapes } = sheetOf(scope).state;
    return [...charts, ...shapes];
  };
  const object = (scope: ScopeTarget, { id }: { readonly id: string }) =>
    partObject("Shape", sheetOf(scope), id);
  const find = (scope: ScopeTarget, key: Argument) => {
    const shape = all(scope).find((each) => each.id === key || each.name === key);
    return shape ? object(scope, shape) : null;
  };
  const item = (scope: ScopeTarget, key: Argument) => {
    const found = find(scope, key);
    if (!found) throw itemNotFound("ShapeCollection.getItem");
    return found;
  };
  const words = (key: "altTextTitle" | "altTextDescription"): Scalar<PartTarget> => ({
    get: (target) => (shapeState(target) ?? chartState(target))[key],
    set: (target, value) => {
      const text = textArgument(value, `Shape.${key}`);
      const shapes = target.sheet.state.shapes.map((shape) =>
        shape.id === target.id ? { ...shape, [key]: text } : shape,
      );
      if (shapeState(target)) target.sheet.change({ shapes });
      else changeChart(target, { [key]: text });
    },
  });
  const ofChart = (key: "top" | "left" | "width" | "height"): Scalar<PartTarget> => ({
    get: (target) => chartState(target)[key],
    set: (target, value) => changeChart(target, { [key]: numberArgument(value, `Shape.${key}`) }),
  });
  return [
    defineType<ScopeTarget>({
      name: "ShapeCollection",
      items: (scope) => all(scope).map((shape) => object(scope, shape)),
      item,
      methods: {
        GetItem: item,
        GetItemOrNullObject: find,
        GetCount: (scope) => all(scope).length,
      },
    }),
    defineType<PartTarget>({
      name: "Shape",
      id: ({ id }) => id,
      scalars: {
        Id: { get: ({ id }) => id },
        Name: { get: (target) => (shapeState(target) ?? chartState(target)).name },
        Type: { get: (target) => shapeState(target)?.type ?? "Unsupported" },
        AltTextTitle: words("altTextTitle"),
        AltTextDescription: words("altTextDescription"),
        Top: ofChart("top"),
        Left: ofChart("left"),
        Width: ofChart("width"),
        Height: ofChart("height"),
      },
    }),
  ];
}

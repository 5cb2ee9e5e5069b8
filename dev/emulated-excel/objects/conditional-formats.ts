import { invalidArgument, itemNotFound, notImplemented } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Argument, type Scalar } from "../protocol/object-model";
import { intersection } from "../workbook/box";
import type { ConditionalFormatState, ConditionalLook } from "../workbook/sheet-parts";
import {
  assertWritable,
  booleanArgument,
  colourArgument,
  numberArgument,
  recordArgument,
  textArgument,
  wordArgument,
  type HostContext,
} from "./host-context";
import { partObject, rangeObject, type PartTarget, type RangeTarget } from "./targets";

const TYPES = ["Custom", "CellValue", "ContainsText"] as const;
const CELL_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

const state = ({ sheet, id }: PartTarget): ConditionalFormatState => {
  const format = sheet.state.conditionalFormats.find((each) => each.id === id);
  if (!format) throw itemNotFound("ConditionalFormat");
  return format;
};

const change = (target: PartTarget, changes: Partial<ConditionalFormatState>) =>
  target.sheet.change({
    conditionalFormats: target.sheet.state.conditionalFormats.map((format) =>
      format.id === target.id ? { ...format, ...changes } : format,
    ),
  });

const formatObject = (sheet: PartTarget["sheet"], id: string) => partObject("ConditionalFormat", sheet, id);
const sameTarget = (type: string) => ({
  get: ({ sheet, id }: PartTarget) => partObject(type, sheet, id),
});

/** A way in that is there only for conditional formats of one type. */
const onlyFor = (kind: ConditionalFormatState["type"], type: string, orNull: boolean) => ({
  get: (target: PartTarget) => {
    if (state(target).type === kind) return partObject(type, target.sheet, target.id);
    if (orNull) return null;
    throw itemNotFound(`ConditionalFormat.${kind}`);
  },
});

/** Excel.ConditionalFormatCollection of a range, and ConditionalFormat */
export function conditionalFormatTypes(context: HostContext): readonly AnyDeclaredType[] {
  const touching = ({ sheet, box }: RangeTarget) =>
    sheet.state.conditionalFormats.filter((format) => intersection(format.box, box));
  const item = (range: RangeTarget, key: Argument) => {
    const id = textArgument(key, "ConditionalFormatCollection.getItem");
    if (!range.sheet.state.conditionalFormats.some((format) => format.id === id))
      throw itemNotFound("ConditionalFormatCollection.getItem");
    return formatObject(range.sheet, id);
  };
  return [
    defineType<RangeTarget>({
      name: "ConditionalFormatCollection",
      items: (range) => touching(range).map((format) => formatObject(range.sheet, format.id)),
      item,
      methods: {
        GetItem: item,
        GetItemAt: (range, index) => {
          const format = touching(range)[numberArgument(index, "ConditionalFormatCollection.getItemAt")];
          if (!format) throw invalidArgument("ConditionalFormatCollection.getItemAt");
          return formatObject(range.sheet, format.id);
        },
        GetCount: (range) => touching(range).length,
        ClearAll: (range) => {
          assertWritable(context, range.sheet, range.box, "ConditionalFormatCollection.clearAll");
          const gone = new Set(touching(range));
          range.sheet.change({
            conditionalFormats: range.sheet.state.conditionalFormats.filter((format) => !gone.has(format)),
          });
          return null;
        },
        Add: (range, typeArgument) => {
          assertWritable(context, range.sheet, range.box, "ConditionalFormatCollection.add");
          const type = TYPES.find((each) => each === typeArgument);
          if (!type) throw notImplemented(`conditional format ${textArgument(typeArgument, "add")}`);
          const id = context.workbook.freshId();
          const added: ConditionalFormatState = {
            id,
            box: range.box,
            type,
            stopIfTrue: false,
            look: {},
            formula: "",
            operator: "",
            formula1: "",
            text: "",
          };
          // A new rule comes first, as in Excel.
          range.sheet.change({ conditionalFormats: [added, ...range.sheet.state.conditionalFormats] });
          return formatObject(range.sheet, id);
        },
      },
    }),
    defineType<PartTarget>({
      name: "ConditionalFormat",
      id: ({ id }) => id,
      scalars: {
        Id: { get: ({ id }) => id },
        Type: { get: (target) => state(target).type },
        Priority: { get: (target) => target.sheet.state.conditionalFormats.indexOf(state(target)) },
        StopIfTrue: {
          get: (target) => state(target).stopIfTrue,
          set: (target, value) =>
            change(target, { stopIfTrue: booleanArgument(value, "ConditionalFormat.stopIfTrue") }),
        },
      },
      navigations: {
        Custom: onlyFor("Custom", "CustomConditionalFormat", false),
        CustomOrNullObject: onlyFor("Custom", "CustomConditionalFormat", true),
        CellValue: onlyFor("CellValue", "CellValueConditionalFormat", false),
        CellValueOrNullObject: onlyFor("CellValue", "CellValueConditionalFormat", true),
        TextComparison: onlyFor("ContainsText", "TextConditionalFormat", false),
        TextComparisonOrNullObject: onlyFor("ContainsText", "TextConditionalFormat", true),
      },
      methods: {
        GetRange: (target) => rangeObject(target.sheet, state(target).box),
        Delete: (target) => {
          const gone = state(target);
          target.sheet.change({
            conditionalFormats: target.sheet.state.conditionalFormats.filter((each) => each !== gone),
          });
          return null;
        },
      },
    }),
    ...ruleTypes(),
    ...lookTypes(),
  ];
}

function ruleTypes(): readonly AnyDeclaredType[] {
  const format = { Format: sameTarget("ConditionalRangeFormat") };
  return [
    defineType<PartTarget>({
      name: "CustomConditionalFormat",
      navigations: { ...format, Rule: sameTarget("ConditionalFormatRule") },
    }),
    defineType<PartTarget>({
      name: "ConditionalFormatRule",
      scalars: {
        Formula: {
          get: (target) => state(target).formula,
          set: (target, value) =>
            change(target, { formula: textArgument(value, "ConditionalFormatRule.formula") }),
        },
      },
    }),
    defineType<PartTarget>({
      name: "CellValueConditionalFormat",
      navigations: format,
      scalars: {
        Rule: {
          get: (target) => {
            const { operator, formula1, formula2 } = state(target);
            return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
          },
          set: (target, argument) => {
            const location = "CellValueConditionalFormat.rule";
            const rule = recordArgument(argument, location);
            change(target, {
              operator: wordArgument(rule["operator"], CELL_OPERATORS, location),
              formula1: textArgument(rule["formula1"], location),
              ...(typeof rule["formula2"] === "string" ? { formula2: rule["formula2"] } : {}),
            });
          },
        },
      },
    }),
    defineType<PartTarget>({
      name: "TextConditionalFormat",
      navigations: format,
      scalars: {
        Rule: {
          get: (target) => ({ operator: state(target).operator, text: state(target).text }),
          set: (target, argument) => {
            const location = "TextConditionalFormat.rule";
            const rule = recordArgument(argument, location);
            change(target, {
              operator: wordArgument(rule["operator"], TEXT_OPERATORS, location),
              text: textArgument(rule["text"], location),
            });
          },
        },
      },
    }),
  ];
}

function look<Key extends keyof ConditionalLook>(
  key: Key,
  take: (argument: Argument) => NonNullable<ConditionalLook[Key]>,
): Scalar<PartTarget> {
  return {
    get: (target) => state(target).look[key] ?? null,
    set: (target, value) => change(target, { look: { ...state(target).look, [key]: take(value) } }),
  };
}

function lookTypes(): readonly AnyDeclaredType[] {
  const clear = (keys: readonly (keyof ConditionalLook)[]) => (target: PartTarget) => {
    const kept = Object.entries(state(target).look).filter(([key]) => !keys.some((each) => each === key));
    change(target, { look: Object.fromEntries(kept) });
    return null;
  };
  const colour = (location: string) => (value: Argument) => colourArgument(value, location);
  const flag = (location: string) => (value: Argument) => booleanArgument(value, location);
  return [
    defineType<PartTarget>({
      name: "ConditionalRangeFormat",
      navigations: { Font: sameTarget("ConditionalRangeFont"), Fill: sameTarget("ConditionalRangeFill") },
    }),
    defineType<PartTarget>({
      name: "ConditionalRangeFont",
      scalars: {
        Color: look("fontColor", colour("ConditionalRangeFont.color")),
        Bold: look("bold", flag("ConditionalRangeFont.bold")),
        Italic: look("italic", flag("ConditionalRangeFont.italic")),
        Strikethrough: look("strikethrough", flag("ConditionalRangeFont.strikethrough")),
        Underline: look("underline", (value) => textArgument(value, "ConditionalRangeFont.underline")),
      },
      methods: { Clear: clear(["fontColor", "bold", "italic", "strikethrough", "underline"]) },
    }),
    defineType<PartTarget>({
      name: "ConditionalRangeFill",
      scalars: { Color: look("fillColor", colour("ConditionalRangeFill.color")) },
      methods: { Clear: clear(["fillColor"]) },
    }),
  ];
}

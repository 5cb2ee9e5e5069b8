import { invalidArgument } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import { encloses, intersection, withoutBox, type Box } from "../workbook/box";
import type { ValidationState, ValidationType } from "../workbook/sheet-parts";
import {
  assertWritable,
  booleanArgument,
  recordArgument,
  wordArgument,
  type ArgumentRecord,
  type HostContext,
} from "./host-context";
import { validScalar } from "./validity";
import { formulaOfRange } from "./named-items";
import { boxesOf, rangeTargetOf, type RangeTarget } from "./targets";

/** Excel's own limit for a list written out in words. */
export const MAX_LIST_LENGTH = 255;

const RULE_KEYS: { readonly [key: string]: ValidationType } = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const NO_ERROR = { title: "", message: "", showAlert: true, style: "Stop" } as const;
const NO_PROMPT = { title: "", message: "", showPrompt: true } as const;

const NEW_RULE = {
  type: "None",
  formula1: "",
  ignoreBlanks: true,
  inCellDropDown: true,
  error: NO_ERROR,
  prompt: NO_PROMPT,
} as const;

/** The smallest box around some: a quick look at what cannot touch. */
function boundsOf([first, ...others]: readonly Box[]): Box {
  if (!first) throw new Error("A rule has cells.");
  return others.reduce(
    (all, { top, left, bottom, right }) => ({
      top: Math.min(all.top, top),
      left: Math.min(all.left, left),
      bottom: Math.max(all.bottom, bottom),
      right: Math.max(all.right, right),
    }),
    first,
  );
}

/** The one rule of all cells of the range, or why there is none such, in Excel's words. */
function ruleOf(range: RangeTarget): ValidationState | "None" | "MixedCriteria" | "Inconsistent" {
  const asked = boxesOf(range);
  const bounds = boundsOf(asked);
  const touching = range.sheet.state.validations.filter(
    (rule) =>
      intersection(boundsOf(rule.boxes), bounds) !== null &&
      rule.boxes.some((each) => asked.some((box) => intersection(each, box))),
  );
  const [rule] = touching;
  if (!rule) return "None";
  if (touching.length > 1) return "Inconsistent";
  return asked.every((box) => rule.boxes.some((each) => encloses(each, box))) ? rule : "MixedCriteria";
}

/** office-js#2594: cells of which only some have a rule refuse a new one until they are cleared. */
function mixedRules(location: string) {
  return invalidArgument(
    location,
    "The cells have different rules, or only some have one: clear them first.",
  );
}

/** Takes the range's cells out of every rule. */
function clearRules(range: RangeTarget): readonly ValidationState[] {
  return range.sheet.state.validations
    .map((rule) => ({ ...rule, boxes: withoutBoxes(rule.boxes, boxesOf(range)) }))
    .filter((rule) => rule.boxes.length > 0);
}

function withoutBoxes(boxes: readonly Box[], taken: readonly Box[]): readonly Box[] {
  if (intersection(boundsOf(boxes), boundsOf(taken)) === null) return boxes;
  return taken.reduce<readonly Box[]>(
    (left, box) =>
      left.some((each) => intersection(each, box)) ? left.flatMap((each) => withoutBox(each, box)) : left,
    boxes,
  );
}

/** Excel.DataValidation */
export function dataValidationType(context: HostContext): AnyDeclaredType {
  const change = (range: RangeTarget, changes: Partial<ValidationState>, location: string) => {
    assertWritable(context, range.sheet, range.box, location);
    const rule = ruleOf(range);
    if (rule === "MixedCriteria" || rule === "Inconsistent") throw mixedRules(location);
    const old: ValidationState = rule === "None" ? { ...NEW_RULE, boxes: boxesOf(range) } : rule;
    const kept = clearRules(range);
    range.sheet.change({ validations: [...kept, { ...old, ...changes, boxes: boxesOf(range) }] });
  };
  const part = <T extends WireValue>(
    range: RangeTarget,
    pick: (rule: ValidationState) => T,
    none: T,
  ): T | null => {
    const rule = ruleOf(range);
    if (typeof rule !== "string") return pick(rule);
    return rule === "None" ? none : null;
  };
  return defineType<RangeTarget>({
    name: "DataValidation",
    scalars: {
      Type: {
        get: (range) => {
          const rule = ruleOf(range);
          return typeof rule === "string" ? rule : rule.type;
        },
      },
      Valid: validScalar(context),
      Rule: {
        get: (range) => part<WireValue>(range, ruleRecord, {}),
        set: (range, argument) => {
          assertWritable(context, range.sheet, range.box, "DataValidation.rule");
          const rule = ruleState(recordArgument(argument, "DataValidation.rule"), range);
          const old = ruleOf(range);
          if (old === "MixedCriteria" || old === "Inconsistent") throw mixedRules("DataValidation.rule");
          range.sheet.change({ validations: [...clearRules(range), rule] });
        },
      },
      ErrorAlert: {
        get: (range) => part<WireValue>(range, (rule) => rule.error, NO_ERROR),
        set: (range, argument) => {
          const given = recordArgument(argument, "DataValidation.errorAlert");
          const styles = ["Stop", "Warning", "Information"] as const;
          const error = {
            title: text(given["title"]),
            message: text(given["message"]),
            showAlert: given["showAlert"] !== false,
            style: wordArgument(given["style"] ?? "Stop", styles, "DataValidation.errorAlert"),
          };
          change(range, { error }, "DataValidation.errorAlert");
        },
      },
      Prompt: {
        get: (range) => part<WireValue>(range, (rule) => rule.prompt, NO_PROMPT),
        set: (range, argument) => {
          const given = recordArgument(argument, "DataValidation.prompt");
          const prompt = {
            title: text(given["title"]),
            message: text(given["message"]),
            showPrompt: given["showPrompt"] !== false,
          };
          if (prompt.title.length > 32 || prompt.message.length > 255)
            throw invalidArgument("DataValidation.prompt");
          change(range, { prompt }, "DataValidation.prompt");
        },
      },
      IgnoreBlanks: {
        get: (range) => part(range, (rule) => rule.ignoreBlanks, true),
        set: (range, value) =>
          change(
            range,
            { ignoreBlanks: booleanArgument(value, "DataValidation.ignoreBlanks") },
            "DataValidation.ignoreBlanks",
          ),
      },
    },
    methods: {
      Clear: (range) => {
        assertWritable(context, range.sheet, range.box, "DataValidation.clear");
        range.sheet.change({ validations: clearRules(range) });
        return null;
      },
    },
  });
}

const text = (argument: Argument) => (typeof argument === "string" ? argument : "");

/** A formula as it is kept: a range becomes its address, a number its digits. */
function formulaText(argument: Argument, location: string): string {
  const range = rangeTargetOf(argument);
  if (range) return formulaOfRange(range);
  if (typeof argument === "number") return String(argument);
  if (typeof argument === "string" && argument !== "") return argument;
  throw invalidArgument(location);
}

function ruleState(given: ArgumentRecord, range: RangeTarget): ValidationState {
  const location = "DataValidation.rule";
  const [key, ...others] = Object.keys(given).filter(
    (each) => given[each] !== undefined && given[each] !== null,
  );
  const type = key === undefined ? undefined : RULE_KEYS[key];
  if (key === undefined || type === undefined || others.length > 0) throw invalidArgument(location);
  const rule = recordArgument(given[key], location);
  const base = { ...NEW_RULE, boxes: boxesOf(range), type };
  if (type === "List") {
    const formula1 = formulaText(rule["source"], location);
    if (!formula1.startsWith("=") && formula1.length > MAX_LIST_LENGTH)
      throw invalidArgument(location, `A list holds at most ${MAX_LIST_LENGTH} characters.`);
    return { ...base, formula1, inCellDropDown: rule["inCellDropDown"] !== false };
  }
  if (type === "Custom") return { ...base, formula1: formulaText(rule["formula"], location) };
  const operator = wordArgument(rule["operator"], OPERATORS, location);
  const formula1 = formulaText(rule["formula1"], location);
  if (operator !== "Between" && operator !== "NotBetween") return { ...base, operator, formula1 };
  return { ...base, operator, formula1, formula2: formulaText(rule["formula2"], location) };
}

function ruleRecord(rule: ValidationState): WireValue {
  if (rule.type === "None") return {};
  const key = Object.keys(RULE_KEYS).find((each) => RULE_KEYS[each] === rule.type) ?? "custom";
  if (rule.type === "List") return { [key]: { inCellDropDown: rule.inCellDropDown, source: rule.formula1 } };
  if (rule.type === "Custom") return { [key]: { formula: rule.formula1 } };
  const number = (formula: string) => (/^-?\d+(\.\d+)?$/.test(formula) ? Number(formula) : formula);
  return {
    [key]: {
      operator: rule.operator ?? "Between",
      formula1: number(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: number(rule.formula2) }),
    },
  };
}

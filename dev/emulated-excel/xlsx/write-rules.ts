import { boxAddress, boxOf } from "../workbook/box";
import type { ConditionalFormatState, ProtectionState, ValidationState } from "../workbook/sheet-parts";
import type { StyleTable } from "./style-table";
import { element, escapeXml } from "./xml";

/** Excel's names of operators beside the file's. */
export const OPERATORS: { readonly [name: string]: string } = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export const VALIDATION_TYPES: { readonly [name: string]: string } = {
  None: "none",
  List: "list",
  Custom: "custom",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
};

/** Excel's leaves on a protected sheet beside the file's attributes, where 0 is leave. */
export const PROTECTION_LEAVES: { readonly [option: string]: string } = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowSort: "sort",
};

const bare = (formula: string) => formula.replace(/^=/, "");

export function sheetProtection(protection: ProtectionState | null): string {
  if (!protection) return "";
  const leaves = Object.entries(PROTECTION_LEAVES).map(
    ([option, attribute]) => [attribute, protection.options[option] === true ? 0 : undefined] as const,
  );
  return element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1, ...Object.fromEntries(leaves) });
}

export function conditionalFormatting(
  formats: readonly ConditionalFormatState[],
  styles: StyleTable,
): string {
  return formats
    .map((format, index) =>
      element("conditionalFormatting", { sqref: boxAddress(format.box) }, ruleXml(format, index + 1, styles)),
    )
    .join("");
}

const TEXT_RULES: { readonly [operator: string]: readonly [type: string, operator: string] } = {
  Contains: ["containsText", "containsText"],
  NotContains: ["notContainsText", "notContains"],
  BeginsWith: ["beginsWith", "beginsWith"],
  EndsWith: ["endsWith", "endsWith"],
};

function ruleXml(format: ConditionalFormatState, priority: number, styles: StyleTable): string {
  const base = {
    dxfId: styles.placeLook(format.look),
    priority,
    stopIfTrue: format.stopIfTrue ? 1 : undefined,
  };
  const formula = (text: string) => element("formula", {}, escapeXml(bare(text)));
  if (format.type === "Custom")
    return element("cfRule", { type: "expression", ...base }, formula(format.formula));
  if (format.type === "CellValue")
    return element("cfRule", { type: "cellIs", ...base, operator: OPERATORS[format.operator] }, [
      formula(format.formula1),
      format.formula2 === undefined ? "" : formula(format.formula2),
    ]);
  const [type = "containsText", operator = "containsText"] = TEXT_RULES[format.operator] ?? [];
  const first = boxAddress(boxOf(format.box.top, format.box.left));
  const text = `"${format.text.replace(/"/g, '""')}"`;
  const tests: { readonly [type: string]: string } = {
    containsText: `NOT(ISERROR(SEARCH(${text},${first})))`,
    notContainsText: `ISERROR(SEARCH(${text},${first}))`,
    beginsWith: `LEFT(${first},LEN(${text}))=${text}`,
    endsWith: `RIGHT(${first},LEN(${text}))=${text}`,
  };
  return element("cfRule", { type, ...base, operator, text: format.text }, formula(tests[type] ?? ""));
}

export function dataValidations(rules: readonly ValidationState[]): string {
  if (rules.length === 0) return "";
  return element("dataValidations", { count: rules.length }, rules.map(validationXml));
}

function validationXml(rule: ValidationState): string {
  const words = rule.type === "List" && !rule.formula1.startsWith("=");
  const formula1 = words ? `"${rule.formula1.replace(/"/g, '""')}"` : bare(rule.formula1);
  return element(
    "dataValidation",
    {
      type: VALIDATION_TYPES[rule.type],
      errorStyle: rule.error.style === "Stop" ? undefined : rule.error.style.toLowerCase(),
      operator: rule.operator === undefined ? undefined : OPERATORS[rule.operator],
      allowBlank: rule.ignoreBlanks ? 1 : undefined,
      // The file's `showDropDown` hides the arrow.
      showDropDown: rule.inCellDropDown ? undefined : 1,
      showInputMessage: rule.prompt.showPrompt ? 1 : undefined,
      showErrorMessage: rule.error.showAlert ? 1 : undefined,
      errorTitle: rule.error.title || undefined,
      error: rule.error.message || undefined,
      promptTitle: rule.prompt.title || undefined,
      prompt: rule.prompt.message || undefined,
      sqref: rule.boxes.map((box) => boxAddress(box)).join(" "),
    },
    [
      rule.type === "None" ? "" : element("formula1", {}, escapeXml(formula1)),
      rule.formula2 === undefined ? "" : element("formula2", {}, escapeXml(bare(rule.formula2))),
    ],
  );
}

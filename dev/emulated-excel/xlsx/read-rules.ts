import { parseBox, type Box } from "../workbook/box";
import type {
  ConditionalFormatState,
  ProtectionState,
  ValidationState,
  ValidationType,
} from "../workbook/sheet-parts";
import type { SheetSources } from "./sheet-sources";
import { attribute, child, children, flagAttribute, numberAttribute, textOf, type XmlNode } from "./read-xml";
import { OPERATORS, PROTECTION_LEAVES, VALIDATION_TYPES } from "./write-rules";

const boxesOf = (sqref: string | undefined): readonly Box[] =>
  (sqref ?? "").split(/\s+/).flatMap((address) => parseBox(address) ?? []);

const nameFor = (names: { readonly [name: string]: string }, word: string | undefined) =>
  Object.keys(names).find((name) => names[name] === word);

export function readValidations(root: XmlNode): readonly ValidationState[] {
  return children(child(root, "dataValidations"), "dataValidation").map((rule): ValidationState => {
    const type = (nameFor(VALIDATION_TYPES, attribute(rule, "type")) ?? "None") as ValidationType;
    const written = textOf(child(rule, "formula1"));
    const words = type === "List" && /^".*"$/s.test(written);
    const formula = (text: string) => (text === "" || /^-?\d+(\.\d+)?$/.test(text) ? text : `=${text}`);
    const formula2 = textOf(child(rule, "formula2"));
    const style = attribute(rule, "errorStyle") ?? "stop";
    const hasOperator = type !== "List" && type !== "Custom" && type !== "None";
    return {
      boxes: boxesOf(attribute(rule, "sqref")),
      type,
      formula1: words ? written.slice(1, -1).replace(/""/g, '"') : formula(written),
      ...(formula2 === "" ? {} : { formula2: formula(formula2) }),
      ...(hasOperator
        ? { operator: nameFor(OPERATORS, attribute(rule, "operator") ?? "between") ?? "Between" }
        : {}),
      inCellDropDown: !flagAttribute(rule, "showDropDown"),
      ignoreBlanks: flagAttribute(rule, "allowBlank"),
      error: {
        title: attribute(rule, "errorTitle") ?? "",
        message: attribute(rule, "error") ?? "",
        showAlert: flagAttribute(rule, "showErrorMessage"),
        style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
      },
      prompt: {
        title: attribute(rule, "promptTitle") ?? "",
        message: attribute(rule, "prompt") ?? "",
        showPrompt: flagAttribute(rule, "showInputMessage"),
      },
    };
  });
}

const TEXT_TYPES: { readonly [type: string]: string } = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

export function readConditionalFormats(
  root: XmlNode,
  { styles, freshId, lose }: SheetSources,
): readonly ConditionalFormatState[] {
  const found: { readonly priority: number; readonly format: ConditionalFormatState }[] = [];
  for (const group of children(root, "conditionalFormatting"))
    for (const rule of children(group, "cfRule")) {
      const type = attribute(rule, "type") ?? "";
      const [formula1 = "", formula2] = children(rule, "formula").map((each) => `=${textOf(each)}`);
      const isText = type in TEXT_TYPES;
      if (type !== "expression" && type !== "cellIs" && !isText) {
        lose(`a conditional format of the kind "${type}"`);
        continue;
      }
      const operator = isText ? TEXT_TYPES[type] : cellOperator(attribute(rule, "operator"));
      for (const box of boxesOf(attribute(group, "sqref")))
        found.push({
          priority: numberAttribute(rule, "priority") ?? 0,
          format: {
            id: freshId(),
            box,
            type: type === "expression" ? "Custom" : isText ? "ContainsText" : "CellValue",
            stopIfTrue: flagAttribute(rule, "stopIfTrue"),
            look: styles.looks[numberAttribute(rule, "dxfId") ?? -1] ?? {},
            formula: type === "expression" ? formula1 : "",
            operator: operator ?? "",
            formula1: type === "cellIs" ? formula1 : "",
            ...(type === "cellIs" && formula2 !== undefined ? { formula2 } : {}),
            text: attribute(rule, "text") ?? "",
          },
        });
    }
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

/** Validation and conditional formats name the same comparisons differently: here without `To`. */
function cellOperator(word: string | undefined): string | undefined {
  if (word === "greaterThanOrEqual") return "GreaterThanOrEqual";
  if (word === "lessThanOrEqual") return "LessThanOrEqual";
  return nameFor(OPERATORS, word);
}

export function readProtection(
  node: XmlNode | undefined,
  lose: (what: string) => void,
): ProtectionState | null {
  if (!node || !flagAttribute(node, "sheet")) return null;
  if (hasPassword(node)) lose("the password of a protected sheet");
  const options = Object.entries(PROTECTION_LEAVES).map(
    ([option, name]) => [option, !flagAttribute(node, name, true)] as const,
  );
  return { options: Object.fromEntries(options), password: "" };
}

/** A workbook's structure may be protected like a sheet. */
export function readStructureProtection(
  node: XmlNode | undefined,
  lose: (what: string) => void,
): ProtectionState | null {
  if (!flagAttribute(node, "lockStructure")) return null;
  if (hasPassword(node)) lose("the password of the workbook's structure");
  return { options: {}, password: "" };
}

const PASSWORDS = ["password", "hashValue", "workbookPassword", "workbookHashValue"];

function hasPassword(node: XmlNode | undefined): boolean {
  return PASSWORDS.some((name) => attribute(node, name) !== undefined);
}

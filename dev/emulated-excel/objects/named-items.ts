import { alreadyExists, invalidArgument, invalidOperation, itemNotFound } from "../protocol/host-error";
import {
  defineType,
  hostObject,
  type AnyDeclaredType,
  type Argument,
  type HostObject,
} from "../protocol/object-model";
import { boxAddress, parseBox, quotedSheet, splitSheet } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import type { NamedItemState } from "../workbook/sheet-parts";
import { booleanArgument, textArgument, type HostContext } from "./host-context";
import { rangeObject, rangeTargetOf, worksheetObject, type RangeTarget, type ScopeTarget } from "./targets";

interface NameTarget {
  readonly name: string;
  readonly sheetId: string | null;
}

/** A name of a sheet or of the workbook; letters' case does not matter. */
export function findName(
  context: HostContext,
  sheet: Sheet | null,
  name: string,
): NamedItemState | undefined {
  const sheetId = sheet?.id ?? null;
  return context.workbook.parts.names.find(
    (item) => item.sheetId === sheetId && item.name.toLowerCase() === name.toLowerCase(),
  );
}

/** The cells a formula like `=Sheet1!$A$1:$B$4` means; `null` when it means no cells. */
export function rangeOfFormula(context: HostContext, formula: string): RangeTarget | null {
  const { sheet: sheetName, rest } = splitSheet(formula);
  const sheet = sheetName === null ? undefined : context.workbook.findSheet(sheetName);
  const box = parseBox(rest);
  return sheet && box ? { sheet, box } : null;
}

/** `=Sheet1!$A$1:$B$4` */
export const formulaOfRange = ({ sheet, box }: RangeTarget) =>
  `=${quotedSheet(sheet.state.name)}!${boxAddress(box, true)}`;

const nameObject = (item: NamedItemState): HostObject =>
  hostObject("NamedItem", { name: item.name, sheetId: item.sheetId } satisfies NameTarget);

/** Excel.NamedItemCollection and NamedItem */
export function namedItemTypes(context: HostContext): readonly AnyDeclaredType[] {
  const { workbook } = context;
  const state = (target: NameTarget): NamedItemState => {
    const item = workbook.parts.names.find(
      (each) => each.name === target.name && each.sheetId === target.sheetId,
    );
    if (!item) throw itemNotFound("NamedItem");
    return item;
  };
  const change = (target: NameTarget, changes: Partial<NamedItemState>) =>
    workbook.changeParts({
      names: workbook.parts.names.map((item) => (item === state(target) ? { ...item, ...changes } : item)),
    });
  const own = (scope: ScopeTarget) =>
    workbook.parts.names.filter((item) => item.sheetId === (scope.sheet?.id ?? null));
  const find = (scope: ScopeTarget, key: Argument) =>
    findName(context, scope.sheet, textArgument(key, "NamedItemCollection.getItem"));
  const item = (scope: ScopeTarget, key: Argument) => {
    const found = find(scope, key);
    if (!found) throw itemNotFound("NamedItemCollection.getItem");
    return nameObject(found);
  };
  const range = (target: NameTarget) => {
    const cells = rangeOfFormula(context, state(target).formula);
    return cells && rangeObject(cells.sheet, cells.box);
  };
  return [
    defineType<ScopeTarget>({
      name: "NamedItemCollection",
      items: (scope) => own(scope).map(nameObject),
      item,
      methods: {
        GetItem: item,
        GetItemOrNullObject: (scope, key) => {
          const found = find(scope, key);
          return found ? nameObject(found) : null;
        },
        GetCount: (scope) => own(scope).length,
        Add: (scope, nameArgument, reference, comment) => {
          const name = textArgument(nameArgument, "NamedItemCollection.add");
          if (!/^[A-Za-z_\\][\w.\\]{0,254}$/.test(name) || parseBox(name))
            throw invalidArgument("NamedItemCollection.add", `"${name}" cannot be a name.`);
          if (findName(context, scope.sheet, name)) throw alreadyExists("NamedItemCollection.add");
          const cells = rangeTargetOf(reference);
          const text = cells ? formulaOfRange(cells) : textArgument(reference, "NamedItemCollection.add");
          const added: NamedItemState = {
            name,
            formula: text.startsWith("=") ? text : `="${text}"`,
            comment: typeof comment === "string" ? comment : "",
            visible: true,
            sheetId: scope.sheet?.id ?? null,
          };
          workbook.changeParts({ names: [...workbook.parts.names, added] });
          return nameObject(added);
        },
      },
    }),
    defineType<NameTarget>({
      name: "NamedItem",
      id: (target) => target.name,
      scalars: {
        Name: { get: (target) => target.name },
        _Id: { get: (target) => target.name, onlyWhenAsked: true },
        Type: { get: (target) => (rangeOfFormula(context, state(target).formula) ? "Range" : "String") },
        Formula: {
          get: (target) => state(target).formula,
          set: (target, value) => change(target, { formula: textArgument(value, "NamedItem.formula") }),
        },
        Value: {
          get: (target) =>
            state(target)
              .formula.replace(/^=/, "")
              .replace(/^"(.*)"$/s, "$1"),
        },
        Comment: {
          get: (target) => state(target).comment,
          set: (target, value) => change(target, { comment: textArgument(value, "NamedItem.comment") }),
        },
        Visible: {
          get: (target) => state(target).visible,
          set: (target, value) => change(target, { visible: booleanArgument(value, "NamedItem.visible") }),
        },
        Scope: { get: (target) => (target.sheetId === null ? "Workbook" : "Worksheet") },
      },
      navigations: {
        WorksheetOrNullObject: {
          get: (target) => {
            const sheet = target.sheetId === null ? undefined : workbook.findSheet(target.sheetId);
            return sheet ? worksheetObject(sheet) : null;
          },
        },
      },
      methods: {
        GetRange: (target) => {
          const object = range(target);
          if (!object) throw invalidOperation("NamedItem.getRange", "The name does not refer to a range.");
          return object;
        },
        GetRangeOrNullObject: range,
        Delete: (target) => {
          const gone = state(target);
          workbook.changeParts({ names: workbook.parts.names.filter((each) => each !== gone) });
          return null;
        },
      },
    }),
  ];
}

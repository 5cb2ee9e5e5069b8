import { generalException, invalidArgument } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Argument, type Scalar } from "../protocol/object-model";
import { boxOf, isInsideSheet, WHOLE_SHEET } from "../workbook/box";
import { STANDARD_HEIGHT } from "../workbook/natural-height";
import { STANDARD_WIDTH, type Sheet } from "../workbook/sheet";
import { registrations } from "./event-methods";
import { EventType } from "./event-registry";
import {
  assertCanBeInFront,
  assertStructureOpen,
  assertWritable,
  booleanArgument,
  colourArgument,
  numberArgument,
  rangeArgument,
  textArgument,
  wordArgument,
  type HostContext,
} from "./host-context";
import { findName, rangeOfFormula } from "./named-items";
import { areasObject, rangeObject, scopedObject, worksheetObject } from "./targets";
import { copySheet } from "./worksheet-copy";

/** Excel.Worksheet */
export function worksheetType(context: HostContext): AnyDeclaredType {
  return defineType<Sheet>({
    name: "Worksheet",
    isGone: (sheet) => !context.workbook.sheets.includes(sheet),
    id: (sheet) => sheet.id,
    scalars: worksheetScalars(context),
    navigations: {
      Tables: { get: (sheet) => scopedObject("TableCollection", sheet) },
      Names: { get: (sheet) => scopedObject("NamedItemCollection", sheet) },
      Charts: { get: (sheet) => scopedObject("ChartCollection", sheet) },
      Comments: { get: (sheet) => scopedObject("CommentCollection", sheet) },
      Shapes: { get: (sheet) => scopedObject("ShapeCollection", sheet) },
      Protection: { get: (sheet) => scopedObject("WorksheetProtection", sheet) },
      FreezePanes: { get: (sheet) => scopedObject("WorksheetFreezePanes", sheet) },
      PageLayout: { get: (sheet) => scopedObject("PageLayout", sheet) },
      HorizontalPageBreaks: { get: (sheet) => scopedObject("PageBreakCollection", sheet) },
      AutoFilter: { get: (sheet) => scopedObject("AutoFilter", sheet) },
    },
    methods: {
      ...worksheetMethods(context),
      ...registrations<Sheet>(context, (sheet) => sheet.id, {
        DataChanged: EventType.changed,
        SelectionChanged: EventType.selectionChanged,
        FormatChanged: EventType.formatChanged,
        ActivatedEvent: EventType.activated,
        DeactivatedEvent: EventType.deactivated,
        ProtectionChanged: EventType.protectionChanged,
        EventNameChanged: EventType.nameChanged,
      }),
    },
  });
}

function worksheetScalars(context: HostContext): { readonly [name: string]: Scalar<Sheet> } {
  const { workbook } = context;
  return {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.state.name,
      set: (sheet, name) => {
        assertStructureOpen(context, "Worksheet.name");
        assertWritable(context, sheet, null, "Worksheet.name");
        workbook.renameSheet(sheet, textArgument(name, "Worksheet.name"));
      },
    },
    Position: {
      get: (sheet) => workbook.sheets.indexOf(sheet),
      set: (sheet, position) => {
        assertStructureOpen(context, "Worksheet.position");
        workbook.moveSheet(sheet, numberArgument(position, "Worksheet.position"));
      },
    },
    Visibility: {
      get: (sheet) => sheet.state.visibility,
      set: (sheet, value) => {
        assertStructureOpen(context, "Worksheet.visibility");
        const words = ["Visible", "Hidden", "VeryHidden"] as const;
        workbook.setVisibility(sheet, wordArgument(value, words, "Worksheet.visibility"));
      },
    },
    TabColor: {
      get: (sheet) => sheet.state.tabColor,
      set: (sheet, value) =>
        sheet.change({ tabColor: value === "" ? "" : colourArgument(value, "Worksheet.tabColor") }),
    },
    ShowGridlines: {
      get: (sheet) => sheet.state.showGridlines,
      set: (sheet, value) =>
        sheet.change({ showGridlines: booleanArgument(value, "Worksheet.showGridlines") }),
    },
    StandardWidth: { get: () => STANDARD_WIDTH },
    StandardHeight: { get: () => STANDARD_HEIGHT },
  };
}

/** Characters of addresses in one call. */
const MOST_OF_ADDRESSES = 8_192;

function worksheetMethods(context: HostContext) {
  const { workbook } = context;
  const used = (sheet: Sheet, valuesOnly: Argument) => sheet.usedBox(WHOLE_SHEET, valuesOnly === true);
  const neighbour = (sheet: Sheet, step: number, visibleOnly: Argument) => {
    const sheets = workbook.sheets.filter(
      (each) => each === sheet || visibleOnly !== true || each.state.visibility === "Visible",
    );
    const next = sheets[sheets.indexOf(sheet) + step];
    return next ? worksheetObject(next) : null;
  };
  return {
    GetRange: (sheet: Sheet, address: Argument) => {
      if (address === undefined || address === null) return rangeObject(sheet, WHOLE_SHEET);
      const name = typeof address === "string" ? findName(context, null, address) : undefined;
      const named = name && rangeOfFormula(context, name.formula);
      if (named) return rangeObject(named.sheet, named.box);
      const range = rangeArgument(context, address, sheet, "Worksheet.getRange");
      return rangeObject(range.sheet, range.box);
    },
    GetRanges: (sheet: Sheet, addresses: Argument) => {
      const location = "Worksheet.getRanges";
      const text = textArgument(addresses, location);
      // About where Excel gives up: https://github.com/OfficeDev/office-js/issues/5198
      if (text.length > MOST_OF_ADDRESSES) throw invalidArgument(location);
      return areasObject(
        sheet,
        text.split(/[,;]/).map((address) => rangeArgument(context, address.trim(), sheet, location).box),
      );
    },
    GetRangeByIndexes: (sheet: Sheet, ...args: readonly Argument[]) => {
      const [row = 0, column = 0, rows = 1, columns = 1] = args.map((argument) =>
        numberArgument(argument, "Worksheet.getRangeByIndexes"),
      );
      const box = boxOf(row, column, row + rows - 1, column + columns - 1);
      if (rows < 1 || columns < 1 || !isInsideSheet(box))
        throw invalidArgument("Worksheet.getRangeByIndexes");
      return rangeObject(sheet, box);
    },
    GetCell: (sheet: Sheet, row: Argument, column: Argument) => {
      const box = boxOf(
        numberArgument(row, "Worksheet.getCell"),
        numberArgument(column, "Worksheet.getCell"),
      );
      if (!isInsideSheet(box)) throw invalidArgument("Worksheet.getCell");
      return rangeObject(sheet, box);
    },
    GetUsedRange: (sheet: Sheet, valuesOnly: Argument) =>
      rangeObject(sheet, used(sheet, valuesOnly) ?? boxOf(0, 0)),
    GetUsedRangeOrNullObject: (sheet: Sheet, valuesOnly: Argument) => {
      const box = used(sheet, valuesOnly);
      return box && rangeObject(sheet, box);
    },
    GetNextOrNullObject: (sheet: Sheet, visibleOnly: Argument) => neighbour(sheet, 1, visibleOnly),
    GetPreviousOrNullObject: (sheet: Sheet, visibleOnly: Argument) => neighbour(sheet, -1, visibleOnly),
    Activate: (sheet: Sheet) => {
      assertCanBeInFront(sheet, "Worksheet.activate");
      workbook.activate(sheet);
      return null;
    },
    Calculate: () => null,
    Delete: (sheet: Sheet) => {
      assertStructureOpen(context, "Worksheet.delete");
      assertWritable(context, sheet, null, "Worksheet.delete");
      // office-js#365: by design, so that nobody deletes one by mistake.
      if (sheet.state.visibility === "VeryHidden") throw generalException("Worksheet.delete");
      workbook.deleteSheet(sheet);
      return null;
    },
    Copy: (sheet: Sheet, position: Argument, beside: Argument) => copySheet(context, sheet, position, beside),
  };
}

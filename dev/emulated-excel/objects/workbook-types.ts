import { itemNotFound } from "../protocol/host-error";
import { defineType, hostObject, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import { boxOf } from "../workbook/box";
import type { Workbook } from "../workbook/workbook";
import { registrations } from "./event-methods";
import { ALL_SHEETS, EventType } from "./event-registry";
import { assertStructureOpen, textArgument, type HostContext } from "./host-context";
import { rangeObject, scopedObject, worksheetObject } from "./targets";

/** Excel.Workbook: the root of every object path. */
export function workbookType(context: HostContext): AnyDeclaredType {
  const selected = () => {
    const { sheet, box } = context.workbook.selection;
    return { sheet, box };
  };
  return defineType<Workbook>({
    name: "Workbook",
    scalars: {
      Name: { get: (workbook) => workbook.fileName },
      ReadOnly: { get: () => context.conditions.readOnly },
      IsDirty: { get: (workbook) => workbook.undoLog.steps > 0 },
      AutoSave: { get: () => false },
      PreviouslySaved: { get: () => true },
    },
    navigations: {
      Worksheets: { get: (workbook) => hostObject("WorksheetCollection", workbook) },
      Names: { get: () => scopedObject("NamedItemCollection", null) },
      Tables: { get: () => scopedObject("TableCollection", null) },
      Application: { get: (workbook) => hostObject("Application", workbook) },
      Settings: { get: (workbook) => hostObject("SettingCollection", workbook) },
      CustomXmlParts: { get: (workbook) => hostObject("CustomXmlPartCollection", workbook) },
      Properties: { get: (workbook) => hostObject("DocumentProperties", workbook) },
      Protection: { get: (workbook) => hostObject("WorkbookProtection", workbook) },
      _Runtime: { get: (workbook) => hostObject("Runtime", workbook) },
    },
    methods: {
      GetSelectedRange: () => rangeObject(selected().sheet, selected().box),
      GetActiveCell: () => {
        const { sheet, box } = selected();
        return rangeObject(sheet, boxOf(box.top, box.left));
      },
      Save: () => null,
    },
  });
}

/** Excel.WorksheetCollection */
export function worksheetCollectionType(context: HostContext): AnyDeclaredType {
  const find = (key: Argument) =>
    context.workbook.findSheet(textArgument(key, "WorksheetCollection.getItem"));
  const item = (_target: Workbook, key: Argument) => {
    const sheet = find(key);
    if (!sheet) throw itemNotFound("WorksheetCollection.getItem");
    return worksheetObject(sheet);
  };
  const visible = (workbook: Workbook, visibleOnly: Argument) =>
    workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.state.visibility === "Visible");
  return defineType<Workbook>({
    name: "WorksheetCollection",
    items: (workbook) => workbook.sheets.map(worksheetObject),
    item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (_workbook, key) => {
        const sheet = find(key);
        return sheet ? worksheetObject(sheet) : null;
      },
      GetActiveWorksheet: (workbook) => worksheetObject(workbook.active),
      GetFirst: (workbook, visibleOnly) => {
        const [first] = visible(workbook, visibleOnly);
        return first ? worksheetObject(first) : null;
      },
      GetLast: (workbook, visibleOnly) => {
        const last = visible(workbook, visibleOnly).at(-1);
        return last ? worksheetObject(last) : null;
      },
      GetCount: (workbook, visibleOnly) => visible(workbook, visibleOnly).length,
      Add: (workbook, name) => {
        assertStructureOpen(context, "WorksheetCollection.add");
        const wanted =
          name === undefined || name === null ? undefined : textArgument(name, "WorksheetCollection.add");
        return worksheetObject(workbook.addSheet(wanted));
      },
      ...registrations<Workbook>(context, () => ALL_SHEETS, {
        DataChanged: EventType.changed,
        SelectionChanged: EventType.selectionChanged,
        FormatChanged: EventType.formatChanged,
        ActivatedEvent: EventType.activated,
        DeactivatedEvent: EventType.deactivated,
        AddedEvent: EventType.added,
        DeletedEvent: EventType.deleted,
        ProtectionChanged: EventType.protectionChanged,
        EventNameChanged: EventType.nameChanged,
      }),
    },
  });
}

/** Excel.Application and Excel.Runtime */
export function applicationTypes(): readonly AnyDeclaredType[] {
  let calculationMode = "Automatic";
  return [
    defineType<Workbook>({
      name: "Application",
      scalars: {
        CalculationMode: {
          get: () => calculationMode,
          set: (_workbook, mode) => {
            calculationMode = textArgument(mode, "Application.calculationMode");
          },
        },
        CalculationState: { get: () => "Done" },
        DecimalSeparator: { get: () => "." },
        ThousandsSeparator: { get: () => "," },
        UseSystemSeparators: { get: () => true },
      },
      methods: {
        Calculate: () => null,
        SuspendScreenUpdatingUntilNextSync: () => null,
        SuspendApiCalculationUntilNextSync: () => null,
      },
    }),
    defineType<Workbook>({
      name: "Runtime",
      scalars: {
        EnableEvents: { get: () => true },
      },
    }),
  ];
}

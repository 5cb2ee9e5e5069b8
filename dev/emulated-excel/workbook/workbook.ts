import { alreadyExists, invalidArgument, invalidOperation } from "../protocol/host-error";
import { boxOf, quotedSheet, splitSheet, type Box } from "./box";
import { movedFormula } from "./formula-references";
import { moveCells } from "./move-cells";
import { movedBox, type Shift } from "./shift";
import { Sheet, type SheetState } from "./sheet";
import type { NamedItemState, ProtectionState, Visibility } from "./sheet-parts";
import type { EntryLocale } from "./typed-entry";
import { UndoLog } from "./undo-log";

/** What happened to the workbook, for whoever listens: the client's handlers, or the preview's table. */
export type WorkbookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly box: Box;
      readonly changeType: string;
      readonly shiftDirection?: string;
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | { readonly kind: "format-changed"; readonly sheet: Sheet; readonly box: Box }
  | { readonly kind: "cells-moved"; readonly sheet: Sheet; readonly shift: Shift }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly box: Box }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "protection-changed"; readonly sheet: Sheet }
  | { readonly kind: "restored" };

export interface DocumentPropertiesState {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
  readonly lastAuthor: string;
}

const NO_PROPERTIES: DocumentPropertiesState = {
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  category: "",
  manager: "",
  company: "",
  lastAuthor: "",
};

/** What the workbook holds besides its sheets. Replaced, never changed in place. */
export interface WorkbookParts {
  readonly names: readonly NamedItemState[];
  /** Add-in settings, JSON by key. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Custom XML parts by id. */
  readonly xmlParts: ReadonlyMap<string, string>;
  readonly properties: DocumentPropertiesState;
  readonly customProperties: ReadonlyMap<string, string | number | boolean>;
  /** While it is not `null`, no sheet may be added, deleted, renamed, moved, hidden or shown. */
  readonly structureProtection: ProtectionState | null;
}

interface Snapshot {
  readonly sheets: readonly (readonly [Sheet, SheetState])[];
  readonly parts: WorkbookParts;
}

const FORBIDDEN_IN_SHEET_NAMES = /[\\/?*[\]:]/;

/** A workbook: what the emulated Excel holds, and what an .xlsx file opens into. */
export class Workbook {
  fileName = "Workbook.xlsx";
  /** What an opened file held that is not modelled and would not be saved, in sentences. */
  losses: readonly string[] = [];
  readonly undoLog = new UndoLog<Snapshot>();
  readonly locale: EntryLocale;
  parts: WorkbookParts = {
    names: [],
    settings: new Map(),
    xmlParts: new Map(),
    properties: NO_PROPERTIES,
    customProperties: new Map(),
    structureProtection: null,
  };
  private sheetList: Sheet[] = [];
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private activeSheet: Sheet | null = null;
  private selected: Box = boxOf(0, 0);
  private nextId = 1;

  constructor(locale: Partial<EntryLocale> = {}) {
    this.locale = { dateOrder: "day-first", thisYear: new Date().getFullYear(), ...locale };
  }

  get sheets(): readonly Sheet[] {
    return this.sheetList;
  }

  /** The sheet in front. @throws when the workbook has none yet. */
  get active(): Sheet {
    const sheet = this.activeSheet ?? this.sheetList[0];
    if (!sheet) throw new Error("A workbook needs a sheet before it can be used.");
    return sheet;
  }

  get selection(): { readonly sheet: Sheet; readonly box: Box } {
    return { sheet: this.active, box: this.selected };
  }

  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  tell(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  changeParts(changes: Partial<WorkbookParts>): void {
    this.undoLog.keep(() => this.snapshot());
    this.parts = { ...this.parts, ...changes };
  }

  /** A sheet by its id or, in any case of letters, its name. */
  findSheet(idOrName: string): Sheet | undefined {
    const lower = idOrName.toLowerCase();
    return this.sheetList.find((sheet) => sheet.id === idOrName || sheet.state.name.toLowerCase() === lower);
  }

  /** A fresh id in the form Excel gives its things; no sheet that came with a file has it. */
  freshId(): string {
    const id = `{00000000-0001-0000-${String(this.nextId++).padStart(4, "0")}-000000000000}`;
    return this.findSheet(id) ? this.freshId() : id;
  }

  addSheet(name?: string, id = this.freshId()): Sheet {
    let free = this.sheetList.length + 1;
    while (this.findSheet(`Sheet${free}`)) free += 1;
    const wanted = name ?? `Sheet${free}`;
    this.checkSheetName(wanted, "WorksheetCollection.add");
    this.undoLog.keep(() => this.snapshot());
    const sheet = new Sheet(id, wanted, () => this.undoLog.keep(() => this.snapshot()));
    this.sheetList.push(sheet);
    this.tell({ kind: "added", sheet });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (this.findSheet(name) !== sheet || name.length > 31)
      this.checkSheetName(name, "Worksheet.name", sheet);
    const before = sheet.state.name;
    sheet.change({ name });
    this.changeParts({ names: this.namesWithSheet(before, quotedSheet(name)) });
    this.tell({ kind: "renamed", sheet, before });
  }

  /** The names, with those that refer to a sheet referring to what it is called now. */
  private namesWithSheet(before: string, now: string): readonly NamedItemState[] {
    return this.parts.names.map((item) => {
      const { sheet, rest } = splitSheet(item.formula);
      return sheet === before ? { ...item, formula: `=${now}!${rest}` } : item;
    });
  }

  private checkSheetName(name: string, location: string, except?: Sheet): void {
    const wrong =
      name === "" || name.length > 31 || FORBIDDEN_IN_SHEET_NAMES.test(name) || /^'|'$/.test(name);
    if (wrong) throw invalidArgument(location, `"${name}" cannot be the name of a sheet.`);
    const other = this.findSheet(name);
    if (other && other !== except) throw alreadyExists(location);
  }

  /** A sheet that is hidden while it is in front makes way for the next one that is visible. */
  setVisibility(sheet: Sheet, visibility: Visibility): void {
    if (visibility !== "Visible") this.checkAnotherVisible(sheet, "Worksheet.visibility");
    sheet.change({ visibility });
    if (visibility === "Visible" || this.active !== sheet) return;
    const index = this.sheetList.indexOf(sheet);
    const next = [...this.sheetList.slice(index), ...this.sheetList.slice(0, index).reverse()].find(
      (each) => each.state.visibility === "Visible",
    );
    if (next) this.activate(next);
  }

  private checkAnotherVisible(sheet: Sheet, location: string): void {
    const others = this.sheetList.some((each) => each !== sheet && each.state.visibility === "Visible");
    if (!others) throw invalidOperation(location, "A workbook must contain at least one visible worksheet.");
  }

  deleteSheet(sheet: Sheet): void {
    this.checkAnotherVisible(sheet, "Worksheet.delete");
    const index = this.sheetList.indexOf(sheet);
    this.sheetList = this.sheetList.filter((each) => each !== sheet);
    const names = this.namesWithSheet(sheet.state.name, "#REF").filter(({ sheetId }) => sheetId !== sheet.id);
    this.parts = { ...this.parts, names };
    if (this.activeSheet === sheet) {
      this.activeSheet = this.sheetList[Math.min(index, this.sheetList.length - 1)] ?? null;
      this.selected = boxOf(0, 0);
    }
    this.undoLog.clear();
    this.tell({ kind: "deleted", sheet });
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (position < 0 || position >= this.sheetList.length) throw invalidArgument("Worksheet.position");
    const others = this.sheetList.filter((each) => each !== sheet);
    this.sheetList = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet ?? this.sheetList[0];
    this.activeSheet = sheet;
    if (before === sheet) return;
    this.selected = boxOf(0, 0);
    if (before) this.tell({ kind: "deactivated", sheet: before });
    this.tell({ kind: "activated", sheet });
  }

  select(sheet: Sheet, box: Box): void {
    this.activate(sheet);
    this.selected = box;
    this.tell({ kind: "selected", sheet, box });
  }

  /** Inserts or deletes cells; formulas and names everywhere follow. */
  shiftCells(sheet: Sheet, shift: Shift): void {
    moveCells(sheet, shift);
    const move = (box: Box) => movedBox(box, shift);
    const { name } = sheet.state;
    for (const each of this.sheetList)
      for (const [row, column, cell] of formulaCells(each)) {
        const formula = movedFormula(cell.formula, each.state.name, name, move);
        if (formula !== cell.formula) each.setCell(row, column, { ...cell, formula });
      }
    this.moveReferences(name, move);
    const names = this.parts.names.map((item) => ({
      ...item,
      formula: movedFormula(item.formula, "", name, move),
    }));
    if (names.some((item, index) => item.formula !== this.parts.names[index]?.formula))
      this.changeParts({ names });
    this.tell({ kind: "cells-moved", sheet, shift });
  }

  /** Charts, validation and conditional formats follow the cells they look at. */
  private moveReferences(name: string, move: (box: Box) => Box | null): void {
    for (const each of this.sheetList) {
      const moved = (formula: string) => movedFormula(formula, each.state.name, name, move);
      const optional = (key: string, formula: string | undefined) =>
        formula === undefined ? {} : { [key]: moved(formula) };
      const { charts, validations, conditionalFormats } = each.state;
      if (charts.length + validations.length + conditionalFormats.length === 0) continue;
      each.change({
        charts: charts.map((chart) => ({
          ...chart,
          series: chart.series.map((series) => ({
            ...series,
            valuesRef: moved(series.valuesRef),
            ...optional("categoriesRef", series.categoriesRef),
            ...optional("nameRef", series.nameRef),
          })),
        })),
        validations: validations.map((rule) =>
          rule.formula1.startsWith("=") ? { ...rule, formula1: moved(rule.formula1) } : rule,
        ),
        conditionalFormats: conditionalFormats.map((format) => ({
          ...format,
          formula: moved(format.formula),
        })),
      });
    }
  }

  /** Takes the last step back. @returns whether there was one. */
  undo(): boolean {
    return this.restore(this.undoLog.takeBack(() => this.snapshot()));
  }

  /** Does again what was taken back last. @returns whether there was anything. */
  redo(): boolean {
    return this.restore(this.undoLog.bringBack(() => this.snapshot()));
  }

  private restore(snapshot: Snapshot | undefined): boolean {
    if (!snapshot) return false;
    this.sheetList = snapshot.sheets.map(([sheet]) => sheet);
    for (const [sheet, state] of snapshot.sheets) sheet.restore(state);
    this.parts = snapshot.parts;
    if (this.activeSheet && !this.sheetList.includes(this.activeSheet)) this.activeSheet = null;
    this.tell({ kind: "restored" });
    return true;
  }

  private snapshot(): Snapshot {
    return { sheets: this.sheetList.map((sheet) => [sheet, sheet.keepState()]), parts: this.parts };
  }
}

function* formulaCells(sheet: Sheet) {
  for (const [row, cells] of sheet.state.cells)
    for (const [column, cell] of cells)
      if (cell.formula !== undefined) yield [row, column, { ...cell, formula: cell.formula }] as const;
}

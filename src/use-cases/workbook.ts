import type { CellRef } from "../domain/grid/cell-ref";
import type { Grid } from "../domain/grid/grid";
import type { PlanChange } from "../domain/plan/cell-change";
import type { DescribedWorkbook } from "../domain/sheets/accessibility/accessibility-faults";
import type { SheetDraft, SheetPurpose } from "../domain/sheets/sheet-draft";

/** Why something that can be expected to fail did fail. `sentence` is for the person, and says what to do. */
export interface Trouble {
  readonly kind:
    | "editing-a-cell"
    | "sheet-protected"
    | "workbook-read-only"
    | "changed-meanwhile"
    | "no-answer"
    | "too-large"
    | "sheet-gone"
    | "name-taken"
    /** Nothing is written yet: the sentence says what to know first, and the same press again writes it. */
    | "asks-first"
    | "not-supported"
    | "refused";
  readonly sentence: string;
  /** The cells it concerns: those that changed meanwhile, or those already written when a write stopped half-way. */
  readonly cells: readonly CellRef[];
}

/** What a call to the workbook gives: its value, or the trouble it met. Bugs throw instead. */
export type Outcome<T> =
  { readonly kind: "done"; readonly value: T } | { readonly kind: "trouble"; readonly trouble: Trouble };

/** `full` also reads merged areas, which clears nothing and costs nothing extra, but is only done when asked. */
export type ReadDepth = "quick" | "full";

/** A sheet of a workbook, open in Excel or saved in a file. */
export interface WorkbookSheet {
  readonly grid: Grid;
  /** What Excel knows the sheet by, though it is renamed; left out where it does not say. */
  readonly id?: string;
  readonly visible: boolean;
  /** What the add-in made the sheet for; left out for sheets that people made. */
  readonly madeFor?: SheetPurpose;
  /** The sheet a tidied plan was made from, under its present name; left out where that sheet is gone. */
  readonly madeFrom?: string;
}

/** A sheet of the open workbook, with what a person may do to it. */
export interface SheetContents extends WorkbookSheet {
  readonly protected: boolean;
}

/** A sheet the add-in has written. */
export interface SheetWritten {
  readonly sheet: string;
  /** Whether it was there before, and only its own cells were written anew. */
  readonly refreshed: boolean;
  /** This Excel would not take the charts' alternative texts: a person has to add them. */
  readonly chartsUndescribed?: true;
}

export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
  readonly activeSheet: string;
  readonly selected: CellRef | null;
  readonly readOnly: boolean;
}

/** A reviewer's decision on a finding, kept in the workbook under the finding's identity. */
export interface Decision {
  readonly finding: string;
  /** `open`: raised again, though the findings sheet says otherwise. */
  readonly decision: "accepted" | "not-an-issue" | "open";
  readonly reason: string;
  readonly on: string;
  /** What the findings sheet said when this was kept; left out where it said nothing. */
  readonly sheetSaid?: SaidOnSheet;
}

/** The Decision and the Reviewer's note of a row of the findings sheet. */
export interface SaidOnSheet {
  readonly decision: string;
  readonly note: string;
}

/** Whether a plan sheet counts, where a person said so. */
export interface CountChoice {
  /** Its name at the time. */
  readonly sheet: string;
  readonly id?: string;
  readonly counts: boolean;
}

/** What the add-in remembers in the workbook itself. */
export interface WorkbookMemory {
  readonly council: string;
  readonly quarters: "financial" | "calendar";
  /** `YYYY-MM-DD`, or `null` for today. */
  readonly reviewDate: string | null;
  readonly decisions: readonly Decision[];
  /** At most one for each sheet. */
  readonly countChoices: readonly CountChoice[];
}

export const EMPTY_MEMORY: WorkbookMemory = {
  council: "",
  quarters: "financial",
  reviewDate: null,
  decisions: [],
  countChoices: [],
};

/** Stops a subscription. */
export type Unsubscribe = () => void;

/** What this Excel can do beyond the version the add-in asks for, with a reason where it cannot. */
export interface Capability {
  readonly name: "one-press-undo" | "merged-areas";
  readonly available: boolean;
  readonly reason: string;
}

/** Sheets as they are now, as the checklist for accessible spreadsheets looks at them. */
export interface SheetsDescribed {
  readonly workbook: DescribedWorkbook;
  /** What this Excel could not tell, a sentence each: nobody is to think that it was found sound. */
  readonly notLookedAt: readonly string[];
}

/** The workbook as the use cases need it. Implemented with Office.js in `src/excel`, and by stubs in tests. */
export interface Workbook {
  /** All sheets at once; at most 2 requests whatever their number. */
  readSheets(depth: ReadDepth): Promise<Outcome<WorkbookContents>>;
  /**
   * What the checklist for accessible spreadsheets looks at, of some sheets by name or of all (`null`), in at most 2
   * requests whatever their number and length; more only where Excel refuses to give something.
   */
  describeSheets(sheets: readonly string[] | null): Promise<Outcome<SheetsDescribed>>;
  /** The active cell; at most 1 request. `null` when the selection is no cell (a chart, say). */
  readSelection(): Promise<Outcome<CellRef | null>>;
  /** Calls back with the newly selected cell, debounced, the latest only. */
  onSelectionChanged(listener: (cell: CellRef) => void): Unsubscribe;
  /** Calls back with a sheet's name when somebody changes a cell of it. Not for this add-in's own writes. */
  onContentChanged(listener: (sheet: string) => void): Unsubscribe;
  /** Re-reads, compares, writes and verifies in at most 2 requests; writes nothing where a cell has changed since. */
  apply(change: PlanChange): Promise<Outcome<CellRef[]>>;
  /** What `undo` would take back, or `null`. */
  undoable(): PlanChange | null;
  /** Takes the last change back; refuses where a cell has changed since. */
  undo(): Promise<Outcome<CellRef[]>>;
  /**
   * Writes a whole generated sheet in at most 3 requests and brings it to the front; in Excel on the web one of more than
   * 9 MB takes a request more for each 4.7 MB. A sheet of that name which the
   * add-in did not make is never touched (`name-taken`), nor is a plan it made for people to fill in; of its own it
   * replaces only what it wrote, and cells that people have put around that make room.
   */
  writeSheet(draft: SheetDraft): Promise<Outcome<SheetWritten>>;
  goTo(cell: CellRef): Promise<Outcome<null>>;
  readMemory(): Promise<Outcome<WorkbookMemory>>;
  saveMemory(memory: WorkbookMemory): Promise<Outcome<null>>;
  capabilities(): readonly Capability[];
}

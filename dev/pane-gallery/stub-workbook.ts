import type { CellRef } from "../../src/domain/grid/cell-ref";
import { textAt, type Grid } from "../../src/domain/grid/grid";
import { gridAfter } from "../../src/domain/plan/edit/grid-after";
import { describeDraft, type DescribedSheet } from "../../src/domain/sheets/accessibility/described-sheet";
import { gridOfDraft } from "../../src/domain/sheets/draft-grid";
import type { SheetPurpose } from "../../src/domain/sheets/sheet-draft";
import type { PlanChange } from "../../src/domain/plan/cell-change";
import {
  EMPTY_MEMORY,
  type Outcome,
  type Trouble,
  type Workbook,
  type WorkbookMemory,
} from "../../src/use-cases/workbook";

/** What a stub starts with; what is left out is an everyday workbook. */
export interface StubOptions {
  readonly sheets: readonly Grid[];
  readonly selected?: CellRef | null;
  readonly memory?: WorkbookMemory;
  readonly protectedSheets?: readonly string[];
  readonly readOnly?: boolean;
  /** Reading never ends: the pane as it is while it waits. */
  readonly neverAnswers?: boolean;
}

/** A workbook in memory, with the people beside the pane. */
export interface StubWorkbook extends Workbook {
  /** What a cell shows. */
  text(sheet: string, row: number, column: number): string;
  /** Somebody selects a cell. */
  select(cell: CellRef): void;
  /** Somebody else types into a cell. `unseen` does it without Excel telling the pane. */
  type(cell: CellRef, text: string, how?: "seen" | "unseen"): void;
  /** The next call meets this trouble. */
  meetNext(trouble: Trouble): void;
  readonly visited: readonly CellRef[];
  readonly memory: WorkbookMemory;
}

/** The port over plain grids: enough to see and test the pane without any Excel. */
export function createStubWorkbook(options: StubOptions): StubWorkbook {
  let sheets = [...options.sheets];
  let selected = options.selected ?? null;
  let memory = options.memory ?? EMPTY_MEMORY;
  let undoable: { readonly change: PlanChange; readonly before: readonly Grid[] } | null = null;
  let ahead: Trouble | null = null;
  const visited: CellRef[] = [];
  const madeFor = new Map<string, SheetPurpose>();
  const madeFrom = new Map<string, string>();
  const drafts = new Map<string, DescribedSheet>();
  const makingOf = (sheet: string) => {
    const [purpose, source] = [madeFor.get(sheet), madeFrom.get(sheet)];
    return {
      ...(purpose ? { madeFor: purpose } : {}),
      ...(source === undefined ? {} : { madeFrom: source }),
    };
  };
  const selectionListeners = new Set<(cell: CellRef) => void>();
  const contentListeners = new Set<(sheet: string) => void>();

  const answer = <T>(value: () => T): Promise<Outcome<T>> => {
    if (ahead) {
      const trouble = ahead;
      ahead = null;
      return Promise.resolve({ kind: "trouble", trouble });
    }
    return Promise.resolve({ kind: "done", value: value() });
  };
  const text = (sheet: string, row: number, column: number) => {
    const grid = sheets.find((one) => one.sheet === sheet);
    return grid ? textAt(grid, row, column) : "";
  };
  const write = (change: PlanChange) => {
    const written = change.cells[0]?.at.sheet;
    sheets = sheets.map((grid) => (grid.sheet === written ? gridAfter(grid, change) : grid));
  };
  const select = (cell: CellRef) => {
    selected = cell;
    for (const listener of selectionListeners) listener(cell);
  };

  return {
    readSheets: () =>
      options.neverAnswers === true
        ? new Promise(() => undefined)
        : answer(() => ({
            sheets: sheets.map((grid) => ({
              grid,
              protected: options.protectedSheets?.includes(grid.sheet) ?? false,
              visible: true,
              ...makingOf(grid.sheet),
            })),
            activeSheet: selected?.sheet ?? sheets[0]?.sheet ?? "",
            selected,
            readOnly: options.readOnly ?? false,
          })),
    describeSheets: (names) =>
      answer(() => {
        const described = sheets
          .filter(({ sheet }) => names?.includes(sheet) ?? true)
          .map((grid) => ({ ...(drafts.get(grid.sheet) ?? { tables: [] }), grid }));
        return {
          workbook: { sheets: described, title: "Action plan", opensAt: null },
          notLookedAt: [],
        };
      }),
    readSelection: () => answer(() => selected),
    onSelectionChanged: (listener) => {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    onContentChanged: (listener) => {
      contentListeners.add(listener);
      return () => contentListeners.delete(listener);
    },
    apply: (change) => {
      const sheet = change.cells[0]?.at.sheet ?? "";
      if (options.protectedSheets?.includes(sheet) === true) return Promise.resolve(trouble(PROTECTED));
      const changed = change.insert
        ? []
        : change.cells.filter(({ at, before }) => text(at.sheet, at.row, at.column) !== before);
      if (changed.length > 0)
        return Promise.resolve(trouble({ ...CHANGED, cells: changed.map(({ at }) => at) }));
      return answer(() => {
        undoable = { change, before: sheets };
        write(change);
        return change.cells.map(({ at }) => at);
      });
    },
    undoable: () => undoable?.change ?? null,
    undo: () =>
      answer(() => {
        const cells = undoable?.change.cells.map(({ at }) => at) ?? [];
        sheets = [...(undoable?.before ?? sheets)];
        undoable = null;
        return cells;
      }),
    writeSheet: (draft) => {
      const there = sheets.some((grid) => grid.sheet.toLowerCase() === draft.name.toLowerCase());
      if (there && madeFor.get(draft.name) !== draft.purpose) return Promise.resolve(trouble(TAKEN));
      return answer(() => {
        sheets = [...sheets.filter((grid) => grid.sheet !== draft.name), gridOfDraft(draft)];
        madeFor.set(draft.name, draft.purpose);
        drafts.set(draft.name, describeDraft(draft));
        if (draft.madeFrom !== undefined) madeFrom.set(draft.name, draft.madeFrom);
        return { sheet: draft.name, refreshed: there };
      });
    },
    goTo: (cell) =>
      answer(() => {
        visited.push(cell);
        select(cell);
        return null;
      }),
    readMemory: () => answer(() => memory),
    saveMemory: (next) =>
      answer(() => {
        memory = next;
        return null;
      }),
    capabilities: () => [
      {
        name: "one-press-undo",
        available: false,
        reason: "This Excel is older than version 1.20 of its add-in interface.",
      },
      { name: "merged-areas", available: true, reason: "" },
    ],
    text,
    select,
    type: (cell, typed, how = "seen") => {
      const after = { kind: "text", text: typed } as const;
      write({ summary: "", insert: null, cells: [{ at: cell, before: "", after }] });
      if (how === "seen") for (const listener of contentListeners) listener(cell.sheet);
    },
    meetNext: (next) => {
      ahead = next;
    },
    visited,
    get memory() {
      return memory;
    },
  };
}

const PROTECTED: Trouble = {
  kind: "sheet-protected",
  sentence: "Unprotect the sheet on the Review tab, then try again. Nothing was changed.",
  cells: [],
};
const TAKEN: Trouble = {
  kind: "name-taken",
  sentence: "There is a sheet of that name already, and it is left as it is.",
  cells: [],
};
const CHANGED: Trouble = {
  kind: "changed-meanwhile",
  sentence: "The cell was changed since it was read, so nothing was written. Look at it and try again.",
  cells: [],
};

function trouble(met: Trouble): Outcome<never> {
  return { kind: "trouble", trouble: met };
}

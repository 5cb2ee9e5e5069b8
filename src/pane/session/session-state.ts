import type { CellRef } from "../../domain/grid/cell-ref";
import type { PlanChange } from "../../domain/plan/cell-change";
import type { PlansReading } from "../../use-cases/read-plans";
import { EMPTY_MEMORY, type Trouble, type WorkbookMemory } from "../../use-cases/workbook";

/** Something kept in the workbook beside its sheets, such as a decision, that can be taken back. */
export interface LastKept {
  readonly summary: string;
  readonly back: (memory: WorkbookMemory) => WorkbookMemory;
}

/** What the pane knows of the workbook. */
export interface SessionState {
  readonly reading: PlansReading | null;
  readonly busy: "reading" | "writing" | null;
  readonly selected: CellRef | null;
  readonly memory: WorkbookMemory;
  /** Sheets somebody changed since they were read. */
  readonly changedSheets: readonly string[];
  readonly lastChange: PlanChange | null;
  /** Kept since the last change, if anything. */
  readonly lastKept: LastKept | null;
  /** The reading the check looked at. It follows this pane's own changes; after others' it waits to be asked again. */
  readonly checked: { readonly reading: PlansReading; readonly changedSince: readonly string[] } | null;
  readonly trouble: TroubleMet | null;
}

/** A trouble, and what the person was doing when it came. */
export interface TroubleMet {
  readonly trouble: Trouble;
  readonly during: "reading" | "writing" | "going" | "remembering";
}

export type SessionEvent =
  | { readonly kind: "busy"; readonly with: "reading" | "writing" }
  | { readonly kind: "read"; readonly reading: PlansReading; readonly followSelection: boolean }
  | { readonly kind: "checked"; readonly reading: PlansReading }
  | { readonly kind: "selected"; readonly cell: CellRef | null }
  | { readonly kind: "sheet-changed"; readonly sheet: string }
  | { readonly kind: "written"; readonly lastChange: PlanChange | null }
  | { readonly kind: "undoable"; readonly lastChange: PlanChange | null }
  | { readonly kind: "remembered"; readonly memory: WorkbookMemory; readonly lastKept?: LastKept | null }
  | { readonly kind: "met-trouble"; readonly met: TroubleMet }
  | { readonly kind: "answered" }
  | { readonly kind: "trouble-dismissed" };

export const INITIAL_SESSION: SessionState = {
  reading: null,
  busy: "reading",
  selected: null,
  memory: EMPTY_MEMORY,
  changedSheets: [],
  lastChange: null,
  lastKept: null,
  checked: null,
  trouble: null,
};

/** The next state after something happened to the workbook or was done to it. */
export function nextSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case "busy":
      return { ...state, busy: event.with };
    case "read":
      return {
        ...state,
        reading: event.reading,
        busy: null,
        selected: event.followSelection ? event.reading.contents.selected : state.selected,
        changedSheets: [],
        checked:
          state.checked?.changedSince.length === 0
            ? { reading: event.reading, changedSince: [] }
            : state.checked,
        trouble: state.trouble?.during === "reading" ? null : state.trouble,
      };
    case "selected":
      return { ...state, selected: event.cell };
    case "checked":
      return { ...state, checked: { reading: event.reading, changedSince: [] } };
    case "sheet-changed":
      return {
        ...state,
        changedSheets: withName(state.changedSheets, event.sheet),
        checked: state.checked && {
          ...state.checked,
          changedSince: withName(state.checked.changedSince, event.sheet),
        },
      };
    case "written":
      return { ...state, busy: null, lastChange: event.lastChange, lastKept: null, trouble: null };
    case "undoable":
      return { ...state, lastChange: event.lastChange };
    case "remembered":
      return {
        ...state,
        memory: event.memory,
        lastKept: event.lastKept === undefined ? state.lastKept : event.lastKept,
      };
    case "met-trouble":
      return { ...state, busy: null, trouble: event.met };
    case "answered":
      return { ...state, busy: null };
    case "trouble-dismissed":
      return { ...state, trouble: null };
  }
}

function withName(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names : [...names, name];
}

import type { CellRef } from "../../domain/grid/cell-ref";
import type { PlanChange } from "../../domain/plan/cell-change";
import type { PlansReading } from "../../use-cases/read-plans";
import { EMPTY_MEMORY, type Trouble, type WorkbookMemory } from "../../use-cases/workbook";

/** What the pane knows of the workbook. */
export interface SessionState {
  readonly reading: PlansReading | null;
  /** Counts the readings, so that a screen can tell whether its results are of this one. */
  readonly turn: number;
  readonly busy: "reading" | "writing" | null;
  readonly selected: CellRef | null;
  readonly memory: WorkbookMemory;
  /** Sheets somebody changed since they were read. */
  readonly changedSheets: readonly string[];
  readonly lastChange: PlanChange | null;
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
  | { readonly kind: "selected"; readonly cell: CellRef | null }
  | { readonly kind: "sheet-changed"; readonly sheet: string }
  | { readonly kind: "written"; readonly lastChange: PlanChange | null }
  | { readonly kind: "remembered"; readonly memory: WorkbookMemory }
  | { readonly kind: "met-trouble"; readonly met: TroubleMet }
  | { readonly kind: "trouble-dismissed" };

export const INITIAL_SESSION: SessionState = {
  reading: null,
  turn: 0,
  busy: "reading",
  selected: null,
  memory: EMPTY_MEMORY,
  changedSheets: [],
  lastChange: null,
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
        turn: state.turn + 1,
        busy: null,
        selected: event.followSelection ? event.reading.contents.selected : state.selected,
        changedSheets: [],
        trouble: state.trouble?.during === "reading" ? null : state.trouble,
      };
    case "selected":
      return { ...state, selected: event.cell };
    case "sheet-changed":
      return state.changedSheets.includes(event.sheet)
        ? state
        : { ...state, changedSheets: [...state.changedSheets, event.sheet] };
    case "written":
      return { ...state, busy: null, lastChange: event.lastChange, trouble: null };
    case "remembered":
      return { ...state, memory: event.memory };
    case "met-trouble":
      return { ...state, busy: null, trouble: event.met };
    case "trouble-dismissed":
      return { ...state, trouble: null };
  }
}

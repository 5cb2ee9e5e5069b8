import { createContext, use } from "react";
import type { Day } from "../../domain/by-when/by-when";
import type { CellRef } from "../../domain/grid/cell-ref";
import type { PlanChange } from "../../domain/plan/cell-change";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import type { PlansReading } from "../../use-cases/read-plans";
import type {
  Capability,
  Outcome,
  ReadDepth,
  SheetWritten,
  Workbook,
  WorkbookMemory,
} from "../../use-cases/workbook";
import type { LastKept, SessionState } from "./session-state";

/** Makes a sheet from the workbook as it is now. */
export type SheetMaking = (workbook: Workbook, reading: PlansReading) => Promise<Outcome<SheetWritten>>;

/** How something remembered is said, and taken back. */
export interface UndoableMemory {
  readonly summary: string;
  readonly back: (before: WorkbookMemory, memory: WorkbookMemory) => WorkbookMemory;
}

/** What every screen can ask of the workbook. Commands show their own trouble; their result says whether they were done. */
export interface Session {
  readonly state: SessionState;
  readonly knowledge: PlanKnowledge;
  readonly today: Day;
  /** The date of review of the settings, else today. */
  readonly asOf: Day;
  readonly version: string;
  readonly capabilities: readonly Capability[];
  readonly read: (depth: ReadDepth) => Promise<PlansReading | null>;
  /** Reads everything, merged cells too, and keeps the reading for the check. */
  readonly check: () => Promise<boolean>;
  readonly apply: (change: PlanChange) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  /** Reads the workbook, makes a sheet of it, and reads it again. `null` where it was not made. */
  readonly makeSheet: (make: SheetMaking) => Promise<SheetWritten | null>;
  /** Asks the workbook something that changes nothing. `null` where it gave no answer. */
  readonly ask: <T>(question: (workbook: Workbook) => Promise<Outcome<T>>) => Promise<T | null>;
  readonly goTo: (cell: CellRef) => Promise<boolean>;
  /**
   * Changes what the workbook remembers, from what it remembers now: somebody else may have added to it.
   * @param undoable shows it at the foot of the pane, with the way back
   */
  readonly remember: (
    change: (memory: WorkbookMemory) => WorkbookMemory,
    undoable?: UndoableMemory,
  ) => Promise<boolean>;
  /** Takes back what was kept last. */
  readonly undoKept: (kept: LastKept) => Promise<boolean>;
  readonly dismissTrouble: () => void;
}

export const SessionContext = createContext<Session | null>(null);

/** @throws outside the session's provider: every screen is inside it. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("useSession is used outside SessionProvider");
  return session;
}

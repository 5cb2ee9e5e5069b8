import type { Dispatch } from "react";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import { readPlans } from "../../use-cases/read-plans";
import type { Outcome, Workbook, WorkbookMemory } from "../../use-cases/workbook";
import type { Session } from "./session";
import type { LastKept, SessionEvent, TroubleMet } from "./session-state";

interface CommandSurroundings {
  readonly workbook: Workbook;
  readonly knowledge: PlanKnowledge;
  readonly dispatch: Dispatch<SessionEvent>;
  readonly announce: (text: string) => void;
}

type Commands = Pick<
  Session,
  | "read"
  | "check"
  | "apply"
  | "undo"
  | "makeSheet"
  | "ask"
  | "goTo"
  | "remember"
  | "undoKept"
  | "dismissTrouble"
> & {
  /** Reads the workbook for the first time, and checks it where that was asked for. */
  readonly start: (checkAtOnce: boolean) => Promise<void>;
  readonly readSelection: () => Promise<void>;
};

/** What the screens can do to the workbook, told to the session's state and to screen readers. */
export function createCommands({ workbook, knowledge, dispatch, announce }: CommandSurroundings): Commands {
  const settle = <T>(
    outcome: Outcome<T>,
    during: TroubleMet["during"],
  ): outcome is Outcome<T> & { kind: "done" } => {
    if (outcome.kind === "done") return true;
    dispatch({ kind: "met-trouble", met: { trouble: outcome.trouble, during } });
    announce(outcome.trouble.sentence);
    return false;
  };
  // A slow answer must not overwrite a newer one.
  let latestRead = 0;
  const readWith = async (depth: "quick" | "full", followSelection: boolean) => {
    const turn = ++latestRead;
    dispatch({ kind: "busy", with: "reading" });
    const outcome = await readPlans(workbook, knowledge, depth);
    if (turn !== latestRead || !settle(outcome, "reading")) return null;
    dispatch({ kind: "read", reading: outcome.value, followSelection });
    return outcome.value;
  };
  let memoryRead = false;
  const readMemory = async () => {
    const memory = await workbook.readMemory();
    if (!settle(memory, "remembering")) return;
    memoryRead = true;
    dispatch({ kind: "remembered", memory: memory.value });
  };
  const keep = async (
    change: (memory: WorkbookMemory) => WorkbookMemory,
    wayBack: (before: WorkbookMemory) => LastKept | null | undefined,
  ) => {
    const now = await workbook.readMemory();
    if (!settle(now, "remembering")) return false;
    const memory = change(now.value);
    if (!settle(await workbook.saveMemory(memory), "remembering")) return false;
    const lastKept = wayBack(now.value);
    dispatch({ kind: "remembered", memory, ...(lastKept === undefined ? {} : { lastKept }) });
    return true;
  };
  const write = async (work: () => Promise<Outcome<unknown>>, said: string) => {
    dispatch({ kind: "busy", with: "writing" });
    const before = workbook.undoable();
    const outcome = await work();
    if (!settle(outcome, "writing")) {
      // Where Excel stopped half-way, what it did is to be seen, and can be taken back.
      const lastChange = workbook.undoable();
      dispatch({ kind: "undoable", lastChange });
      const kind = outcome.kind === "trouble" ? outcome.trouble.kind : null;
      if (kind === "changed-meanwhile" || lastChange !== before) await readWith("quick", false);
      return false;
    }
    dispatch({ kind: "written", lastChange: workbook.undoable() });
    await readWith("quick", false);
    announce(said);
    return true;
  };
  return {
    start: async (checkAtOnce) => {
      await readMemory();
      const reading = await readWith(checkAtOnce ? "full" : "quick", true);
      if (checkAtOnce && reading) dispatch({ kind: "checked", reading });
    },
    readSelection: async () => {
      const selection = await workbook.readSelection();
      // Nobody asked for this reading: the next press will say what is wrong.
      if (selection.kind === "done" && selection.value) dispatch({ kind: "selected", cell: selection.value });
    },
    read: async (depth) => {
      if (!memoryRead) await readMemory();
      return readWith(depth, false);
    },
    check: async () => {
      const reading = await readWith("full", false);
      if (reading) dispatch({ kind: "checked", reading });
      return reading !== null;
    },
    apply: (change) => write(() => workbook.apply(change), `Done. ${change.summary}.`),
    undo: () => write(() => workbook.undo(), "The last change was taken back."),
    makeSheet: async (make) => {
      const reading = await readWith("quick", false);
      if (!reading) return null;
      dispatch({ kind: "busy", with: "writing" });
      const outcome = await make(workbook, reading);
      if (!settle(outcome, "writing")) return null;
      const { sheet, refreshed } = outcome.value;
      dispatch({ kind: "written", lastChange: workbook.undoable() });
      await readWith("quick", false);
      announce(refreshed ? `The sheet ‘${sheet}’ was written anew.` : `The sheet ‘${sheet}’ was made.`);
      return outcome.value;
    },
    ask: async (question) => {
      dispatch({ kind: "busy", with: "reading" });
      const outcome = await question(workbook);
      if (!settle(outcome, "going")) return null;
      dispatch({ kind: "answered" });
      return outcome.value;
    },
    goTo: async (cell) => {
      dispatch({ kind: "selected", cell });
      return settle(await workbook.goTo(cell), "going");
    },
    remember: (change, undoable) =>
      keep(
        change,
        (before) =>
          undoable && { summary: undoable.summary, back: (memory) => undoable.back(before, memory) },
      ),
    undoKept: async ({ back }) => {
      if (!(await keep(back, () => null))) return false;
      announce("The last decision was taken back.");
      return true;
    },
    dismissTrouble: () => dispatch({ kind: "trouble-dismissed" }),
  };
}

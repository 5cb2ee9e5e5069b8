import { useEffect, useMemo, useReducer, useRef, type ReactNode } from "react";
import type { Day } from "../../domain/by-when/by-when";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import type { Workbook } from "../../use-cases/workbook";
import { useAnnounce } from "../parts/announcer";
import { createCommands } from "./session-commands";
import { SessionContext, type Session } from "./session";
import { INITIAL_SESSION, nextSession } from "./session-state";

/** Longer than the pause between two cells somebody fills in, shorter than the wait for the pane to follow. */
const READ_AGAIN_AFTER = 800;

interface SessionProviderProps {
  readonly workbook: Workbook;
  readonly knowledge: PlanKnowledge;
  readonly today: Day;
  readonly version: string;
  readonly checkAtOnce: boolean;
  readonly children: ReactNode;
}

/** Holds what the pane knows of the workbook, and keeps it in step with what people do in the sheet. */
export function SessionProvider({
  workbook,
  knowledge,
  today,
  version,
  checkAtOnce,
  children,
}: SessionProviderProps) {
  const [state, dispatch] = useReducer(nextSession, INITIAL_SESSION);
  const announce = useAnnounce();
  const commands = useMemo(
    () => createCommands({ workbook, knowledge, dispatch, announce }),
    [workbook, knowledge, announce],
  );

  useEffect(() => {
    void commands.start(checkAtOnce);
    const stopFollowing = workbook.onSelectionChanged((cell) => dispatch({ kind: "selected", cell }));
    const stopWatching = workbook.onContentChanged((sheet) => dispatch({ kind: "sheet-changed", sheet }));
    return () => {
      stopFollowing();
      stopWatching();
    };
  }, [workbook, commands, checkAtOnce]);

  useSelectionOnFocus(commands.readSelection);
  useReadAgain(state.changedSheets, () => void commands.read("quick"));

  const session = useMemo<Session>(
    () => ({
      ...commands,
      state,
      knowledge,
      today,
      asOf: state.memory.reviewDate ?? today,
      version,
      capabilities: workbook.capabilities(),
    }),
    [commands, state, knowledge, today, version, workbook],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The selection event is dead in some builds (https://github.com/OfficeDev/office-js/issues/6311). */
function useSelectionOnFocus(readSelection: () => Promise<void>): void {
  useEffect(() => {
    const ask = () => void readSelection();
    window.addEventListener("focus", ask);
    return () => window.removeEventListener("focus", ask);
  }, [readSelection]);
}

function useReadAgain(changedSheets: readonly string[], readAgain: () => void): void {
  const latest = useRef(readAgain);
  useEffect(() => {
    latest.current = readAgain;
  });
  useEffect(() => {
    if (changedSheets.length === 0) return undefined;
    const timer = setTimeout(() => latest.current(), READ_AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [changedSheets]);
}

import { useMemo } from "react";
import type { CountChoice } from "../../use-cases/workbook";
import { useSession } from "../session/session";
import { useSheetsDesk } from "./sheets-desk";

/** What people said of plan sheets: what the workbook keeps, then what was said here since. */
export function useCountChoices(): readonly CountChoice[] {
  const { memory } = useSession().state;
  const { choices } = useSheetsDesk().state;
  return useMemo(() => [...memory.countChoices, ...choices], [memory.countChoices, choices]);
}

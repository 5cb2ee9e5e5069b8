import { useEffect, useEffectEvent } from "react";
import type { SheetPurpose } from "../../domain/sheets/sheet-draft";
import { useSession } from "../session/session";
import { useSheetsDesk } from "./sheets-desk";

/** Answers, once and when the workbook is free, where somebody asked for this sheet on the ribbon. */
export function useAskedOnRibbon(purpose: SheetPurpose, answer: () => void): void {
  const { state: session } = useSession();
  const { state, change } = useSheetsDesk();
  const isDue = state.asked === purpose && session.busy === null;
  const onDue = useEffectEvent(() => {
    change({ asked: null });
    answer();
  });
  useEffect(() => {
    if (isDue) onDue();
  }, [isDue]);
}

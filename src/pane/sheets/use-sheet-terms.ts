import { useMemo } from "react";
import type { SheetTerms } from "../../use-cases/sheet-terms";
import { useSession } from "../session/session";

/** What the settings of this workbook say that generated sheets need. */
export function useSheetTerms(): SheetTerms {
  const { state, asOf } = useSession();
  const { council, quarters } = state.memory;
  return useMemo(() => ({ council, quarters, asOf }), [council, quarters, asOf]);
}

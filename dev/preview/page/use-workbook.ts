import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Workbook } from "../../emulated-excel/workbook/workbook";

/**
 * Draws again whenever the workbook changes, whoever changed it: the person, or the pane.
 * @returns a number that is new after each change, for what is worked out from the workbook.
 */
export function useWorkbookVersion(workbook: Workbook): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (onChange: () => void) =>
      workbook.listen(() => {
        version.current += 1;
        onChange();
      }),
    [workbook],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}

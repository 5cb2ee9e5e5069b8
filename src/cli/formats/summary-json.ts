import { cellAddress } from "../../domain/grid/cell-ref";
import type { PlanSummary } from "../../domain/summary/plan-summary";

/** A summary as JSON: the same figures, with cells as people write them. */
export function summaryAsJson(summary: PlanSummary): string {
  const place = <
    T extends { readonly at: { readonly sheet: string; readonly row: number; readonly column: number } },
  >({
    at,
    ...rest
  }: T) => ({ ...rest, sheet: at.sheet, cell: cellAddress(at) });
  return JSON.stringify(
    {
      ...summary,
      entries: summary.entries.map(place),
      widestGaps: summary.widestGaps.map(place),
      dueThisQuarter: summary.dueThisQuarter.map(place),
      undatedActions: summary.undatedActions.map(place),
      overdueActions: summary.overdueActions.map(place),
    },
    null,
    1,
  );
}

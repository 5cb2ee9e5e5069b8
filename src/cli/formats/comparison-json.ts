import type { CellRef } from "../../domain/grid/cell-ref";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { PlanComparison } from "../../domain/comparison/plan-difference";
import type { ComparedFiles } from "./comparison-text";

/** What has changed, as JSON, with cells as people write them. */
export function comparisonAsJson(comparison: PlanComparison, files: ComparedFiles): string {
  const place = (cell: CellRef | null) => cell && { sheet: cell.sheet, cell: cellAddress(cell) };
  const differences = comparison.differences.map(({ atBefore, atAfter, ...difference }) => ({
    ...difference,
    atBefore: place(atBefore),
    atAfter: place(atAfter),
  }));
  return JSON.stringify({ ...files, ...comparison, differences }, null, 1);
}

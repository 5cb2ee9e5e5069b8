import type { CellRef } from "../../grid/cell-ref";
import type { PlacedText } from "../action-plan";
import type { CellChange, PlanChange } from "../cell-change";

/** Several changes as one press; `leftOut` counts those that would write a cell an earlier one writes already. */
export interface CombinedChange {
  readonly change: PlanChange;
  readonly leftOut: number;
}

/** Joins changes that insert no rows, so that they are written, and can be taken back, as one. */
export function combineChanges(summary: string, changes: readonly PlanChange[]): CombinedChange {
  const cells: CellChange[] = [];
  const landmarks = new Map<string, PlacedText>();
  const taken = new Set<string>();
  let leftOut = 0;
  for (const change of changes) {
    const clashes = change.cells.some(({ at }) => taken.has(keyOf(at)));
    if (clashes || change.insert !== null) {
      leftOut += 1;
      continue;
    }
    cells.push(...change.cells);
    for (const { at } of change.cells) taken.add(keyOf(at));
    for (const landmark of change.landmarks ?? []) landmarks.set(keyOf(landmark.at), landmark);
  }
  const around = [...landmarks].filter(([key]) => !taken.has(key)).map(([, landmark]) => landmark);
  return { change: { summary, insert: null, cells, landmarks: around }, leftOut };
}

function keyOf(at: CellRef): string {
  return `${at.row},${at.column},${at.sheet}`;
}

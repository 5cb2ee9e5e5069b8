import { bounding, boxOf, type Box } from "./box";
import type { SheetState } from "./sheet";

/** The smallest box around the cells that differ between two states of a sheet, `null` when none does. */
export function restoredBox(before: SheetState, after: SheetState): Box | null {
  let changed: Box | null = null;
  for (const row of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [was, is] = [before.cells.get(row), after.cells.get(row)];
    if (was === is) continue;
    for (const column of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      if (was?.get(column) === is?.get(column)) continue;
      const here = boxOf(row, column);
      changed = changed ? bounding(changed, here) : here;
    }
  }
  return changed;
}

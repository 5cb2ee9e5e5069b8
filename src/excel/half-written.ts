import type { PlanChange } from "../domain/plan/cell-change";
import { queueCellState } from "./cell-state";
import { heldValue } from "./cell-writer";
import { queueRow } from "./insertion-place";
import { done } from "./outcomes";
import { queueCommentCount } from "./comments-on-row";
import type { RunExcel } from "./run-excel";
import type { Survey } from "./survey";
import { shiftedBy, type WrittenCell, type WrittenChange } from "./written-change";

/** What a batch that failed has done all the same; `null` when it has done nothing, or that cannot be found out. */
export async function leftHalfWay(
  run: RunExcel,
  change: PlanChange,
  before: Survey,
): Promise<WrittenChange | null> {
  const { insert } = change;
  const outcome = await run("read", async (context) => {
    const sheetOf = (name: string) => context.workbook.worksheets.getItem(name);
    const states = change.cells.map(({ at }) => queueCellState(sheetOf(at.sheet), at));
    const comments = insert ? queueCommentCount(sheetOf(insert.sheet)) : () => 0;
    const rowAfterNew = insert ? queueRow(sheetOf(insert.sheet), insert.belowRow + 2) : null;
    await context.sync();
    return done({
      states: states.map((state) => state()),
      rowAfterNew: rowAfterNew?.() ?? [],
      comments: comments(),
    });
  });
  if (outcome.kind === "trouble") return null;
  const { states, rowAfterNew, comments } = outcome.value;
  const rowBelow = before.place?.rowBelow ?? [];
  const isLastRow = rowBelow.every((value) => value === "");
  const inserted = insert !== null && !isLastRow && isSameRow(rowBelow, rowAfterNew);
  // Without its row, a cell of the change is still somebody else's; at the end of a sheet it makes no difference.
  if (insert && !inserted && !isLastRow) return null;
  const cells = change.cells.flatMap(({ after }, number): readonly WrittenCell[] => {
    const known = before.cells[number];
    const now = states[number];
    const isWritten = known && now && now.value === heldValue(after) && now.value !== known.value;
    return isWritten ? [{ at: known.at, before: known, held: now.value }] : [];
  });
  const made = inserted ? insert : null;
  const landmarks = before.landmarks.map((landmark) => shiftedBy(made, landmark));
  return cells.length > 0 || inserted ? { change, insert: made, cells, landmarks, comments } : null;
}

function isSameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((value, column) => value === other[column]);
}

import type { CellRef } from "../domain/grid/cell-ref";
import type { Outcome } from "../use-cases/workbook";
import { blankState, type CellState } from "./cell-state";
import { cellEntry, queueEntry } from "./cell-writer";
import { done, trouble } from "./outcomes";
import type { RunExcel } from "./run-excel";
import { survey, type Survey } from "./survey";
import { cellNames, type LastChange, type WrittenChange } from "./written-change";

/**
 * Takes the last change back. Excel's own undo is emptied by too many things to rely on (protecting a sheet, a change of
 * the ribbon: https://github.com/OfficeDev/office-js/issues/3788).
 */
export async function undoLast(run: RunExcel, last: LastChange): Promise<Outcome<CellRef[]>> {
  const written = last.get();
  if (!written) return trouble("refused", "There is no change of this pane to take back.");
  const outcome = await takeBack(run, written);
  if (outcome.kind === "done") last.set(null);
  return outcome;
}

/** Puts back what the cells held, in two requests; refuses where a cell no longer holds what was written. */
export async function takeBack(run: RunExcel, written: WrittenChange): Promise<Outcome<CellRef[]>> {
  const cells = written.cells.map(({ at }) => at);
  const now = await survey(run, { cells, insert: null, removal: written.insert });
  if (now.kind === "trouble") return now;
  const changed = changedSince(written, now.value);
  if (changed.length > 0)
    return trouble(
      "changed-meanwhile",
      `Somebody has changed ${cellNames(changed)} since, so nothing was taken back. Change it in the sheet if you still want to.`,
      changed,
    );
  return run("write", async (context) => {
    const sheetOf = (name: string) => context.workbook.worksheets.getItem(name);
    for (const [number, { at, before }] of written.cells.entries()) {
      if (isInNewRow(written, at)) continue;
      const present = now.value.cells[number] ?? blankState(at);
      queueRestore(sheetOf(at.sheet).getCell(at.row, at.column), before, present.numberFormat);
    }
    if (written.insert)
      sheetOf(written.insert.sheet)
        .getCell(written.insert.belowRow + 1, 0)
        .getEntireRow()
        .delete("Up");
    await context.sync();
    return done([...cells]);
  });
}

function changedSince({ cells, insert }: WrittenChange, now: Survey): readonly CellRef[] {
  const own = cells.filter(({ held }, number) => {
    const state = now.cells[number];
    return state?.value !== held || state?.formula !== null;
  });
  if (!insert) return own.map(({ at }) => at);
  const row = insert.belowRow + 1;
  const written = new Set(cells.filter(({ at }) => at.row === row).map(({ at }) => at.column));
  const others = now.removedRow.flatMap((value, column) =>
    value === "" || written.has(column) ? [] : [{ sheet: insert.sheet, row, column }],
  );
  return [...own.map(({ at }) => at), ...others];
}

function isInNewRow({ insert }: WrittenChange, at: CellRef): boolean {
  return insert !== null && at.sheet === insert.sheet && at.row === insert.belowRow + 1;
}

function queueRestore(cell: Excel.Range, before: CellState, present: string): void {
  if (before.formula !== null) cell.formulas = [[before.formula]];
  else if (typeof before.value === "string")
    queueEntry(cell, cellEntry({ kind: "text", text: before.value }, present));
  else cell.values = [[before.value]];
  // Last: in a cell of format Text a number would become a text.
  if (before.numberFormat !== present) cell.numberFormat = [[before.numberFormat]];
}

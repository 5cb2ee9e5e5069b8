import type { CellRef } from "../domain/grid/cell-ref";
import type { RowInsertion } from "../domain/plan/cell-change";
import type { Outcome, Trouble } from "../use-cases/workbook";
import { blankState, holdsTheSame, queueCellState, queueRowStates, type CellState } from "./cell-state";
import { cellEntry, queueEntry } from "./cell-writer";
import { done, trouble } from "./outcomes";
import { commentsOnRow } from "./comments-on-row";
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

/**
 * Puts back what the cells held, in two requests; refuses where a cell no longer holds what was written. Should a
 * colleague's edit slip in between the two, everything is put as they left it.
 */
export async function takeBack(run: RunExcel, written: WrittenChange): Promise<Outcome<CellRef[]>> {
  const cells = written.cells.map(({ at }) => at);
  const landmarks = written.landmarks.map(({ at }) => at);
  const now = await survey(run, { cells, landmarks, insert: null, removal: written.insert });
  if (now.kind === "trouble") return now;
  const moved = written.landmarks.filter(({ shown }, number) => now.value.landmarks[number]?.shown !== shown);
  const changed = [...moved.map(({ at }) => at), ...changedSince(written, now.value)];
  if (changed.length > 0)
    return trouble(
      "changed-meanwhile",
      `Somebody has changed ${cellNames(changed)} since, so nothing was taken back. Change it in the sheet if you still want to.`,
      changed,
    );
  const comments = await commentedSince(run, written, now.value);
  if (comments) return comments;
  const outcome = await run("write", (context) => restore(context, written, now.value));
  if (outcome.kind === "trouble") return { kind: "trouble", trouble: afterStopping(outcome.trouble) };
  return outcome.value.slippedIn.length > 0
    ? leaveToColleague(run, written, outcome.value)
    : done([...cells]);
}

/** A comment on the new row would go with it. More requests are made only where there are more than there were. */
async function commentedSince(
  run: RunExcel,
  { insert, comments }: WrittenChange,
  now: Survey,
): Promise<Outcome<never> | null> {
  if (!insert || now.comments <= comments) return null;
  const found = await commentsOnRow(run, newRowOf(insert));
  if (found.kind === "trouble") return found;
  if (found.value.length === 0) return null;
  return trouble(
    "changed-meanwhile",
    `Somebody has put a comment on ${cellNames(found.value)} since, which would go with the new row. Nothing was taken back. Delete the row in the sheet if you still want to.`,
    found.value,
  );
}

interface Restored {
  /** As they were right before they were put back. */
  readonly found: readonly CellState[];
  readonly foundRow: readonly CellState[];
  readonly slippedIn: readonly CellRef[];
}

async function restore(
  context: Excel.RequestContext,
  written: WrittenChange,
  now: Survey,
): Promise<Outcome<Restored>> {
  const { insert } = written;
  const sheetOf = (name: string) => context.workbook.worksheets.getItem(name);
  const finding = written.cells.map(({ at }) => queueCellState(sheetOf(at.sheet), at));
  const findingRow = insert ? queueRowStates(sheetOf(insert.sheet), newRowOf(insert)) : () => [];
  for (const [number, { at, before }] of written.cells.entries()) {
    if (isInNewRow(written, at)) continue;
    const present = now.cells[number] ?? blankState(at);
    queueRestore(sheetOf(at.sheet).getCell(at.row, at.column), before, present.numberFormat);
  }
  if (insert)
    sheetOf(insert.sheet)
      .getCell(insert.belowRow + 1, 0)
      .getEntireRow()
      .delete("Up");
  await context.sync();
  const found = finding.map((state) => state());
  const foundRow = findingRow();
  const own = found.filter((state, number) => !holdsTheSame(state, now.cells[number] ?? state));
  const slippedIn = [...own, ...othersInNewRow(written, foundRow)].map(({ at }) => at);
  return done({ found, foundRow, slippedIn });
}

/** A colleague's newer text was overwritten a moment ago: it is put back, and our change with it. */
async function leaveToColleague(
  run: RunExcel,
  written: WrittenChange,
  { found, foundRow, slippedIn }: Restored,
): Promise<Outcome<CellRef[]>> {
  const { insert } = written;
  const back = await run("write", async (context) => {
    const sheetOf = (name: string) => context.workbook.worksheets.getItem(name);
    if (insert) sheetOf(insert.sheet).getCell(newRowOf(insert).row, 0).getEntireRow().insert("Down");
    for (const state of [...foundRow, ...found.filter(({ at }) => !isInNewRow(written, at))])
      queueRestore(sheetOf(state.at.sheet).getCell(state.at.row, state.at.column), state, null);
    await context.sync();
    return done(null);
  });
  return trouble(
    "changed-meanwhile",
    back.kind === "done"
      ? `Somebody changed ${cellNames(slippedIn)} at the same moment. Their text was kept, and nothing was taken back. Look at it, then press Undo again or change it in the sheet.`
      : `Somebody changed ${cellNames(slippedIn)} at the same moment, and it was written over. ${textsLost(found, foundRow)}Write it into the sheet again.`,
    slippedIn,
  );
}

function textsLost(found: readonly CellState[], foundRow: readonly CellState[]): string {
  const texts = [...found, ...foundRow].map(({ shown }) => shown).filter((text) => text !== "");
  return `It said: ${[...new Set(texts)].map((text) => `‘${text}’`).join(", ")}. `;
}

/** What Excel had put back before it stopped is passed over when Undo is pressed again. */
function afterStopping(why: Trouble): Trouble {
  if (why.kind === "editing-a-cell") return why;
  return {
    ...why,
    sentence: `The change may be taken back in part. ${why.sentence} Then press Undo again: it takes back the rest.`,
  };
}

function changedSince(written: WrittenChange, now: Survey): readonly CellRef[] {
  const own = written.cells.filter(({ before, held }, number) => {
    const state = now.cells[number];
    if (state && holdsTheSame(state, before)) return false;
    return state?.value !== held || state?.formula !== null;
  });
  return [...own, ...othersInNewRow(written, now.removedRow)].map(({ at }) => at);
}

/** What stands in the row this add-in inserted and was not written by it. */
function othersInNewRow(written: WrittenChange, row: readonly CellState[]): readonly CellState[] {
  const own = written.cells.filter(({ at }) => isInNewRow(written, at)).map(({ at }) => at.column);
  return row.filter(({ at }) => !own.includes(at.column));
}

function newRowOf({ sheet, belowRow }: RowInsertion): Omit<CellRef, "column"> {
  return { sheet, row: belowRow + 1 };
}

function isInNewRow({ insert }: WrittenChange, at: CellRef): boolean {
  return insert !== null && at.sheet === insert.sheet && at.row === insert.belowRow + 1;
}

/** @param present the cell's format; `null` when it may be any. */
function queueRestore(cell: Excel.Range, before: CellState, present: string | null): void {
  if (before.formula !== null) cell.formulas = [[before.formula]];
  else if (typeof before.value === "string")
    queueEntry(cell, cellEntry({ kind: "text", text: before.value }, present ?? before.numberFormat));
  else cell.values = [[before.value]];
  // Last: in a cell of format Text a number would become a text.
  if (before.numberFormat !== present) cell.numberFormat = [[before.numberFormat]];
}

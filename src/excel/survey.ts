import type { CellRef } from "../domain/grid/cell-ref";
import type { RowInsertion } from "../domain/plan/cell-change";
import type { Outcome } from "../use-cases/workbook";
import { queueCellGuard, UNGUARDED, type CellGuard } from "./cell-guard";
import { blankState, queueCellState, queueRowStates, type CellState } from "./cell-state";
import { placeBefore, queueInsertionPlace, type InsertionPlace } from "./insertion-place";
import { done, trouble } from "./outcomes";
import { queueCommentCount } from "./comments-on-row";
import type { RunExcel } from "./run-excel";

/** The cells a change is about, as they are, and whether they may be changed. */
export interface Survey {
  readonly cells: readonly CellState[];
  /** What guards each of the cells. */
  readonly guards: readonly CellGuard[];
  readonly landmarks: readonly CellState[];
  readonly place: InsertionPlace | null;
  /** All cells of the row to be removed that hold something. */
  readonly removedRow: readonly CellState[];
  /** Comments on its sheet. */
  readonly comments: number;
}

interface Question {
  /** As they are after the insertion. */
  readonly cells: readonly CellRef[];
  /** Cells that are only looked at, as they are before the insertion. */
  readonly landmarks: readonly CellRef[];
  readonly insert: RowInsertion | null;
  /** An insertion to be taken back. */
  readonly removal: RowInsertion | null;
}

/** Reads the cells a change is about in one request, and says before anything is written when it may not be. */
export async function survey(run: RunExcel, question: Question): Promise<Outcome<Survey>> {
  const whole = await run("read", (context) => look(context, question, true));
  // Merged areas are a nicety, and Excel cannot always tell them.
  return question.insert && whole.kind === "trouble" && whole.trouble.kind === "refused"
    ? run("read", (context) => look(context, question, false))
    : whole;
}

async function look(
  context: Excel.RequestContext,
  { cells, landmarks, insert, removal }: Question,
  withMerges: boolean,
): Promise<Outcome<Survey>> {
  const { workbook } = context;
  workbook.load("readOnly");
  const shifted = insert ?? removal;
  const names = new Set([
    ...[...cells, ...landmarks].map(({ sheet }) => sheet),
    ...(shifted ? [shifted.sheet] : []),
  ]);
  const sheets = new Map([...names].map((name) => [name, workbook.worksheets.getItem(name)]));
  for (const sheet of sheets.values()) sheet.protection.load("protected");
  const queued = cells.map((at) => queueIn(sheets, placeBefore(insert, at), at));
  const around = queueCellStates(sheets, landmarks);
  const insertInto = insert && sheets.get(insert.sheet);
  const place = insert && insertInto ? queueInsertionPlace(insertInto, insert, withMerges) : null;
  const removeFrom = removal && sheets.get(removal.sheet);
  const removedRow =
    removal && removeFrom
      ? queueRowStates(removeFrom, { sheet: removal.sheet, row: removal.belowRow + 1 })
      : () => [];
  const comments = removeFrom ? queueCommentCount(removeFrom) : () => 0;
  await context.sync();
  if (workbook.readOnly)
    return trouble(
      "workbook-read-only",
      "This workbook is open for reading only. Choose Enable Editing, or save a copy of your own, then try again.",
    );
  const isProtected = (sheet: string) => sheets.get(sheet)?.protection.protected === true;
  if (shifted && isProtected(shifted.sheet)) return protectedSheet(shifted.sheet, []);
  const locked = queued.filter(({ at, locked }) => isProtected(at.sheet) && locked()).map(({ at }) => at);
  if (locked[0]) return protectedSheet(locked[0].sheet, locked);
  return done({
    cells: queued.map(({ state }) => state()),
    guards: queued.map(({ guard }) => guard()),
    landmarks: around(),
    place: place?.() ?? null,
    removedRow: removedRow(),
    comments: comments(),
  });
}

function queueCellStates(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  cells: readonly CellRef[],
): () => readonly CellState[] {
  const queued = cells.flatMap((at) => {
    const sheet = sheets.get(at.sheet);
    return sheet ? [queueCellState(sheet, at)] : [];
  });
  return () => queued.map((state) => state());
}

function queueIn(sheets: ReadonlyMap<string, Excel.Worksheet>, before: CellRef | null, at: CellRef) {
  const sheet = before && sheets.get(before.sheet);
  if (!sheet) return { at, state: () => blankState(at), guard: () => UNGUARDED, locked: () => false };
  const protection = sheet.getCell(before.row, before.column).format.protection;
  protection.load("locked");
  const guard = queueCellGuard(sheet.getCell(before.row, before.column));
  const state = queueCellState(sheet, before);
  return { at, state: () => ({ ...state(), at }), guard, locked: () => isLocked(protection) };
}

function isLocked(protection: Excel.FormatProtection): boolean {
  return protection.locked;
}

function protectedSheet<T>(sheet: string, cells: readonly CellRef[]): Outcome<T> {
  return trouble(
    "sheet-protected",
    `The sheet ‘${sheet}’ is protected. Choose Review, then Unprotect Sheet (or ask whoever protected it), then try again.`,
    cells,
  );
}

import type { ByWhenChoice } from "../../by-when/write-by-when";
import type { CellRef } from "../../grid/cell-ref";
import { textAt, type Grid } from "../../grid/grid";
import type { Entry } from "../action-plan";
import type { CellChange } from "../cell-change";
import { byWhenBeside } from "../by-when-beside";
import {
  actionsShareCell,
  byWhenCellText,
  actionsOfCell,
  markOfNextLine,
  onOneLine,
  writesActionsAsLines,
} from "./action-lines";
import { byWhenContent, byWhenWords } from "./by-when-content";
import { cellChange, editOf, type Edit, type EntryInPlan } from "./edit";
import { inTable } from "./in-table";
import { landmarksOf, textsOfRow } from "./landmarks";
import { isBlankRow, repeatsOnEachRow } from "./repeated-rows";

/** An action as a person wrote or chose it. */
export interface ActionDraft {
  readonly text: string;
  readonly byWhen: ByWhenChoice | null;
}

/**
 * Adds an action to the entry without touching anybody's text: as a further line where this plan keeps actions as lines
 * of one cell, else in the next empty action cell of the block, else in a row inserted below the block.
 */
export function addAction(where: EntryInPlan, draft: ActionDraft): Edit {
  return inTable(where, (inside) => added(inside, draft));
}

function added(where: EntryInPlan, draft: ActionDraft): Edit {
  const column = where.plan.layout.columns.actions;
  const byWhenColumn = where.plan.layout.columns.byWhen;
  const text = draft.text.trim();
  if (text === "") return { kind: "refused", sentence: "Write what will be done first." };
  if (column === null)
    return {
      kind: "refused",
      sentence: "This plan has no column for actions. Add a heading ‘Actions’ first.",
    };
  if (draft.byWhen !== null && byWhenColumn === null)
    return {
      kind: "refused",
      sentence: "This plan has no ‘By when’ column. Add one, or choose no date for this action.",
    };
  const summary = `${where.name}: action added`;
  const lineCell = cellOfLines(where, column);
  if (lineCell)
    return editOf(summary, addedLine(where, lineCell, byWhenColumn, text, draft.byWhen), landmarksOf(where));

  const freeRow = nextFreeRow(where.grid, where.entry, column, byWhenColumn);
  const row = freeRow ?? where.entry.range.bottom + 1;
  const at = (place: number): CellRef => ({ sheet: where.plan.sheet, row, column: place });
  const before = freeRow === null ? emptyBefore : cellChange;
  const cells: CellChange[] = [before(where.grid, at(column), text)];
  if (byWhenColumn !== null && draft.byWhen !== null)
    cells.push(before(where.grid, at(byWhenColumn), byWhenContent(draft.byWhen)));
  const lastAction = where.entry.actions.at(-1)?.text.at.slice(-1) ?? [];
  if (freeRow !== null) return editOf(summary, cells, landmarksOf(where, lastAction));
  const insert = { sheet: where.plan.sheet, belowRow: where.entry.range.bottom };
  // Blank or not: an action that a colleague, or a write without an answer, has put there since is seen by it.
  const below = { at: at(column), text: textAt(where.grid, row, column) };
  const landmarks = [...landmarksOf(where, [...lastAction, ...textsOfRow(where.grid, row, 1)]), below];
  return editOf(summary, [...repeatedCells(where, row), ...cells], landmarks, insert);
}

/** A cell of an inserted row was never anybody's: what stands there before the insertion moves down. */
function emptyBefore(grid: Grid, at: CellRef, after: Parameters<typeof cellChange>[2]): CellChange {
  return { ...cellChange(grid, at, after), before: "" };
}

/** The cell whose lines are this entry's actions, if it has one. */
function cellOfLines({ plan, entry }: EntryInPlan, column: number): CellRef | null {
  const asLines =
    actionsShareCell(entry) || (entry.range.top === entry.range.bottom && writesActionsAsLines(plan));
  if (!asLines) return null;
  const cells = entry.actions.at(-1)?.text.at.filter((cell) => cell.column === column) ?? [];
  return cells.at(-1) ?? null;
}

function addedLine(
  { grid, entry }: EntryInPlan,
  cell: CellRef,
  byWhenColumn: number | null,
  text: string,
  byWhen: ByWhenChoice | null,
): readonly CellChange[] {
  const written = textAt(grid, cell.row, cell.column).trimEnd();
  const mark = markOfNextLine(written);
  const action = cellChange(grid, cell, `${written}\n${mark}${onOneLine(text)}`);
  if (byWhenColumn === null) return [action];
  const byWhens = actionsOfCell(entry, cell).map((one) => byWhenBeside(one)?.written ?? "");
  const lines = byWhenCellText([...byWhens, byWhenWords(byWhen)]);
  return [action, cellChange(grid, { ...cell, column: byWhenColumn }, lines)];
}

/** The first row of the block after its last action where neither an action nor a by-when stands. */
function nextFreeRow(grid: Grid, entry: Entry, column: number, byWhenColumn: number | null): number | null {
  const used = entry.actions.flatMap((action) => [...action.text.at, ...(action.byWhen?.at ?? [])]);
  const after = Math.max(entry.range.top - 1, ...used.map((cell) => cell.row));
  for (let row = after + 1; row <= lastOwnRow(grid, entry); row++) {
    const columns = byWhenColumn === null ? [column] : [column, byWhenColumn];
    if (columns.every((place) => isFree(grid, row, place))) return row;
  }
  return null;
}

/** A new plan has rows to spare below each KPI; the last of them stays blank, between this KPI and the next. */
function lastOwnRow(grid: Grid, entry: Entry): number {
  let row = entry.range.bottom;
  while (isBlankRow(grid, row + 1) && isBlankRow(grid, row + 2)) row++;
  return row;
}

/** Empty, and not hidden under a merged cell: Excel drops what is written there. */
function isFree(grid: Grid, row: number, column: number): boolean {
  if (textAt(grid, row, column).trim() !== "") return false;
  if (grid.merges === "unknown") return true;
  return !grid.merges.some(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      (row !== merge.top || column !== merge.left),
  );
}

/** In a plan that repeats the KPI on every row, the new row repeats it too, or it would belong to nobody. */
function repeatedCells({ grid, plan, entry }: EntryInPlan, row: number): readonly CellChange[] {
  if (!repeatsOnEachRow(grid, plan)) return [];
  const { keyArea, kpi, nowLevel, now, targetLevel, target } = plan.layout.columns;
  const columns = new Set([keyArea, kpi, nowLevel, now, targetLevel, target].filter((one) => one !== null));
  return [...columns]
    .sort((one, other) => one - other)
    .map((column) => ({ column, text: textAt(grid, entry.range.bottom, column) }))
    .filter(({ text }) => text !== "")
    .map(({ column, text }) => emptyBefore(grid, { sheet: plan.sheet, row, column }, text));
}

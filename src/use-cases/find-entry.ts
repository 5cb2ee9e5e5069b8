import { contains, type CellRef } from "../domain/grid/cell-ref";
import type { Entry } from "../domain/plan/action-plan";
import type { PlanSheet } from "./understand-sheets";

/** An entry and the plan sheet it stands on. */
export interface EntryPlace {
  readonly sheet: PlanSheet;
  readonly entry: Entry;
  /** Its number among all entries of the workbook, from 0. */
  readonly number: number;
}

/** All entries of the workbook, sheet after sheet. */
export function entryPlaces(plans: readonly PlanSheet[]): readonly EntryPlace[] {
  return plans
    .flatMap((sheet) => sheet.plan.entries.map((entry) => ({ sheet, entry })))
    .map((place, number) => ({ ...place, number }));
}

/**
 * The entry a cell belongs to; on a page break two blocks share a row, and the one that starts there is meant. Left or right
 * of entries that stand beside one another (a plan on its side) it is no one's.
 */
export function entryAtCell(places: readonly EntryPlace[], cell: CellRef): EntryPlace | null {
  const inRange = places.filter(({ entry }) => contains(entry.range, cell));
  if (inRange.length > 0) return inRange.at(-1) ?? null;
  const inRows = places.filter(({ entry }) => inRowsOf(entry, cell));
  const last = inRows.at(-1);
  return last && !inRows.some(({ entry }) => standBeside(entry, last.entry)) ? last : null;
}

function standBeside({ range: one }: Entry, { range: other }: Entry): boolean {
  return one.right < other.left || other.right < one.left;
}

/** A cell left or right of the block is still in the entry's rows (a notes column, say). */
function inRowsOf({ range }: Entry, cell: CellRef): boolean {
  return range.sheet === cell.sheet && cell.row >= range.top && cell.row <= range.bottom;
}

/** The cell to go to for an entry: its first. */
export function firstCell({ range }: Entry): CellRef {
  return { sheet: range.sheet, row: range.top, column: range.left };
}

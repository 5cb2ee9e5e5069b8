import type { Grid } from "../../grid/grid";
import type { PlanChange } from "../cell-change";
import type { SheetReader } from "../reading/read-sheet";
import type { EntryInPlan } from "./edit";

/** Part of a long sheet that is read as a sheet of its own, with an entry in its midst. */
export interface RowsAround {
  readonly where: EntryInPlan;
  /** A change of the long sheet as one of the part. */
  readonly moved: (change: PlanChange) => PlanChange;
}

/**
 * The headings of a long sheet and the rows around an entry, read anew.
 * @param rowsEachSide how many rows above and below the entry.
 * @returns `null` where the entry does not stand there with the actions it has in the whole sheet.
 */
export function rowsAround(
  { grid, plan, entry, name }: EntryInPlan,
  rowsEachSide: number,
  readSheet: SheetReader,
): RowsAround | null {
  const { headerRow } = plan.layout;
  if (headerRow === null) return null;
  const body = headerRow + 1;
  const from = plan.entries
    .map(({ range }) => range.top)
    .find((top) => top >= Math.max(body, entry.range.top - rowsEachSide));
  if (from === undefined || from > entry.range.top) return null;
  const to = entry.range.bottom + rowsEachSide;
  const left = from - body;
  const part = withoutRows(grid, body, from, to);
  const reading = readSheet(part);
  if (reading.kind === "no-plan") return null;
  const found = reading.plan.entries.find(({ range }) => range.top === entry.range.top - left);
  const said = (actions: typeof entry.actions) =>
    JSON.stringify(actions.map(({ text, byWhen }) => [text.text, byWhen?.written]));
  if (!found || said(found.actions) !== said(entry.actions)) return null;
  return {
    where: { grid: part, plan: reading.plan, entry: found, name },
    moved: ({ insert, cells, ...change }) => ({
      ...change,
      insert: insert && { ...insert, belowRow: insert.belowRow - left },
      cells: cells.map((cell) => ({ ...cell, at: { ...cell.at, row: cell.at.row - left } })),
    }),
  };
}

/** A sheet without the rows from `body` to `from`, which stays, and those after `to`. */
function withoutRows(grid: Grid, body: number, from: number, to: number): Grid {
  const { cells, hiddenRows, top } = grid;
  return {
    sheet: grid.sheet,
    top,
    left: grid.left,
    cells: [...cells.slice(0, body - top), ...cells.slice(from - top, to + 1 - top)],
    merges: "unknown",
    hiddenRows: hiddenRows.flatMap((row) => {
      if (row < body) return [row];
      return row < from || row > to ? [] : [row - (from - body)];
    }),
  };
}

import type { CellRange, CellRef } from "../domain/grid/cell-ref";
import type { RowInsertion } from "../domain/plan/cell-change";
import { queueMerges } from "./sheet-grid";

/** Rows above the place in which a merged block can begin, and columns in which a plan can stand. */
const ROWS_ABOVE = 100;
const COLUMNS = 64;

/** What stands where a row is to be inserted. */
export interface InsertionPlace {
  readonly filtered: boolean;
  /** Merged areas of more than one row that end at the place: they grow, or the block would come apart. */
  readonly mergesEndingHere: readonly CellRange[];
  /** Names of tables whose last row is the place: they grow too. Tables that go on below do so by themselves. */
  readonly tablesEndingHere: readonly string[];
  /** What the next row holds, to know it again should Excel stop half-way. */
  readonly rowBelow: readonly unknown[];
}

/** Queues what stands at the place. @returns what reads it after the sync. */
export function queueInsertionPlace(
  sheet: Excel.Worksheet,
  { sheet: name, belowRow }: RowInsertion,
  withMerges: boolean,
): () => InsertionPlace {
  sheet.autoFilter.load("isDataFiltered");
  const top = Math.max(0, belowRow - ROWS_ABOVE);
  // Wide enough above: a merge is found by its first cell only (https://github.com/OfficeDev/office-js/issues/3611).
  const above = sheet.getRangeByIndexes(top, 0, belowRow - top + 1, COLUMNS);
  const merges = withMerges ? queueMerges(above, name) : () => [];
  const tablesHere = queueTables(sheet, belowRow);
  const tablesBelow = queueTables(sheet, belowRow + 1);
  const rowBelow = queueRow(sheet, belowRow + 1);
  return () => {
    const [here, below] = [tablesHere(), tablesBelow()];
    const goOn = new Set(below.map(({ name }) => name));
    return {
      filtered: sheet.autoFilter.isDataFiltered || [...here, ...below].some(({ filtered }) => filtered),
      mergesEndingHere: merges().filter((merge) => merge.bottom === belowRow && merge.top < belowRow),
      tablesEndingHere: here.map(({ name }) => name).filter((name) => !goOn.has(name)),
      rowBelow: rowBelow(),
    };
  };
}

interface TableHere {
  readonly name: string;
  /** By its own filter, which the sheet's knows nothing of. */
  readonly filtered: boolean;
}

function queueTables(sheet: Excel.Worksheet, row: number): () => readonly TableHere[] {
  const tables = sheet.getRangeByIndexes(row, 0, 1, COLUMNS).getTables(false);
  tables.load("items/name,items/autoFilter/isDataFiltered");
  return () => tables.items.map(({ name, autoFilter }) => ({ name, filtered: autoFilter.isDataFiltered }));
}

/** Queues the values of a row. @returns what reads them after the sync. */
export function queueRow(sheet: Excel.Worksheet, row: number): () => readonly unknown[] {
  const cells = sheet.getRangeByIndexes(row, 0, 1, COLUMNS);
  cells.load("values");
  return () => valuesOf(cells);
}

function valuesOf(cells: Excel.Range): readonly unknown[] {
  return cells.values[0] ?? [];
}

/**
 * Queues the insertion of a whole row, which Excel gives the look of the row above. Merged areas and tables that go
 * across the place grow by themselves; those that end there are made to, but for merges in columns that get a text of
 * their own in the new row, and those right of it.
 */
export function queueInsertion(
  sheet: Excel.Worksheet,
  { belowRow }: RowInsertion,
  place: InsertionPlace,
  written: readonly CellRef[],
): void {
  sheet
    .getCell(belowRow + 1, 0)
    .getEntireRow()
    .insert("Down");
  const firstWritten = Math.min(
    COLUMNS,
    ...written.filter(({ row }) => row === belowRow + 1).map(({ column }) => column),
  );
  for (const { top, left, bottom, right } of place.mergesEndingHere)
    if (right < firstWritten) sheet.getRangeByIndexes(top, left, bottom - top + 2, right - left + 1).merge();
  for (const name of place.tablesEndingHere) {
    const table = sheet.tables.getItem(name);
    table.resize(table.getRange().getResizedRange(1, 0));
  }
}

/** A cell after the insertion as it was before; `null` for a cell of the new row. */
export function placeBefore(insert: RowInsertion | null, at: CellRef): CellRef | null {
  if (!insert || insert.sheet !== at.sheet || at.row <= insert.belowRow) return at;
  return at.row === insert.belowRow + 1 ? null : { ...at, row: at.row - 1 };
}

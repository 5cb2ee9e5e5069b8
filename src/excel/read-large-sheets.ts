import type { Grid, StrayCell } from "../domain/grid/grid";
import { MOST_STRAYS, NEAR } from "../domain/grid/near-cells";
import type { Outcome, WorkbookContents } from "../use-cases/workbook";
import { done, trouble } from "./outcomes";
import type { RunExcel } from "./run-excel";
import { queueCells, queueHiddenRows, queueUsedRange } from "./sheet-grid";
import { contentsOf, queueSheetList, type SheetList } from "./sheet-list";
import { queueMaking, type SheetMaking } from "./sheet-mark";

/** Excel reads no more cells at once, and no plan has a hundredth of them. */
const MOST_CELLS = 5_000_000;

/** What lies beyond the near cells is worth a few requests: a stray text or two, not a sheet of its own kind. */
const MOST_FAR_CELLS = 100_000;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Cells asked for at a time to begin with: a few megabytes where every one holds a descriptor, as value and as text. */
const CELLS_IN_PART = 5_000;

interface Extent {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface Measured {
  readonly list: SheetList;
  readonly extents: readonly Extent[];
  readonly makings: readonly SheetMaking[];
}

/** The rows of a grid that were asked for. */
type Rows = Pick<Grid, "cells" | "hiddenRows">;

/**
 * Reads a workbook that is too large for one answer: measures its sheets, then asks for a block of rows at a time, and
 * for half of it where that is still too much. Merged areas are left unknown.
 */
export async function readLargeSheets(run: RunExcel): Promise<Outcome<WorkbookContents>> {
  const measured = await run("read", measure);
  if (measured.kind === "trouble") return measured;
  const { list, extents, makings } = measured.value;
  const read = await Promise.all(
    extents.map((extent) =>
      sizeOf(extent) > MOST_CELLS ? readApart(run, extent.sheet) : readGrid(run, extent),
    ),
  );
  const grids: Grid[] = [];
  for (const grid of read) {
    if (grid.kind === "trouble") return grid;
    grids.push(grid.value);
  }
  return done(contentsOf(list, grids, makings));
}

async function readGrid(run: RunExcel, extent: Extent): Promise<Outcome<Grid>> {
  const { sheet, top, left } = extent;
  const rows = await readRows(run, extent, rowsInPart(extent));
  return rows.kind === "trouble" ? rows : done({ sheet, top, left, ...rows.value, merges: "unknown" });
}

/** A sheet stretched by a stray text far below or to the right: what is near is its grid, and the rest its strays. */
async function readApart(run: RunExcel, sheet: string): Promise<Outcome<Grid>> {
  const measured = await run("read", (context) => measureApart(context, sheet));
  if (measured.kind === "trouble") return measured;
  const { near, far } = measured.value;
  if (!near || sizeOf(near) > MOST_CELLS || far.some((extent) => sizeOf(extent) > MOST_FAR_CELLS)) {
    return tooLarge(sheet);
  }
  const [grid, ...beyond] = await Promise.all([near, ...far].map((extent) => readGrid(run, extent)));
  if (!grid || grid.kind === "trouble") return grid ?? tooLarge(sheet);
  const strays: StrayCell[] = [];
  for (const part of beyond) {
    if (part.kind === "trouble") return part;
    strays.push(...writtenCells(part.value));
  }
  return strays.length > MOST_STRAYS ? tooLarge(sheet) : done({ ...grid.value, strays });
}

function writtenCells({ top, left, cells }: Grid): readonly StrayCell[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell.text === "" ? [] : [{ row: top + row, column: left + column, cell }],
    ),
  );
}

/** What is written near the sheet's first cell, to the right of that, and below it. */
async function measureApart(
  context: Excel.RequestContext,
  sheet: string,
): Promise<Outcome<{ readonly near: Extent | null; readonly far: readonly Extent[] }>> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const [near, right, below] = [
    worksheet.getRangeByIndexes(0, 0, NEAR.rows, NEAR.columns),
    worksheet.getRangeByIndexes(0, NEAR.columns, LAST_ROW, LAST_COLUMN - NEAR.columns),
    worksheet.getRangeByIndexes(NEAR.rows, 0, LAST_ROW - NEAR.rows, NEAR.columns),
  ].map((part) => {
    const used = part.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return used;
  });
  await context.sync();
  const extent = (used: Excel.Range | undefined) =>
    !used || used.isNullObject ? null : extentOf(sheet, used);
  return done({ near: extent(near), far: [right, below].flatMap((used) => extent(used) ?? []) });
}

async function measure(context: Excel.RequestContext): Promise<Outcome<Measured>> {
  const listed = queueSheetList(context, true);
  await context.sync();
  const list = listed();
  const ranges = list.sheets.map(({ name }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = queueUsedRange(sheet);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, range, making: queueMaking(sheet) };
  });
  await context.sync();
  const extents = ranges.map(({ name, range }) => extentOf(name, range));
  return done({ list, extents, makings: ranges.map(({ making }) => making()) });
}

function extentOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Extent {
  return { sheet, top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

function sizeOf({ rows, columns }: Extent): number {
  return rows * columns;
}

function rowsInPart({ columns }: Extent): number {
  return Math.max(1, Math.floor(CELLS_IN_PART / columns));
}

/** Reads an extent a part at a time. */
async function readRows(run: RunExcel, extent: Extent, rowsAtOnce: number): Promise<Outcome<Rows>> {
  const rows = Math.min(rowsAtOnce, extent.rows);
  const part = await readPart(run, { ...extent, rows });
  if (part.kind === "trouble" || rows === extent.rows) return part;
  const rest = await readRows(
    run,
    { ...extent, top: extent.top + rows, rows: extent.rows - rows },
    rowsAtOnce,
  );
  if (rest.kind === "trouble") return rest;
  return done({
    cells: [...part.value.cells, ...rest.value.cells],
    hiddenRows: [...part.value.hiddenRows, ...rest.value.hiddenRows],
  });
}

async function readPart(run: RunExcel, extent: Extent): Promise<Outcome<Rows>> {
  const part = await run("read", async (context) => {
    const sheet = context.workbook.worksheets.getItem(extent.sheet);
    const range = sheet.getRangeByIndexes(extent.top, extent.left, extent.rows, extent.columns);
    const cells = queueCells(range);
    const hiddenRows = queueHiddenRows(range);
    await context.sync();
    const read = cells();
    return read ? done({ cells: read, hiddenRows: hiddenRows(extent.top) }) : tooLarge<Rows>(extent.sheet);
  });
  if (part.kind === "done" || part.trouble.kind !== "too-large") return part;
  return extent.rows > 1 ? readRows(run, extent, Math.ceil(extent.rows / 2)) : tooLarge(extent.sheet);
}

function tooLarge<T>(sheet: string): Outcome<T> {
  return trouble(
    "too-large",
    `The sheet ‘${sheet}’ holds more than Excel can give to an add-in. Delete the texts far below or to the right (Ctrl+End shows the last), or move the sheet to another workbook if it is not part of the plan, then read again.`,
  );
}

import type { Grid } from "../domain/grid/grid";
import type { Outcome, WorkbookContents } from "../use-cases/workbook";
import { done, trouble } from "./outcomes";
import type { RunExcel } from "./run-excel";
import { queueCells, queueHiddenRows, queueUsedRange } from "./sheet-grid";
import { contentsOf, queueSheetList, type SheetList } from "./sheet-list";
import { queueMaking, type SheetMaking } from "./sheet-mark";

/** Excel reads no more cells at once, and no plan has a hundredth of them. */
const MOST_CELLS = 5_000_000;

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
  const largest = extents.find(({ rows, columns }) => rows * columns > MOST_CELLS);
  if (largest) return tooLarge(largest.sheet);
  const read = await Promise.all(extents.map((extent) => readRows(run, extent, rowsInPart(extent))));
  const grids: Grid[] = [];
  for (const [place, { sheet, top, left }] of extents.entries()) {
    const rows = read[place];
    if (rows?.kind === "trouble") return rows;
    if (rows) grids.push({ sheet, top, left, ...rows.value, merges: "unknown" });
  }
  return done(contentsOf(list, grids, makings));
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
  const extents = ranges.map(({ name, range }) => ({
    sheet: name,
    top: range.rowIndex,
    left: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  }));
  return done({ list, extents, makings: ranges.map(({ making }) => making()) });
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
    `The sheet ‘${sheet}’ holds more than Excel can give to an add-in. Move it to another workbook if it is not part of the plan, then read again.`,
  );
}

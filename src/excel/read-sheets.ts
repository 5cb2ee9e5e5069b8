import type { Outcome, ReadDepth, WorkbookContents } from "../use-cases/workbook";
import { done, trouble } from "./outcomes";
import { readLargeSheets } from "./read-large-sheets";
import type { RunExcel } from "./run-excel";
import { queueGrid } from "./sheet-grid";
import { contentsOf, queueSheetList } from "./sheet-list";
import { queueMaking } from "./sheet-mark";

/** What is asked for beside the cells: each is left out in turn where Excel cannot give it. */
interface Extras {
  readonly merges: boolean;
  readonly activeCell: boolean;
}

const FULL: Extras = { merges: true, activeCell: true };
const QUICK: Extras = { merges: false, activeCell: true };
const BARE: Extras = { merges: false, activeCell: false };

/**
 * Copies all sheets in two requests, however many there are: the list, then all cells. Only what Excel refuses to give
 * at once is asked for again: without merged areas (it gives up above 512 of them), without the active cell (a chart is
 * in front), or in parts (Excel on the web answers with at most 5 MB).
 */
export function readSheets(run: RunExcel, depth: ReadDepth): Promise<Outcome<WorkbookContents>> {
  return readWith(run, depth === "full" ? [FULL, QUICK, BARE] : [QUICK, BARE]);
}

async function readWith(
  run: RunExcel,
  [extras = BARE, ...lesser]: readonly Extras[],
): Promise<Outcome<WorkbookContents>> {
  const outcome = await run("read", (context) => readAtOnce(context, extras));
  if (outcome.kind === "done") return outcome;
  const { kind } = outcome.trouble;
  // A sheet written in down to its last row is refused without a word of its size.
  if (kind === "too-large" || (kind === "refused" && lesser.length === 0)) return readLargeSheets(run);
  const lessMayHelp = kind === "refused" || kind === "sheet-gone" || kind === "not-supported";
  return lessMayHelp && lesser.length > 0 ? readWith(run, lesser) : outcome;
}

async function readAtOnce(context: Excel.RequestContext, extras: Extras): Promise<Outcome<WorkbookContents>> {
  const listed = queueSheetList(context, extras.activeCell);
  await context.sync();
  const list = listed();
  const reading = list.sheets.map(({ name }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return { grid: queueGrid(sheet, name, extras.merges), making: queueMaking(sheet) };
  });
  await context.sync();
  const grids = reading.map(({ grid }) => grid());
  const makings = reading.map(({ making }) => making());
  return grids.every((grid) => grid !== null)
    ? done(contentsOf(list, grids, makings))
    : trouble("too-large", "");
}

import type { DescribedSheet, DescribedTable } from "../domain/sheets/accessibility/described-sheet";
import { judgeLooks } from "../domain/sheets/accessibility/sheet-looks";
import type { Outcome, SheetsDescribed } from "../use-cases/workbook";
import { extentOf } from "./extent-of";
import { queueFrame, queueLooks, queuePictures } from "./described-parts";
import { done, trouble } from "./outcomes";
import type { RunExcel } from "./run-excel";
import { queueGrid, queueUsedRange } from "./sheet-grid";
import { queueSheetList, type ListedSheet } from "./sheet-list";

/** What is looked at: each part is left out in turn where Excel cannot give it. */
interface Scope {
  readonly merges: boolean;
  readonly pictures: boolean;
  readonly looks: boolean;
  readonly activeCell: boolean;
}

const WHOLE: Scope = { merges: true, pictures: true, looks: true, activeCell: true };
const LESSER: readonly Scope[] = [
  { ...WHOLE, merges: false },
  { ...WHOLE, merges: false, pictures: false },
  { merges: false, pictures: false, looks: false, activeCell: false },
];

interface TableOnSheet {
  readonly sheet: string;
  readonly name: string;
  readonly headingsShown: boolean;
}

/**
 * Describes sheets as they are now for the checklist for accessible spreadsheets, in two requests whatever their number
 * and length: what there is, then all of it. What Excel refuses to give is left out, and named.
 * @param wanted names of sheets, in any case of letters; `null` for all of the workbook.
 */
export async function describeSheets(
  run: RunExcel,
  wanted: readonly string[] | null,
): Promise<Outcome<SheetsDescribed>> {
  return describeWith(run, wanted, WHOLE, LESSER);
}

async function describeWith(
  run: RunExcel,
  wanted: readonly string[] | null,
  scope: Scope,
  [next, ...lesser]: readonly Scope[],
): Promise<Outcome<SheetsDescribed>> {
  const outcome = await run("read", (context) => describe(context, wanted, scope), { slow: true });
  if (outcome.kind === "done" || next === undefined) return outcome;
  const { kind } = outcome.trouble;
  const last = lesser.at(-1);
  if (kind === "too-large" && scope.looks) return describeWith(run, wanted, last ?? next, []);
  const lessMayHelp = kind === "refused" || kind === "sheet-gone" || kind === "not-supported";
  return lessMayHelp ? describeWith(run, wanted, next, lesser) : outcome;
}

async function describe(
  context: Excel.RequestContext,
  wanted: readonly string[] | null,
  scope: Scope,
): Promise<Outcome<SheetsDescribed>> {
  const { workbook } = context;
  const listed = queueSheetList(context, scope.activeCell);
  const { tables } = workbook;
  tables.load("items/name,items/showHeaders,items/worksheet/name");
  workbook.properties.load("title");
  await context.sync();
  const { sheets, selected } = listed();
  const names = wanted?.map((name) => name.toLowerCase());
  const chosen = sheets.filter(({ name }) => names?.includes(name.toLowerCase()) ?? true);
  const onSheets = tables.items.map(({ name, showHeaders, worksheet }): TableOnSheet => ({
    name,
    headingsShown: showHeaders,
    sheet: worksheet.name,
  }));
  if (chosen.length === 0)
    return trouble("sheet-gone", "The sheet is no longer there. Read the workbook again.");
  const described = chosen.map((sheet) => queueSheet(workbook, sheet, onSheets, scope));
  await context.sync();
  const read = described.map((one) => one());
  if (!read.every((sheet) => sheet !== null)) return trouble("too-large", TOO_LARGE);
  return done({
    workbook: { sheets: read, title: workbook.properties.title, opensAt: wanted === null ? selected : null },
    notLookedAt: notLookedAt(scope, read),
  });
}

const TOO_LARGE =
  "These sheets hold more than Excel can give to an add-in at once. Check one sheet at a time.";

function queueSheet(
  workbook: Excel.Workbook,
  { name, visible }: ListedSheet,
  tables: readonly TableOnSheet[],
  scope: Scope,
): () => DescribedSheet | null {
  const sheet = workbook.worksheets.getItem(name);
  const grid = queueGrid(sheet, name, scope.merges);
  const onSheet = tables
    .filter((table) => table.sheet === name)
    .map((table) => queueTable(sheet.tables.getItem(table.name), table));
  const frame = queueFrame(sheet);
  const pictures = scope.pictures ? queuePictures(sheet) : null;
  const looks = scope.looks ? queueLooks(queueUsedRange(sheet)) : null;
  return () => {
    const cells = grid();
    if (cells === null) return null;
    const judged = looks ? judgeLooks(cells, looks()) : {};
    return {
      grid: cells,
      isHidden: !visible,
      tables: onSheet.map((table) => table()),
      ...frame(),
      ...(pictures ? { pictures: pictures() } : {}),
      ...judged,
    };
  };
}

function queueTable(table: Excel.Table, { sheet, name, headingsShown }: TableOnSheet): () => DescribedTable {
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const { autoFilter } = table;
  autoFilter.load("isDataFiltered");
  return () => ({
    name,
    headingsShown,
    filtered: autoFilter.isDataFiltered,
    range: { sheet, ...extentOf(range) },
  });
}

/** What this Excel did not give, in sentences: nobody is to think that it was found sound. */
function notLookedAt(scope: Scope, sheets: readonly DescribedSheet[]): readonly string[] {
  const chartUnknown = sheets.some(({ pictures = [] }) => pictures.some(({ altText }) => altText === null));
  return [
    ...(scope.merges ? [] : ["Merged cells could not be looked at: this Excel does not tell them here."]),
    ...(scope.pictures
      ? []
      : ["Charts and pictures could not be looked at: see that each has an alternative text."]),
    ...(chartUnknown
      ? [
          "This Excel does not tell the alternative texts of charts: right-click each chart, choose View Alt Text, and read it.",
        ]
      : []),
    ...(scope.looks
      ? []
      : ["Links, colours and cut-off texts could not be looked at: Excel does not tell them here."]),
  ];
}

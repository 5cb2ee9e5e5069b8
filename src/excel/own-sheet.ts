import type { DraftRange, SheetDraft, SheetPurpose } from "../domain/sheets/sheet-draft";
import type { Outcome } from "../use-cases/workbook";
import { extentOf } from "./extent-of";
import { done, trouble } from "./outcomes";
import type { RunExcel } from "./run-excel";
import { queueMark } from "./sheet-mark";

/** Sheets that are made for people to work on: they are never written again, whoever made them. */
const PEOPLES_OWN: ReadonlySet<SheetPurpose> = new Set<SheetPurpose>(["new-plan", "tidied-plan"]);

/** A sheet the add-in wrote before, and what of it is the add-in's. */
export interface OwnSheet {
  /** `null` when a person has deleted all that was written. */
  readonly written: DraftRange | null;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** What the workbook has where a draft is to go. */
export interface DraftSurroundings {
  /** The sheet's name as the workbook spells it; `null` when there is none yet. */
  readonly existing: string | null;
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly documentTitle: string;
}

/** Looks for the draft's sheet in one request. */
export function lookAround(run: RunExcel, draft: SheetDraft): Promise<Outcome<DraftSurroundings>> {
  return run("read", async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    const { worksheets, tables } = workbook;
    worksheets.load("items/name,items/protection/protected");
    tables.load("items/name,items/worksheet/name");
    workbook.properties.load("title");
    await context.sync();
    if (workbook.readOnly)
      return trouble(
        "workbook-read-only",
        "This workbook is open for reading only. Choose Enable Editing, or save a copy of your own, then try again.",
      );
    const wanted = draft.name.toLowerCase();
    const existing = worksheets.items.find(({ name }) => name.toLowerCase() === wanted);
    if (!existing && workbook.protection.protected)
      return trouble(
        "sheet-protected",
        "The workbook's structure is protected, so a sheet cannot be added. Choose Review, then Protect Workbook, to lift that, then try again.",
      );
    if (existing?.protection.protected)
      return trouble(
        "sheet-protected",
        `The sheet ‘${existing.name}’ is protected. Choose Review, then Unprotect Sheet, and try again.`,
      );
    return done({
      existing: existing?.name ?? null,
      tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
      documentTitle: workbook.properties.title,
    });
  });
}

/** Looks at a sheet of the draft's name in one request: it must be the add-in's own, and made for the same purpose. */
export function lookAtSheet(
  run: RunExcel,
  draft: SheetDraft,
  name: string,
  tables: readonly string[],
): Promise<Outcome<OwnSheet>> {
  return run("read", async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const mark = queueMark(sheet);
    sheet.load("visibility");
    const { charts } = sheet;
    charts.load("items/name");
    const tableRanges = tables.map((table) => queueRangeOf(sheet, table));
    await context.sync();
    const own = mark();
    if (!own || own.purpose !== draft.purpose || PEOPLES_OWN.has(draft.purpose))
      return trouble(
        "name-taken",
        `There is a sheet ‘${name}’ already, and it is left as it is. Rename or delete it, or choose another name.`,
      );
    // Excel brings no hidden sheet to the front, and a person would not see what was made.
    if (sheet.visibility !== "Visible")
      return trouble(
        "refused",
        `The sheet ‘${name}’ is hidden. Right-click a sheet tab, choose Unhide, then try again.`,
      );
    const { written } = own;
    const within = written
      ? tables.flatMap((table, number) => {
          const range = tableRanges[number]?.();
          return range && touches(range, written) ? [{ table, range }] : [];
        })
      : [];
    const wanted = new Set(draft.charts.map((chart) => chart.name));
    return done({
      // A table grows when people add rows or columns to it: the draft has those too.
      written: within.reduce<DraftRange | null>((all, { range }) => all && around(all, range), written),
      tables: within.map(({ table }) => table),
      charts: charts.items.map((chart) => chart.name).filter((chart) => wanted.has(chart)),
    });
  });
}

function queueRangeOf(sheet: Excel.Worksheet, table: string): () => DraftRange {
  const range = sheet.tables.getItem(table).getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => extentOf(range);
}

function touches(one: DraftRange, other: DraftRange): boolean {
  return (
    one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
  );
}

/** The smallest range around two. */
export function around(one: DraftRange, other: DraftRange): DraftRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

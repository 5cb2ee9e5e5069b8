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

/** What stands where a draft is to go: round about, and on the sheet if it is there. */
export interface DraftSite {
  readonly around: DraftSurroundings;
  /** `null` when there is no sheet of the draft's name yet. */
  readonly own: OwnSheet | null;
}

/**
 * Looks where a draft is to go: in one request where there is no such sheet, else in two, since the tables on it are known
 * only then.
 */
export async function lookAtSite(run: RunExcel, draft: SheetDraft): Promise<Outcome<DraftSite>> {
  const surroundings = await run("read", async (context) => {
    const around = queueSurroundings(context, draft);
    await context.sync();
    return around();
  });
  if (surroundings.kind === "trouble") return surroundings;
  const around = surroundings.value;
  if (around.existing === null) return done({ around, own: null });
  const { existing } = around;
  const tables = tablesOn(existing, around);
  const own = await run("read", async (context) => {
    const sheet = context.workbook.worksheets.getItem(existing);
    const look = queueOwnSheet(sheet, draft);
    const ranges = tables.map((table) => queueRangeOf(sheet.tables.getItem(table)));
    await context.sync();
    return look(
      existing,
      tables.map((table, number) => ({ table, range: ranges[number]?.() ?? null })),
    );
  });
  return own.kind === "trouble" ? own : done({ around, own: own.value });
}

/**
 * Looks in one request at a sheet that was there a moment ago and holds one table, so that there are two left to write it.
 * @returns `null` where it is not as was thought.
 */
export async function lookAtSeenSheet(run: RunExcel, draft: SheetDraft): Promise<Outcome<DraftSite> | null> {
  const outcome = await run<Outcome<DraftSite> | null>("read", async (context) => {
    const around = queueSurroundings(context, draft);
    const sheet = context.workbook.worksheets.getItem(draft.name);
    const look = queueOwnSheet(sheet, draft);
    const range = queueRangeOf(sheet.tables.getItemAt(0));
    await context.sync();
    const surroundings = around();
    if (surroundings.kind === "trouble") return done(surroundings);
    const { existing } = surroundings.value;
    const [table, ...more] = existing === null ? [] : tablesOn(existing, surroundings.value);
    if (existing === null || table === undefined || more.length > 0) return done(null);
    const own = look(existing, [{ table, range: range() }]);
    return done(own.kind === "trouble" ? own : done({ around: surroundings.value, own: own.value }));
  });
  if (outcome.kind === "done") return outcome.value;
  // Excel has more than one code for a table that is not there.
  const { kind } = outcome.trouble;
  return kind === "editing-a-cell" || kind === "no-answer" ? outcome : null;
}

function tablesOn(existing: string, { tables }: DraftSurroundings): readonly string[] {
  return tables.filter(({ sheet }) => sheet === existing).map(({ name }) => name);
}

/** Queues a look at the workbook. @returns what reads it after the sync. */
function queueSurroundings(
  context: Excel.RequestContext,
  draft: SheetDraft,
): () => Outcome<DraftSurroundings> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const { worksheets, tables } = workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name,items/worksheet/name");
  workbook.properties.load("title");
  return () => {
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
  };
}

interface TableFound {
  readonly table: string;
  readonly range: DraftRange | null;
}

/** Queues a look at a sheet, which must be the add-in's own, and made for the same purpose as the draft. */
function queueOwnSheet(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
): (name: string, tables: readonly TableFound[]) => Outcome<OwnSheet> {
  const mark = queueMark(sheet);
  sheet.load("visibility");
  const { charts } = sheet;
  charts.load("items/name");
  return (name, tables) => {
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
    const within = tables.flatMap(({ table, range }) =>
      written && range && touches(range, written) ? [{ table, range }] : [],
    );
    const wanted = new Set(draft.charts.map((chart) => chart.name));
    return done({
      // A table grows when people add rows or columns to it: the draft has those too.
      written: within.reduce<DraftRange | null>((all, { range }) => all && around(all, range), written),
      tables: within.map(({ table }) => table),
      charts: charts.items.map((chart) => chart.name).filter((chart) => wanted.has(chart)),
    });
  };
}

function queueRangeOf(table: Excel.Table): () => DraftRange {
  const range = table.getRange();
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

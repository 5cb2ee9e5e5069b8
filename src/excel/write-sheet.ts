import type { DraftRange, SheetDraft } from "../domain/sheets/sheet-draft";
import type { Outcome, SheetWritten, Trouble } from "../use-cases/workbook";
import { cellSteps, draftRefusal, widthOf } from "./draft-cells";
import { altTextSteps, featureSteps } from "./draft-features";
import { packSteps, rangeOf, type DraftPlace, type DraftStep } from "./draft-step";
import { around, lookAtSeenSheet, lookAtSite, type DraftSurroundings, type OwnSheet } from "./own-sheet";
import { done, trouble } from "./outcomes";
import type { RunExcel } from "./run-excel";
import type { SeenSheets } from "./seen-sheets";
import { queueMadeFrom, queueMark, queueMarkBegun, queueMarkComplete, queueMarkGone } from "./sheet-mark";
import { inBrowser } from "./capabilities";

/** Under the 5 MB of a request of Excel on the web, with a tenth of room for what the client and its frame add. */
const MOST_BYTES = 4_700_000;

/**
 * Writes a generated sheet in at most three requests: one or two to look where it is to go, the others to write. In Excel
 * on the web one request holds about 4.7 MB: a new sheet may have twice that, and so may one with a single table that is
 * written anew; a longer one takes a request more for each 4.7 MB. A sheet of that name that is not the add-in's own is
 * never touched; of its own, only the cells it wrote are replaced, and what people have put around them makes room.
 * @param seen the sheets as they were last read: it saves a look.
 */
export async function writeSheet(
  run: RunExcel,
  draft: SheetDraft,
  seen: SeenSheets,
): Promise<Outcome<SheetWritten>> {
  const refusal = draftRefusal(draft);
  if (refusal !== null) return trouble("refused", refusal);
  const site =
    (seen.isOwn(draft) ? await lookAtSeenSheet(run, draft) : null) ?? (await lookAtSite(run, draft));
  return site.kind === "trouble" ? site : write(run, draft, site.value.around, site.value.own);
}

async function write(
  run: RunExcel,
  draft: SheetDraft,
  surroundings: DraftSurroundings,
  own: OwnSheet | null,
): Promise<Outcome<SheetWritten>> {
  const name = surroundings.existing ?? draft.name;
  const { top = 0, left = 0 } = own?.written ?? {};
  const size: DraftRange = {
    top: 0,
    left: 0,
    bottom: Math.max(0, draft.rows.length - 1),
    right: widthOf(draft) - 1,
  };
  const steps: readonly DraftStep[] = [
    ...(own ? [{ bytes: 5_000, queue: (place: DraftPlace) => queueRoom(place, draft, own, size) }] : []),
    ...cellSteps(draft),
    ...featureSteps(draft, freeTableNames(draft, surroundings, own)),
    { bytes: 2_000, queue: (place) => queueEnd(place, draft, size) },
    ...titleSteps(draft, surroundings),
    ...altTextSteps(draft),
  ];
  const packs = packSteps(steps, inBrowser() ? MOST_BYTES : Number.POSITIVE_INFINITY);
  const written = await writePacks(run, packs, (context, isFirst) => {
    const isNew = isFirst && surroundings.existing === null;
    const { worksheets } = context.workbook;
    const sheet = isNew ? worksheets.add(name) : worksheets.getItem(name);
    const place = { sheet, top, left };
    if (isNew) queueMarkBegun(sheet, draft.purpose, rangeOf(place, size));
    if (isNew && draft.madeFrom !== undefined) queueMadeFrom(sheet, worksheets.getItem(draft.madeFrom));
    return place;
  });
  const value: SheetWritten = { sheet: name, refreshed: own !== null };
  if (written.kind === "done") return done(value);
  if (written.trouble.kind === "sheet-gone" && (await isComplete(run, name)))
    return done({ ...value, chartsUndescribed: true });
  return { kind: "trouble", trouble: halfWritten(written.trouble, name) };
}

/** One request a pack, one after another. */
async function writePacks(
  run: RunExcel,
  [pack, ...others]: readonly (readonly DraftStep[])[],
  placeIn: (context: Excel.RequestContext, isFirst: boolean) => DraftPlace,
  isFirst = true,
): Promise<Outcome<null>> {
  if (!pack) return done(null);
  const outcome = await run(
    "write",
    async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const place = placeIn(context, isFirst);
      for (const { queue } of pack) queue(place);
      await context.sync();
      return done(null);
    },
    { slow: true },
  );
  return outcome.kind === "trouble" ? outcome : writePacks(run, others, placeIn, false);
}

/** Empties what was written before, and moves what people have put below or beside it out of the way. */
function queueRoom(place: DraftPlace, draft: SheetDraft, own: OwnSheet, size: DraftRange): void {
  const { sheet, top, left } = place;
  for (const name of own.tables) {
    const table = sheet.tables.getItem(name);
    table.clearFilters();
    table.convertToRange();
  }
  for (const chart of own.charts) sheet.charts.getItem(chart).delete();
  queueMarkGone(sheet, draft.purpose);
  const before = own.written ?? { top, left, bottom: top - 1, right: left + size.right };
  const after = { top, left, bottom: top + size.bottom, right: left + size.right };
  // Values set over rows that a filter hides go astray (https://github.com/OfficeDev/office-js/issues/224).
  if (own.written) sheet.getRange(`${top + 1}:${before.bottom + 1}`).rowHidden = false;
  const [rows, columns] = [after.bottom - before.bottom, after.right - before.right];
  if (rows > 0) sheet.getRange(`${before.bottom + 2}:${before.bottom + 1 + rows}`).insert("Down");
  if (columns > 0)
    sheet
      .getRangeByIndexes(0, before.right + 1, 1, columns)
      .getEntireColumn()
      .insert("Right");
  const { bottom, right } = around(before, after);
  const all = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  queueMarkBegun(sheet, draft.purpose, all);
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.unmerge();
  all.clear("All");
}

function queueEnd(place: DraftPlace, draft: SheetDraft, size: DraftRange): void {
  const { sheet } = place;
  if (draft.staysBehind !== true) {
    sheet.activate();
    rangeOf(place, { top: 0, left: 0, bottom: 0, right: 0 }).select();
  }
  queueMarkComplete(sheet, draft.purpose, rangeOf(place, size));
}

/** A title that somebody gave the document stays. */
function titleSteps({ documentTitle }: SheetDraft, surroundings: DraftSurroundings): readonly DraftStep[] {
  if (documentTitle === undefined || surroundings.documentTitle.trim() !== "") return [];
  const queue = ({ sheet }: DraftPlace) => (sheet.context.workbook.properties.title = documentTitle);
  return [{ bytes: 500, queue }];
}

/** Table names are unique in a workbook: those of other sheets are not free. */
function freeTableNames(
  draft: SheetDraft,
  { tables }: DraftSurroundings,
  own: OwnSheet | null,
): ReadonlyMap<string, string> {
  const replaced = new Set(own?.tables);
  const taken = new Set(
    tables.filter(({ name }) => !replaced.has(name)).map(({ name }) => name.toLowerCase()),
  );
  const names = new Map<string, string>();
  for (const { name } of draft.tables) {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
    taken.add(free.toLowerCase());
    names.set(name, free);
  }
  return names;
}

/** Whether all but the alternative texts, which come last, were written. */
async function isComplete(run: RunExcel, name: string): Promise<boolean> {
  const outcome = await run("read", async (context) => {
    const mark = queueMark(context.workbook.worksheets.getItem(name));
    await context.sync();
    return done(mark()?.complete === true);
  });
  return outcome.kind === "done" && outcome.value;
}

function halfWritten(why: Trouble, name: string): Trouble {
  if (why.kind === "editing-a-cell") return why;
  return {
    ...why,
    sentence: `The sheet ‘${name}’ may be half-written: try again, and it is written anew. ${why.sentence}`,
  };
}

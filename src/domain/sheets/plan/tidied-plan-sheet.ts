import type { QuarterSystem } from "../../by-when/by-when";
import { cellAddress } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { ActionPlan, Entry, PlacedText } from "../../plan/action-plan";
import { headingMeaning } from "../../plan/reading/heading-words";
import { createKnownNames } from "../../toolkit/known-names";
import { foldLabel } from "../../text/fold-label";
import type { Toolkit } from "../../toolkit/toolkit";
import { wordsLeftOver } from "./left-over-texts";
import { draftPlanSheet } from "./plan-blocks";
import type { DraftCell, SheetDraft } from "../sheet-draft";
import { draftLink, draftText } from "../sheet-draft";
import type { SheetOrigin } from "../sheet-titles";
import { attributionLine, madeOnLine, sheetTitle, titleRows } from "../sheet-titles";
import type { CarriedColumn } from "./tidied-entry";
import { tidiedBlock } from "./tidied-entry";
import { headingsAboveEntries, oldTitles, ownColumnHeadings } from "./tidied-headings";

/** What a tidied plan is made for. */
export interface TidiedPlanChoices extends SheetOrigin {
  readonly sheetName: string;
  readonly quarters?: QuarterSystem;
}

/** Level and wording; a tidied plan has no rows to spare. */
const ROWS_A_KPI = 2;

export const COULD_NOT_BE_PLACED = "Could not be placed";
const PRINTED_AGAIN = "Also printed on the old sheet";
const OLD_HEADINGS = "Other headings of the old sheet";

/**
 * The plan again on a clean sheet, in the council's own words: a block a KPI, one action a row, the toolkit's key areas as
 * headings. Below it stands every text that has no place in that layout, each with a link to its old cell: nothing is lost.
 * @param grid the sheet the plan was read from.
 */
export function draftTidiedPlan(
  plan: ActionPlan,
  grid: Grid,
  toolkit: Toolkit,
  choices: TidiedPlanChoices,
): SheetDraft {
  const names = createKnownNames(toolkit);
  const carried = carriedColumns(plan);
  const beside = textsBeside(plan, carried);
  const blocks = new Map(
    plan.entries.map((entry) => [entry, tidiedBlock(entry, grid, carried, beside.get(entry) ?? [], toolkit)]),
  );
  const above = headingsAboveEntries(plan, names, toolkit);
  const parts = [...blocks].flatMap(([entry, block]) => [...(above.get(entry) ?? []), block]);
  const headings = ownColumnHeadings(plan);
  const titles = oldTitles(plan);
  const placedBeside = new Set([...beside.values()].flat());
  const kept = new Set(
    [
      ...titles.map(({ text }) => text),
      ...headings,
      ...carried.map(({ heading }) => heading),
      ...parts.flatMap((part) => (part.kind === "heading" ? [part.text] : [])),
    ].map(foldLabel),
  );
  return draftPlanSheet({
    purpose: "tidied-plan",
    madeFrom: plan.sheet,
    name: choices.sheetName,
    titles: titleRows(sheetTitle("Procurement action plan, tidied", choices), [
      ...titles.map(({ text }) => text),
      madeOnLine(choices, toolkit),
      attributionLine(toolkit),
      `Copied from the sheet ‘${plan.sheet}’, which is unchanged. What could not be placed is listed at the end.`,
    ]),
    headings,
    otherHeadings: carried.map(({ heading }) => heading),
    parts,
    leastRows: ROWS_A_KPI,
    closing: [
      ...closingList(COULD_NOT_BE_PLACED, [
        ...plan.unplaced.filter((text) => !placedBeside.has(text)),
        ...notCarried(plan, carried),
      ]),
      ...closingList(PRINTED_AGAIN, wordsLeftOver(plan, grid, blocks)),
      ...closingList(
        OLD_HEADINGS,
        plan.headings.filter(({ text }) => !kept.has(foldLabel(text))),
      ),
    ],
    day: choices.day,
    quarters: choices.quarters ?? "financial",
  });
}

/** A column whose heading would be taken for a key area's or a level's in the tidy layout cannot stand beside it. */
function carriedColumns(plan: ActionPlan): readonly CarriedColumn[] {
  const headings = new Set<string>();
  return plan.layout.columns.other.filter(({ heading }) => {
    const role = headingMeaning(heading)?.role;
    const isTaken = role === "key-area" || role === "now-level" || role === "target-level";
    const isFirst = !headings.has(heading);
    headings.add(heading);
    return !isTaken && isFirst;
  });
}

/** Texts of carried columns the reader passed over because the row above says the same. */
function textsBeside(
  plan: ActionPlan,
  carried: readonly CarriedColumn[],
): ReadonlyMap<Entry, readonly PlacedText[]> {
  const columns = new Set(carried.map(({ column }) => column));
  const texts = plan.unplaced.filter(({ at }) => columns.has(at.column));
  const beside = new Map<Entry, PlacedText[]>();
  for (const text of texts) {
    const entry = plan.entries.find(({ range }) => text.at.row >= range.top && text.at.row <= range.bottom);
    if (entry) beside.set(entry, [...(beside.get(entry) ?? []), text]);
  }
  return beside;
}

/** What entries have in columns that are not carried. */
function notCarried(plan: ActionPlan, carried: readonly CarriedColumn[]): readonly PlacedText[] {
  const columns = new Set(carried.map(({ column }) => column));
  return plan.entries.flatMap((entry) =>
    entry.other.flatMap(({ text, at }) => {
      const [first] = at;
      return first && !columns.has(first.column) ? [{ text, at: first }] : [];
    }),
  );
}

/** Characters that run on over a plan's other columns without being cut at the edge of the page. */
const ONE_LINE = 130;

/** One text a row, all in the first column: what stands in a plan's other columns would be read as an entry. */
function closingList(heading: string, texts: readonly PlacedText[]): (readonly DraftCell[])[] {
  if (texts.length === 0) return [];
  return [
    [draftText(heading, "key-area-heading")],
    ...texts.map(({ text, at }) => {
      const said = `Cell ${cellAddress(at)} of the old sheet: ${text}`;
      return [draftLink(said, at, said.length > ONE_LINE || said.includes("\n") ? "note" : "note-line")];
    }),
  ];
}

import type { QuarterSystem } from "../../by-when/by-when";
import type { ActionPlan } from "../../plan/action-plan";
import type { Toolkit } from "../../toolkit/toolkit";
import { draftPublicationNotes } from "./publication-notes";
import { PUBLICATION_HEADINGS, publicationRows } from "./publication-rows";
import { widthsThatShowAll } from "../column-widths";
import type { SheetDraft } from "../sheet-draft";
import { draftText } from "../sheet-draft";
import { tableNameFor } from "../sheet-names";
import type { SheetOrigin } from "../sheet-titles";
import { attributionLine, documentTitleFor, madeOnLine, sheetTitle, titleRows } from "../sheet-titles";

/** What a copy to publish is made for. */
export interface PublicationChoices extends SheetOrigin {
  readonly sheetName: string;
  readonly notesName: string;
  /** The financial year's when left out. */
  readonly quarters?: QuarterSystem;
}

/** Together narrow enough for letters of eight points on an A4 page on its side, with the sheet's column too. */
const WIDTHS = [17, 18, 12, 33, 12, 33, 33, 13, 14];
const SHEET_WIDTH = 11;
const [LEVEL_NOW, TARGET_LEVEL] = [2, 4];

/**
 * The plan as others may read it: one table with a row an action, nothing merged, no cell empty, and a sheet of notes. Columns
 * the toolkit does not ask for (owners, ratings, comments) stay out: they may name people, and nobody said they are public.
 */
export function draftPublication(
  plans: readonly ActionPlan[],
  toolkit: Toolkit,
  choices: PublicationChoices,
): readonly [plan: SheetDraft, notes: SheetDraft] {
  const quarters = choices.quarters ?? "financial";
  const titles = titleRows(sheetTitle("Procurement action plan", choices), [
    madeOnLine(choices, toolkit),
    attributionLine(toolkit),
    `This sheet has one table. The sheet ‘${choices.notesName}’ says how to read it.`,
  ]);
  const top = titles.length;
  const isOneSheet = plans.length <= 1;
  const rows = plans.flatMap((plan) =>
    publicationRows(plan, toolkit, quarters).map((row) =>
      isOneSheet ? row : [...row, draftText(plan.sheet)],
    ),
  );
  const headings = isOneSheet ? PUBLICATION_HEADINGS : [...PUBLICATION_HEADINGS, "Sheet of the plan"];
  const table = [headings.map((text) => draftText(text, "column-heading")), ...rows];
  const bottom = top + rows.length;
  const levelsIn = (column: number) => ({ range: { top: top + 1, left: column, bottom, right: column } });
  const plan: SheetDraft = {
    purpose: "publication",
    name: choices.sheetName,
    rows: [...titles, ...table],
    columnWidths: widthsThatShowAll(rows, isOneSheet ? WIDTHS : [...WIDTHS, SHEET_WIDTH]),
    tables: [
      { name: tableNameFor(choices.sheetName), range: { top, left: 0, bottom, right: headings.length - 1 } },
    ],
    lists: [],
    levelColours: rows.length === 0 ? [] : [levelsIn(LEVEL_NOW), levelsIn(TARGET_LEVEL)],
    charts: [],
    // Frozen rows leave little room for who reads in large letters.
    frozenRows: 0,
    documentTitle: documentTitleFor(choices.council),
    page: { orientation: "landscape", repeatedRows: { from: top, to: top } },
  };
  return [plan, draftPublicationNotes(plans, table, toolkit, { ...choices, quarters })];
}

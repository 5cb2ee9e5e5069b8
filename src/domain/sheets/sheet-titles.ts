import { wrapped } from "../text/wrapped";
import type { Day } from "../by-when/by-when";
import { formatDay } from "../by-when/day-words";
import type { Toolkit } from "../toolkit/toolkit";
import type { DraftCell } from "./sheet-draft";
import { draftText } from "./sheet-draft";

/** Whose sheet it is, and of which day. */
export interface SheetOrigin {
  /** `""` when it is not known. */
  readonly council: string;
  readonly day: Day;
}

/** `Procurement action plan: Exampleshire Council`, for A1. */
export function sheetTitle(what: string, { council }: Pick<SheetOrigin, "council">): string {
  return council.trim() === "" ? what : `${what}: ${council.trim()}`;
}

/** The title of the document, whichever of the sheets is made first: it is the workbook's, and one there is stays. */
export function documentTitleFor(council: string): string {
  return sheetTitle("Procurement action plan", { council });
}

/** The rows above a sheet's table: its title in A1, then a line each. */
export function titleRows(title: string, lines: readonly string[]): readonly (readonly DraftCell[])[] {
  return [[draftText(title, "title")], ...lines.map((line) => [draftText(line, "line")])];
}

/** So many letters of a line stand beside one another on an A4 page on its side that eight-point letters fill. */
const LETTERS_A_LINE = 170;

/**
 * A sentence that may be long, in as many rows as it needs: one that runs on beyond the last column would make the whole
 * printed page smaller.
 */
export function sentenceRows(sentence: string): readonly (readonly DraftCell[])[] {
  return wrapped(sentence.split(" "), LETTERS_A_LINE).map((line) => [draftText(line, "line")]);
}

/** `Made on 22 November 2026 with the National Procurement Strategy … Toolkit.` */
export function madeOnLine({ day }: SheetOrigin, toolkit: Toolkit): string {
  return `Made on ${formatDay(day)} with the ${toolkit.edition.title}.`;
}

/** Whose words the levels and their wording are. */
export function attributionLine(toolkit: Toolkit): string {
  return `Levels and their wording: ${toolkit.edition.attribution}.`;
}

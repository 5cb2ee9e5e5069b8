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
export function sheetTitle(what: string, { council }: SheetOrigin): string {
  return council.trim() === "" ? what : `${what}: ${council.trim()}`;
}

/** The rows above a sheet's table: its title in A1, then a line each. */
export function titleRows(title: string, lines: readonly string[]): readonly (readonly DraftCell[])[] {
  return [[draftText(title, "title")], ...lines.map((line) => [draftText(line, "line")])];
}

/** `Made on 22 November 2026 with the National Procurement Strategy … Toolkit.` */
export function madeOnLine({ day }: SheetOrigin, toolkit: Toolkit): string {
  return `Made on ${formatDay(day)} with the ${toolkit.edition.title}.`;
}

/** Whose words the levels and their wording are. */
export function attributionLine(toolkit: Toolkit): string {
  return `Levels and their wording: ${toolkit.edition.attribution}.`;
}

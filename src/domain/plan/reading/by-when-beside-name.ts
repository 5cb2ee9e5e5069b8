import { readByWhen } from "../../by-when/read-by-when";
import type { Action, OtherText, WrittenByWhen } from "../action-plan";
import { byWhenAtEnd } from "./by-when-in-text";

/** What an entry has of a column in which names and dates stand together. */
interface NamesAndDates {
  readonly actions: readonly Action[];
  readonly looseByWhens: readonly WrittenByWhen[];
  readonly other: readonly OtherText[];
}

/**
 * Parts the dates from the names in a column headed as both (`Lead / date`). The whole cell is carried too, so that no
 * name is lost; a name alone is no by-when.
 * @param heading the column's.
 */
export function partedFromNames(entry: NamesAndDates, heading: string): NamesAndDates {
  const { actions, looseByWhens, other } = entry;
  const written = [...actions.flatMap(({ byWhen }) => byWhen ?? []), ...looseByWhens];
  const dates = new Map(written.map((one) => [one, dateOf(one)]));
  const dateIn = (one: WrittenByWhen) => dates.get(one) ?? null;
  const carried = written.filter((one) => dateIn(one)?.written !== one.written);
  if (carried.length === 0) return entry;
  const text = [...new Set(carried.map((one) => one.written))].join("\n");
  return {
    actions: actions.map((action) => ({ ...action, byWhen: action.byWhen && dateIn(action.byWhen) })),
    looseByWhens: looseByWhens.flatMap((one) => dateIn(one) ?? []),
    other: [...other, { heading, text, at: carried.flatMap(({ at }) => at) }],
  };
}

function dateOf(byWhen: WrittenByWhen): WrittenByWhen | null {
  const { written, value } = byWhen;
  if (typeof value === "number" || isRead(written)) return byWhen;
  const parts = written.split(PARTED).map((part) => part.trim());
  const said = parts.find(isRead) ?? byWhenAtEnd(written) ?? parts.find(standsForDate);
  return said === undefined ? null : { ...byWhen, written: said, value: said };
}

function isRead(text: string): boolean {
  return meaningOf(text).kind !== "unreadable";
}

/** `TBC`, `31/3`, `Q2`: no date, but what stands in the place of one. */
function standsForDate(text: string): boolean {
  const meaning = meaningOf(text);
  return meaning.kind === "unreadable" && text !== "" && !meaning.reason.endsWith("is not understood");
}

function meaningOf(text: string) {
  return readByWhen(text, text, { quarters: "financial" });
}

/** A stroke within `2026/27` parts nothing. */
const PARTED = /[,;|\n()[\]]|\s[–—/-]\s|(?<=\p{L})\s?\/\s*(?=\D)|:\s/u;

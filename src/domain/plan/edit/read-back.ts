import type { Grid } from "../../grid/grid";
import type { Action, ActionPlan, Entry } from "../action-plan";
import { byWhenBeside } from "../by-when-beside";
import { withoutListMark } from "../list-mark";
import type { SheetReader } from "../reading/read-sheet";
import type { Edit, EntryInPlan } from "./edit";
import { gridAfter } from "./grid-after";
import { rowsAround, type RowsAround } from "./rows-around";

/** An action as it must read after an edit. */
export interface MeantAction {
  /** Its place among the actions of the entry, 0-based. */
  readonly number: number;
  readonly isNew: boolean;
  readonly text: string;
  /** Asked of the by-when that stands beside its words, not in them. */
  readonly byWhen: (read: Action["byWhen"]) => boolean;
}

/** Reading a sheet anew takes a third of a second for so many rows; a person waits for it at each press. */
const MOST_ROWS = 2_500;

/** Of a longer sheet only so many rows above and below the entry are read: what is written reaches no further. */
const ROWS_EACH_SIDE = 500;

/**
 * The first of several ways to write an action after which the sheet says what was meant, and says the same as before of
 * everything else. How one action is read depends on what stands around it: a text may run on from the one above, and a
 * date be taken by the next action. Where no way reads exactly as meant, the first that changes nothing else will do.
 * @param ways the likeliest first and the safest last; the last is taken where a long sheet reads otherwise in parts.
 */
export function firstThatReadsBack(
  where: EntryInPlan,
  ways: readonly (() => Edit)[],
  meant: MeantAction,
  readSheet: SheetReader,
): Edit {
  const part: RowsAround | null =
    where.grid.cells.length > MOST_ROWS
      ? rowsAround(where, ROWS_EACH_SIDE, readSheet)
      : { where, moved: (change) => change };
  if (part === null) return ways.at(-1)?.() ?? WOULD_MISLEAD;
  const before = contentOf(part.where.plan);
  let harmless: Edit | null = null;
  for (const way of ways) {
    const edit = way();
    if (edit.kind !== "change") return edit;
    const after = gridAfter(part.where.grid, part.moved(edit.change));
    const outcome = judge(part.where, before, after, meant, readSheet);
    if (outcome === "as meant") return edit;
    if (outcome === "harmless") harmless ??= edit;
  }
  return harmless ?? WOULD_MISLEAD;
}

const WOULD_MISLEAD: Edit = {
  kind: "refused",
  sentence:
    "Written here, it would run together with another action of this KPI, or one would get the other’s date. Nothing was written. Choose other words or another date, or write it in the sheet yourself.",
};

function judge(
  { plan, entry }: EntryInPlan,
  before: readonly string[],
  after: Grid,
  meant: MeantAction,
  readSheet: SheetReader,
): "as meant" | "harmless" | "harmful" {
  const reading = readSheet(after);
  if (reading.kind === "no-plan") return "harmful";
  const place = plan.entries.indexOf(entry);
  const read = reading.plan.entries[place];
  const others = contentOf(reading.plan);
  if (!read || others.length !== before.length) return "harmful";
  if (others.some((content, number) => number !== place && content !== before[number])) return "harmful";
  const { number, isNew } = meant;
  const othersBefore = entry.actions.filter((_, one) => isNew || one !== number);
  const kept = [...read.actions.slice(0, number), ...read.actions.slice(number + 1)];
  const isKept = othersBefore.every((action, one) => saysTheSame(action, kept[one]));
  if (!isKept || !samePositions(entry, read)) return "harmful";
  const written = read.actions[number];
  if (!written || !meant.byWhen(byWhenBeside(written))) return "harmful";
  if (read.looseByWhens.length !== entry.looseByWhens.length) return "harmful";
  const isAsMeant = kept.length === othersBefore.length && words(written.text.text) === words(meant.text);
  return isAsMeant ? "as meant" : "harmless";
}

function saysTheSame(one: Action, other: Action | undefined): boolean {
  return (
    other !== undefined &&
    words(one.text.text) === words(other.text.text) &&
    words(one.byWhen?.written ?? "") === words(other.byWhen?.written ?? "")
  );
}

function samePositions(one: Entry, other: Entry): boolean {
  return (
    contentText([one.now, one.target, one.identity]) ===
    contentText([other.now, other.target, other.identity])
  );
}

/** What each entry says, wherever it stands. */
function contentOf({ entries }: ActionPlan): readonly string[] {
  return entries.map(contentText);
}

const PLACES = new Set(["at", "range", "labelAt", "cells"]);

function contentText(content: unknown): string {
  return JSON.stringify(content, (key, value: unknown) => (PLACES.has(key) ? undefined : value));
}

/** A text but for its line breaks, its list mark and the case of its first letter. */
function words(text: string): string {
  return withoutListMark(text)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

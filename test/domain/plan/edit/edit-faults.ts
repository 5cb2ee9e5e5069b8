import type { Grid } from "../../../../src/domain/grid/grid";
import { formatDay } from "../../../../src/domain/by-when/day-words";
import { dayOfSerial } from "../../../../src/domain/by-when/excel-serial";
import type { ActionPlan, Entry, Position, WrittenByWhen } from "../../../../src/domain/plan/action-plan";
import type { PlanChange } from "../../../../src/domain/plan/cell-change";
import { planOn } from "./edited-plan";
import { sheetAfter } from "./sheet-after";

/** What a person decided, as the sheet must read afterwards. */
export interface Wanted {
  readonly place: number;
  /** Words that the person saw go, or that are the toolkit's: any other must stay. */
  readonly mayGo: string;
  /** The entry as it must read: given as it read before. */
  readonly entry: (before: EntryAsRead) => EntryAsRead;
}

export interface PositionAsRead {
  readonly level: string;
  readonly wording: string;
}

export interface EntryAsRead {
  readonly label: string;
  readonly identity: string;
  readonly keyArea: string | null;
  readonly now: PositionAsRead;
  readonly target: PositionAsRead;
  readonly actions: readonly { readonly text: string; readonly byWhen: string | null }[];
  readonly loose: readonly string[];
  readonly other: readonly string[];
}

/** What is wrong with a change, a line each: words lost, other entries that read differently, the entry itself. */
export function faultsOf(
  grid: Grid,
  plan: ActionPlan,
  change: PlanChange,
  wanted: Wanted,
): readonly string[] {
  const after = sheetAfter(grid, change);
  const read = planOn(after);
  const faults: string[] = [];
  const lost = wordsLost(grid, after, wanted.mayGo);
  if (lost.length > 0) faults.push(`lost: ${lost.join(" ")}`);
  if (read.entries.length !== plan.entries.length)
    faults.push(`${plan.entries.length} entries became ${read.entries.length}`);
  plan.entries.forEach((entry, place) => {
    const asBefore = entryAsRead(entry);
    const expected = JSON.stringify(place === wanted.place ? wanted.entry(asBefore) : asBefore);
    const found = read.entries[place] ? JSON.stringify(entryAsRead(read.entries[place])) : "nothing";
    if (found !== expected)
      faults.push(
        `${place === wanted.place ? "the entry" : `entry ${place}`}\n   is     ${found}\n   not    ${expected}`,
      );
  });
  if (around(read) !== around(plan)) faults.push(`around: ${around(plan)} became ${around(read)}`);
  return faults;
}

/** What stands in no entry; a key area's name may be repeated on a new row. */
function around({ headings, unplaced }: ActionPlan): string {
  return [...new Set([...headings, ...unplaced].map(({ text }) => text))].join(" | ");
}

export function entryAsRead(entry: Entry): EntryAsRead {
  return {
    label: spaced(entry.writtenAs),
    identity: JSON.stringify(entry.identity),
    keyArea: entry.keyArea,
    now: positionAsRead(entry.now),
    target: positionAsRead(entry.target),
    actions: entry.actions.map(({ text, byWhen }) => ({
      text: spaced(text.text),
      byWhen: byWhen && byWhenAsRead(byWhen),
    })),
    loose: entry.looseByWhens.map(({ written }) => spaced(written)),
    other: entry.other.map(({ heading, text }) => `${heading}: ${spaced(text)}`),
  };
}

/** A date of Excel by its day, however its cell shows it. */
function byWhenAsRead({ written, value }: WrittenByWhen): string {
  const day = typeof value === "number" ? dayOfSerial(value) : null;
  return day === null ? spaced(written) : formatDay(day);
}

function positionAsRead({ level, wording }: Position): PositionAsRead {
  return { level: level.kind === "read" ? level.value : level.kind, wording: spaced(wording.text) };
}

export function spaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Words of the sheet that stand there fewer times than before, but for those that may go. */
function wordsLost(before: Grid, after: Grid, mayGo: string): readonly string[] {
  const count = counted(textOf(before));
  for (const [word, times] of counted(textOf(after))) count.set(word, (count.get(word) ?? 0) - times);
  for (const [word, times] of counted(mayGo)) count.set(word, (count.get(word) ?? 0) - times);
  return [...count].filter(([, left]) => left > 0).map(([word]) => word);
}

/** The numbers of a list are layout, not words. */
function textOf(grid: Grid): string {
  const text = grid.cells.flatMap((row) => row.map((cell) => cell.text)).join("\n");
  return text.replace(/\d{1,2}[.)](?=\s)/gu, "");
}

function counted(text: string): Map<string, number> {
  const count = new Map<string, number>();
  for (const word of text.match(/\p{Lu}+(?!\p{Ll})|\p{L}[\p{Ll}\p{M}]*|\p{N}+/gu) ?? [])
    count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

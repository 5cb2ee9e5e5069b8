import type { Level } from "../../../toolkit/edition";
import type { Side } from "../../action-plan";

/** A mark in a level's column, as it is written. */
export interface LevelMark {
  readonly level: Level;
  /** Zero-based within the grid. */
  readonly row: number;
  readonly column: number;
  readonly meaning: MarkMeaning;
  /** The mark alone, and the descriptor behind it where the columns hold those. */
  readonly mark: string;
  readonly wording: string;
}

/** What a mark says by itself: its position by a word, a year, or nothing but that it is one. */
export type MarkMeaning =
  | { readonly kind: "side"; readonly side: Side | "both"; readonly isLetter: boolean }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "bare"; readonly sign: string };

const TICK = /^(?:x{1,3}|y|yes|true|tick(?:ed)?|ü|[✓✔☑✅√●⬤■★◆►▶➤→⇒○◯◉☒✗✘•◊])$/iu;
const TICK_BEFORE = /^[✓✔☑✅√●⬤■★◆►▶➤→⇒○◯◉]\s*(?=\p{L})/u;
const NOW =
  /^(?:n|c|now|current(?:ly)?|(?:current|present|existing) (?:level|position|state)|(?:where )?we are(?: now| here| currently)?|(?:we )?(?:are )?here(?: now)?|you are here|today|present|as is)$/;
const TARGET =
  /^(?:t|target|(?:target|future|desired) (?:level|position|state)|our target|aim|goal|future|to be|desired|ambition|(?:where )?we want to be|want to be|planned)$/;
const YEAR = /^(?:by )?20(\d\d)(?: ?\/ ?(?:20)?\d\d)?$/;
/** A mark is no longer than this, in characters. */
const LONGEST_MARK = 30;

/** What a short text in a level's column says; `null` when it is no mark. */
export function meaningOfMark(text: string): MarkMeaning | null {
  if (text.length > LONGEST_MARK) return null;
  const plain = text
    .replace(/[()[\]"“”'.:!*]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (TICK.test(plain)) return { kind: "bare", sign: plain.toLowerCase() };
  const words = plain.replace(TICK_BEFORE, "").toLowerCase();
  const year = YEAR.exec(words);
  if (year) return { kind: "year", year: Number(year[1]) };
  const parts = words.split(/\s*(?:[/&,+]|\band\b)\s*/);
  const sides = parts.map((part): Side | null =>
    NOW.test(part) ? "now" : TARGET.test(part) ? "target" : null,
  );
  if (sides.includes(null) || parts.length > 2) return null;
  const [first, second = first] = sides;
  const side = first === second ? first : "both";
  return side ? { kind: "side", side, isLetter: words.length === 1 } : null;
}

/** `✓ The council…`, `NOW: The council…`, `[Target] The council…`: the mark in front of a descriptor, with what joins them. */
const MARK_BEFORE =
  /^\s*((?:\[[^\]\n]{1,24}\]|\([^)\n]{1,24}\)|[^\p{L}\p{N}\s[(]|[xX](?=\s+\p{Lu})|[\p{L}\d/& ]{1,24}?(?=\s*[:–—-]))\s*[:–—-]?\s*)(?=\S)/u;

/** Takes a descriptor's mark apart from it; `null` when it has none. A list's bullet is no mark. */
export function markBeforeDescriptor(text: string): { mark: string; meaning: MarkMeaning } | null {
  const mark = MARK_BEFORE.exec(text)?.[0];
  if (!mark || /^\s*[•·▪*–—-]/u.test(mark)) return null;
  const meaning = meaningOfMark(mark.replace(/[:–—-]\s*$/u, ""));
  return meaning && { mark, meaning };
}

/** The marks but for a lone `N` or `C` on a sheet without any target's mark: it may say No. */
export function withoutLoneLetters(marks: readonly LevelMark[]): readonly LevelMark[] {
  const saysTarget = marks.some(({ meaning }) => meaning.kind === "side" && meaning.side !== "now");
  return saysTarget ? marks : marks.filter(({ meaning }) => meaning.kind !== "side" || !meaning.isLetter);
}

/** What is known of a sheet's marks beside the marks themselves. */
export interface MarkContext {
  /** What a legend on the sheet says of a sign. */
  readonly legend: ReadonlyMap<string, Side>;
  /** The only position that can be meant: that of the columns' heading, or the one that has no column elsewhere. */
  readonly sideOf: (mark: LevelMark) => Side | null;
}

/**
 * Which position each mark is for: by its word, its year beside another, a legend, or the heading above. A sign that none
 * of these tells is the present level where it is the row's only one; of two, neither is guessed.
 */
export function sidesOfMarks(
  marks: readonly LevelMark[],
  context: MarkContext,
): ReadonlyMap<LevelMark, Side | "both"> {
  const saysTarget = marks.some(({ meaning }) => meaning.kind === "side" && meaning.side !== "now");
  const saysNow = marks.some(({ meaning }) => meaning.kind === "side" && meaning.side !== "target");
  const byYear = sidesOfYears(marks, saysNow, saysTarget);
  const signs = new Set(
    marks.flatMap(({ meaning }) =>
      meaning.kind === "bare" && !context.legend.has(meaning.sign) ? [meaning.sign] : [],
    ),
  );
  const told = (mark: LevelMark): Side | "both" | null => {
    const only = context.sideOf(mark);
    const said = saidBy(mark.meaning, byYear, context.legend);
    return said ?? only;
  };
  const bareInRow = new Map<number, number>();
  for (const mark of marks)
    if (told(mark) === null) bareInRow.set(mark.row, (bareInRow.get(mark.row) ?? 0) + 1);
  const isNow = (mark: LevelMark) =>
    !saysNow && mark.meaning.kind === "bare" && signs.size === 1 && bareInRow.get(mark.row) === 1;
  const sides = marks.flatMap((mark) => {
    const side = told(mark) ?? (isNow(mark) ? ("now" as const) : null);
    return side ? [[mark, side] as const] : [];
  });
  return new Map(sides.filter(([mark, side]) => isOnlyOne(mark, side, sides)));
}

/** Two levels marked for one position of a row: neither is guessed. */
function isOnlyOne(
  mark: LevelMark,
  side: Side | "both",
  sides: readonly (readonly [LevelMark, Side | "both"])[],
): boolean {
  return sides.every(
    ([other, otherSide]) =>
      other === mark ||
      other.row !== mark.row ||
      (otherSide !== side && otherSide !== "both" && side !== "both"),
  );
}

function saidBy(
  meaning: MarkMeaning,
  byYear: ReadonlyMap<number, Side>,
  legend: ReadonlyMap<string, Side>,
): Side | "both" | null {
  switch (meaning.kind) {
    case "side":
      return meaning.side;
    case "year":
      return byYear.get(meaning.year) ?? null;
    case "bare":
      return legend.get(meaning.sign) ?? null;
  }
}

/** Of two years the earlier is the present and the later the target; one year alone is what no word names. */
function sidesOfYears(
  marks: readonly LevelMark[],
  saysNow: boolean,
  saysTarget: boolean,
): ReadonlyMap<number, Side> {
  const years = [
    ...new Set(marks.flatMap(({ meaning }) => (meaning.kind === "year" ? [meaning.year] : []))),
  ].sort((one, other) => one - other);
  const [first, second] = years;
  if (first === undefined || years.length > 2 || (saysNow && saysTarget)) return new Map();
  if (second === undefined) return new Map([[first, saysNow ? "target" : "now"]]);
  return saysNow || saysTarget
    ? new Map()
    : new Map([
        [first, "now"],
        [second, "target"],
      ]);
}

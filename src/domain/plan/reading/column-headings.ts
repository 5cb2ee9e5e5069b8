import type { Grid } from "../../grid/grid";
import { oneLine } from "../../text/one-line";
import type { Role } from "./heading-words";
import { headingMeaning, headingWords, LEVEL_SUBHEADING, sideOfHeading, sideOfRole } from "./heading-words";
import { shownAt } from "./shown-text";

/** A column's heading, put together from the rows it stands in. */
export interface Heading {
  readonly column: number;
  readonly heading: string;
  /** What a heading is by its place; the words of other headings say it. */
  readonly role?: Role;
}

/** What a heading's column holds, by its place or its words; `other` and unknown headings hold no part of a plan. */
export function roleOf({ heading, role }: Heading): Role | null {
  return role ?? headingMeaning(heading)?.role ?? null;
}

/** The headings of one row, each column of the sheet one. */
export function headingsOf(grid: Grid, row: number): Heading[] {
  const width = grid.cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, offset) => ({
    column: grid.left + offset,
    heading: headingAt(grid, row, grid.left + offset),
  }));
}

/**
 * Headings that say what they are by standing beside others: two columns headed `Level` alone, positions told apart by
 * their years (`Position 2023`, `Position 2026`), and `Toolkit text` beside a level.
 */
export function besideOthers(headings: readonly Heading[]): Heading[] {
  return wordingBesideLevels(levelsBesideWordings(positionsByYear(bareLevels(headings))));
}

/**
 * Gives columns without a heading the one that stands in the row above, where that row has headings of a plan too:
 * `Key area` and `KPI` beside a heading that spans several columns.
 * @returns `null` when the row above adds nothing.
 */
export function withHeadingsAbove(grid: Grid, row: number, headings: readonly Heading[]): Heading[] | null {
  const sides = headings.map((heading) => sideOfRole(roleOf(heading)));
  if (row <= grid.top || !sides.includes("now") || !sides.includes("target")) return null;
  let added = 0;
  const filled = headings.map((heading) => {
    if (heading.heading !== "") return heading;
    const above = headingAt(grid, row - 1, heading.column);
    const role = headingMeaning(above)?.role;
    if (!role || role === "other" || headings.some((one) => roleOf(one) === role)) return heading;
    added++;
    return { ...heading, heading: above };
  });
  return added > 0 ? filled : null;
}

/** A cell's text as a heading, on one line. */
export function headingAt(grid: Grid, row: number, column: number): string {
  return oneLine(shownAt(grid, row, column));
}

/** Columns headed `Level` alone: the first is the present level, the second the target's. */
function bareLevels(headings: readonly Heading[]): readonly Heading[] {
  const bare = headings.filter(({ heading, role }) => !role && LEVEL_SUBHEADING.test(headingWords(heading)));
  if (bare.length !== 2) return headings;
  return headings.map((heading) => {
    const place = bare.indexOf(heading);
    return place < 0 ? heading : { ...heading, role: place === 0 ? "now-level" : "target-level" };
  });
}

const DATED_LEVEL = /\b(level|maturity|rating|stage)\b/;
const DATED_POSITION =
  /\b(level|maturity|rating|stage|position|status|assessment|score|where we (are|were)|wording|description|descriptor|text)\b/;
const YEAR = /\b(?:20)?([2-4]\d)(?: ?\d\d)?$|\b20([2-4]\d)\b/;

/**
 * Positions of several years: where a target has its own heading, the latest year is the present position and earlier
 * ones are history; else, of just two years, the earlier is where the council is and the later where it wants to be.
 */
function positionsByYear(headings: readonly Heading[]): readonly Heading[] {
  const sides = headings.map((heading) =>
    heading.role ? sideOfRole(heading.role) : sideOfHeading(heading.heading),
  );
  if (sides.includes("now")) return headings;
  const dated = headings.flatMap((heading, place) => {
    const words = headingWords(heading.heading);
    const year = YEAR.exec(words);
    if (sides[place] === "target" || !year || !DATED_POSITION.test(words)) return [];
    return [{ heading, words, year: Number(year[1] ?? year[2]) }];
  });
  const years = [...new Set(dated.map(({ year }) => year))].sort((one, other) => one - other);
  const hasTarget = sides.includes("target");
  const now = hasTarget ? years.at(-1) : years[0];
  const target = hasTarget ? undefined : years[1];
  if (now === undefined || (!hasTarget && years.length !== 2)) return headings;
  return headings.map((heading) => {
    const found = dated.find((one) => one.heading === heading);
    if (!found || (found.year !== now && found.year !== target)) return heading;
    const side = found.year === now ? "now" : "target";
    const isLevel = DATED_LEVEL.test(found.words) && !WORDING_WORD.test(found.words);
    return { ...heading, role: isLevel ? (`${side}-level` as const) : side };
  });
}

/** Whether a heading says the same as another but for a later year. */
export function isOfLaterYear(heading: Heading, other: Heading): boolean {
  const [words, before] = [headingWords(heading.heading), headingWords(other.heading)];
  const [year, yearBefore] = [lastYearIn(words), lastYearIn(before)];
  const withoutYears = (text: string) =>
    text
      .replace(/\b\d{2,4}\b/g, "")
      .replace(/\s+/g, " ")
      .trim();
  return (
    year !== null && yearBefore !== null && year > yearBefore && withoutYears(words) === withoutYears(before)
  );
}

function lastYearIn(words: string): number | null {
  const year = [...words.matchAll(/\b(?:20)?([2-4]\d)\b/g)].at(-1);
  return year ? Number(year[1]) : null;
}

/** `Target 2027` beside `Target wording 2027`: of two headings that differ by that word alone the plain one is a level's. */
function levelsBesideWordings(headings: readonly Heading[]): readonly Heading[] {
  const words = headings.map(({ heading }) => headingWords(heading));
  return headings.map((heading, place) => {
    const role = roleOf(heading);
    if ((role !== "now" && role !== "target") || headings.some((one) => roleOf(one) === `${role}-level`))
      return heading;
    const hasWording = words.some(
      (other) =>
        other !== words[place] &&
        other.replace(WORDING_WORD, "").replace(/\s+/g, " ").trim() === words[place],
    );
    return hasWording ? { ...heading, role: `${role}-level` as const } : heading;
  });
}

const WORDING_WORD = /\b(wording|description|descriptor|text|narrative|statement|position)\b/;
const BARE_WORDING =
  /^((nps |lga )?toolkit )?(wording|description|descriptor|text|narrative|statement|details?)$/;

/** `Current level | Toolkit text | Target level | Toolkit text`: a wording is its left neighbour's. */
function wordingBesideLevels(headings: readonly Heading[]): Heading[] {
  let left: Role | null = null;
  const taken = new Set(headings.map(roleOf));
  return headings.map((heading) => {
    if (heading.heading === "") return heading;
    const beside = left;
    left = roleOf(heading);
    const side = beside === "now-level" ? "now" : beside === "target-level" ? "target" : null;
    const isWording = !heading.role && BARE_WORDING.test(headingWords(heading.heading));
    if (!side || !isWording || taken.has(side)) return heading;
    return { ...heading, role: side };
  });
}

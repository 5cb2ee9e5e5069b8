import type { Grid } from "../../grid/grid";
import { headingAt, roleOf, type Heading } from "./column-headings";
import {
  headingMeaning,
  headingWords,
  LEVEL_SUBHEADING,
  sideOfHeading,
  WORDING_SUBHEADING,
} from "./heading-words";

/** Headings of two rows: the upper ones head groups of the lower. */
export interface GroupedHeadings {
  readonly headings: readonly Heading[];
  /** Whether levels stand below the heading of their position: no row of data looks like that. */
  readonly hasLevels: boolean;
}

/** What holds the words of an action below a heading for all of its parts: `Actions` over `What`, `Who` and `When`. */
const ACTION_SUBHEADING = /^(what|wording|description|text|details?)$/;

/** A column's own heading, and the one above it that heads its group. */
interface Below {
  readonly column: number;
  readonly above: string;
  readonly own: string;
  readonly group: string;
}

/**
 * `Where we are now` over `Level` and `Wording`, `Actions` over `Action`, `Owner` and `Due`: an upper heading is carried
 * over the columns it spans.
 * @returns `null` where the lower row is none of headings.
 */
export function groupedHeadings(grid: Grid, row: number): GroupedHeadings | null {
  const columns = groupsOf(grid, row);
  const headings = withoutDatesOfPositions(columns, columns.map(headingOf));
  const hasLevels = headings.some(
    ({ role }, place) =>
      (role === "now-level" || role === "target-level") &&
      LEVEL_SUBHEADING.test(headingWords(columns[place]?.own ?? "")),
  );
  return hasLevels || areHeadings(columns)
    ? { headings: withActionWords(columns, headings), hasLevels }
    : null;
}

/** An upper heading goes on to the right over headings of its own, up to the next one or to one that starts another part. */
function groupsOf(grid: Grid, row: number): Below[] {
  const width = grid.cells[0]?.length ?? 0;
  let group = "";
  return Array.from({ length: width }, (_, offset) => {
    const column = grid.left + offset;
    const above = headingAt(grid, row, column);
    const own = headingAt(grid, row + 1, column);
    if (above !== "") group = above;
    else if (own === "" || startsAnotherPart(own, group)) group = "";
    return { column, above, own, group };
  });
}

/** Below a position's heading there is no KPI, no key area and no action. */
function startsAnotherPart(own: string, group: string): boolean {
  const role = headingMeaning(own)?.role;
  return sideOfHeading(group) !== null && (role === "kpi" || role === "key-area" || role === "actions");
}

function headingOf({ column, above, own, group }: Below): Heading {
  if (own === "") return { column, heading: above };
  const words = headingWords(own);
  const side = sideOfHeading(group);
  const isLevel = LEVEL_SUBHEADING.test(words);
  if (isLevel || WORDING_SUBHEADING.test(words)) {
    const heading = `${group} ${own}`.trim();
    return side ? { column, heading, role: isLevel ? `${side}-level` : side } : { column, heading };
  }
  const ownSide = sideOfHeading(own);
  if (ownSide && LEVEL_SUBHEADING.test(headingWords(group)))
    return { column, heading: own, role: `${ownSide}-level` };
  return { column, heading: headingMeaning(own) ? own : above || own };
}

/**
 * A date below a position is when it was assessed, or is to be reached: the actions' by-when is another column. Where there is
 * none, the target's date is all that says by when.
 */
function withoutDatesOfPositions(columns: readonly Below[], headings: readonly Heading[]): Heading[] {
  const isDate = headings.map((heading) => roleOf(heading) === "by-when");
  const sides = columns.map(({ group }) => sideOfHeading(group));
  const hasOther = isDate.some((is, place) => is && !sides[place]);
  return headings.map((heading, place) => {
    const { group = "", own = "" } = columns[place] ?? {};
    const isOfPosition = isDate[place] && own !== "" && sides[place] && (hasOther || sides[place] === "now");
    return isOfPosition ? { ...heading, heading: `${group} – ${own}`, role: "other" } : heading;
  });
}

/** Of a group of actions whose parts are all headed otherwise, the words are the action. */
function withActionWords(columns: readonly Below[], headings: readonly Heading[]): readonly Heading[] {
  const isOfActions = columns.map(({ group }) => headingMeaning(group)?.role === "actions");
  const named = headings.some((heading, place) => isOfActions[place] && roleOf(heading) === "actions");
  const words = columns.findIndex(
    ({ own }, place) => isOfActions[place] && ACTION_SUBHEADING.test(headingWords(own)),
  );
  if (words < 0 || (named && headings[words]?.heading !== columns[words]?.above)) return headings;
  return headings.map((heading, place) => (place === words ? { ...heading, role: "actions" } : heading));
}

/** Whether all of the lower row are headings, some of them of a group. */
function areHeadings(columns: readonly Below[]): boolean {
  const below = columns.filter(({ own }) => own !== "");
  return (
    below.length >= 2 &&
    below.some(({ above, group }) => above === "" && group !== "") &&
    below.every(
      ({ own }) =>
        headingMeaning(own) !== null ||
        [LEVEL_SUBHEADING, WORDING_SUBHEADING, ACTION_SUBHEADING].some((known) =>
          known.test(headingWords(own)),
        ),
    )
  );
}

import type { Grid } from "../../../grid/grid";
import { LEVELS, type Level } from "../../../toolkit/edition";
import type { Side } from "../../action-plan";
import { sideOfHeading } from "../heading-words";
import { shownText } from "../shown-text";
import { sightLevel } from "../sight-level";

/** Columns that stand for a level each; `side` is the position whose heading stands above them. */
export interface LevelGroup {
  readonly columns: ReadonlyMap<Level, number>;
  readonly side: Side | null;
}

/** The headings of a sheet that has its levels across, zero-based within the grid. */
export interface LevelHeadings {
  readonly row: number;
  readonly groups: readonly LevelGroup[];
}

const ROWS_SEARCHED = 60;
/** A council may leave out a level that nobody is at; fewer than four are a legend or a range. */
const FEWEST_LEVELS = 4;
const LONGEST_HEADING = 40;

/** Finds the row of headings in which each level has a column of its own, once or for each position. */
export function findLevelHeadings(grid: Grid): LevelHeadings | null {
  for (let row = 0; row < Math.min(grid.cells.length, ROWS_SEARCHED); row++) {
    const groups = groupsOf(grid, row);
    if (groups.length > 0) return withSides(grid, row, groups);
  }
  return null;
}

type Columns = Map<Level, number>;

function groupsOf(grid: Grid, row: number): Columns[] {
  const groups: Columns[] = [];
  (grid.cells[row] ?? []).forEach((cell, column) => {
    const level = levelOfHeading(shownText(cell));
    if (!level) return;
    const open = groups.at(-1);
    if (open && !open.has(level)) open.set(level, column);
    else groups.push(new Map([[level, column]]));
  });
  return groups.filter(({ size }) => size >= FEWEST_LEVELS);
}

function levelOfHeading(text: string): Level | null {
  if (text === "" || text.length > LONGEST_HEADING) return null;
  const sighting = sightLevel(text);
  return sighting?.kind === "level" && sighting.after === "" && sighting.before === ""
    ? sighting.level
    : null;
}

const YEAR = /\b20(\d\d)\b/;

/** Two groups are told apart by what stands above them: the positions' headings, or two years. */
function withSides(grid: Grid, row: number, groups: readonly Columns[]): LevelHeadings | null {
  const above = groups.map((group) => headingAbove(grid, row, [...group.values()]));
  const said = above.map((heading) => sideOfHeading(heading));
  const years = above.map((heading) => Number(YEAR.exec(heading)?.[1] ?? NaN));
  const [first = NaN, second = NaN] = years;
  const byYear = groups.length === 2 && said.every((side) => side === null) && first !== second;
  const isYear = byYear && Number.isFinite(first + second);
  const sides = isYear
    ? years.map((year): Side => (year === Math.min(first, second) ? "now" : "target"))
    : said.map((side, place) => side ?? otherSideOf(said[1 - place]));
  const areToldApart = groups.length === 1 || (groups.length === 2 && new Set(sides).size === 2);
  if (!areToldApart || (groups.length === 2 && sides.includes(null))) return null;
  return {
    row,
    groups: groups.map((columns, place) => ({ columns: inOrder(columns), side: sides[place] ?? null })),
  };
}

/** Of two groups with one heading that says what it is, the other one is the other position. */
function otherSideOf(side: Side | null | undefined): Side | null {
  return side ? otherSide(side) : null;
}

export function otherSide(side: Side): Side {
  return side === "now" ? "target" : "now";
}

/** The nearest text above the group's columns: a heading over five columns stands in one of them. */
function headingAbove(grid: Grid, row: number, columns: readonly number[]): string {
  const texts = columns.map((column) => shownText(grid.cells[row - 1]?.[column]));
  return texts.find((text) => text !== "") ?? "";
}

function inOrder(columns: Columns): ReadonlyMap<Level, number> {
  return new Map(
    LEVELS.flatMap((level) => {
      const column = columns.get(level);
      return column === undefined ? [] : [[level, column]];
    }),
  );
}

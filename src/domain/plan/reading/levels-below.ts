import type { Side } from "../action-plan";
import type { Grid } from "../../grid/grid";
import type { Level } from "../../toolkit/edition";
import { levelNumber } from "../../toolkit/toolkit";
import { roleOf, type Heading } from "./column-headings";
import { sideOfRole } from "./heading-words";
import { shownAt } from "./shown-text";
import { levelNamed, sightLevel } from "./sight-level";

/** As many rows below the headings tell what a column holds. */
const ROWS_LOOKED_AT = 40;
/** At least this share of a column's texts start with a level, where it is a position's. */
const TELLING_SHARE = 0.5;

/**
 * Positions whose headings say nothing by themselves (`From` and `To`, `2025` and `2028`, `Destination`), told by the levels
 * that stand below them: the first is the present one. Only beside KPIs and actions, and only where none is left over.
 * @param lastRow the last row of the headings.
 */
export function positionsByLevels(
  grid: Grid,
  lastRow: number,
  headings: readonly Heading[],
): readonly Heading[] {
  const roles = new Set(headings.map(roleOf));
  const isNamed = roles.has("kpi") || roles.has("key-area");
  if (!isNamed || !roles.has("actions")) return headings;
  const sides = new Set(headings.map((heading) => sideOfRole(roleOf(heading))));
  const missing = (["now", "target"] as const).filter((side) => !sides.has(side));
  if (missing.length === 0) return headings;
  const unknown = headings.filter(
    (heading) =>
      heading.heading !== "" &&
      roleOf(heading) === null &&
      levelNamed(heading.heading) === null &&
      holdsLevels(grid, lastRow, heading.column),
  );
  if (unknown.length !== missing.length) return headings;
  const told = headings.map((heading) => {
    const side = missing[unknown.indexOf(heading)];
    return side ? { ...heading, role: side } : heading;
  });
  return riseFromNowToTarget(grid, lastRow, told) ? told : headings;
}

/** Nobody wants to be below where they are: a column of another body's opinion is lower here, higher there. */
function riseFromNowToTarget(grid: Grid, lastRow: number, headings: readonly Heading[]): boolean {
  const levelsOf = (side: Side) =>
    headings
      .filter((heading) => sideOfRole(roleOf(heading)) === side)
      .map(({ column }) => levelsBelow(grid, lastRow, column));
  const rises = levelsOf("now").flatMap((now) =>
    levelsOf("target").flatMap((target) =>
      now.flatMap((level, row) => {
        const wanted = target[row];
        return level && wanted ? levelNumber(wanted) - levelNumber(level) : [];
      }),
    ),
  );
  return rises.some((rise) => rise > 0) && rises.every((rise) => rise >= 0);
}

/** The level in each row below the headings. */
function levelsBelow(grid: Grid, lastRow: number, column: number): (Level | null)[] {
  return Array.from({ length: ROWS_LOOKED_AT }, (_, below) => {
    const sighting = sightLevel(shownAt(grid, lastRow + 1 + below, column));
    return sighting?.kind === "level" ? sighting.level : null;
  });
}

function holdsLevels(grid: Grid, lastRow: number, column: number): boolean {
  const levels = levelsBelow(grid, lastRow, column).filter((level) => level !== null).length;
  const texts = Array.from({ length: ROWS_LOOKED_AT }, (_, below) =>
    shownAt(grid, lastRow + 1 + below, column),
  ).filter((text) => text !== "").length;
  return levels > 0 && levels >= TELLING_SHARE * texts;
}

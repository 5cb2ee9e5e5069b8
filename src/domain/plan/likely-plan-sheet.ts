import { LEVELS } from "../toolkit/edition";
import type { Grid } from "../grid/grid";

const HEADINGS = /\b(kpi|where (are )?we|current|target|actions?|by when|key area)\b/i;
const LEVEL = new RegExp(`^\\s*(${LEVELS.join("|")})\\b`, "i");

/** As much of a sheet as is looked at: a plan shows itself at its top. */
const ROWS_LOOKED_AT = 200;
const FEWEST_SIGNS = 3;

/**
 * The sheet that looks most like a plan though it cannot be read as one, or `null` when none does: counted are cells that
 * start with a level and cells that read like a plan's headings.
 */
export function likelyPlanSheet(grids: readonly Grid[]): string | null {
  const [best] = grids
    .map((grid) => ({ sheet: grid.sheet, signs: signsOfPlan(grid) }))
    .filter(({ signs }) => signs >= FEWEST_SIGNS)
    .sort((one, other) => other.signs - one.signs);
  return best?.sheet ?? null;
}

function signsOfPlan(grid: Grid): number {
  return grid.cells
    .slice(0, ROWS_LOOKED_AT)
    .flat()
    .filter(({ text }) => LEVEL.test(text) || (text.length < 40 && HEADINGS.test(text))).length;
}

import type { Grid } from "../../grid/grid";
import type { Heading } from "./column-headings";
import { roleOf } from "./column-headings";
import { headingWords } from "./heading-words";
import { shownAt } from "./shown-text";

/** Headings that say no more than that something is described: a task list exported to Excel has its tasks below them. */
const DESCRIBES =
  /\b(title|subject|summary|description|details?|what|how|response|project|work|development|improvements?|objectives?)\b/;
/** As many rows tell what a column holds. */
const ROWS_LOOKED_AT = 15;
/** An action has some words; a name has two. */
const FEWEST_WORDS = 2.2;
const TELLING_SHARE = 0.6;

/**
 * The column of actions in a plan that has by-whens, but no heading that says where the actions are: of the columns that
 * are described in general, the one with the most to say in most of its rows.
 * @param free the columns that are not read otherwise.
 */
export function actionsByContent(grid: Grid, lastRow: number, free: readonly Heading[]): number | null {
  const rows = Array.from({ length: ROWS_LOOKED_AT }, (_, below) => lastRow + 1 + below);
  const written = rows.filter((row) => free.some(({ column }) => shownAt(grid, row, column) !== "")).length;
  let best: { readonly column: number; readonly words: number } | null = null;
  for (const heading of free) {
    if (roleOf(heading) !== null || !DESCRIBES.test(headingWords(heading.heading))) continue;
    const texts = rows.map((row) => shownAt(grid, row, heading.column)).filter((text) => text !== "");
    const words = texts.flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []).length / Math.max(1, texts.length);
    const isFull = texts.length > 0 && texts.length >= TELLING_SHARE * written;
    if (isFull && words >= FEWEST_WORDS && words > (best?.words ?? 0))
      best = { column: heading.column, words };
  }
  return best?.column ?? null;
}

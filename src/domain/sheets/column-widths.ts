import { linesOf } from "./page-breaks";
import type { DraftCell } from "./sheet-draft";

/** Excel makes no row higher than 409 points, which 27 lines fill: what is below them cannot be seen. */
const MOST_LINES = 26;
/** Excel's own limit is 255; a text that needs more than this is seen when its cell is chosen. */
const WIDEST = 150;
const STEP = 5;

/** Widths in characters, each as wanted or as much more as the column's longest text needs to be seen whole. */
export function widthsThatShowAll(
  rows: readonly (readonly DraftCell[])[],
  wanted: readonly number[],
): readonly number[] {
  return wanted.map((width, column) => {
    const long = rows.flatMap((row) => {
      const cell = row[column];
      return cell && linesOf(cell, width) > MOST_LINES ? [cell] : [];
    });
    let enough = width;
    while (enough < WIDEST && long.some((cell) => linesOf(cell, enough) > MOST_LINES)) enough += STEP;
    return enough;
  });
}

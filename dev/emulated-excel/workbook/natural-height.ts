import type { Cell } from "./cell";
import { displayedText } from "./displayed-text";

/** Points: a row of Calibri 11. */
export const STANDARD_HEIGHT = 15;

/** The tallest row Excel allows, in points. */
const TALLEST = 409;

/** Excel's row heights are whole pixels at 96 to the inch. */
const PIXEL = 0.75;

/** Letters of a text are on average less than half as wide as high, bold ones a little wider; a line is a third higher. */
const LETTER_WIDTH = 0.46;
const BOLD_WIDTH = 0.49;
const LINE_HEIGHT = 1.31;

/** Points at both sides of a cell that no letter enters. */
const PADDING = 4.5;

/**
 * The height in points of a row that nobody gave one: its highest letters, or all the lines of its wrapped texts.
 * Merged cells do not count, as in Excel. A rough measure: there are no fonts here.
 */
export function naturalHeight(
  cells: ReadonlyMap<number, Cell>,
  widthOf: (column: number) => number,
  isMerged: (column: number) => boolean,
): number {
  let height = STANDARD_HEIGHT;
  for (const [column, cell] of cells) {
    if (cell.content === "" || isMerged(column)) continue;
    const { fontSize, wrapText, bold } = cell.style;
    const letter = fontSize * (bold ? BOLD_WIDTH : LETTER_WIDTH);
    const text = displayedText(cell.content, cell.style.numberFormat);
    const lines = wrapText ? wrappedLines(text, Math.floor((widthOf(column) - PADDING) / letter)) : 1;
    height = Math.max(height, lines * wholePixels(fontSize * LINE_HEIGHT));
  }
  return Math.min(height, TALLEST);
}

const wholePixels = (points: number) => Math.ceil(points / PIXEL) * PIXEL;

/** How many lines a text takes where this many letters fit on one: words go on whole, too long ones are cut. */
function wrappedLines(text: string, perLine: number): number {
  const fitting = Math.max(1, perLine);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let [used, count] = [0, 1];
    for (const word of paragraph.split(" ")) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= fitting) {
        used = needed;
        continue;
      }
      const rows = Math.max(1, Math.ceil(word.length / fitting));
      count += used === 0 ? rows - 1 : rows;
      used = word.length - (rows - 1) * fitting;
    }
    lines += count;
  }
  return lines;
}

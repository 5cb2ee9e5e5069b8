import type { CellStyle, DraftCell, SheetDraft } from "./sheet-draft";

/** Rows of a draft from its first to its last; zero-based, edges inclusive. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** What decides how much of a draft fits on a printed page. */
export interface PrintedRows {
  readonly rows: readonly (readonly DraftCell[])[];
  /** In characters, of the columns that print: the page is scaled to be as wide as they are. */
  readonly columnWidths: readonly number[];
  readonly orientation: SheetDraft["page"]["orientation"];
  /** Rows that are repeated on each page but the first, which has them anyway. */
  readonly repeated?: RowSpan;
}

/** A4 in points, less half an inch at the sides and Excel's own three quarters above and below. */
const PRINTED = {
  portrait: { width: 595 - 72, height: 842 - 108 },
  landscape: { width: 842 - 72, height: 595 - 108 },
} as const;

/** Fonts and printers differ: this much of a page is counted on. */
const COUNTED_ON = 0.95;

const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 21;

/** A column is as wide as so many digits, which are a little wider than letters are on average. */
const LETTERS_A_DIGIT = 1.05;

const ON_ONE_LINE: readonly CellStyle[] = ["title", "subtitle", "line", "note-line", "key-area-heading"];

/**
 * The rows before which a page is to end, so that no section is cut: its parts stay on one page if they fit, else each
 * part starts a page that does not hold it whole. What follows a part longer than a page starts a page, since where
 * the part ends is not known well enough.
 */
export function pageBreaksBefore(
  printed: PrintedRows,
  sections: readonly (readonly RowSpan[])[],
): readonly number[] {
  const page = pageHeight(printed);
  const repeated = printed.repeated ? heightOf(printed, printed.repeated) : 0;
  const heightOnPage = (span: RowSpan) => heightOf(printed, span) + (span.top > 0 ? repeated : 0);
  const breaks: number[] = [];
  let pageStart = 0;
  let longUntil: number | null = null;
  for (const parts of sections) {
    const whole = spanOf(parts);
    for (const part of whole && heightOnPage(whole) <= page ? [whole] : parts) {
      const isCut = heightOnPage({ top: pageStart, bottom: part.bottom }) > page;
      if (part.top > pageStart && (isCut || longUntil !== null)) {
        // Empty rows left over at the end of a page would print as an empty page.
        pageStart = longUntil === null ? part.top : longUntil + 1;
        breaks.push(pageStart);
      }
      longUntil = heightOnPage(part) > page ? part.bottom : null;
    }
  }
  return breaks;
}

function spanOf(parts: readonly RowSpan[]): RowSpan | null {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { top: first.top, bottom: last.bottom } : null;
}

/** Points of rows on one page, at the scale that makes the columns as wide as it. */
function pageHeight({ columnWidths, orientation }: PrintedRows): number {
  const { width, height } = PRINTED[orientation];
  // Seven pixels a character and five beside them, of three quarters of a point.
  const needed = columnWidths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
  return (height / Math.min(1, width / needed)) * COUNTED_ON;
}

function heightOf({ rows, columnWidths }: PrintedRows, { top, bottom }: RowSpan): number {
  return rows.slice(top, bottom + 1).reduce((sum, row) => sum + rowHeight(row, columnWidths), 0);
}

function rowHeight(row: readonly DraftCell[], columnWidths: readonly number[]): number {
  if (row.some(({ style }) => style === "title")) return TITLE_HEIGHT;
  const lines = row.map((cell, column) => linesOf(cell, columnWidths[column] ?? 1));
  return Math.max(1, ...lines) * LINE_HEIGHT;
}

/** Lines of a cell in a column of so many characters; one, where it runs on over the cells beside it. */
export function linesOf({ content, style }: DraftCell, width: number): number {
  if ((content.kind !== "text" && content.kind !== "link") || ON_ONE_LINE.includes(style)) return 1;
  return content.text
    .split("\n")
    .reduce((sum, line) => sum + linesWrapped(line, Math.max(1, Math.floor(width * LETTERS_A_DIGIT))), 0);
}

/** Words go to the next line whole; one longer than a line goes on there. */
function linesWrapped(text: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > letters) [lines, used] = [lines + 1, 0];
    const place = used === 0 ? length : used + 1 + length;
    const over = Math.max(0, Math.ceil(place / letters) - 1);
    [lines, used] = [lines + over, place - over * letters];
  }
  return lines;
}

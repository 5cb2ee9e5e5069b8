/** One cell of a sheet; row and column are zero-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells of a sheet; all four edges are zero-based and inclusive. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0` → `A`, `26` → `AA`: the letters people use for a zero-based column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The cell as people write it, without its sheet: `B5`. */
export function cellAddress(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** The range as people write it, without its sheet: `B5:C7`, or `B5` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress({ row: range.top, column: range.left });
  const last = cellAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads `B5` or `$B$5:C7`, without a sheet name.
 * @returns the range, or `null` when the text is no A1 address.
 */
export function parseAddress(sheet: string, address: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) return null;
  const [, firstLetters = "", firstRow = "", lastLetters = firstLetters, lastRow = firstRow] = match;
  const [left, right] = [columnNumber(firstLetters), columnNumber(lastLetters)];
  const [top, bottom] = [Number(firstRow) - 1, Number(lastRow) - 1];
  if (top < 0 || bottom < 0) return null;
  return {
    sheet,
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The smallest range around the given cells. @throws when there are none: a caller always has one. */
export function boundingRange(cells: readonly CellRef[]): CellRange {
  const [first] = cells;
  if (!first) throw new Error("boundingRange needs at least one cell");
  return cells.reduce<CellRange>(
    (range, cell) => ({
      sheet: range.sheet,
      top: Math.min(range.top, cell.row),
      left: Math.min(range.left, cell.column),
      bottom: Math.max(range.bottom, cell.row),
      right: Math.max(range.right, cell.column),
    }),
    { sheet: first.sheet, top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
}

/** Whether the cell lies inside the range (same sheet). */
export function contains(range: CellRange, cell: CellRef): boolean {
  return (
    range.sheet === cell.sheet &&
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}

/** Whether two references mean the same cell. */
export function sameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

import { columnLetters, parseAddress } from "../../../src/domain/grid/cell-ref";

/** A rectangle of cells of some sheet; all four edges are zero-based and inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function boxOf(top: number, left: number, bottom = top, right = left): Box {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export const isWholeRows = (box: Box) => box.left === 0 && box.right === MAX_COLUMNS - 1;
export const isWholeColumns = (box: Box) => box.top === 0 && box.bottom === MAX_ROWS - 1;
export const rowCount = (box: Box) => box.bottom - box.top + 1;
export const columnCount = (box: Box) => box.right - box.left + 1;
export const cellCount = (box: Box) => rowCount(box) * columnCount(box);
export const sameBox = (one: Box, other: Box) =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

export function isInsideSheet(box: Box): boolean {
  return box.top >= 0 && box.left >= 0 && box.bottom < MAX_ROWS && box.right < MAX_COLUMNS;
}

export function intersection(one: Box, other: Box): Box | null {
  const box = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
}

export function bounding(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function encloses(outer: Box, inner: Box): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameBox(shared, inner);
}

/** `B5`, `B5:C7`, `B:C` or `5:7`, with or without `$`. @returns `null` for anything else. */
export function parseBox(address: string): Box | null {
  const text = address.replace(/\$/g, "").trim();
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return inSheet(boxOf(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1));
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return parseBox(`${columns[1]}1:${columns[2]}${MAX_ROWS}`);
  const range = parseAddress("", text);
  return range && inSheet(boxOf(range.top, range.left, range.bottom, range.right));
}

const inSheet = (box: Box) => (isInsideSheet(box) ? box : null);

/** The box as Excel writes it: whole rows and columns in short, one cell without a colon. */
export function boxAddress(box: Box, dollars = false): string {
  const mark = dollars ? "$" : "";
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => mark + String(index + 1);
  if (isWholeColumns(box) && !isWholeRows(box)) return `${column(box.left)}:${column(box.right)}`;
  if (isWholeRows(box)) return `${row(box.top)}:${row(box.bottom)}`;
  const first = column(box.left) + row(box.top);
  const last = column(box.right) + row(box.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands in an address or formula: in apostrophes where it needs them. */
export function quotedSheet(name: string): string {
  const plain = /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1` (or `=Sheet1!$A$1`) into its sheet and the rest; no sheet gives `null`. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^!'=]+))!(.+)$/s.exec(address.trim());
  if (!match) return { sheet: null, rest: address.trim().replace(/^=/, "") };
  return { sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"), rest: match[3] ?? "" };
}

/** What is left of a box when another is cut out of it: at most four pieces. */
export function withoutBox(box: Box, hole: Box): readonly Box[] {
  const cut = intersection(box, hole);
  if (!cut) return [box];
  return [
    { ...box, bottom: cut.top - 1 },
    { ...box, top: cut.bottom + 1 },
    { ...cut, left: box.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: box.right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { PlanHeader } from "./find-columns";
import type { LevelSighting } from "./sight-level";
import { sightLevel } from "./sight-level";
import { shownAt, shownText } from "./shown-text";
import { isPrompt, isStrayMark } from "../stray-mark";

/** A text and the cell it was written in. */
export interface Piece {
  readonly text: string;
  readonly at: CellRef;
}

/** One position's cells in one row of the sheet: a level, or wording, or both in one cell. */
export interface SideOfLine {
  readonly level: (LevelSighting & { readonly at: CellRef }) | null;
  /** The wording without the level; `null` where the cell has none. */
  readonly wording: Piece | null;
  /** Everything written for this position in this row, to tell a repeated row from a new one. */
  readonly written: string;
}

/** An action of a row that has a column for each, with its by-when. */
export interface ActionBeside {
  readonly action: Piece;
  readonly byWhen: Piece | null;
}

/** One row of the sheet as a plan's columns see it. */
export interface PlanLine {
  readonly row: number;
  readonly keyArea: Piece | null;
  readonly label: Piece | null;
  readonly now: SideOfLine;
  readonly target: SideOfLine;
  readonly action: Piece | null;
  readonly byWhen: Piece | null;
  /** What stands in further columns of actions, left to right; columns without an action are left out. */
  readonly moreActions: readonly ActionBeside[];
  /** Cells of columns that are not interpreted, each with its column's heading (`null` where it has none). */
  readonly other: readonly (Piece & { readonly heading: string | null })[];
  /** Marks that say nothing (`, ,`, `3 3`, `· · ·`): traces of an extraction, kept apart. */
  readonly marks: readonly Piece[];
}

/** The rows of the sheet below its headings, empty ones included, top to bottom. */
export function planLines(grid: Grid, header: PlanHeader): PlanLine[] {
  const otherPieces = createOtherPieces(grid, header);
  const lines: PlanLine[] = [];
  for (let row = header.lastRow + 1; row < grid.top + grid.cells.length; row++)
    lines.push(planLine(grid, header, row, otherPieces(row)));
  return lines;
}

function planLine(grid: Grid, header: PlanHeader, row: number, other: PlanLine["other"]): PlanLine {
  const { columns, levelsAlone } = header;
  const marks: Piece[] = [];
  const piece = (column: number | null): Piece | null => {
    if (column === null) return null;
    const text = shownAt(grid, row, column);
    return text === "" ? null : { text, at: { sheet: grid.sheet, row, column } };
  };
  const words = (column: number | null, saysNothing = isMark): Piece | null => {
    const found = piece(column);
    if (!found || !saysNothing(found.text)) return found;
    marks.push(found);
    return null;
  };
  const label = words(columns.kpi);
  const keyArea = words(columns.keyArea);
  const side = (level: number | null, column: number, isLevelAlone: boolean): SideOfLine => {
    const cell = piece(column);
    return isLevelAlone && cell && cell.text.length <= LONGEST_LEVEL
      ? sideOfLine(cell, null, marks)
      : sideOfLine(piece(level), cell, marks);
  };
  const now = side(columns.nowLevel, columns.now, levelsAlone.now);
  const target = side(columns.targetLevel, columns.target, levelsAlone.target);
  const action = words(columns.actions, saysNoAction);
  const byWhen = words(columns.byWhen, hasNoWord);
  const moreActions = header.moreActions.flatMap((beside) => {
    const more = words(beside.actions, saysNoAction);
    const isShared = beside.byWhen === columns.byWhen;
    const moreByWhen = isShared ? byWhen : words(beside.byWhen, hasNoWord);
    if (more) return { action: more, byWhen: moreByWhen };
    if (moreByWhen && !isShared) marks.push(moreByWhen);
    return [];
  });
  return {
    row,
    keyArea,
    label,
    now,
    target,
    action,
    byWhen,
    moreActions,
    other,
    marks,
  };
}

function sideOfLine(levelCell: Piece | null, cell: Piece | null, marks: Piece[]): SideOfLine {
  const meant = (piece: Piece | null, saysSomething: boolean): Piece | null => {
    if (piece && !saysSomething) marks.push(piece);
    return saysSomething ? piece : null;
  };
  const levelWord = meant(levelCell, /[\p{L}\d]/u.test(levelCell?.text ?? ""));
  const words = meant(cell, cell !== null && (!isMark(cell.text) || sightLevel(cell.text) !== null));
  const written = [levelWord, words].flatMap((piece) => piece?.text ?? []).join("\n");
  const inCell = sideOfCell(words);
  if (!levelWord) return { ...inCell, written };
  const level = sightInLevelColumn(levelWord);
  const saidTwice =
    level.kind === "level" &&
    inCell.level?.kind === "level" &&
    inCell.level.level === level.level &&
    inCell.level.before === "";
  const spare = level.kind === "level" ? level.after : "";
  const wording = saidTwice ? inCell.wording : words;
  if (words && spare) marks.push({ text: spare, at: levelWord.at });
  return { level, wording: wording ?? (spare ? { text: spare, at: levelWord.at } : null), written };
}

/** A level may share its cell with its wording. */
function sideOfCell(cell: Piece | null): Pick<SideOfLine, "level" | "wording"> {
  if (!cell) return { level: null, wording: null };
  const sighting = sightLevel(cell.text);
  if (!sighting) return { level: null, wording: cell };
  const after = sighting.kind === "level" ? sighting.after : "";
  return {
    level: { ...sighting, at: cell.at },
    wording: after === "" ? null : { text: after, at: cell.at },
  };
}

/** In a column of levels every word is meant as one, a lone `D` too: too little to be read, but not nothing. */
function sightInLevelColumn(cell: Piece): NonNullable<SideOfLine["level"]> {
  const sighting = sightLevel(cell.text);
  const isWord = sighting?.kind === "level" ? sighting.before === "" : sighting?.kind === "unknown-word";
  if (sighting && isWord) return { ...sighting, at: cell.at };
  return { kind: "unknown-word", written: cell.text, at: cell.at };
}

/** What stands in a column of levels is taken for a level up to this length; longer, it is a sentence. */
const LONGEST_LEVEL = 40;

/** Text without two letters in a row says nothing in a column of words. */
function isMark(text: string): boolean {
  return !/\p{L}(?:\s?&\s?)?\p{L}/u.test(text) && !/\d{2}/.test(text);
}

/** A by-when may be a tick. */
function hasNoWord(text: string): boolean {
  return !/[\p{L}\p{N}✓✔☑✅]/u.test(text) || isPrompt(text);
}

function saysNoAction(text: string): boolean {
  return isStrayMark(text) || isPrompt(text);
}

/** Finds what stands in a row outside the columns that are read. */
function createOtherPieces(
  grid: Grid,
  { columns, moreActions }: PlanHeader,
): (row: number) => PlanLine["other"] {
  const read = new Set([
    columns.keyArea,
    columns.kpi,
    columns.nowLevel,
    columns.now,
    columns.targetLevel,
    columns.target,
    columns.actions,
    columns.byWhen,
    ...moreActions.flatMap((beside) => [beside.actions, beside.byWhen]),
  ]);
  const headings = new Map(columns.other.map(({ column, heading }) => [column, heading]));
  return (row) =>
    (grid.cells[row - grid.top] ?? []).flatMap((cell, offset) => {
      const column = grid.left + offset;
      const text = read.has(column) ? "" : shownText(cell);
      const at = { sheet: grid.sheet, row, column };
      return text === "" ? [] : { text, at, heading: headings.get(column) ?? null };
    });
}

/** Whether nothing at all is written in the row's plan columns. */
export function isBlankLine(line: PlanLine): boolean {
  return (
    !line.keyArea &&
    !line.label &&
    line.now.written === "" &&
    line.target.written === "" &&
    !line.action &&
    !line.byWhen &&
    line.moreActions.length === 0 &&
    line.other.length === 0
  );
}

/** Every piece of text of the line, wherever it stands. */
export function everyPiece(line: PlanLine): Piece[] {
  const pieces: (Piece | null)[] = [
    line.keyArea,
    line.label,
    line.now.level && { text: line.now.level.written, at: line.now.level.at },
    line.now.wording,
    line.target.level && { text: line.target.level.written, at: line.target.level.at },
    line.target.wording,
    line.action,
    line.byWhen,
    ...line.moreActions.flatMap(({ action, byWhen }) => [action, byWhen === line.byWhen ? null : byWhen]),
    ...line.other,
    ...line.marks,
  ];
  return pieces.filter((piece) => piece !== null);
}

/** Whether a position has anything written in this row. */
export function hasPosition(line: PlanLine): boolean {
  return line.now.written !== "" || line.target.written !== "";
}

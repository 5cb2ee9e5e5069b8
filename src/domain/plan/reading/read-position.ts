import type { CellRef } from "../../grid/cell-ref";
import type { Level } from "../../toolkit/edition";
import type { Field, PlanColumns, Position, WrittenText } from "../action-plan";
import type { Misprints } from "./misprints";
import { withoutRepeats } from "./misprints";
import type { Piece, PlanLine, SideOfLine } from "./plan-line";

/** A position put together from the lines of its block, and what was set aside on the way. */
export interface PositionReading {
  readonly position: Position;
  readonly aside: readonly Piece[];
}

/**
 * Reads where the council is, or wants to be, from a block's lines.
 * @param carried the end of this position's wording that stands in the next block's first cell.
 * @param misprints how damaged prints are told; `null` on a sheet that shows no sign of an extraction.
 */
export function readPosition(
  lines: readonly PlanLine[],
  side: "now" | "target",
  columns: PlanColumns,
  carried: Piece | null,
  misprints: Misprints | null,
): PositionReading {
  const sides = lines.map((line) => line[side]);
  const seen = sides.map((one) => one.level).filter((level) => level !== null);
  const level =
    seen.find((one) => one.kind === "level") ?? seen.find((one) => one.kind === "unknown-word") ?? null;
  const aside: Piece[] = [];
  const pieces: Piece[] = [];
  const cells: CellRef[] = [];
  const keepCell = (at: CellRef) => {
    if (!cells.some((cell) => cell.row === at.row && cell.column === at.column)) cells.push(at);
  };
  sides.forEach((one, place) => {
    if (one.level && one.level === level) keepCell(one.level.at);
    else if (one.level && isLeftOver(one, sides.slice(0, place), level?.written)) aside.push(leftOver(one));
    else if (one.level) keepCell(one.level.at);
    if (one.wording && !isRepeated(one, sides.slice(0, place))) pieces.push(one.wording);
    else if (one.wording) keepCell(one.wording.at);
  });
  if (carried) pieces.push(carried);
  const parted = misprints ? misprints.part("wording", pieces) : { read: pieces, aside: [] };
  parted.read.forEach((piece) => keepCell(piece.at));
  aside.push(...parted.aside);
  const home = homeCell(lines, side, columns);
  return {
    position: {
      level: levelField(level, home),
      wording: joinPieces(misprints ? withoutRepeats(parted.read) : parted.read),
      cells: cells.length > 0 ? cells : [home],
    },
    aside,
  };
}

/** A row repeated for each action repeats its wording: once is enough. */
function isRepeated(side: SideOfLine, earlier: readonly SideOfLine[]): boolean {
  return earlier.some((other) => other.wording !== null && other.wording.text === side.wording?.text);
}

function isLeftOver(
  side: SideOfLine,
  earlier: readonly SideOfLine[],
  levelWritten: string | undefined,
): boolean {
  return side.level?.written !== levelWritten && !earlier.some((other) => other.written === side.written);
}

function leftOver(side: SideOfLine): Piece {
  if (!side.level) throw new Error("A left-over level is a level");
  return { text: side.level.written, at: side.level.at };
}

function levelField(level: SideOfLine["level"], home: CellRef): Field<Level> {
  if (!level) return { kind: "blank", at: home };
  return level.kind === "level"
    ? { kind: "read", value: level.level, written: level.written, at: level.at }
    : { kind: "unclear", written: level.written, at: level.at };
}

/** Where a level belongs when none is written: the level column, or the position's first written cell. */
function homeCell(lines: readonly PlanLine[], side: "now" | "target", columns: PlanColumns): CellRef {
  const column = side === "now" ? (columns.nowLevel ?? columns.now) : (columns.targetLevel ?? columns.target);
  const [first] = lines;
  if (!first) throw new Error("A block has at least one line");
  const written = lines.find((line) => line[side].wording);
  const row = written?.row ?? first.row;
  const sheet = sheetOf(lines);
  return { sheet, row, column };
}

function sheetOf(lines: readonly PlanLine[]): string {
  for (const line of lines) {
    const piece =
      line.label ??
      line.keyArea ??
      line.now.wording ??
      line.now.level ??
      line.target.wording ??
      line.target.level ??
      line.action ??
      line.byWhen ??
      line.other[0] ??
      line.marks[0];
    if (piece) return piece.at.sheet;
  }
  throw new Error("A block has something written in it");
}

/** Lines of one text become one text again: a sentence that goes on stays on its line, a new one starts another. */
export function joinPieces(pieces: readonly Piece[]): WrittenText {
  let text = "";
  for (const piece of pieces) {
    const startsAnew = /[.:;!?]["”’)]?$/.test(text) && /^["“‘(]?[\p{Lu}\d•·]/u.test(piece.text);
    text += text === "" ? piece.text : (startsAnew ? "\n" : " ") + piece.text;
  }
  return { text, at: pieces.map((piece) => piece.at) };
}

import type { CellRef } from "../../grid/cell-ref";
import type { Level } from "../../toolkit/edition";
import type { Field, PlanColumns, Position, WrittenText, Side } from "../action-plan";
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
 * @param isBelowBlock whether a block stands above, whose wording may end in this one's first cell.
 * @param misprints how damaged prints are told; `null` on a sheet that shows no sign of an extraction.
 */
export function readPosition(
  lines: readonly PlanLine[],
  side: Side,
  columns: PlanColumns,
  carried: Piece | null,
  isBelowBlock: boolean,
  misprints: Misprints | null,
): PositionReading {
  const sides = lines.map((line) => line[side]);
  const seen = sides.map((one) => one.level).filter((level) => level !== null);
  const level =
    seen.find((one) => one.kind === "level") ?? seen.find((one) => one.kind === "unknown-word") ?? null;
  const aside: Piece[] = [];
  const pieces: Piece[] = [];
  const cells = new Map<string, CellRef>();
  const keepCell = (at: CellRef) => cells.set(`${at.row}:${at.column}`, at);
  // A row repeated for each action repeats its wording: once is enough.
  const wordings = new Set<string>();
  sides.forEach((one, place) => {
    if (one.level && one.level.written === level?.written) keepCell(one.level.at);
    else if (one.level) aside.push({ text: one.level.written, at: one.level.at });
    const before = one.level?.kind === "level" ? one.level.before : "";
    if (one.level && before && (place > 0 || !isBelowBlock)) pieces.push({ text: before, at: one.level.at });
    if (one.wording && wordings.has(one.wording.text)) keepCell(one.wording.at);
    else if (one.wording) pieces.push(one.wording);
    if (one.wording) wordings.add(one.wording.text);
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
      cells: cells.size > 0 ? [...cells.values()] : [home],
    },
    aside,
  };
}

function levelField(level: SideOfLine["level"], home: CellRef): Field<Level> {
  if (!level) return { kind: "blank", at: home };
  return level.kind === "level"
    ? { kind: "read", value: level.level, written: level.written, at: level.at }
    : { kind: "unclear", written: level.written, at: level.at };
}

/** Where a level belongs when none is written: the level column, or the position's first written cell. */
function homeCell(lines: readonly PlanLine[], side: Side, columns: PlanColumns): CellRef {
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

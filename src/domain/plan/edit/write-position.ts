import type { Side } from "../action-plan";
import { sameCell, type CellRef } from "../../grid/cell-ref";
import { textAt, type Grid } from "../../grid/grid";
import { legible } from "../../text/legible";
import type { Level } from "../../toolkit/edition";
import { LEVELS } from "../../toolkit/edition";
import type { ActionPlan, Position } from "../action-plan";
import type { CellChange } from "../cell-change";
import { addressOf, cellChange, editOf, hasCell, type Edit, type EntryInPlan } from "./edit";
import { inTable } from "./in-table";
import { landmarksOf } from "./landmarks";
import { isBlankRow, repeatsOnEachRow } from "./repeated-rows";

/** A level and a wording to write; `null` leaves what stands there. */
export interface PositionChoice {
  readonly level: Level | null;
  readonly wording: string | null;
}

/**
 * Writes a level, a wording, or both, in the way this plan writes them: a level of its own cell stays there, a level that
 * shares its cell with the wording stays on the first line. A wording spread over several cells goes whole into the
 * first; only the other cells of that wording are emptied.
 */
export function writePosition(where: EntryInPlan, side: Side, choice: PositionChoice): Edit {
  return inTable(where, (inside) => positionWritten(inside, side, choice));
}

function positionWritten(where: EntryInPlan, side: Side, choice: PositionChoice): Edit {
  const foreign = choice.wording === null ? undefined : cellOfAnotherEntry(where, side);
  if (foreign)
    return {
      kind: "refused",
      sentence: `Cell ${addressOf(where, foreign)} also holds text of another KPI. Change it in the sheet.`,
    };
  const position = where.entry[side];
  const { level, wording } = choice;
  let cells: readonly CellChange[];
  if (wording === null) cells = levelAlone(where, position, level);
  else if (sharesCell(position) || printsWordingAgain(where.grid, position))
    cells = bothInOneCell(where, position, level, wording);
  else cells = apart(where, side, level, wording);
  return editOf(summaryOf(where.name, side, choice), cells, landmarksOf(where));
}

function summaryOf(name: string, side: Side, choice: PositionChoice): string {
  if (choice.level === null) return `${name}: the wording ${side === "now" ? "now" : "of the target"}`;
  return `${name}: ${side} ${choice.level}${choice.wording === null ? "" : ", with its wording"}`;
}

/** A page break can leave the end of a wording in the first cell of the next block: it is not ours to empty. */
function cellOfAnotherEntry({ plan, entry }: EntryInPlan, side: Side): CellRef | undefined {
  const others = plan.entries.filter((other) => other !== entry);
  return entry[side].wording.at.find((cell) =>
    others.some((other) => hasCell(other.now.cells, cell) || hasCell(other.target.cells, cell)),
  );
}

/** Whether the level stands in one cell with (the start of) its wording. */
function sharesCell(position: Position): boolean {
  return hasCell(position.wording.at, position.level.at);
}

/** A page's line can stand twice: behind the level, and again in the cell below, from which alone the wording is read. */
function printsWordingAgain(grid: Grid, { level, wording }: Position): boolean {
  if (level.kind === "blank") return false;
  const text = oneLine(legible(textAt(grid, level.at.row, level.at.column)));
  const written = oneLine(level.written);
  const rest = text.startsWith(written) ? text.slice(written.length).trim() : "";
  return rest !== "" && oneLine(wording.text).includes(rest);
}

function levelAlone(where: EntryInPlan, position: Position, level: Level | null): readonly CellChange[] {
  if (level === null) return [];
  const { grid, plan } = where;
  const field = position.level;
  const text = textAt(grid, field.at.row, field.at.column);
  const after = withLevel(legible(text), field.kind === "blank" ? "" : field.written, level);
  const repeats =
    text !== "" && repeatsOnEachRow(grid, plan) ? cellsWithText(grid, position, field.at, text) : [];
  return [field.at, ...repeats].map((cell) => cellChange(grid, cell, after));
}

/** The other cells of this position, in the same column, that say exactly the same. */
function cellsWithText(grid: Grid, position: Position, like: CellRef, text: string): readonly CellRef[] {
  return position.cells.filter(
    (cell) =>
      cell.column === like.column && !sameCell(cell, like) && textAt(grid, cell.row, cell.column) === text,
  );
}

/** `Mature by March 2026`: when a level is to be reached stays where it is. */
const DATE_BEHIND = new RegExp(`(?:${LEVELS.join("|")})(.*\\d\\d.*)$`, "isu");

/** The cell's text with another level: the old one gives way, everything else in the cell stays. */
function withLevel(text: string, written: string, level: Level): string {
  const old = written.trim();
  const start = text.trimStart();
  if (old !== "" && start.startsWith(old)) {
    const [, when] = DATE_BEHIND.exec(old) ?? [];
    return when === undefined
      ? levelAbove(level, start.slice(old.length))
      : level + when + start.slice(old.length);
  }
  const lines = text.split("\n");
  const line = old === "" ? -1 : lines.findIndex((candidate) => candidate.trim() === old);
  if (line >= 0) return lines.map((kept, place) => (place === line ? level : kept)).join("\n");
  const end = text.trimEnd();
  if (old !== "" && end.endsWith(old))
    return end.slice(0, -old.length) + (/^[([]/.test(old) ? `(${level})` : level);
  return levelAbove(level, text);
}

function levelAbove(level: Level, rest: string): string {
  const wording = rest.replace(/^[\s:–—-]+/u, "");
  return wording === "" ? level : `${level}\n${wording}`;
}

function bothInOneCell(
  where: EntryInPlan,
  position: Position,
  level: Level | null,
  wording: string,
): readonly CellChange[] {
  const { grid, plan } = where;
  const kept = position.level.kind === "blank" ? null : position.level.written;
  const first = level ?? kept;
  const home = position.level.at;
  const whole = first === null ? wording : `${first}\n${wording}`;
  const same = repeatsOnEachRow(grid, plan)
    ? cellsWithText(grid, position, home, textAt(grid, home.row, home.column))
    : [];
  const others = cellsOfWording(grid, position).filter((cell) => !hasCell([home, ...same], cell));
  return [
    ...[home, ...same].map((cell) => cellChange(grid, cell, whole)),
    ...others.map((cell) => cellChange(grid, cell, "")),
  ];
}

function apart(where: EntryInPlan, side: Side, level: Level | null, wording: string): readonly CellChange[] {
  const { grid, plan } = where;
  const position = where.entry[side];
  const levelCells = levelAlone(where, position, level);
  const [first, ...others] = cellsOfWording(grid, position);
  if (first) {
    const repeated = repeatsOnEachRow(grid, plan)
      ? cellsWithText(grid, position, first, textAt(grid, first.row, first.column))
      : [];
    return [
      ...levelCells,
      ...[first, ...repeated].map((cell) => cellChange(grid, cell, wording)),
      ...others.filter((cell) => !hasCell(repeated, cell)).map((cell) => cellChange(grid, cell, "")),
    ];
  }
  const free = placeForWording(where, side);
  if (free !== null) return [...levelCells, cellChange(grid, free, wording)];
  return bothInOneCell(where, position, level, wording);
}

/** Every cell the wording stands in; a cell that prints part of it once more would else bring the old words back. */
function cellsOfWording(grid: Grid, position: Position): readonly CellRef[] {
  const wording = oneLine(position.wording.text);
  const printedAgain = position.cells.filter((cell) => {
    const text = oneLine(textAt(grid, cell.row, cell.column));
    return (
      text !== "" &&
      wording.includes(text) &&
      !hasCell(position.wording.at, cell) &&
      !sameCell(cell, position.level.at)
    );
  });
  return [...position.wording.at, ...printedAgain];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** An empty cell where this plan would write the wording, or `null` when it writes it under the level in one cell. */
function placeForWording({ grid, plan, entry }: EntryInPlan, side: Side): CellRef | null {
  const { level } = entry[side];
  const column = side === "now" ? plan.layout.columns.now : plan.layout.columns.target;
  const isEmpty = (row: number) => textAt(grid, row, column).trim() === "";
  if (column !== level.at.column)
    return isEmpty(level.at.row) ? { sheet: plan.sheet, row: level.at.row, column } : null;
  const below = level.at.row + 1;
  const isSpare = isBlankRow(grid, below);
  const isOwn = below <= entry.range.bottom || isSpare;
  return (writesLevelAbove(plan) ?? isSpare) && isOwn && isEmpty(below)
    ? { sheet: plan.sheet, row: below, column }
    : null;
}

/**
 * Whether most entries have the level in a cell of its own with the wording in the cells below; `null` in a plan nobody has
 * filled in yet: there, the rows left blank below the KPIs are for it.
 */
function writesLevelAbove(plan: ActionPlan): boolean | null {
  const complete = plan.entries
    .flatMap((entry) => [entry.now, entry.target])
    .filter((position) => position.level.kind === "read" && position.wording.at.length > 0);
  if (complete.length === 0) return null;
  const apartFromIt = complete.filter((position) => !sharesCell(position));
  return apartFromIt.length * 2 > complete.length;
}

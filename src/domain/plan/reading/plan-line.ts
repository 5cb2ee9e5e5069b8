import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import { textAt } from "../../grid/grid";
import type { PlanColumns } from "../action-plan";
import type { LevelSighting } from "./sight-level";
import { nearestLevel, sightLevel } from "./sight-level";

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

/** One row of the sheet as a plan's columns see it. */
export interface PlanLine {
  readonly row: number;
  readonly keyArea: Piece | null;
  readonly label: Piece | null;
  readonly now: SideOfLine;
  readonly target: SideOfLine;
  readonly action: Piece | null;
  readonly byWhen: Piece | null;
  /** Cells of columns that are not interpreted, each with its column's heading (`null` where it has none). */
  readonly other: readonly (Piece & { readonly heading: string | null })[];
  /** Marks that say nothing (`, ,`, `3 3`, `· · ·`): traces of an extraction, kept apart. */
  readonly marks: readonly Piece[];
}

/** The rows of the sheet below its headings, empty ones included, top to bottom. */
export function planLines(grid: Grid, columns: PlanColumns, firstRow: number): PlanLine[] {
  const lines: PlanLine[] = [];
  for (let row = firstRow; row < grid.top + grid.cells.length; row++)
    lines.push(planLine(grid, columns, row));
  return lines;
}

function planLine(grid: Grid, columns: PlanColumns, row: number): PlanLine {
  const marks: Piece[] = [];
  const piece = (column: number | null): Piece | null => {
    if (column === null) return null;
    const text = textAt(grid, row, column).trim();
    return text === "" ? null : { text, at: { sheet: grid.sheet, row, column } };
  };
  const words = (column: number | null): Piece | null => {
    const found = piece(column);
    if (!found || !isMark(found.text)) return found;
    marks.push(found);
    return null;
  };
  const label = words(columns.kpi);
  const keyArea = words(columns.keyArea);
  const now = sideOfLine(piece(columns.nowLevel), piece(columns.now), marks);
  const target = sideOfLine(piece(columns.targetLevel), piece(columns.target), marks);
  const action = words(columns.actions);
  const byWhen = piece(columns.byWhen);
  const byWhenMarked = byWhen && !/[\p{L}\p{N}]/u.test(byWhen.text);
  if (byWhen && byWhenMarked) marks.push(byWhen);
  return {
    row,
    keyArea,
    label,
    now,
    target,
    action,
    byWhen: byWhenMarked ? null : byWhen,
    other: otherPieces(grid, columns, row),
    marks,
  };
}

function sideOfLine(levelCell: Piece | null, cell: Piece | null, marks: Piece[]): SideOfLine {
  const written = [levelCell?.text ?? "", cell?.text ?? ""].join("\n").trim();
  if (levelCell) {
    const sighting: LevelSighting = sightLevel(levelCell.text) ?? {
      kind: "unknown-word",
      written: levelCell.text,
      nearest: nearestLevel(levelCell.text),
    };
    const spare = sighting.kind === "level" ? [sighting.before, sighting.after].join(" ").trim() : "";
    const wording = cell && !isMark(cell.text) ? cell : spare ? { text: spare, at: levelCell.at } : null;
    if (cell && isMark(cell.text)) marks.push(cell);
    return { level: { ...sighting, at: levelCell.at }, wording, written };
  }
  if (!cell) return { level: null, wording: null, written };
  const sighting = sightLevel(cell.text);
  if (sighting?.kind === "level") {
    const wording = sighting.after === "" ? null : { text: sighting.after, at: cell.at };
    return { level: { ...sighting, at: cell.at }, wording, written };
  }
  if (sighting) return { level: { ...sighting, at: cell.at }, wording: null, written };
  if (isMark(cell.text)) {
    marks.push(cell);
    return { level: null, wording: null, written: "" };
  }
  return { level: null, wording: cell, written };
}

/** Text without two letters in a row says nothing in a column of words. */
function isMark(text: string): boolean {
  return !/\p{L}\p{L}/u.test(text) && !/\d{2}/.test(text);
}

function otherPieces(grid: Grid, columns: PlanColumns, row: number): PlanLine["other"] {
  const read = new Set([
    columns.keyArea,
    columns.kpi,
    columns.nowLevel,
    columns.now,
    columns.targetLevel,
    columns.target,
    columns.actions,
    columns.byWhen,
  ]);
  const headings = new Map(columns.other.map(({ column, heading }) => [column, heading]));
  const pieces: (Piece & { heading: string | null })[] = [];
  (grid.cells[row - grid.top] ?? []).forEach((cell, offset) => {
    const column = grid.left + offset;
    if (cell.text.trim() === "" || read.has(column)) return;
    pieces.push({
      text: cell.text.trim(),
      at: { sheet: grid.sheet, row, column },
      heading: headings.get(column) ?? null,
    });
  });
  return pieces;
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
    line.other.length === 0
  );
}

/** Whether the label, or the key area, is all the row says. */
export function isLabelAlone(line: PlanLine): boolean {
  return (
    (line.label !== null || line.keyArea !== null) &&
    line.now.written === "" &&
    line.target.written === "" &&
    !line.action &&
    !line.byWhen &&
    line.other.length === 0
  );
}

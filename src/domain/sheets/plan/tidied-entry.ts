import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import { textAt } from "../../grid/grid";
import type { Action, Entry, PlacedText, Position } from "../../plan/action-plan";
import { joinPieces } from "../../plan/reading/read-position";
import { LEVELS } from "../../toolkit/edition";
import type { Toolkit } from "../../toolkit/toolkit";
import type { BlockLine, BlockPosition, PlanPart } from "./plan-blocks";
import { byWhenAsWritten } from "../by-when-as-written";

/** A column of the old sheet that is carried over, and its place among those. */
export interface CarriedColumn {
  readonly column: number;
  readonly heading: string;
}

/** What an entry stands in when neither its label nor a KPI of the toolkit names it. */
const NO_LABEL = "KPI not named";
/** A by-when with no action must stand this many rows below the last action, or it would be taken for that one's. */
const APART = 3;

/**
 * An entry as a block of the tidy layout, in the council's own words. Only a missing label is filled in, with the toolkit's
 * name for the KPI.
 * @param beside texts of carried columns that stand in the entry's rows, repeats included.
 */
export function tidiedBlock(
  entry: Entry,
  grid: Grid,
  carried: readonly CarriedColumn[],
  beside: readonly PlacedText[],
  toolkit: Toolkit,
): Extract<PlanPart, { kind: "block" }> {
  return {
    kind: "block",
    label: labelOf(entry, toolkit),
    now: positionAsWritten(entry.now),
    target: positionAsWritten(entry.target),
    lines: linesOf(entry, grid, carried, beside),
  };
}

function labelOf(entry: Entry, toolkit: Toolkit): string {
  if (entry.writtenAs !== "") return entry.writtenAs;
  return entry.identity.kind === "kpi" ? toolkit.kpi(entry.identity.kpi).name : NO_LABEL;
}

/** A level in capitals is written as the list in its cell has it; a word that is no level stays as it is. */
function positionAsWritten({ level, wording }: Position): BlockPosition {
  if (level.kind === "blank") return { level: "", wording: wording.text };
  const written = level.written.trim();
  const listed = LEVELS.find((one) => one.toLowerCase() === written.toLowerCase());
  return { level: listed ?? written, wording: wording.text };
}

interface OpenLine {
  readonly action: string;
  readonly byWhen: BlockLine["byWhen"];
  readonly rows: ReadonlySet<number>;
}

function linesOf(
  entry: Entry,
  grid: Grid,
  carried: readonly CarriedColumn[],
  beside: readonly PlacedText[],
): BlockLine[] {
  const actions = entry.actions.map((action): OpenLine => ({
    action: action.text.text.replace(/\s*\n\s*/g, " "),
    byWhen: action.byWhen ? byWhenAsWritten(action.byWhen) : { kind: "empty" },
    rows: rowsOf(action),
  }));
  const loose = entry.looseByWhens.map((byWhen): OpenLine => ({
    action: "",
    byWhen: byWhenAsWritten(byWhen),
    rows: new Set(byWhen.at.map((cell) => cell.row)),
  }));
  const spaceBetween = loose.length > 0 && entry.actions.some((action) => action.byWhen === null);
  const blank: OpenLine = { action: "", byWhen: { kind: "empty" }, rows: new Set() };
  const lines = [...actions, ...(spaceBetween ? Array<OpenLine>(APART - 1).fill(blank) : []), ...loose];
  const own = entry.other
    .flatMap(({ at }) => at)
    .map((at) => ({ at, text: textAt(grid, at.row, at.column).trim() }));
  const columns = carried.map(({ column }) => placeBeside(lines, [...own, ...beside], column));
  const count = lines.length > 0 ? lines.length : columns.some((texts) => texts.length > 0) ? 1 : 0;
  return Array.from({ length: count }, (_, place) => ({
    action: lines[place]?.action ?? "",
    byWhen: lines[place]?.byWhen ?? { kind: "empty" },
    other: columns.map((texts) => texts[place] ?? ""),
  }));
}

function rowsOf(action: Action): ReadonlySet<number> {
  return new Set([...action.text.at, ...(action.byWhen?.at ?? [])].map((cell) => cell.row));
}

/** The texts of one column, each on the line of the action it stood beside: an owner stays with their action. */
function placeBeside(lines: readonly OpenLine[], texts: readonly PlacedText[], column: number): string[] {
  const byLine = new Map<number, PlacedText[]>();
  for (const text of [...texts].sort((one, other) => one.at.row - other.at.row)) {
    if (text.at.column !== column || text.text === "") continue;
    const line = lineOfRow(lines, text.at);
    byLine.set(line, [...(byLine.get(line) ?? []), text]);
  }
  return Array.from(
    { length: Math.max(0, ...[...byLine.keys()].map((line) => line + 1)) },
    (_, line) => joinPieces(byLine.get(line) ?? []).text,
  );
}

function lineOfRow(lines: readonly OpenLine[], { row }: CellRef): number {
  const beside = lines.findIndex((line) => line.rows.has(row));
  if (beside >= 0) return beside;
  const below = lines.findIndex((line) => line.rows.size > 0 && [...line.rows].every((other) => other > row));
  const written = lines.filter((line) => line.rows.size > 0).length;
  return Math.max(0, (below >= 0 ? below : written) - 1);
}

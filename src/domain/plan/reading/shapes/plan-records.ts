import { EMPTY_CELL, type Grid, type GridCell } from "../../../grid/grid";
import type { PlacedText } from "../../action-plan";
import type { CellHome } from "../../cell-home";
import type { Role } from "../heading-words";
import { shownText } from "../shown-text";
import type { RelaidSheet, TableCell } from "./relaid-sheet";
import { impliedHeading, relaidSheet } from "./relaid-sheet";

/** One label of a form, or one row of headings of a plan on its side, with what is written for it. */
export interface RecordField {
  readonly role: Role;
  readonly heading: string;
  readonly number: string | null;
  /** The row of its label, zero-based within the grid. */
  readonly row: number;
  /** Its lines, empty ones included: a place to write. */
  readonly cells: readonly TableCell[];
}

/** A KPI's part of a sheet that is no table: its fields, in the order in which they stand. */
export interface PlanRecord {
  readonly fields: readonly RecordField[];
  /** Headings above it, of a key area for one. */
  readonly above: readonly TableCell[];
}

type OwnRole = Exclude<Role, "other">;

const HEADINGS: readonly (readonly [OwnRole, string])[] = [
  ["key-area", "Key area"],
  ["kpi", "KPI"],
  ["now-level", "Current level"],
  ["now", "Where we are now"],
  ["target-level", "Target level"],
  ["target", "Where we want to be"],
  ["actions", "Actions"],
  ["by-when", "By when"],
];
/** Columns that a plan's table always has. */
const ALWAYS: readonly Role[] = ["kpi", "now", "target"];

/** Lays records out as a table, a few rows for each. @param headings the labels, which the table has no cell for. */
export function recordsAsTable(
  grid: Grid,
  records: readonly PlanRecord[],
  headings: readonly PlacedText[],
): RelaidSheet {
  const fields = records.flatMap((record) => record.fields);
  const own = HEADINGS.filter(
    ([role]) => ALWAYS.includes(role) || fields.some((field) => field.role === role),
  );
  const others = [...new Set(fields.filter(({ role }) => role === "other").map(({ heading }) => heading))];
  const columns = [...own.map(([role]) => role), ...others];
  const kpi = columns.indexOf("kpi");
  const rows = records.flatMap((record) => [
    ...record.above.map((cell) => atColumn(kpi, cell)),
    ...recordRows(record, columns),
    // Rows left blank in a form are there to be written in; this one parts it from the next.
    [],
  ]);
  const headingRow = [...own.map(([, heading]) => heading), ...others].map(impliedHeading);
  return relaidSheet(grid, [headingRow, ...rows], { headings });
}

function atColumn(column: number, cell: TableCell): TableCell[] {
  return Array.from({ length: column + 1 }, (_, place) => (place === column ? cell : NOTHING));
}

function recordRows({ fields }: PlanRecord, columns: readonly string[]): TableCell[][] {
  const rows: TableCell[][] = [[]];
  const put = (wanted: number, role: string, cell: TableCell) => {
    const column = columns.indexOf(role);
    const isWritten = (one: TableCell | undefined) => one !== undefined && shownText(one.cell) !== "";
    let row = wanted;
    // A place that is taken is nobody else's: what comes to it goes below.
    if (isWritten(cell)) while (isWritten(rows[row]?.[column])) row++;
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (line && !isWritten(line[column])) line[column] = cell;
  };
  const starts = startsOf(fields);
  fields.forEach((field, place) => {
    const column = field.role === "other" ? field.heading : field.role;
    const start = starts[place] ?? 0;
    const forAll = isForAll(fields, place);
    field.cells.forEach((cell, line) => {
      put(start + line, column, cell);
    });
    const [only] = field.cells;
    for (let row = start + 1; only && row < start + forAll; row++) put(row, column, only);
  });
  return rows.map((row) => Array.from({ length: columns.length }, (_, column) => row[column] ?? NOTHING));
}

/**
 * The row of its record in which each field starts: below the earlier fields of its kind, but a by-when beside the action of
 * its number, or the one just before it.
 */
function startsOf(fields: readonly RecordField[]): readonly number[] {
  const used = new Map<string, number>();
  const starts: number[] = [];
  fields.forEach(({ role, heading, number, cells }, place) => {
    const kind = role === "other" ? heading : role;
    const action = role === "by-when" ? actionOf(fields, place, number) : -1;
    const start = (action < 0 ? undefined : starts[action]) ?? used.get(kind) ?? 0;
    starts.push(start);
    used.set(kind, Math.max(used.get(kind) ?? 0, start + cells.length));
  });
  return starts;
}

function actionOf(fields: readonly RecordField[], place: number, number: string | null): number {
  const isAction = (field: RecordField | undefined) => field?.role === "actions";
  const numbered = fields.findIndex((field) => isAction(field) && number !== null && field.number === number);
  if (numbered >= 0) return numbered;
  return isAction(fields[place - 1]) ? place - 1 : -1;
}

/** The number of actions that a record's only by-when, on a line of its own, is for. */
function isForAll(fields: readonly RecordField[], place: number): number {
  const field = fields[place];
  const actions = fields[place - 1];
  const isOnly = fields.filter(({ role }) => role === "by-when").length === 1;
  if (field?.role !== "by-when" || field.cells.length !== 1 || !isOnly || actions?.role !== "actions")
    return 1;
  // Beside the actions' label, a by-when is the first line's.
  if (field.row === actions.row) return 1;
  return actions.cells.map(({ cell }) => shownText(cell) !== "").lastIndexOf(true) + 1;
}

const NOTHING: TableCell = { cell: EMPTY_CELL, home: null };

/** A cell of the sheet as one of a record's. */
export function recordCell(grid: Grid, row: number, column: number): TableCell {
  const cell: GridCell = grid.cells[row]?.[column] ?? EMPTY_CELL;
  const home: CellHome = { kind: "cell", at: placeOf(grid, row, column) };
  return { cell, home };
}

/** The sheet's own place of a row and column counted within the grid. */
export function placeOf(grid: Grid, row: number, column: number): PlacedText["at"] {
  return { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
}

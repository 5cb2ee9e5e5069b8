import { foldLabel } from "../../../text/fold-label";
import { textCell, type Grid } from "../../../grid/grid";
import type { PlanColumns } from "../../action-plan";
import type { PlanHeader } from "../find-columns";
import { findHeader, headerOfRow } from "../find-columns";
import { headingMeaning, sideOfRole } from "../heading-words";
import { shownAt, shownText } from "../shown-text";
import type { HeadingRowBelow } from "../tables-below";
import { headingRowsBelow } from "../tables-below";
import type { RelaidSheet, TableCell } from "./relaid-sheet";
import { emptied, impliedHeading, relaidSheet, tableOf } from "./relaid-sheet";

const FEWEST_HEADINGS = 3;

/** Whether a table is a plan's by itself: one that is not (a risk register, a list of levels) stays where it is. */
export type IsPlanTable = (grid: Grid, header: PlanHeader) => boolean;

/**
 * Brings tables below a plan that have their headings in other columns under the plan's own headings.
 * @returns `null` where none stands there, as on nearly every sheet.
 */
export function tablesBelow(
  grid: Grid,
  header: PlanHeader,
  headingRows: ReadonlyMap<number, HeadingRowBelow>,
  isPlanTable: IsPlanTable,
): RelaidSheet | null {
  const above = tableAbove(grid, header, isPlanTable);
  if (above) return tablesBelow(grid, above, headingRowsBelow(grid, above), isPlanTable);
  if (![...headingRows.values()].includes("other-columns")) return null;
  const starts = [...headingRows].map(([row, kind]) => ({ row, kind }));
  const table = tableOf(grid);
  const columns = createColumns(grid, header, table);
  let found = 0;
  starts.forEach(({ row, kind }, place) => {
    const end = starts[place + 1]?.row ?? grid.top + grid.cells.length;
    const part = rowsOf(grid, row, end);
    const own = kind === "again" ? null : headerOfRow(part, row);
    if (!own || !isPlanTable(part, own)) return;
    found++;
    const places = columns.placesFor(own, part, row);
    for (let line = row - grid.top; line < end - grid.top; line++)
      table[line] = inPlaces(table[line] ?? [], places, header.columns.kpi - grid.left);
  });
  return found > 0 ? relaidSheet(grid, table, { takesRows: true }) : null;
}

/** The heading row that names most may be a later table's: the first one's rows stand above it. */
function tableAbove(grid: Grid, header: PlanHeader, isPlanTable: IsPlanTable): PlanHeader | null {
  for (let row = grid.top; row < header.firstRow - 1; row++) {
    const texts = (grid.cells[row - grid.top] ?? []).filter((cell) => shownText(cell) !== "");
    const own = texts.length < FEWEST_HEADINGS ? null : headerOfRow(grid, row);
    if (own && isPlanTable(rowsOf(grid, row, header.firstRow), own)) return own;
  }
  return null;
}

/** Brings a table beside a plan, with headings of its own in the same row, below it. */
export function tableBeside(grid: Grid, header: PlanHeader, isPlanTable: IsPlanTable): RelaidSheet | null {
  const split = secondStart(grid, header);
  if (split === null) return null;
  const [left, right] = [columnsOf(grid, 0, split), columnsOf(grid, split, Infinity)];
  const [own, other] = [findHeader(left), headerOfRow(right, header.lastRow)];
  if (!own || !other || own.lastRow !== header.lastRow || !isPlanTable(right, other)) return null;
  const first = header.lastRow - grid.top;
  const table = tableOf(grid).map((cells, row) => (row < first ? cells : cells.slice(0, split)));
  const columns = createColumns(grid, own, table);
  const places = columns.placesFor(other, right, header.lastRow);
  const below = tableOf(right)
    .slice(first)
    .filter((cells) => cells.some(({ cell }) => shownText(cell) !== ""))
    .map((cells) => inPlaces(cells, places, own.columns.kpi - grid.left));
  return relaidSheet(grid, [...table, ...below], {});
}

/** Where a second table starts in the heading row: at a KPI's or key area's heading behind both positions of the first. */
function secondStart(grid: Grid, { lastRow, columns }: PlanHeader): number | null {
  const others = columns.other.map(({ heading }) => sideOfRole(headingMeaning(heading)?.role ?? null));
  if (!others.includes("now") || !others.includes("target")) return null;
  const roles = (grid.cells[lastRow - grid.top] ?? []).map(
    (cell) => headingMeaning(shownText(cell))?.role ?? null,
  );
  const hasBoth = (part: typeof roles) => {
    const sides = part.map(sideOfRole);
    return sides.includes("now") && sides.includes("target");
  };
  const start = roles.findIndex(
    (role, column) =>
      (role === "kpi" || role === "key-area") &&
      hasBoth(roles.slice(0, column)) &&
      hasBoth(roles.slice(column)),
  );
  return start < 0 ? null : start;
}

interface Columns {
  /** For each column of a further table, counted within its grid, its column in the first one's. */
  readonly placesFor: (header: PlanHeader, grid: Grid, row: number) => readonly (number | null)[];
}

/** The first table's columns, to which those that only a further table has are added with their headings. */
function createColumns(grid: Grid, header: PlanHeader, table: TableCell[][]): Columns {
  const headingRow = table[header.lastRow - grid.top] ?? [];
  const width = Math.max(0, ...table.map((cells) => cells.length));
  let added = 0;
  const known = new Map(
    headingRow.flatMap(({ cell }, column) => {
      const text = foldLabel(shownText(cell));
      return text === "" ? [] : [[text, column] as const];
    }),
  );
  const add = (heading: string): number => {
    const column = width + added++;
    headingRow[column] = impliedHeading(heading);
    known.set(foldLabel(heading), column);
    return column;
  };
  const roles = new Map<Part, number>();
  for (const part of PARTS) {
    const column = columnOf(header, part);
    if (column !== null) roles.set(part, column - grid.left);
  }
  return {
    placesFor: (own, part, row) => {
      const places: (number | null)[] = (part.cells[0] ?? []).map(() => null);
      for (const role of PARTS) {
        const column = columnOf(own, role);
        if (column === null) continue;
        const place = roles.get(role) ?? add(shownAt(part, row, column) || HEADINGS[role]);
        roles.set(role, place);
        places[column - part.left] = place;
      }
      const taken = new Set(roles.values());
      places.forEach((place, column) => {
        const heading = place === null ? shownAt(part, row, part.left + column) : "";
        if (heading === "") return;
        const same = known.get(foldLabel(heading));
        places[column] = same !== undefined && !taken.has(same) ? same : add(heading);
      });
      return places;
    },
  };
}

type Part = Exclude<keyof PlanColumns, "other">;

const HEADINGS: Readonly<Record<Part, string>> = {
  keyArea: "Key area",
  kpi: "KPI",
  nowLevel: "Current level",
  now: "Where we are now",
  targetLevel: "Target level",
  target: "Where we want to be",
  actions: "Actions",
  byWhen: "By when",
};
const PARTS = ["keyArea", "kpi", "nowLevel", "now", "targetLevel", "target", "actions", "byWhen"] as const;

function columnOf({ columns }: PlanHeader, part: Part): number | null {
  return columns[part];
}

/** A row of a further table in the first one's columns. A text alone in its row heads what follows, and stands with the labels. */
function inPlaces(
  cells: readonly TableCell[],
  places: readonly (number | null)[],
  labelColumn: number,
): TableCell[] {
  const row: TableCell[] = [];
  const put = (column: number, cell: TableCell) => {
    while (row.length < column) row.push(emptyCell());
    row[column] = cell;
  };
  const writtenCells = cells.filter(({ cell }) => shownText(cell) !== "");
  const [only] = writtenCells;
  cells.forEach((cell, column) => {
    const place = places[column] ?? null;
    if (place !== null) put(place, only === cell && writtenCells.length === 1 ? emptied(cell) : cell);
  });
  if (only && writtenCells.length === 1) put(labelColumn, only);
  return row;
}

function emptyCell(): TableCell {
  return { cell: textCell(""), home: null };
}

function rowsOf(grid: Grid, row: number, end: number): Grid {
  return { ...grid, top: row, cells: grid.cells.slice(row - grid.top, end - grid.top), strays: [] };
}

function columnsOf(grid: Grid, from: number, to: number): Grid {
  return {
    ...grid,
    left: grid.left + from,
    cells: grid.cells.map((cells) => cells.slice(from, to)),
    strays: [],
  };
}

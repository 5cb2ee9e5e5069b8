import { oneLine } from "../../../text/one-line";
import { EMPTY_CELL, textCell, type Grid } from "../../../grid/grid";
import type { PlacedText } from "../../action-plan";
import type { CellHome } from "../../cell-home";
import type { PlanHeader } from "../find-columns";
import { sideOfHeading } from "../heading-words";
import { shownAt, shownText } from "../shown-text";
import { meaningOfMark } from "./level-marks";
import type { PeriodColumn, PeriodColumns } from "./period-columns";
import { findPeriodColumns, periodOf } from "./period-columns";
import type { RelaidSheet, TableCell } from "./relaid-sheet";
import { impliedHeading, relaidSheet, tableOf } from "./relaid-sheet";

/** What is written below a period in the row of an action. */
interface PeriodMark {
  readonly of: PeriodColumn;
  readonly text: string;
  /** A sign, a word that says how it ends (`Complete`), or a milestone's name, which is carried too. */
  readonly kind: "sign" | "state" | "milestone";
}

/**
 * Lays out a plan that has a column for each quarter, month or year, with marks below those in which an action is done: its
 * by-when is the period marked, or from the first to the last of them. Words there (`Draft`, `Launch`) are marks that are
 * carried.
 * @returns `null` where by-whens have a column of their own, or nothing is marked, as in nearly every plan.
 */
export function datesAcross(grid: Grid, header: PlanHeader): RelaidSheet | null {
  if (header.columns.actions === null) return null;
  const found = findPeriodColumns(grid, header);
  const { byWhen } = header.columns;
  if (!found || (byWhen !== null && !found.columns.some(({ column }) => column === byWhen))) return null;
  const body = Math.max(header.lastRow, found.row) + 1;
  const marks = marksBelow(grid, header, found, body);
  const signs = [...marks.values()].flat().filter(({ kind }) => kind === "sign");
  if (signs.length === 0) return null;
  const table = tableOf(grid);
  const taken = headingsTaken(grid, table, header, found);
  const headingRow = sideOfHeading(shownAt(grid, header.lastRow, header.columns.now))
    ? header.lastRow
    : header.firstRow;
  for (const { column, written } of found.columns)
    put(table, grid, headingRow, column, impliedHeading(written));
  const end = Math.max(0, ...table.map((cells) => cells.length));
  const usual = signs[0]?.text ?? "";
  table.forEach((cells, place) => {
    const row = grid.top + place;
    if (row === headingRow || (row >= body && repeatsHeadings(grid, row, found))) {
      cells[end] = impliedHeading("By when");
    } else if (row >= body) {
      const own = marks.get(row) ?? [];
      cells[end] = { cell: textCell(byWhenOf(own)), home: homeOf(grid, row, own, found, usual) };
      for (const { of, kind } of own)
        if (kind !== "milestone") put(table, grid, row, of.column, { cell: EMPTY_CELL, home: null });
    }
  });
  return relaidSheet(grid, table, { headings: [...taken, ...wordsOf(grid, marks)], takesRows: true });
}

/** The marks of each row that has an action, or something of its KPI; a legend's or a note's are none. */
function marksBelow(
  grid: Grid,
  header: PlanHeader,
  found: PeriodColumns,
  body: number,
): ReadonlyMap<number, readonly PeriodMark[]> {
  const marks = new Map<number, readonly PeriodMark[]>();
  const isOne = onesAreSigns(grid, found, body);
  for (let row = body; row < grid.top + grid.cells.length; row++) {
    if (repeatsHeadings(grid, row, found) || !isActions(grid, row, header)) continue;
    const own = found.columns.flatMap((of): PeriodMark | [] => {
      const text = shownAt(grid, row, of.column);
      const kind = isOne && text === "1" ? "sign" : kindOfMark(text);
      return kind ? { of, text, kind } : [];
    });
    if (own.length > 0) marks.set(row, own);
  }
  return marks;
}

/** A 1 colours its cell in many charts; beside other numbers it counts something. */
function onesAreSigns(grid: Grid, { columns }: PeriodColumns, body: number): boolean {
  return grid.cells
    .slice(body - grid.top)
    .every((cells) =>
      columns.every(({ column }) => !/^(?!1$)[\d£$.,%\s]+$/.test(shownText(cells[column - grid.left]))),
    );
}

/** A page repeats the headings. */
function repeatsHeadings(grid: Grid, row: number, { columns }: PeriodColumns): boolean {
  return columns.filter(({ column, heading }) => oneLine(shownAt(grid, row, column)) === heading).length > 1;
}

function isActions(grid: Grid, row: number, { columns, moreActions }: PlanHeader): boolean {
  const places = [columns.actions, columns.kpi, ...moreActions.map(({ actions }) => actions)];
  return places.some((column) => column !== null && shownAt(grid, row, column) !== "");
}

const BAR = /^(?:[█▓▒░▬■▪=>*]{1,20}|[-=─━]{1,10}[>→►])$/u;
const STATE = /^(?:completed?|done|ongoing|on-going)[.!]?$/i;
/** Words that say how work stands, or that none is meant: no milestones. */
const NO_MILESTONE =
  /^(?:n\/?a\b|t\.?b\.?[acd]\b|none|nil|no\b|not\b|on (?:hold|track|target)|off track|paused?|delay|late\b|slip|behind|ahead|red\b|amber\b|green\b|cancel|defer|moved?\b|missed|overdue|postponed|withdrawn|closed|b?rag\b|[a-z]$)/i;
const LONGEST_MILESTONE = 60;

function kindOfMark(text: string): PeriodMark["kind"] | null {
  if (text === "") return null;
  if (meaningOfMark(text)?.kind === "bare" || BAR.test(text)) return "sign";
  if (STATE.test(text)) return "state";
  const isName = /\p{L}{2}/u.test(text) && text.length <= LONGEST_MILESTONE && !NO_MILESTONE.test(text);
  return isName ? "milestone" : null;
}

/** `Q2 25/26`, `Q1 25/26 to Q4 25/26`, `Q2 25/26 Complete`. */
function byWhenOf(marks: readonly PeriodMark[]): string {
  const inTime = [...marks].sort((one, other) => startOf(one).localeCompare(startOf(other)));
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last) return "";
  const period = first === last ? first.of.written : `${first.of.written} to ${last.of.written}`;
  const states = marks.filter(({ kind }) => kind === "state").map(({ text }) => text);
  return [period, ...new Set(states)].join(" ");
}

function startOf({ of }: PeriodMark): string {
  return periodOf(of.written)?.from ?? "";
}

function homeOf(
  grid: Grid,
  row: number,
  marks: readonly PeriodMark[],
  { columns }: PeriodColumns,
  usual: string,
): CellHome {
  const at = (column: number) => ({ sheet: grid.sheet, row, column });
  return {
    kind: "marked-periods",
    at: marks.map(({ of }) => at(of.column)),
    mark: marks.find(({ kind }) => kind === "sign")?.text ?? usual,
    columns: columns.map(({ column, written }) => ({ written, at: at(column) })),
    areSigns: marks.every(({ kind }) => kind === "sign"),
  };
}

/** Takes the periods' headings out of the table, and whatever stands above or below them among the plan's headings. */
function headingsTaken(
  grid: Grid,
  table: TableCell[][],
  header: PlanHeader,
  found: PeriodColumns,
): PlacedText[] {
  const taken: PlacedText[] = [];
  const take = (row: number, column: number) => {
    const text = shownAt(grid, row, column);
    if (text === "") return;
    taken.push({ text, at: { sheet: grid.sheet, row, column } });
    put(table, grid, row, column, { cell: EMPTY_CELL, home: null });
  };
  for (let row = header.firstRow; row <= Math.max(header.lastRow, found.row); row++) {
    for (const { column } of found.columns) take(row, column);
  }
  return taken;
}

/** Signs that are words (`Yes`) are kept as they are written. */
function wordsOf(grid: Grid, marks: ReadonlyMap<number, readonly PeriodMark[]>): PlacedText[] {
  return [...marks].flatMap(([row, own]) =>
    own.flatMap(({ of, text, kind }) =>
      kind === "sign" && /\p{L}{2}/u.test(text)
        ? { text, at: { sheet: grid.sheet, row, column: of.column } }
        : [],
    ),
  );
}

function put(table: TableCell[][], grid: Grid, row: number, column: number, cell: TableCell): void {
  const cells = table[row - grid.top];
  if (cells) cells[column - grid.left] = cell;
}

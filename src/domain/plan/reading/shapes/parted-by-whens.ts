import { EMPTY_CELL, textCell, type Grid } from "../../../grid/grid";
import type { PlacedText } from "../../action-plan";
import { linesOf } from "../actions-in-cell";
import type { PlanHeader } from "../find-columns";
import { headingMeaning, headingWords } from "../heading-words";
import { shownText } from "../shown-text";
import type { RelaidSheet, TableCell } from "./relaid-sheet";
import { impliedHeading, relaidSheet, tableOf } from "./relaid-sheet";

const OF_BY_WHEN = "(?:(?:by when|target|completion|completed? by|due|planned|delivery|end|finish) )?";
const QUARTER = new RegExp(`^${OF_BY_WHEN}(?:quarter|qtr|q|month)(?: due)?$`);
const YEAR = new RegExp(`^${OF_BY_WHEN}(?:(?:financial|calendar) )?(?:year|fy)(?: due)?$`);
const START = /^(?:start|starts|from)(?: date)?$/;
const END = /^(?:end|ends|finish|to|until|completion)(?: date)?$/;
const REVISED = /\b(?:revised|new|extended|re ?scheduled|amended|forecast|latest)\b/;
const ORIGINAL = /^(?:original|initial)\b/;

/** How strongly `By when` says what it is; of two headings that say it as strongly the left one would win. */
const STRONGEST = 3;

/** A by-when in two columns, zero-based within the grid. */
type Parting =
  | { readonly kind: "quarter-and-year"; readonly quarter: number; readonly year: number }
  | { readonly kind: "revised"; readonly original: number; readonly revised: number }
  | { readonly kind: "start-and-end"; readonly start: number; readonly end: number };

/**
 * Puts by-whens together that stand in two columns: a quarter and its year; a date and the one it was moved to, which wins
 * while the first is carried; a start and an end below one heading.
 * @returns `null` where each by-when has one column, as in nearly every plan.
 */
export function partedByWhens(grid: Grid, header: PlanHeader): RelaidSheet | null {
  const { byWhen, other } = header.columns;
  if (byWhen === null) return null;
  const row = header.lastRow - grid.top;
  const below = subheadings(grid, row, byWhen - grid.left);
  const headings = below ?? [
    { column: byWhen - grid.left, words: wordsAt(grid, row, byWhen - grid.left) },
    ...other.map(({ column, heading }) => ({ column: column - grid.left, words: headingWords(heading) })),
  ];
  const parting = partingOf(headings);
  if (!parting || (parting.kind === "start-and-end" && !below)) return null;
  const table = tableOf(grid);
  const heading = { cell: EMPTY_CELL, home: null };
  const taken: PlacedText[] = [];
  const take = (headingRow: number, column: number) => {
    const text = shownText(grid.cells[headingRow]?.[column]);
    if (text !== "")
      taken.push({ text, at: { sheet: grid.sheet, row: grid.top + headingRow, column: grid.left + column } });
    put(table, headingRow, column, heading);
  };
  const [first, main, named] = columnsOf(parting);
  const subRow = below ? row + 1 : row;
  take(row, main);
  // A column that is carried keeps its heading, unless that would be taken for the by-when's again.
  const isPlain = (headingMeaning(shownText(grid.cells[row]?.[first]))?.strength ?? 0) < STRONGEST;
  if (below || !named || !isPlain) take(row, first);
  for (const column of below ? [first, main] : []) take(subRow, column);
  put(table, row, main, impliedHeading("By when"));
  if (named && (below || !isPlain))
    put(table, row, first, impliedHeading(parting.kind === "revised" ? "Original date" : "Start"));
  for (let body = subRow + 1; body < table.length; body++) putTogether(table, body, parting);
  return relaidSheet(grid, table, { headings: taken, takesRows: true });
}

/** The column that gives way, the one that holds the by-when, and whether the first keeps its heading and is carried. */
function columnsOf(parting: Parting): [number, number, boolean] {
  switch (parting.kind) {
    case "quarter-and-year":
      return [parting.year, parting.quarter, false];
    case "revised":
      return [parting.original, parting.revised, true];
    case "start-and-end":
      return [parting.start, parting.end, true];
  }
}

interface ColumnWords {
  readonly column: number;
  readonly words: string;
}

/** `By when` over `Quarter` and `Year`: a row below the headings that says something in those columns alone. */
function subheadings(grid: Grid, row: number, byWhen: number): ColumnWords[] | null {
  const isOpen = (column: number) => shownText(grid.cells[row]?.[column]) === "";
  const columns = [byWhen];
  while (columns.length < 3 && isOpen(byWhen + columns.length)) columns.push(byWhen + columns.length);
  const below = grid.cells[row + 1] ?? [];
  const written = below.flatMap((cell, column) => (shownText(cell) === "" ? [] : column));
  const isBelow = written.length === 2 && written.every((column) => columns.includes(column));
  return isBelow ? written.map((column) => ({ column, words: wordsAt(grid, row + 1, column) })) : null;
}

/** @param headings the by-when's own first, then those of the columns that are not read otherwise. */
function partingOf(headings: readonly ColumnWords[]): Parting | null {
  const [own] = headings;
  const where = (pattern: RegExp) => headings.find(({ words }) => pattern.test(words));
  const isOwn = (...found: (ColumnWords | undefined)[]) => own !== undefined && found.includes(own);
  const [quarter, year] = [where(QUARTER), where(YEAR)];
  if (quarter && year && isOwn(quarter, year))
    return { kind: "quarter-and-year", quarter: quarter.column, year: year.column };
  const [start, end] = [where(START), where(END)];
  if (start && end && isOwn(start, end))
    return { kind: "start-and-end", start: start.column, end: end.column };
  const dates = headings.filter(
    ({ words }, place) => place === 0 || headingMeaning(words)?.role === "by-when",
  );
  const revised = dates.find(({ words }) => REVISED.test(words)) ?? (dates.length === 2 ? own : undefined);
  const original =
    dates.find(({ words }) => ORIGINAL.test(words)) ?? dates.find(({ words }) => !REVISED.test(words));
  const isRevised = revised && original && revised !== original && isOwn(revised, original);
  const isSaid = revised && original && (REVISED.test(revised.words) || ORIGINAL.test(original.words));
  return isRevised && isSaid ? { kind: "revised", original: original.column, revised: revised.column } : null;
}

function putTogether(table: TableCell[][], row: number, parting: Parting): void {
  if (parting.kind === "start-and-end") return;
  const [first, main] = columnsOf(parting);
  const [other, own] = [table[row]?.[first], table[row]?.[main]];
  if (other?.home?.kind !== "cell" || own?.home?.kind !== "cell") return;
  const [said, ownSaid] = [shownText(other.cell), shownText(own.cell)];
  if (parting.kind === "quarter-and-year") {
    const home = { kind: "joined", at: [own.home.at, other.home.at] } as const;
    const isBoth = said !== "" && ownSaid !== "";
    const alone = said === "" ? own.cell : other.cell;
    put(table, row, main, { cell: isBoth ? textCell(joined(ownSaid, said)) : alone, home });
    put(table, row, first, { cell: EMPTY_CELL, home: null });
  } else if (ownSaid === "") {
    const home = { kind: "revisable", at: other.home.at, revisedAt: own.home.at } as const;
    put(table, row, main, { cell: other.cell, home: said === "" ? other.home : home });
    put(table, row, first, { cell: EMPTY_CELL, home: null });
  }
}

/** `Q1` and `2025/26`, line by line where the cells have several; a quarter may be its number alone. */
function joined(quarter: string, year: string): string {
  const [quarters, years] = [linesOf(quarter), linesOf(year)];
  const lines = Array.from({ length: Math.max(quarters.length, years.length) }, (_, line) => {
    const own = (quarters.length === 1 ? quarter : (quarters[line] ?? "")).trim();
    const its = (years.length === 1 ? year : (years[line] ?? "")).trim();
    return [/^[1-4]$/.test(own) ? `Q${own}` : own, own === "" && years.length === 1 ? "" : its]
      .filter((part) => part !== "")
      .join(" ");
  });
  return lines.join("\n");
}

function wordsAt(grid: Grid, row: number, column: number): string {
  return headingWords(shownText(grid.cells[row]?.[column]));
}

function put(table: TableCell[][], row: number, column: number, cell: TableCell): void {
  const cells = table[row];
  if (cells) cells[column] = cell;
}

import type { Period } from "../../../by-when/by-when";
import { dayNumber } from "../../../by-when/days";
import { readByWhen } from "../../../by-when/read-by-when";
import { oneLine } from "../../../text/one-line";
import type { Grid } from "../../../grid/grid";
import type { PlanHeader } from "../find-columns";
import { headingMeaning } from "../heading-words";
import { shownAt, shownText } from "../shown-text";

/** A column headed by a quarter, a month or a year; zero-based on the sheet. */
export interface PeriodColumn {
  readonly column: number;
  /** What it is headed, with the year that stands above: `Q1 2025/26`. */
  readonly written: string;
  /** Its own heading, as it may be repeated further down. */
  readonly heading: string;
}

/** The columns of a plan that stand for periods of time, left to right. */
export interface PeriodColumns {
  readonly columns: readonly PeriodColumn[];
  /** The row in which they are headed; it may stand above or below the plan's own headings. */
  readonly row: number;
}

const FEWEST_COLUMNS = 2;
const LONGEST_HEADING = 40;
/** A week is no period that a by-when is given in; a year is the longest. */
const [SHORTEST, LONGEST] = [27, 366];
/** Without its year no heading says more than half a year. */
const LONGEST_PART = 190;
const ROWS_AROUND = 2;

/** The days a heading stands for: `Q1 25/26`, `Apr-26`, `2026`; `null` where it is no period by itself. */
export function periodOf(written: string): Period | null {
  if (written === "" || written.length > LONGEST_HEADING) return null;
  const byWhen = readByWhen(written, null, { quarters: "financial" });
  if (byWhen.kind !== "dated" || byWhen.parts.length !== 1) return null;
  const days = daysOf(byWhen.period);
  return days >= SHORTEST && days <= LONGEST ? byWhen.period : null;
}

function daysOf({ from, to }: Period): number {
  return from === null || to === null ? Infinity : dayNumber(to) - dayNumber(from);
}

/**
 * Finds columns that stand for periods: headed so in the heading row, below it or above it, each by itself or by a quarter or
 * month with its year above.
 * @returns `null` where there are fewer than two, or two of them are headed alike.
 */
export function findPeriodColumns(grid: Grid, header: PlanHeader): PeriodColumns | null {
  const { firstRow, lastRow } = header;
  const rows = [lastRow + 2, lastRow + 1, lastRow, firstRow, firstRow - 1, firstRow - 2];
  const read = columnsRead(header);
  for (const row of new Set(rows.filter((one) => one >= grid.top && one < grid.top + grid.cells.length))) {
    const found = periodsIn(grid, row, (column) => !read.has(column) && isFree(grid, header, row, column));
    if (found.length < FEWEST_COLUMNS || (row > lastRow && !areSubheadings(grid, row, lastRow, read)))
      continue;
    const first = Math.min(...found.map(({ column }) => column));
    const columns = withTitleYear(
      grid,
      header,
      found.map((one) => withYear(grid, row, one, first)),
    );
    const isTold = new Set(columns.map(({ written }) => written)).size === columns.length;
    return isTold ? { columns, row } : null;
  }
  return null;
}

function columnsRead({ columns, moreActions }: PlanHeader): ReadonlySet<number | null> {
  const { keyArea, kpi, nowLevel, now, targetLevel, target, actions } = columns;
  return new Set([
    keyArea,
    kpi,
    nowLevel,
    now,
    targetLevel,
    target,
    actions,
    ...moreActions.map((one) => one.actions),
  ]);
}

function periodsIn(grid: Grid, row: number, mayBe: (column: number) => boolean): PeriodColumn[] {
  return (grid.cells[row - grid.top] ?? []).flatMap((_, offset) => {
    const column = grid.left + offset;
    const heading = oneLine(shownAt(grid, row, column));
    if (heading === "" || heading.length > LONGEST_HEADING || !mayBe(column)) return [];
    const role = headingMeaning(heading)?.role ?? "by-when";
    const written = withoutBrackets(heading);
    return role === "by-when" && (periodOf(written) ?? isPartOfYear(written))
      ? { column, written, heading }
      : [];
  });
}

/** `Q1 (Apr–Jun)` is the first quarter. */
function withoutBrackets(heading: string): string {
  const without = heading.replace(/\s*[([][^)\]]*[)\]]\s*/g, " ").trim();
  return periodOf(without) || isPartOfYear(without) ? without : heading;
}

/** `Q1`, `Apr`, `H2`: a period once its year is known. */
function isPartOfYear(written: string): boolean {
  if (!/\p{L}/u.test(written) || /\d{2}/.test(written)) return false;
  const period = periodOf(`${written} 2025/26`);
  return period !== null && daysOf(period) <= LONGEST_PART;
}

/** Above the plan's headings only what stands over columns without a heading of their own heads them. */
function isFree(grid: Grid, { firstRow, lastRow }: PlanHeader, row: number, column: number): boolean {
  if (row >= firstRow) return true;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, place) => firstRow + place).every(
    (one) => shownAt(grid, one, column) === "",
  );
}

/** Rows right below the headings go with them where they say nothing of a KPI or an action. */
function areSubheadings(grid: Grid, row: number, lastRow: number, read: ReadonlySet<number | null>): boolean {
  return Array.from({ length: row - lastRow }, (_, place) => lastRow + 1 + place).every((one) =>
    [...read].every((column) => column === null || shownAt(grid, one, column) === ""),
  );
}

/** Where no heading says the year, the plan's title may, in two years: `Action plan 2025/26`. */
function withTitleYear(
  grid: Grid,
  { firstRow }: PlanHeader,
  columns: readonly PeriodColumn[],
): readonly PeriodColumn[] {
  if (columns.some(({ written }) => periodOf(written))) return columns;
  const titles = grid.cells
    .slice(0, firstRow - grid.top)
    .flatMap((cells) => cells.map((cell) => oneLine(shownText(cell))));
  const years = [grid.sheet, ...titles].flatMap((title) => TWO_YEARS.exec(title)?.[0] ?? []);
  const [year, ...more] = new Set(years.filter((one) => yearIn(one) !== null));
  return year === undefined || more.length > 0
    ? columns
    : columns.map((column) => ({ ...column, written: `${column.written} ${year}` }));
}

function withYear(grid: Grid, row: number, column: PeriodColumn, first: number): PeriodColumn {
  if (periodOf(column.written)) return column;
  for (let above = row - 1; above >= Math.max(grid.top, row - ROWS_AROUND); above--) {
    const year = yearIn(headingOver(grid, above, column.column, first));
    if (year !== null) return { ...column, written: `${column.written} ${year}` };
  }
  return column;
}

/** The heading over a column: its own, that of the merged area it is in, or the nearest left of it that it goes on from. */
function headingOver(grid: Grid, row: number, column: number, first: number): string {
  for (let left = column; left >= first; left--) {
    const text = oneLine(shownAt(grid, row, left));
    if (text === "") continue;
    const area =
      grid.merges === "unknown"
        ? undefined
        : grid.merges.find(
            (one) => row >= one.top && row <= one.bottom && one.left === left && one.right > left,
          );
    return area && column > area.right ? "" : text;
  }
  return "";
}

const TWO_YEARS = /(?<!\d)(?:20)?\d\d ?[/–-] ?(?:20)?\d\d(?!\d)/;
const YEAR = /(?<!\d)(?:20)?\d\d ?[/–-] ?(?:20)?\d\d(?!\d)|(?<!\d)20\d\d(?!\d)|\bFY ?\d\d(?!\d)/i;

function yearIn(heading: string): string | null {
  const year = YEAR.exec(heading)?.[0];
  const period = year === undefined ? null : periodOf(year);
  return year !== undefined && period && daysOf(period) > LONGEST_PART ? year : null;
}

import type { PrintedRows, RowSpan } from "./page-breaks";
import { pageBreaksBefore } from "./page-breaks";
import type { CellStyle, DraftCell, DraftChart, DraftRange, DraftTable } from "./sheet-draft";
import { draftText } from "./sheet-draft";

/** A table of a sheet that has several, with the heading above it. */
export interface TableSection {
  readonly heading: string;
  /** Unique in the workbook; letters, digits and underscores. */
  readonly tableName: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DraftCell[])[];
  /** A chart of some of the table's columns, set below it. */
  readonly chart: SectionChart | null;
}

/** Which columns of its section a chart shows, and in which words. */
export interface SectionChart {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly kind: DraftChart["kind"];
  readonly categoryColumn: number;
  readonly seriesColumns: readonly number[];
  /** Rows of the section from the top that the chart shows: a last line with totals is left out. */
  readonly shownRows: number;
  readonly valueAxisTitle: string;
  readonly categoryAxisTitle: string;
}

/** Sections laid out below one another. */
export interface LaidOutSections {
  readonly rows: DraftCell[][];
  readonly tables: DraftTable[];
  readonly charts: DraftChart[];
  /** Rows that start a printed page, so that no section is cut that fits on one. */
  readonly pageBreaksBefore: readonly number[];
}

/** Rows kept free below a table for its chart, which leaves the last of them: so many, or more for many bars. */
const CHART_ROWS = { fewest: 14, most: 40, forEachBar: 2.2 } as const;
/** A chart is as wide as this many columns from A, which is as wide as an A4 page. */
const CHART_COLUMNS = 8;

/**
 * Lays tables out below `opening`, each under its heading, with a row between; tables start in column A. `page` has the
 * widths of the sheet's columns, in characters.
 */
export function layOutSections(
  opening: readonly (readonly DraftCell[])[],
  sections: readonly TableSection[],
  page: Pick<PrintedRows, "columnWidths" | "orientation">,
): LaidOutSections {
  const rows = opening.map((row) => [...row]);
  const tables: DraftTable[] = [];
  const charts: DraftChart[] = [];
  const spans: RowSpan[][] = [];
  for (const section of sections) {
    rows.push([], [draftText(section.heading, "subtitle")]);
    const top = rows.length;
    rows.push(
      section.columns.map((column, place) => draftText(column, headingStyle(section, place))),
      ...section.rows.map((row) => [...row]),
    );
    const range: DraftRange = { top, left: 0, bottom: rows.length - 1, right: section.columns.length - 1 };
    tables.push({ name: section.tableName, range });
    const parts = [{ top: top - 1, bottom: range.bottom }];
    spans.push(parts);
    if (!section.chart) continue;
    rows.push([]);
    charts.push(chartBelow(section.chart, section, range, rows.length));
    const chartRows = rowsOfChart(section.chart);
    parts.push({ top: rows.length, bottom: rows.length + chartRows - 1 });
    for (let row = 0; row < chartRows; row++) rows.push([]);
  }
  const columns = Math.max(
    ...tables.map(({ range }) => range.right + 1),
    charts.length > 0 ? CHART_COLUMNS : 0,
  );
  const printed = {
    ...page,
    rows,
    columnWidths: page.columnWidths.slice(0, columns),
  };
  return { rows, tables, charts, pageBreaksBefore: pageBreaksBefore(printed, spans) };
}

/** A heading stands over its figures, at the right. */
function headingStyle({ rows }: TableSection, column: number): CellStyle {
  return rows.some((row) => row[column]?.style === "figure") ? "figure-heading" : "column-heading";
}

function rowsOfChart({ kind, shownRows }: SectionChart): number {
  const { fewest, most, forEachBar } = CHART_ROWS;
  return kind === "clustered-bar"
    ? Math.max(fewest, Math.min(most, Math.ceil(shownRows * forEachBar)))
    : fewest;
}

function chartBelow(
  chart: SectionChart,
  section: TableSection,
  table: DraftRange,
  firstRow: number,
): DraftChart {
  const bottom = table.top + chart.shownRows;
  const column = (place: number): DraftRange => ({ top: table.top + 1, left: place, bottom, right: place });
  return {
    name: chart.name,
    title: chart.title,
    altText: chart.altText,
    kind: chart.kind,
    categories: column(chart.categoryColumn),
    series: chart.seriesColumns.map((place) => ({
      name: section.columns[place] ?? "",
      values: column(place),
    })),
    place: { top: firstRow, left: 0, bottom: firstRow + rowsOfChart(chart) - 2, right: CHART_COLUMNS - 1 },
    valueAxisTitle: chart.valueAxisTitle,
    categoryAxisTitle: chart.categoryAxisTitle,
    valueStep: wholeStep(longestBar(chart, section)),
  };
}

function longestBar({ kind, seriesColumns, shownRows }: SectionChart, { rows }: TableSection): number {
  const bars = rows.slice(0, shownRows).map((row) => seriesColumns.map((column) => figureIn(row[column])));
  return Math.max(
    0,
    ...bars.map((bar) =>
      kind === "stacked-column" ? bar.reduce((sum, part) => sum + part, 0) : Math.max(0, ...bar),
    ),
  );
}

function figureIn(cell: DraftCell | undefined): number {
  return cell?.content.kind === "number" ? cell.content.value : 0;
}

/** So many marks are read at a glance. */
const MOST_MARKS = 6;

/** 1, 2, 5, 10, 20, 50 …: the smallest with which an axis has no more marks than are read at a glance. */
function wholeStep(longest: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [power, power * 2, power * 5]) if (longest / step <= MOST_MARKS) return step;
}

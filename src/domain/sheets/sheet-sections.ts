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
}

/** Rows kept free below a table for its chart. */
const CHART_ROWS = 18;
/** A chart is as wide as this many columns from A, which is as wide as an A4 page. */
const CHART_COLUMNS = 8;

/** Lays tables out below `opening`, each under its heading, with a row between; tables start in column A. */
export function layOutSections(
  opening: readonly (readonly DraftCell[])[],
  sections: readonly TableSection[],
): LaidOutSections {
  const rows = opening.map((row) => [...row]);
  const tables: DraftTable[] = [];
  const charts: DraftChart[] = [];
  for (const section of sections) {
    rows.push([], [draftText(section.heading, "subtitle")]);
    const top = rows.length;
    rows.push(
      section.columns.map((column, place) => draftText(column, headingStyle(section, place))),
      ...section.rows.map((row) => [...row]),
    );
    const range: DraftRange = { top, left: 0, bottom: rows.length - 1, right: section.columns.length - 1 };
    tables.push({ name: section.tableName, range });
    if (!section.chart) continue;
    rows.push([]);
    charts.push(chartBelow(section.chart, section, range, rows.length));
    for (let row = 0; row < CHART_ROWS; row++) rows.push([]);
  }
  return { rows, tables, charts };
}

/** A heading stands over its figures, at the right. */
function headingStyle({ rows }: TableSection, column: number): CellStyle {
  return rows.some((row) => row[column]?.style === "figure") ? "figure-heading" : "column-heading";
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
    place: { top: firstRow, left: 0, bottom: firstRow + CHART_ROWS - 2, right: CHART_COLUMNS - 1 },
    valueAxisTitle: chart.valueAxisTitle,
    categoryAxisTitle: chart.categoryAxisTitle,
  };
}

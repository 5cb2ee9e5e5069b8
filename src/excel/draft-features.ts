import { groupedBy } from "../domain/lists/grouped-by";
import type { DraftChart, DraftList, DraftTable, SheetDraft } from "../domain/sheets/sheet-draft";
import { LEVELS } from "../domain/toolkit/edition";
import { LEVEL_FILLS, RULE_COLOR, SERIES_COLOURS } from "./draft-looks";
import { areaSteps, rangeOf, type DraftPlace, type DraftStep } from "./draft-step";

/** Excel takes no longer list of words; it splits at commas (a longer one needs a range of cells). */
const LONGEST_LIST = 255;

const CHART_TYPES = {
  "clustered-bar": "BarClustered",
  "clustered-column": "ColumnClustered",
  "stacked-column": "ColumnStacked",
} as const satisfies Record<DraftChart["kind"], Excel.ChartType | `${Excel.ChartType}`>;

/** What a draft has besides its cells: tables, lists, colours, charts, page, in the order Excel needs them. */
export function featureSteps(
  draft: SheetDraft,
  tableNames: ReadonlyMap<string, string>,
): readonly DraftStep[] {
  const step = (queue: DraftStep["queue"]): DraftStep => ({ bytes: 5_000, queue });
  return [
    ...draft.tables.map((table) => step((place) => queueTable(place, table, tableNames, draft.purpose))),
    ...sameLists(draft.lists).flatMap(listSteps),
    ...draft.levelColours.map(({ range }) => step((place) => queueLevelColours(rangeOf(place, range)))),
    ...areaSteps(draft.ruledAbove ?? [], 3, ({ format }) => queueLineAbove(format)),
    ...draft.columnWidths.map((_, column) => step((place) => queueColumnWidth(place, draft, column))),
    step((place) => queueLayout(place, draft)),
    ...draft.charts.map((chart) => step((place) => queueChart(place, chart))),
  ];
}

/**
 * Alternative texts of charts, which Excel gives to shapes only. Apart and last: whether every Excel lists its charts
 * among the shapes could not be tried.
 */
export function altTextSteps({ charts }: SheetDraft): readonly DraftStep[] {
  return charts.map(({ name, title, altText }) => ({
    bytes: 1_000 + altText.length,
    queue: ({ sheet }) => {
      const shape = sheet.shapes.getItem(name);
      shape.altTextTitle = title;
      shape.altTextDescription = altText;
    },
  }));
}

function queueTable(
  place: DraftPlace,
  { name, range }: DraftTable,
  names: ReadonlyMap<string, string>,
  purpose: SheetDraft["purpose"],
): void {
  const table = place.sheet.tables.add(rangeOf(place, range), true);
  table.name = names.get(name) ?? name;
  table.style = "TableStyleLight1";
  // Buttons hide the ends of headings; only a list to work through is worth filtering.
  table.showFilterButton = purpose === "review-findings";
}

/** A plan has a list of levels for each of its blocks: the same for all of them. */
function sameLists(lists: readonly DraftList[]): readonly (readonly DraftList[])[] {
  const saying = ({ items, prompt, whenOther, strict }: DraftList) =>
    JSON.stringify([items, prompt, whenOther, strict]);
  return [...groupedBy(lists, saying).values()];
}

function listSteps(same: readonly DraftList[]): readonly DraftStep[] {
  const [list] = same;
  if (!list) return [];
  const ranges = same.map(({ range }) => range);
  return areaSteps(ranges, 4, ({ dataValidation }) => queueList(dataValidation, list));
}

function queueList(validation: Excel.DataValidation, { items, prompt, whenOther, strict }: DraftList): void {
  const source = items.join(",");
  if (source.length > LONGEST_LIST || items.some((item) => item.includes(",")))
    throw new Error(`Excel cannot offer this list of ${items.length} items: it is too long or holds commas.`);
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.prompt = { showPrompt: true, title: "", message: prompt.slice(0, LONGEST_LIST) };
  validation.errorAlert = {
    showAlert: true,
    style: strict ? "Stop" : "Information",
    title: "Not on the list",
    message: (whenOther ?? prompt).slice(0, 225),
  };
}

function queueLevelColours(range: Excel.Range): void {
  for (const level of LEVELS) {
    const rule = range.conditionalFormats.add("CellValue");
    rule.cellValue.format.fill.color = LEVEL_FILLS[level];
    rule.cellValue.format.font.color = "#000000";
    rule.cellValue.rule = { formula1: `="${level}"`, operator: "EqualTo" };
  }
}

function queueLineAbove(format: Excel.RangeFormat): void {
  const line = format.borders.getItem("EdgeTop");
  line.style = "Continuous";
  line.color = RULE_COLOR;
}

/** Half an inch at each side: text on A4 stays that much larger. */
const SIDE_MARGIN = 36;

function queueColumnWidth(place: DraftPlace, { columnWidths }: SheetDraft, column: number): void {
  rangeOf(place, { top: 0, left: column, bottom: 0, right: column }).getEntireColumn().format.columnWidth =
    pointsOf(columnWidths[column] ?? 0);
}

function queueLayout(place: DraftPlace, draft: SheetDraft): void {
  const { sheet, top } = place;
  if (draft.rows.length > 0)
    rangeOf(place, { top: 0, left: 0, bottom: draft.rows.length - 1, right: 0 })
      .getEntireRow()
      .format.autofitRows();
  if (draft.frozenRows > 0) sheet.freezePanes.freezeRows(top + draft.frozenRows);
  else sheet.freezePanes.unfreeze();
  queuePage(place, draft);
}

function queuePage(place: DraftPlace, { page, pageBreaksBefore }: SheetDraft): void {
  const { sheet, top } = place;
  const { orientation, repeatedRows, printedColumns, printsGridlines = false } = page;
  sheet.pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.leftMargin = SIDE_MARGIN;
  sheet.pageLayout.rightMargin = SIDE_MARGIN;
  sheet.pageLayout.printGridlines = printsGridlines;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (repeatedRows)
    sheet.pageLayout.setPrintTitleRows(
      sheet.getRange(`${top + repeatedRows.from + 1}:${top + repeatedRows.to + 1}`),
    );
  // Whole columns: rows that people add below are to print too.
  if (printedColumns !== undefined)
    sheet.pageLayout.setPrintArea(
      rangeOf(place, { top: 0, left: 0, bottom: 0, right: printedColumns - 1 }).getEntireColumn(),
    );
  if (!pageBreaksBefore) return;
  // Those of an earlier writing stand before other rows now.
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaksBefore)
    sheet.horizontalPageBreaks.add(rangeOf(place, { top: row, left: 0, bottom: row, right: 0 }));
}

/** Seven pixels a character of Calibri 11 and five beside them, at 96 pixels an inch. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function queueChart(place: DraftPlace, draft: DraftChart): void {
  const [first, ...others] = draft.series;
  if (!first) return;
  // `Auto` guesses wrongly on the web (https://github.com/OfficeDev/office-js/issues/2929).
  const chart = place.sheet.charts.add(CHART_TYPES[draft.kind], rangeOf(place, first.values), "Columns");
  chart.name = draft.name;
  chart.title.text = draft.title;
  const categories = rangeOf(place, draft.categories);
  const drawn = [
    { series: chart.series.getItemAt(0), from: first },
    ...others.map((from) => ({ series: chart.series.add(from.name), from })),
  ];
  for (const [number, { series, from }] of drawn.entries()) {
    series.name = from.name;
    series.format.fill.setSolidColor(SERIES_COLOURS[number % SERIES_COLOURS.length] ?? SERIES_COLOURS[0]);
    // On a bar of two parts the noughts of the missing ones would stand on one another.
    series.hasDataLabels = draft.kind !== "stacked-column";
    series.setValues(rangeOf(place, from.values));
    series.setXAxisValues(categories);
  }
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";
  chart.axes.valueAxis.title.text = draft.valueAxisTitle;
  // Left to itself Excel starts the axis near the shortest bar if all are about as long, and marks halves of a KPI
  // (https://peltiertech.com/how-excel-calculates-automatic-chart-axis-limits/).
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorUnit = draft.valueStep;
  chart.axes.categoryAxis.title.text = draft.categoryAxisTitle;
  // Names seem to stand too close to one another, and some would be left out: all of them, and level.
  chart.axes.categoryAxis.tickLabelSpacing = 1;
  chart.axes.categoryAxis.textOrientation = 0;
  // Bars are drawn from below: the first of the table is to be on top.
  if (draft.kind === "clustered-bar") {
    chart.axes.categoryAxis.reversePlotOrder = true;
    // The figures stand below the bars all the same.
    chart.axes.categoryAxis.position = "Maximum";
  }
  const standsOn = rangeOf(place, draft.place);
  chart.setPosition(standsOn.getCell(0, 0), standsOn.getLastCell());
}

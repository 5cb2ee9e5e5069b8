import { boxAddress, boxOf, columnCount, quotedSheet, rowCount, type Box } from "../workbook/box";
import { isEmptyCell } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";
import type { AxisState, ChartState, SeriesState } from "../workbook/sheet-parts";

/** Chart types an opened or saved file can hold; Excel has more. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
] as const;

export const NEW_AXIS: AxisState = {
  title: "",
  titleVisible: false,
  visible: true,
  gridlines: false,
  numberFormat: "General",
  reversed: false,
};

/** `Sheet1!$B$2:$B$9` */
export const absoluteReference = (sheet: Sheet, box: Box) =>
  `${quotedSheet(sheet.state.name)}!${boxAddress(box, true)}`;

const isText = (sheet: Sheet, row: number, column: number) => {
  const cell = sheet.cellAt(row, column);
  return isEmptyCell(cell) || typeof cell?.content === "string";
};

/**
 * The series Excel makes of a block of cells: a first line of texts names them, another gives the categories.
 * `Auto` takes the longer side as the categories, which is what goes wrong on the web (office-js#2929).
 */
export function seriesOfCells(sheet: Sheet, box: Box, seriesBy: string): readonly SeriesState[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnCount(box) > rowCount(box));
  const firstRowIsText = spanIsText(sheet, {
    ...box,
    bottom: box.top,
    left: Math.min(box.left + 1, box.right),
  });
  const firstColumnIsText = spanIsText(sheet, {
    ...box,
    right: box.left,
    top: Math.min(box.top + 1, box.bottom),
  });
  const top = box.top + (firstRowIsText && rowCount(box) > 1 ? 1 : 0);
  const left = box.left + (firstColumnIsText && columnCount(box) > 1 ? 1 : 0);
  const headings = top > box.top ? boxOf(box.top, left, box.top, box.right) : null;
  const labels = left > box.left ? boxOf(top, box.left, box.bottom, box.left) : null;
  const series: SeriesState[] = [];
  const [first, last] = byRows ? [top, box.bottom] : [left, box.right];
  for (let line = first; line <= last; line += 1) {
    const values = byRows ? boxOf(line, left, line, box.right) : boxOf(top, line, box.bottom, line);
    const names = byRows ? labels : headings;
    const categories = byRows ? headings : labels;
    const nameAt = names && (byRows ? boxOf(line, names.left) : boxOf(names.top, line));
    const nameCell = nameAt && sheet.cellAt(nameAt.top, nameAt.left);
    series.push({
      name: nameCell ? String(nameCell.content) : `Series${line - first + 1}`,
      ...(nameAt ? { nameRef: absoluteReference(sheet, nameAt) } : {}),
      valuesRef: absoluteReference(sheet, values),
      ...(categories ? { categoriesRef: absoluteReference(sheet, categories) } : {}),
      hasDataLabels: false,
    });
  }
  return series;
}

function spanIsText(sheet: Sheet, box: Box): boolean {
  for (let row = box.top; row <= box.bottom; row += 1)
    for (let column = box.left; column <= box.right; column += 1)
      if (!isText(sheet, row, column)) return false;
  return true;
}

/** A chart as Excel first puts it on a sheet. */
export function newChart(sheet: Sheet, id: string, type: string, series: readonly SeriesState[]): ChartState {
  const numbers = sheet.state.charts.map((chart) => Number(/^Chart (\d+)$/.exec(chart.name)?.[1] ?? 0));
  const [only] = series;
  return {
    id,
    name: `Chart ${Math.max(0, ...numbers) + 1}`,
    type,
    top: 60,
    left: 240,
    width: 360,
    height: 216,
    title: series.length === 1 && only ? only.name : "Chart Title",
    titleVisible: true,
    legendVisible: series.length > 1,
    legendPosition: "Bottom",
    categoryAxis: NEW_AXIS,
    valueAxis: { ...NEW_AXIS, gridlines: true },
    series,
    altTextTitle: "",
    altTextDescription: "",
  };
}

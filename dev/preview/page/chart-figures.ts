import { parseBox, splitSheet } from "../../emulated-excel/workbook/box";
import type { ChartState, SeriesState } from "../../emulated-excel/workbook/sheet-parts";
import type { Workbook } from "../../emulated-excel/workbook/workbook";
import { cellText } from "./cell-text";

/** The figures of a chart, read from the cells it looks at. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    /** One a category; a cell without a number counts as nothing, as in Excel. */
    readonly values: readonly number[];
  }[];
}

/** Office's own first six colours for series. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function figuresOf(workbook: Workbook, chart: ChartState): ChartFigures {
  const series = chart.series.map((each, index) => ({
    name: nameOf(workbook, each),
    color: each.color ?? COLOURS[index % COLOURS.length] ?? "#4472C4",
    values: cellsAt(workbook, each.valuesRef).map(({ value }) => value),
  }));
  const [labelled] = chart.series.flatMap((each) => each.categoriesRef ?? []);
  const labels = labelled === undefined ? [] : cellsAt(workbook, labelled).map(({ text }) => text);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    categories: Array.from({ length: count }, (_, index) => labels[index] ?? String(index + 1)),
    series,
  };
}

function nameOf(workbook: Workbook, { name, nameRef }: SeriesState): string {
  return (nameRef === undefined ? "" : cellsAt(workbook, nameRef)[0]?.text) || name;
}

function cellsAt(workbook: Workbook, reference: string): { readonly text: string; readonly value: number }[] {
  const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ""));
  const sheet = name === null ? undefined : workbook.findSheet(name);
  const box = parseBox(rest);
  if (!sheet || !box) return [];
  const cells = [];
  for (let row = box.top; row <= box.bottom; row += 1)
    for (let column = box.left; column <= box.right; column += 1) {
      const cell = sheet.cellAt(row, column);
      cells.push({ text: cellText(cell), value: typeof cell?.content === "number" ? cell.content : 0 });
    }
  return cells;
}

/** How the bars of a chart stand: beside or on one another, upright or lying. */
export interface BarKind {
  readonly lying: boolean;
  readonly stacked: boolean;
  /** Each category's parts of a whole. */
  readonly shares: boolean;
}

/** `null` for charts of other kinds, which the preview does not draw. */
export function barKindOf(type: string): BarKind | null {
  const match = /^(Column|Bar)(Clustered|Stacked|Stacked100)$/.exec(type);
  return (
    match && {
      lying: match[1] === "Bar",
      stacked: match[2] !== "Clustered",
      shares: match[2] === "Stacked100",
    }
  );
}

/** One bar: its category, its series, and from where to where it goes on the value axis. */
export interface Bar {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** The bars of a chart, in the values' own unit; shares are of 100. */
export function barsOf({ categories, series }: ChartFigures, { stacked, shares }: BarKind): readonly Bar[] {
  return categories.flatMap((_, category) => {
    const values = series.map((each) => each.values[category] ?? 0);
    const whole = values.reduce((sum, value) => sum + Math.abs(value), 0);
    let [above, below] = [0, 0];
    return values.map((value, index) => {
      const length = shares ? (whole === 0 ? 0 : (value / whole) * 100) : value;
      const from = stacked ? (length < 0 ? below : above) : 0;
      if (length < 0) below += length;
      else above += length;
      return { category, series: index, from, to: from + length };
    });
  });
}

/** Round numbers that the value axis shows, from the least to the greatest needed. */
export function ticksFor(values: readonly number[], most = 6): readonly number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return [0, 1];
  const span = high - low;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = power * ([1, 2, 5, 10].find((each) => span / (power * each) <= most) ?? 10);
  const ticks: number[] = [];
  const last = Math.ceil(high / step - 1e-9);
  for (let index = Math.floor(low / step + 1e-9); index <= last; index += 1)
    ticks.push(Number((index * step).toPrecision(12)));
  return ticks;
}

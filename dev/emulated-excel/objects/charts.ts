import { invalidArgument, itemNotFound, notImplemented } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Argument, type Scalar } from "../protocol/object-model";
import type { Sheet } from "../workbook/sheet";
import type { ChartState } from "../workbook/sheet-parts";
import { CHART_TYPES, newChart, seriesOfCells } from "./chart-making";
import {
  assertWritable,
  numberArgument,
  rangeArgument,
  textArgument,
  wordArgument,
  type HostContext,
} from "./host-context";
import { sheetOf } from "./sheet-settings";
import { partObject, worksheetObject, type PartTarget, type ScopeTarget } from "./targets";

export const chartState = ({ sheet, id }: PartTarget): ChartState => {
  const chart = sheet.state.charts.find((each) => each.id === id);
  if (!chart) throw itemNotFound("Chart");
  return chart;
};

export const changeChart = ({ sheet, id }: PartTarget, changes: Partial<ChartState>) =>
  sheet.change({
    charts: sheet.state.charts.map((chart) => (chart.id === id ? { ...chart, ...changes } : chart)),
  });

const points = (key: "top" | "left" | "width" | "height"): Scalar<PartTarget> => ({
  get: (target) => chartState(target)[key],
  set: (target, value) => changeChart(target, { [key]: numberArgument(value, `Chart.${key}`) }),
});

const part = (type: string) => ({ get: ({ sheet, id }: PartTarget) => partObject(type, sheet, id) });

/** Excel.ChartCollection and Chart */
export function chartTypes(context: HostContext): readonly AnyDeclaredType[] {
  const charts = (scope: ScopeTarget) => sheetOf(scope).state.charts;
  const object = (sheet: Sheet, chart: ChartState) => partObject("Chart", sheet, chart.id);
  const find = (scope: ScopeTarget, key: Argument) => {
    const chart = charts(scope).find((each) => each.id === key || each.name === key);
    return chart ? object(sheetOf(scope), chart) : null;
  };
  const item = (scope: ScopeTarget, key: Argument) => {
    const found = find(scope, key);
    if (!found) throw itemNotFound("ChartCollection.getItem");
    return found;
  };
  return [
    defineType<ScopeTarget>({
      name: "ChartCollection",
      scalars: { Count: { get: (scope) => charts(scope).length } },
      items: (scope) => charts(scope).map((chart) => object(sheetOf(scope), chart)),
      item,
      methods: {
        GetItem: item,
        GetItemOrNullObject: find,
        GetItemAt: (scope, index) => {
          const chart = charts(scope)[numberArgument(index, "ChartCollection.getItemAt")];
          if (!chart) throw invalidArgument("ChartCollection.getItemAt");
          return object(sheetOf(scope), chart);
        },
        GetCount: (scope) => charts(scope).length,
        Add: (scope, typeArgument, source, seriesByArgument) => {
          const sheet = sheetOf(scope);
          assertWritable(context, sheet, null, "ChartCollection.add");
          const type = CHART_TYPES.find((each) => each === typeArgument);
          if (!type) throw notImplemented(`chart type ${textArgument(typeArgument, "ChartCollection.add")}`);
          const range = rangeArgument(context, source, sheet, "ChartCollection.add");
          const words = ["Auto", "Columns", "Rows"] as const;
          const seriesBy = wordArgument(seriesByArgument ?? "Auto", words, "ChartCollection.add");
          const series = seriesOfCells(range.sheet, range.box, seriesBy);
          const chart = newChart(sheet, context.workbook.freshId(), type, series);
          sheet.change({ charts: [...sheet.state.charts, chart] });
          return object(sheet, chart);
        },
      },
    }),
    defineType<PartTarget>({
      name: "Chart",
      id: ({ id }) => id,
      isGone: ({ sheet, id }) => !sheet.state.charts.some((chart) => chart.id === id),
      scalars: {
        Id: { get: ({ id }) => id },
        Name: {
          get: (target) => chartState(target).name,
          set: (target, value) => changeChart(target, { name: textArgument(value, "Chart.name") }),
        },
        ChartType: {
          get: (target) => chartState(target).type,
          set: (target, value) =>
            changeChart(target, { type: wordArgument(value, CHART_TYPES, "Chart.chartType") }),
        },
        Top: points("top"),
        Left: points("left"),
        Width: points("width"),
        Height: points("height"),
      },
      navigations: {
        Title: part("ChartTitle"),
        Legend: part("ChartLegend"),
        Axes: part("ChartAxes"),
        Series: part("ChartSeriesCollection"),
        DataLabels: part("ChartDataLabels"),
        Worksheet: { get: ({ sheet }) => worksheetObject(sheet) },
      },
      methods: {
        SetPosition: (target, startCell, endCell) => {
          const location = "Chart.setPosition";
          const { sheet } = target;
          const start = rangeArgument(context, startCell, sheet, location).box;
          const [left, top] = [sheet.leftOf(start.left), sheet.topOf(start.top)];
          if (endCell === undefined || endCell === null) {
            changeChart(target, { left, top });
            return null;
          }
          const end = rangeArgument(context, endCell, sheet, location).box;
          const width = sheet.leftOf(end.right + 1) - left;
          const height = sheet.topOf(end.bottom + 1) - top;
          if (width <= 0 || height <= 0) throw invalidArgument(location);
          changeChart(target, { left, top, width, height });
          return null;
        },
        SetData: (target, source, seriesByArgument) => {
          const range = rangeArgument(context, source, target.sheet, "Chart.setData");
          const words = ["Auto", "Columns", "Rows"] as const;
          const seriesBy = wordArgument(seriesByArgument ?? "Auto", words, "Chart.setData");
          changeChart(target, { series: seriesOfCells(range.sheet, range.box, seriesBy) });
          return null;
        },
        Activate: () => null,
        Delete: (target) => {
          assertWritable(context, target.sheet, null, "Chart.delete");
          const gone = chartState(target);
          target.sheet.change({ charts: target.sheet.state.charts.filter((chart) => chart !== gone) });
          return null;
        },
      },
    }),
  ];
}

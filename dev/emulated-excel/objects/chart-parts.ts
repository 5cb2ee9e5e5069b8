import { invalidArgument } from "../protocol/host-error";
import {
  defineType,
  hostObject,
  type AnyDeclaredType,
  type Argument,
  type HostObject,
  type Scalar,
} from "../protocol/object-model";
import type { AxisState, ChartState, SeriesState } from "../workbook/sheet-parts";
import { absoluteReference } from "./chart-making";
import { changeChart, chartState } from "./charts";
import {
  booleanArgument,
  colourArgument,
  numberArgument,
  rangeArgument,
  textArgument,
  type HostContext,
  wordArgument,
} from "./host-context";
import type { PartTarget } from "./targets";

interface AxisTarget {
  readonly chart: PartTarget;
  readonly axis: "categoryAxis" | "valueAxis";
}

interface SeriesTarget {
  readonly chart: PartTarget;
  readonly index: number;
}

const LEGEND_PLACES = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

function chartScalar<Key extends keyof ChartState>(
  key: Key,
  take: (argument: Argument) => ChartState[Key],
  after: Partial<ChartState> = {},
): Scalar<PartTarget> {
  return {
    get: (target) => chartState(target)[key] as ChartState[Key] & (string | number | boolean),
    set: (target, value) => changeChart(target, { [key]: take(value), ...after }),
  };
}

const flag = (location: string) => (value: Argument) => booleanArgument(value, location);
const words = (location: string) => (value: Argument) => textArgument(value, location);

/** Excel.ChartTitle, ChartLegend, ChartDataLabels, ChartAxes and what hangs on them. */
export function chartPartTypes(context: HostContext): readonly AnyDeclaredType[] {
  return [
    defineType<PartTarget>({
      name: "ChartTitle",
      scalars: {
        Text: chartScalar("title", words("ChartTitle.text"), { titleVisible: true }),
        Visible: chartScalar("titleVisible", flag("ChartTitle.visible")),
      },
    }),
    defineType<PartTarget>({
      name: "ChartLegend",
      scalars: {
        Visible: chartScalar("legendVisible", flag("ChartLegend.visible")),
        Position: chartScalar("legendPosition", (value) => {
          const place = LEGEND_PLACES.find((each) => each === value);
          if (!place) throw invalidArgument("ChartLegend.position");
          return place;
        }),
      },
    }),
    defineType<PartTarget>({
      name: "ChartDataLabels",
      scalars: {
        ShowValue: {
          get: (target) => chartState(target).series.every((series) => series.hasDataLabels),
          set: (target, value) => {
            const hasDataLabels = booleanArgument(value, "ChartDataLabels.showValue");
            const series = chartState(target).series.map((each) => ({ ...each, hasDataLabels }));
            changeChart(target, { series });
          },
        },
      },
    }),
    ...axisTypes(),
    ...seriesTypes(context),
  ];
}

function axisTypes(): readonly AnyDeclaredType[] {
  const state = ({ chart, axis }: AxisTarget) => chartState(chart)[axis];
  const change = ({ chart, axis }: AxisTarget, changes: Partial<AxisState>) =>
    changeChart(chart, { [axis]: { ...chartState(chart)[axis], ...changes } });
  const axisObject = (axis: AxisTarget["axis"]) => ({
    get: ({ sheet, id }: PartTarget): HostObject =>
      hostObject("ChartAxis", { chart: { sheet, id }, axis } satisfies AxisTarget),
  });
  const scalar = <Key extends keyof AxisState>(
    key: Key,
    take: (argument: Argument) => AxisState[Key],
    after: Partial<AxisState> = {},
  ): Scalar<AxisTarget> => ({
    get: (target) => state(target)[key] ?? "",
    set: (target, value) => change(target, { [key]: take(value), ...after }),
  });
  const number = (location: string) => (value: Argument) => numberArgument(value, location);
  const same = (type: string) => ({ get: (target: AxisTarget) => hostObject(type, target) });
  return [
    defineType<PartTarget>({
      name: "ChartAxes",
      navigations: { CategoryAxis: axisObject("categoryAxis"), ValueAxis: axisObject("valueAxis") },
    }),
    defineType<AxisTarget>({
      name: "ChartAxis",
      scalars: {
        Visible: scalar("visible", flag("ChartAxis.visible")),
        Minimum: scalar("minimum", number("ChartAxis.minimum")),
        Maximum: scalar("maximum", number("ChartAxis.maximum")),
        MajorUnit: scalar("majorUnit", number("ChartAxis.majorUnit")),
        Position: scalar("crossedAt", (value) =>
          wordArgument(value, ["Automatic", "Maximum", "Minimum"] as const, "ChartAxis.position"),
        ),
        TextOrientation: scalar("labelsTurned", number("ChartAxis.textOrientation")),
        TickLabelSpacing: scalar("tickLabelSpacing", number("ChartAxis.tickLabelSpacing")),
        NumberFormat: scalar("numberFormat", words("ChartAxis.numberFormat")),
        ReversePlotOrder: scalar("reversed", flag("ChartAxis.reversePlotOrder")),
      },
      navigations: { Title: same("ChartAxisTitle"), MajorGridlines: same("ChartGridlines") },
    }),
    defineType<AxisTarget>({
      name: "ChartAxisTitle",
      scalars: {
        Text: scalar("title", words("ChartAxisTitle.text"), { titleVisible: true }),
        Visible: scalar("titleVisible", flag("ChartAxisTitle.visible")),
      },
    }),
    defineType<AxisTarget>({
      name: "ChartGridlines",
      scalars: { Visible: scalar("gridlines", flag("ChartGridlines.visible")) },
    }),
  ];
}

function seriesTypes(context: HostContext): readonly AnyDeclaredType[] {
  const state = ({ chart, index }: SeriesTarget): SeriesState => {
    const series = chartState(chart).series[index];
    if (!series) throw invalidArgument("ChartSeries");
    return series;
  };
  const change = (target: SeriesTarget, changes: Partial<SeriesState>) =>
    changeChart(target.chart, {
      series: chartState(target.chart).series.map((series, index) =>
        index === target.index ? { ...series, ...changes } : series,
      ),
    });
  const object = ({ sheet, id }: PartTarget, index: number) =>
    hostObject("ChartSeries", { chart: { sheet, id }, index } satisfies SeriesTarget);
  const count = (chart: PartTarget) => chartState(chart).series.length;
  const reference = ({ chart }: SeriesTarget, argument: Argument, location: string) => {
    const range = rangeArgument(context, argument, chart.sheet, location);
    return absoluteReference(range.sheet, range.box);
  };
  const number = (key: "gapWidth" | "overlap", initial: number): Scalar<SeriesTarget> => ({
    get: (target) => state(target)[key] ?? initial,
    set: (target, value) => change(target, { [key]: numberArgument(value, `ChartSeries.${key}`) }),
  });
  const same = (type: string) => ({ get: (target: SeriesTarget) => hostObject(type, target) });
  return [
    defineType<PartTarget>({
      name: "ChartSeriesCollection",
      scalars: { Count: { get: count } },
      items: (chart) => chartState(chart).series.map((_series, index) => object(chart, index)),
      methods: {
        GetCount: count,
        GetItemAt: (chart, index) => {
          const at = numberArgument(index, "ChartSeriesCollection.getItemAt");
          if (at < 0 || at >= count(chart)) throw invalidArgument("ChartSeriesCollection.getItemAt");
          return object(chart, at);
        },
        Add: (chart, name) => {
          const added: SeriesState = {
            name: typeof name === "string" ? name : `Series${count(chart) + 1}`,
            valuesRef: "",
            hasDataLabels: false,
          };
          changeChart(chart, { series: [...chartState(chart).series, added] });
          return object(chart, count(chart) - 1);
        },
      },
    }),
    defineType<SeriesTarget>({
      name: "ChartSeries",
      scalars: {
        Name: {
          get: (target) => state(target).name,
          set: (target, value) => {
            const { valuesRef, categoriesRef, color, hasDataLabels } = state(target);
            const renamed: SeriesState = {
              name: textArgument(value, "ChartSeries.name"),
              valuesRef,
              hasDataLabels,
              ...(categoriesRef === undefined ? {} : { categoriesRef }),
              ...(color === undefined ? {} : { color }),
            };
            const series = chartState(target.chart).series.map((each, index) =>
              index === target.index ? renamed : each,
            );
            changeChart(target.chart, { series });
          },
        },
        HasDataLabels: {
          get: (target) => state(target).hasDataLabels,
          set: (target, value) =>
            change(target, { hasDataLabels: booleanArgument(value, "ChartSeries.hasDataLabels") }),
        },
        GapWidth: number("gapWidth", 150),
        Overlap: number("overlap", 0),
      },
      navigations: { Format: same("ChartSeriesFormat") },
      methods: {
        SetValues: (target, source) => {
          change(target, { valuesRef: reference(target, source, "ChartSeries.setValues") });
          return null;
        },
        SetXAxisValues: (target, source) => {
          change(target, { categoriesRef: reference(target, source, "ChartSeries.setXAxisValues") });
          return null;
        },
        Delete: ({ chart, index }) => {
          changeChart(chart, { series: chartState(chart).series.filter((_each, at) => at !== index) });
          return null;
        },
      },
    }),
    defineType<SeriesTarget>({ name: "ChartSeriesFormat", navigations: { Fill: same("ChartFill") } }),
    defineType<SeriesTarget>({
      name: "ChartFill",
      methods: {
        SetSolidColor: (target, colour) => {
          change(target, { color: colourArgument(colour, "ChartFill.setSolidColor") });
          return null;
        },
      },
    }),
  ];
}

import { parseBox, splitSheet } from "../workbook/box";
import type { AxisState, ChartState, SeriesState } from "../workbook/sheet-parts";
import type { Workbook } from "../workbook/workbook";
import { document, element, escapeXml, RELATIONSHIPS } from "./xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** How each chart type is told in the file: its group, direction and grouping. */
export const CHART_KINDS: {
  readonly [type: string]: {
    readonly group: string;
    readonly direction?: string;
    readonly grouping?: string;
  };
} = {
  ColumnClustered: { group: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { group: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { group: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { group: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { group: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { group: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { group: "lineChart", grouping: "standard" },
  LineMarkers: { group: "lineChart", grouping: "standard" },
  Area: { group: "areaChart", grouping: "standard" },
  AreaStacked: { group: "areaChart", grouping: "stacked" },
  Pie: { group: "pieChart" },
  Doughnut: { group: "doughnutChart" },
};

const value = (name: string, val: string | number) => element(`c:${name}`, { val });

/** A chart's part, with the numbers it shows kept in it as Excel does. */
export function chartXml(chart: ChartState, workbook: Workbook): string {
  const kind = CHART_KINDS[chart.type] ?? { group: "barChart", direction: "col", grouping: "clustered" };
  const round = kind.group === "pieChart" || kind.group === "doughnutChart";
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const [first] = chart.series;
  const overlap = first?.overlap ?? (stacked ? 100 : undefined);
  const group = element(`c:${kind.group}`, {}, [
    kind.direction === undefined ? "" : value("barDir", kind.direction),
    kind.grouping === undefined ? "" : value("grouping", kind.grouping),
    value("varyColors", round ? 1 : 0),
    ...chart.series.map((series, index) => seriesXml(series, index, chart, workbook)),
    kind.group === "barChart" ? value("gapWidth", first?.gapWidth ?? 150) : "",
    kind.group === "barChart" && overlap !== undefined ? value("overlap", overlap) : "",
    kind.group === "lineChart" ? value("marker", 1) : "",
    kind.group === "pieChart" ? value("firstSliceAng", 0) : "",
    kind.group === "doughnutChart" ? value("firstSliceAng", 0) + value("holeSize", 50) : "",
    round ? "" : value("axId", 1) + value("axId", 2),
  ]);
  const flat = kind.direction === "bar";
  const plot = element("c:plotArea", {}, [
    element("c:layout"),
    group,
    round ? "" : axisXml("catAx", chart.categoryAxis, chart.valueAxis, 1, 2, flat ? "l" : "b"),
    round ? "" : axisXml("valAx", chart.valueAxis, chart.categoryAxis, 2, 1, flat ? "b" : "l"),
  ]);
  const legendPlaces: { readonly [place: string]: string } = {
    Top: "t",
    Left: "l",
    Right: "r",
    Corner: "tr",
  };
  return document(
    element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS }, [
      value("roundedCorners", 0),
      element("c:chart", {}, [
        chart.titleVisible ? titleXml(chart.title) : "",
        value("autoTitleDeleted", chart.titleVisible ? 0 : 1),
        plot,
        chart.legendVisible
          ? element("c:legend", {}, [
              value("legendPos", legendPlaces[chart.legendPosition] ?? "b"),
              value("overlay", 0),
            ])
          : "",
        value("plotVisOnly", 1),
        value("dispBlanksAs", "gap"),
      ]),
    ]),
  );
}

function titleXml(text: string): string {
  const paragraphs = text
    .split("\n")
    .map((line) => element("a:p", {}, element("a:r", {}, element("a:t", {}, escapeXml(line)))));
  const rich = element("c:rich", {}, ["<a:bodyPr/>", "<a:lstStyle/>", ...paragraphs]);
  return element("c:title", {}, [element("c:tx", {}, rich), value("overlay", 0)]);
}

function turnedXml(degrees: number): string {
  const paragraph = element("a:p", {}, element("a:pPr", {}, element("a:defRPr")));
  return element("c:txPr", {}, [element("a:bodyPr", { rot: degrees * 60_000 }), "<a:lstStyle/>", paragraph]);
}

const CROSSES = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;

function axisXml(
  name: "catAx" | "valAx",
  axis: AxisState,
  other: AxisState,
  id: number,
  crosses: number,
  side: string,
): string {
  return element(`c:${name}`, {}, [
    value("axId", id),
    element("c:scaling", {}, [
      value("orientation", axis.reversed ? "maxMin" : "minMax"),
      axis.maximum === undefined ? "" : value("max", axis.maximum),
      axis.minimum === undefined ? "" : value("min", axis.minimum),
    ]),
    value("delete", axis.visible ? 0 : 1),
    value("axPos", side),
    axis.gridlines ? element("c:majorGridlines") : "",
    axis.titleVisible ? titleXml(axis.title) : "",
    element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: 0 }),
    value("majorTickMark", "out"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    axis.labelsTurned === undefined ? "" : turnedXml(axis.labelsTurned),
    value("crossAx", crosses),
    value("crosses", CROSSES[other.crossedAt ?? "Automatic"]),
    name === "catAx" && axis.tickLabelSpacing !== undefined
      ? value("tickLblSkip", axis.tickLabelSpacing)
      : "",
    name === "valAx" && axis.majorUnit !== undefined ? value("majorUnit", axis.majorUnit) : "",
  ]);
}

function seriesXml(series: SeriesState, index: number, chart: ChartState, workbook: Workbook): string {
  const fill = series.color
    ? element("a:solidFill", {}, element("a:srgbClr", { val: series.color.slice(1) }))
    : "";
  const line = chart.type.startsWith("Line");
  const shape = fill === "" ? "" : element("c:spPr", {}, line ? element("a:ln", { w: 28575 }, fill) : fill);
  const labels = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  const name =
    series.nameRef === undefined
      ? element("c:v", {}, escapeXml(series.name))
      : element("c:strRef", {}, [
          element("c:f", {}, escapeXml(series.nameRef)),
          element("c:strCache", {}, [value("ptCount", 1), pointXml(0, series.name)]),
        ]);
  return element("c:ser", {}, [
    value("idx", index),
    value("order", index),
    element("c:tx", {}, name),
    shape,
    chart.type.startsWith("Column") || chart.type.startsWith("Bar") ? value("invertIfNegative", 0) : "",
    chart.type === "Line" ? element("c:marker", {}, value("symbol", "none")) : "",
    series.hasDataLabels
      ? element(
          "c:dLbls",
          {},
          labels.map((label) => value(label, label === "showVal" ? 1 : 0)),
        )
      : "",
    series.categoriesRef === undefined
      ? ""
      : element("c:cat", {}, cellsXml("str", series.categoriesRef, workbook)),
    series.valuesRef === "" ? "" : element("c:val", {}, cellsXml("num", series.valuesRef, workbook)),
    line ? value("smooth", 0) : "",
  ]);
}

function pointXml(index: number, text: string): string {
  return element("c:pt", { idx: index }, element("c:v", {}, escapeXml(text)));
}

function cellsXml(kind: "str" | "num", reference: string, workbook: Workbook): string {
  const { sheet: sheetName, rest } = splitSheet(reference);
  const sheet = sheetName === null ? undefined : workbook.findSheet(sheetName);
  const box = parseBox(rest);
  const points: string[] = [];
  let count = 0;
  if (sheet && box)
    for (let row = box.top; row <= box.bottom; row += 1)
      for (let column = box.left; column <= box.right; column += 1) {
        const content = sheet.cellAt(row, column)?.content ?? "";
        if (content !== "" && (kind === "str" || typeof content === "number"))
          points.push(pointXml(count, String(content)));
        count += 1;
      }
  return element(`c:${kind}Ref`, {}, [
    element("c:f", {}, escapeXml(reference)),
    element(`c:${kind}Cache`, {}, [
      kind === "num" ? element("c:formatCode", {}, "General") : "",
      value("ptCount", count),
      ...points,
    ]),
  ]);
}

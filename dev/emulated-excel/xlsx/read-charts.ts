import { NEW_AXIS } from "../objects/chart-making";
import { parseBox, splitSheet } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import type { AxisState, ChartState, SeriesState } from "../workbook/sheet-parts";
import type { OpenedPackage } from "./opened-package";
import {
  attribute,
  child,
  childNames,
  children,
  descendant,
  flagAttribute,
  numberAttribute,
  rootOf,
  textOf,
  type XmlNode,
} from "./read-xml";
import { CHART_KINDS } from "./write-chart";
import { EMU } from "./write-drawing";

/** The charts on a sheet's drawing layer. What else is there is lost, and said so. */
export function readCharts(
  opened: OpenedPackage,
  drawingPath: string,
  sheet: Sheet,
  freshId: () => string,
  lose: (what: string) => void,
): readonly ChartState[] {
  const root = rootOf(opened.text(drawingPath), "wsDr");
  const relations = opened.relations(drawingPath);
  const charts: ChartState[] = [];
  for (const kind of ["oneCellAnchor", "twoCellAnchor", "absoluteAnchor"])
    for (const anchor of children(root, kind)) {
      const frame = child(anchor, "graphicFrame");
      const id = attribute(descendant(frame, "graphic", "graphicData", "chart"), "id");
      const target = relations.find((relation) => relation.id === id && relation.kind === "chart")?.target;
      if (!frame || target === undefined) {
        lose("a picture or shape on a sheet");
        continue;
      }
      const names = descendant(frame, "nvGraphicFramePr", "cNvPr");
      const chart = readChart(rootOf(opened.text(target), "chartSpace"), sheet, lose);
      if (!chart) continue;
      charts.push({
        ...chart,
        ...place(anchor, sheet),
        id: freshId(),
        name: attribute(names, "name") ?? `Chart ${charts.length + 1}`,
        altTextTitle: attribute(names, "title") ?? "",
        altTextDescription: attribute(names, "descr") ?? "",
      });
    }
  if (charts.length > 0)
    lose("how opened charts are styled beyond their type, titles, axes, series and colours");
  return charts;
}

type Place = Pick<ChartState, "top" | "left" | "width" | "height">;

function place(anchor: XmlNode, sheet: Sheet): Place {
  const number = (node: XmlNode | undefined, name: string) => Number(textOf(child(node, name)) || 0);
  const corner = (node: XmlNode | undefined) => ({
    left: sheet.leftOf(number(node, "col")) + number(node, "colOff") / EMU,
    top: sheet.topOf(number(node, "row")) + number(node, "rowOff") / EMU,
  });
  const { left, top } = corner(child(anchor, "from"));
  const end = child(anchor, "to");
  if (end) {
    const last = corner(end);
    return { left, top, width: last.left - left, height: last.top - top };
  }
  const size = child(anchor, "ext");
  const extent = (name: string) => (numberAttribute(size, name) ?? 0) / EMU;
  return { left, top, width: extent("cx"), height: extent("cy") };
}

type Content = Omit<ChartState, keyof Place | "id" | "name" | "altTextTitle" | "altTextDescription">;

function readChart(space: XmlNode, sheet: Sheet, lose: (what: string) => void): Content | null {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const groups = childNames(plot).filter((name) => name.endsWith("Chart"));
  const [groupName] = groups;
  const group = groupName === undefined ? undefined : child(plot, groupName);
  if (!group || groupName === undefined) return null;
  const value = (node: XmlNode | undefined, name: string) => attribute(child(node, name), "val");
  const [direction, grouping] = [value(group, "barDir"), value(group, "grouping")];
  const type = Object.keys(CHART_KINDS).find((name) => {
    const kind = CHART_KINDS[name];
    return kind?.group === groupName && kind.direction === direction && kind.grouping === grouping;
  });
  if (type === undefined || groups.length > 1) lose(`the kind of a chart (${groups.join(" with ")})`);
  const legend = child(chart, "legend");
  const places: { readonly [place: string]: string } = { t: "Top", l: "Left", r: "Right", tr: "Corner" };
  const overlap = numberAttribute(child(group, "overlap"), "val");
  const gapWidth = numberAttribute(child(group, "gapWidth"), "val");
  const bars = {
    ...(overlap === undefined ? {} : { overlap }),
    ...(gapWidth === undefined ? {} : { gapWidth }),
  };
  return {
    type: type ?? "ColumnClustered",
    title: titleText(child(chart, "title")),
    titleVisible: child(chart, "title") !== undefined,
    legendVisible: legend !== undefined,
    legendPosition: places[value(legend, "legendPos") ?? "b"] ?? "Bottom",
    categoryAxis: readAxis(child(plot, "catAx") ?? child(plot, "dateAx")),
    valueAxis: readAxis(child(plot, "valAx")),
    series: children(group, "ser").map((series) => ({ ...readSeries(series, sheet), ...bars })),
  };
}

function titleText(title: XmlNode | undefined): string {
  const paragraphs = children(descendant(title, "tx", "rich"), "p");
  return paragraphs
    .map((paragraph) =>
      children(paragraph, "r")
        .map((run) => textOf(child(run, "t")))
        .join(""),
    )
    .join("\n");
}

function readAxis(axis: XmlNode | undefined): AxisState {
  if (!axis) return NEW_AXIS;
  const number = (node: XmlNode | undefined, name: string) => numberAttribute(child(node, name), "val");
  const scaling = child(axis, "scaling");
  const [minimum, maximum, majorUnit, tickLabelSpacing] = [
    number(scaling, "min"),
    number(scaling, "max"),
    number(axis, "majorUnit"),
    number(axis, "tickLblSkip"),
  ];
  return {
    title: titleText(child(axis, "title")),
    titleVisible: child(axis, "title") !== undefined,
    visible: !flagAttribute(child(axis, "delete"), "val"),
    gridlines: child(axis, "majorGridlines") !== undefined,
    numberFormat: attribute(child(axis, "numFmt"), "formatCode") ?? "General",
    reversed: attribute(child(scaling, "orientation"), "val") === "maxMin",
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(tickLabelSpacing === undefined ? {} : { tickLabelSpacing }),
  };
}

function readSeries(series: XmlNode, sheet: Sheet): SeriesState {
  const nameRef = textOf(descendant(series, "tx", "strRef", "f"));
  const categories = child(series, "cat");
  const categoriesRef =
    textOf(descendant(categories, "strRef", "f")) || textOf(descendant(categories, "numRef", "f"));
  const shape = child(series, "spPr");
  const color =
    attribute(descendant(shape, "solidFill", "srgbClr"), "val") ??
    attribute(descendant(shape, "ln", "solidFill", "srgbClr"), "val");
  const cached = textOf(descendant(series, "tx", "strRef", "strCache", "pt", "v"));
  return {
    name: cached || textOf(descendant(series, "tx", "v")) || cellName(nameRef, sheet),
    ...(nameRef === "" ? {} : { nameRef }),
    valuesRef: textOf(descendant(series, "val", "numRef", "f")),
    ...(categoriesRef === "" ? {} : { categoriesRef }),
    ...(color === undefined ? {} : { color: `#${color.toUpperCase()}` }),
    hasDataLabels: flagAttribute(descendant(series, "dLbls", "showVal"), "val"),
  };
}

function cellName(reference: string, sheet: Sheet): string {
  const box = parseBox(splitSheet(reference).rest);
  return box ? String(sheet.cellAt(box.top, box.left)?.content ?? "") : "";
}

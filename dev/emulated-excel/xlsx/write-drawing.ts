import { STANDARD_HEIGHT } from "../workbook/natural-height";
import { STANDARD_WIDTH, type Sheet } from "../workbook/sheet";
import type { ChartState } from "../workbook/sheet-parts";
import { document, element, RELATIONSHIPS } from "./xml";

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** The file's unit on the drawing layer: 12,700 to a point. */
export const EMU = 12_700;

/** The drawing layer of a sheet: each chart at its place, with its alternative text. */
export function drawingXml(sheet: Sheet, chartIds: readonly string[]): string {
  const anchors = sheet.state.charts.map((chart, index) =>
    anchorXml(sheet, chart, index, chartIds[index] ?? ""),
  );
  return document(element("xdr:wsDr", { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": DRAWING }, anchors));
}

function anchorXml(sheet: Sheet, chart: ChartState, index: number, relationId: string): string {
  const column = lineAt(chart.left, STANDARD_WIDTH, (line) => sheet.leftOf(line));
  const row = lineAt(chart.top, STANDARD_HEIGHT, (line) => sheet.topOf(line));
  const number = (name: string, value: number) => element(name, {}, String(value));
  const graphic = element(
    "a:graphic",
    {},
    element(
      "a:graphicData",
      { uri: CHART },
      element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relationId }),
    ),
  );
  const zero = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';
  return element("xdr:oneCellAnchor", {}, [
    element("xdr:from", {}, [
      number("xdr:col", column.line),
      number("xdr:colOff", Math.round(column.rest * EMU)),
      number("xdr:row", row.line),
      number("xdr:rowOff", Math.round(row.rest * EMU)),
    ]),
    element("xdr:ext", { cx: Math.round(chart.width * EMU), cy: Math.round(chart.height * EMU) }),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", {
          id: index + 2,
          name: chart.name,
          descr: chart.altTextDescription || undefined,
          title: chart.altTextTitle || undefined,
        }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, zero),
      graphic,
    ]),
    element("xdr:clientData"),
  ]);
}

/** The row or column that holds a place in points, and how far into it the place is. */
function lineAt(place: number, standard: number, startOf: (line: number) => number) {
  let line = Math.max(0, Math.floor(place / standard));
  while (line > 0 && startOf(line) > place) line -= 1;
  while (startOf(line + 1) <= place && line < 16_000) line += 1;
  return { line, rest: Math.max(0, place - startOf(line)) };
}

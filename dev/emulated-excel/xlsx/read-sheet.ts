import { boxAddress, boxOf, parseBox, type Box } from "../workbook/box";
import { DEFAULT_STYLE, type Cell } from "../workbook/cell";
import { offsetFormula } from "../workbook/formula-offset";
import type { Sheet, SheetState } from "../workbook/sheet";
import type { CellLink, LineFormat } from "../workbook/sheet-parts";
import type { OpenedRelation } from "./opened-package";
import { colorOf } from "./read-colors";
import { readPage, readPageBreaks } from "./read-page";
import { readConditionalFormats, readProtection, readValidations } from "./read-rules";
import { readText } from "./read-strings";
import type { SheetSources } from "./sheet-sources";
import {
  attribute,
  child,
  children,
  descendant,
  flagAttribute,
  numberAttribute,
  rootOf,
  textOf,
  type XmlNode,
} from "./read-xml";

/** The file's unit of width to points. */
const pointsOfWidth = (width: number) => Math.round(width * 7) * 0.75;

/** Reads a sheet's part into an empty sheet. */
export function readSheet(
  sheet: Sheet,
  xml: string | undefined,
  relations: readonly OpenedRelation[],
  sources: SheetSources,
): void {
  const root = rootOf(xml, "worksheet");
  readCells(sheet, root, sources);
  const properties = child(root, "sheetPr");
  const view = descendant(root, "sheetViews", "sheetView");
  const filter = parseBox(attribute(child(root, "autoFilter"), "ref") ?? "");
  if (child(child(root, "autoFilter"), "filterColumn"))
    sources.lose("the conditions of a filter (the rows it hides stay hidden)");
  if (child(root, "extLst")) sources.lose("newer additions to a sheet, such as sparklines or data bars");
  sheet.change({
    ...readLines(root, sources),
    tabColor: colorOf(child(properties, "tabColor"), sources.theme) ?? "",
    showGridlines: flagAttribute(view, "showGridLines", true),
    freeze: readFreeze(child(view, "pane")),
    merges: children(child(root, "mergeCells"), "mergeCell")
      .map((merge) => parseBox(attribute(merge, "ref") ?? ""))
      .filter((box) => box !== null),
    links: children(child(root, "hyperlinks"), "hyperlink").flatMap((link) => readLink(link, relations)),
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, sources),
    protection: readProtection(child(root, "sheetProtection"), sources.lose),
    page: readPage(root),
    pageBreaks: readPageBreaks(root),
    autoFilter: filter,
  });
}

function readFreeze(pane: XmlNode | undefined): SheetState["freeze"] {
  if (!pane || !(attribute(pane, "state") ?? "").startsWith("frozen")) return null;
  return { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
}

function readLink(link: XmlNode, relations: readonly OpenedRelation[]): CellLink[] {
  const box = parseBox(attribute(link, "ref") ?? "");
  if (!box) return [];
  const address = relations.find((relation) => relation.id === attribute(link, "id"))?.target;
  const [documentReference, screenTip] = [attribute(link, "location"), attribute(link, "tooltip")];
  return [
    {
      box,
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
    },
  ];
}

function readLines(root: XmlNode, { styles }: SheetSources): Partial<SheetState> {
  const columns = new Map<number, LineFormat>();
  const columnStyles = new Map<number, Cell["style"]>();
  for (const column of children(child(root, "cols"), "col")) {
    const [first, last] = [numberAttribute(column, "min") ?? 1, numberAttribute(column, "max") ?? 1];
    const width = numberAttribute(column, "width");
    const hidden = flagAttribute(column, "hidden");
    const style = styles.cells[numberAttribute(column, "style") ?? 0] ?? DEFAULT_STYLE;
    // A format up to the sheet's last column is the sheet's own width, not 16,000 columns' worth of news.
    for (let index = first - 1; index < Math.min(last, first + 1023); index += 1) {
      columns.set(index, {
        ...(width === undefined ? {} : { size: pointsOfWidth(width) }),
        ...(hidden ? { hidden } : {}),
      });
      if (style !== DEFAULT_STYLE) columnStyles.set(index, style);
    }
  }
  const rows = new Map<number, LineFormat>();
  const rowStyles = new Map<number, Cell["style"]>();
  for (const row of children(child(root, "sheetData"), "row")) {
    const index = (numberAttribute(row, "r") ?? 1) - 1;
    const size = flagAttribute(row, "customHeight") ? numberAttribute(row, "ht") : undefined;
    const hidden = flagAttribute(row, "hidden");
    if (size !== undefined || hidden)
      rows.set(index, { ...(size === undefined ? {} : { size }), ...(hidden ? { hidden } : {}) });
    const style = flagAttribute(row, "customFormat")
      ? styles.cells[numberAttribute(row, "s") ?? 0]
      : undefined;
    if (style && style !== DEFAULT_STYLE) rowStyles.set(index, style);
  }
  return { columns, columnStyles, rows, rowStyles };
}

interface SharedFormula {
  readonly formula: string;
  readonly at: Box;
}

function readCells(sheet: Sheet, root: XmlNode, sources: SheetSources): void {
  const shared = new Map<string, SharedFormula>();
  let nextRow = 0;
  for (const row of children(child(root, "sheetData"), "row")) {
    const rowIndex = (numberAttribute(row, "r") ?? nextRow + 1) - 1;
    nextRow = rowIndex + 1;
    let nextColumn = 0;
    for (const node of children(row, "c")) {
      const at = parseBox(attribute(node, "r") ?? "") ?? boxOf(rowIndex, nextColumn);
      nextColumn = at.left + 1;
      const cell = readCell(node, at, shared, sources);
      if (cell) sheet.setCell(at.top, at.left, cell);
    }
  }
}

function readCell(
  node: XmlNode,
  at: Box,
  shared: Map<string, SharedFormula>,
  { styles, strings, lose }: SheetSources,
): Cell | null {
  const style = styles.cells[numberAttribute(node, "s") ?? 0] ?? DEFAULT_STYLE;
  const formula = readFormula(child(node, "f"), at, shared, lose);
  const base = { style, ...(formula === undefined ? {} : { formula }) };
  const type = attribute(node, "t") ?? "n";
  const raw = child(node, "v");
  const value = textOf(raw);
  if (type === "inlineStr") {
    const { text, richText } = readText(child(node, "is") ?? {});
    return { ...base, content: text, ...(richText ? { richText } : {}) };
  }
  if (raw === undefined) {
    if (formula !== undefined) return { ...base, content: 0, uncalculated: true };
    return style === DEFAULT_STYLE ? null : { ...base, content: "" };
  }
  switch (type) {
    case "s": {
      const found = strings[Number(value)] ?? { text: "" };
      return { ...base, content: found.text, ...(found.richText ? { richText: found.richText } : {}) };
    }
    case "b":
      return { ...base, content: value === "1" };
    case "e":
      return { ...base, content: value, isError: true };
    case "str":
    case "d":
      return { ...base, content: value };
    default:
      return { ...base, content: value === "" ? "" : Number(value) };
  }
}

function readFormula(
  node: XmlNode | undefined,
  at: Box,
  shared: Map<string, SharedFormula>,
  lose: (what: string) => void,
): string | undefined {
  if (!node) return undefined;
  const text = textOf(node);
  const type = attribute(node, "t");
  if (type === "array" || type === "dataTable")
    lose(`that the formula in ${boxAddress(at)} fills several cells`);
  const key = attribute(node, "si") ?? "";
  if (type !== "shared") return text === "" ? undefined : `=${text}`;
  if (text !== "") {
    shared.set(key, { formula: text, at });
    return `=${text}`;
  }
  const first = shared.get(key);
  return first && `=${offsetFormula(first.formula, at.top - first.at.top, at.left - first.at.left)}`;
}

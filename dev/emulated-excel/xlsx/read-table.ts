import { parseBox } from "../workbook/box";
import type { TableState } from "../workbook/sheet-parts";
import { attribute, child, children, flagAttribute, numberAttribute, type XmlNode } from "./read-xml";

/** A table of a sheet; none when the file does not say where it is. */
export function readTable(root: XmlNode, lose: (what: string) => void): TableState[] {
  const box = parseBox(attribute(root, "ref") ?? "");
  if (!box) return [];
  const style = child(root, "tableStyleInfo");
  const columns = children(child(root, "tableColumns"), "tableColumn");
  if (columns.some((column) => child(column, "calculatedColumnFormula") ?? child(column, "totalsRowFormula")))
    lose("the formulas a table keeps for its new rows and totals");
  return [
    {
      id: numberAttribute(root, "id") ?? 0,
      name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
      box,
      style: attribute(style, "name") ?? "",
      showHeaders: attribute(root, "headerRowCount") !== "0",
      showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
      showBandedRows: flagAttribute(style, "showRowStripes"),
      showBandedColumns: flagAttribute(style, "showColumnStripes"),
      showFilterButton: child(root, "autoFilter") !== undefined,
      highlightFirstColumn: flagAttribute(style, "showFirstColumn"),
      highlightLastColumn: flagAttribute(style, "showLastColumn"),
    },
  ];
}

import { parseBox, splitSheet } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import type { NamedItemState } from "../workbook/sheet-parts";
import type { Workbook } from "../workbook/workbook";
import { attribute, child, children, flagAttribute, numberAttribute, textOf, type XmlNode } from "./read-xml";

/** The names of a workbook, and what the file keeps as names though Excel shows it as page layout. */
export function readNames(workbook: Workbook, root: XmlNode): void {
  const names: NamedItemState[] = [];
  for (const node of children(child(root, "definedNames"), "definedName")) {
    const name = attribute(node, "name") ?? "";
    const index = numberAttribute(node, "localSheetId");
    const sheet = index === undefined ? undefined : workbook.sheets[index];
    const formula = textOf(node);
    if (name.startsWith("_xlnm.")) {
      if (sheet) readPrintName(sheet, name, formula);
      continue;
    }
    names.push({
      name,
      formula: `=${formula}`,
      comment: attribute(node, "comment") ?? "",
      visible: !flagAttribute(node, "hidden"),
      sheetId: sheet?.id ?? null,
    });
  }
  workbook.changeParts({ names });
}

/** Print titles and areas are names in the file and page layout in Excel. */
function readPrintName(sheet: Sheet, name: string, formula: string): void {
  const boxes = formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((part) => parseBox(splitSheet(part).rest) ?? []);
  const { page } = sheet.state;
  if (name === "_xlnm.Print_Area") {
    const [printArea] = boxes;
    if (printArea) sheet.change({ page: { ...page, printArea } });
  }
  if (name !== "_xlnm.Print_Titles") return;
  const titleRows = boxes.find((box) => box.left === 0 && box.right > 16_000);
  const titleColumns = boxes.find((box) => box.top === 0 && box.bottom > 1_000_000);
  sheet.change({
    page: { ...page, ...(titleRows ? { titleRows } : {}), ...(titleColumns ? { titleColumns } : {}) },
  });
}

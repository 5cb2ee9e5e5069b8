import { columnLetters } from "../../../src/domain/grid/cell-ref";
import { boxAddress, quotedSheet } from "../workbook/box";
import type { Sheet } from "../workbook/sheet";
import type { TableState } from "../workbook/sheet-parts";
import type { Workbook } from "../workbook/workbook";
import { PackageParts } from "./package-parts";
import { StringTable } from "./string-table";
import { StyleTable } from "./style-table";
import { chartXml } from "./write-chart";
import { drawingXml } from "./write-drawing";
import { addProperties } from "./write-properties";
import { sheetXml } from "./write-sheet";
import { document, element, escapeXml, MAIN, RELATIONSHIPS } from "./xml";

const WORKBOOK = "xl/workbook.xml";

/** Writes the workbook as an .xlsx file. The same workbook gives the same bytes. */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  const parts = new PackageParts();
  const styles = new StyleTable();
  const strings = new StringTable();
  const counters = { table: 0, chart: 0 };
  parts.relate("", WORKBOOK, "workbook");
  const sheets = workbook.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    addSheet(parts, workbook, sheet, index, path, styles, strings, counters);
    return element("sheet", {
      name: sheet.state.name,
      sheetId: index + 1,
      state: sheet.state.visibility === "Visible" ? undefined : lowerFirst(sheet.state.visibility),
      "r:id": parts.relate(WORKBOOK, path, "sheet"),
    });
  });
  const names = definedNames(workbook);
  parts.add(
    WORKBOOK,
    "workbook",
    document(
      element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, [
        workbook.parts.structureProtection ? element("workbookProtection", { lockStructure: 1 }) : "",
        element(
          "bookViews",
          {},
          element("workbookView", { activeTab: workbook.sheets.indexOf(workbook.active) }),
        ),
        element("sheets", {}, sheets),
        names.length === 0 ? "" : element("definedNames", {}, names),
        element("calcPr", { calcId: 191_029, fullCalcOnLoad: 1 }),
      ]),
    ),
  );
  parts.add("xl/styles.xml", "styles", styles.xml());
  parts.relate(WORKBOOK, "xl/styles.xml", "styles");
  parts.add("xl/sharedStrings.xml", "strings", strings.xml());
  parts.relate(WORKBOOK, "xl/sharedStrings.xml", "strings");
  addProperties(parts, workbook, WORKBOOK);
  return parts.zip();
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

function addSheet(
  parts: PackageParts,
  workbook: Workbook,
  sheet: Sheet,
  index: number,
  path: string,
  styles: StyleTable,
  strings: StringTable,
  counters: { table: number; chart: number },
): void {
  const external = new Map<string, string>();
  for (const { address } of sheet.state.links)
    if (address !== undefined && !external.has(address))
      external.set(address, parts.relateOutside(path, address));
  const tables = sheet.state.tables.map((table) => {
    counters.table += 1;
    const tablePath = `xl/tables/table${counters.table}.xml`;
    parts.add(tablePath, "table", tableXml(sheet, table, counters.table));
    return parts.relate(path, tablePath, "table");
  });
  const links = { external, tables };
  const isActive = workbook.active === sheet;
  if (sheet.state.charts.length === 0) {
    parts.add(path, "sheet", sheetXml(sheet, styles, strings, links, isActive));
    return;
  }
  const drawingPath = `xl/drawings/drawing${index + 1}.xml`;
  const chartIds = sheet.state.charts.map((chart) => {
    counters.chart += 1;
    const chartPath = `xl/charts/chart${counters.chart}.xml`;
    parts.add(chartPath, "chart", chartXml(chart, workbook));
    return parts.relate(drawingPath, chartPath, "chart");
  });
  parts.add(drawingPath, "drawing", drawingXml(sheet, chartIds));
  const drawing = parts.relate(path, drawingPath, "drawing");
  parts.add(path, "sheet", sheetXml(sheet, styles, strings, { ...links, drawing }, isActive));
}

function tableXml(sheet: Sheet, table: TableState, id: number): string {
  const { box } = table;
  const columns: string[] = [];
  for (let column = box.left; column <= box.right; column += 1) {
    const heading = sheet.cellAt(box.top, column)?.content ?? columnLetters(column);
    columns.push(
      element("tableColumn", { id: column - box.left + 1, name: String(heading).replace(/\n/g, "_x000a_") }),
    );
  }
  const filtered = { ...box, bottom: table.showTotals ? box.bottom - 1 : box.bottom };
  return document(
    element(
      "table",
      {
        xmlns: MAIN,
        id,
        name: table.name,
        displayName: table.name,
        ref: boxAddress(box),
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : 0,
      },
      [
        table.showHeaders && table.showFilterButton
          ? element("autoFilter", { ref: boxAddress(filtered) })
          : "",
        element("tableColumns", { count: columns.length }, columns),
        element("tableStyleInfo", {
          name: table.style,
          showFirstColumn: Number(table.highlightFirstColumn),
          showLastColumn: Number(table.highlightLastColumn),
          showRowStripes: Number(table.showBandedRows),
          showColumnStripes: Number(table.showBandedColumns),
        }),
      ],
    ),
  );
}

function definedNames(workbook: Workbook): readonly string[] {
  const own = workbook.parts.names.map((item) => {
    const index = workbook.sheets.findIndex((sheet) => sheet.id === item.sheetId);
    return element(
      "definedName",
      {
        name: item.name,
        localSheetId: index < 0 ? undefined : index,
        comment: item.comment || undefined,
        hidden: item.visible ? undefined : 1,
      },
      escapeXml(item.formula.replace(/^=/, "")),
    );
  });
  const builtIn = workbook.sheets.flatMap((sheet, index) => {
    const { page, autoFilter } = sheet.state;
    const at = (box: typeof page.printArea) =>
      box ? `${quotedSheet(sheet.state.name)}!${boxAddress(box, true)}` : null;
    const titles = [at(page.titleColumns), at(page.titleRows)].filter((each) => each !== null).join(",");
    const named = (name: string, formula: string | null, hidden = false) =>
      formula
        ? [
            element(
              "definedName",
              { name: `_xlnm.${name}`, localSheetId: index, hidden: hidden ? 1 : undefined },
              escapeXml(formula),
            ),
          ]
        : [];
    return [
      ...named("Print_Titles", titles),
      ...named("Print_Area", at(page.printArea)),
      ...named("_FilterDatabase", autoFilter ? at(autoFilter) : null, true),
    ];
  });
  return [...own, ...builtIn];
}

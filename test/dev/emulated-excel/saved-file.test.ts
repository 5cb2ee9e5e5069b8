import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newChart, seriesOfCells } from "../../../dev/emulated-excel/objects/chart-making";
import { boxOf, parseBox, type Box } from "../../../dev/emulated-excel/workbook/box";
import { DEFAULT_STYLE } from "../../../dev/emulated-excel/workbook/cell";
import { displayedText } from "../../../dev/emulated-excel/workbook/displayed-text";
import type { Workbook } from "../../../dev/emulated-excel/workbook/workbook";
import { workbookOfCells } from "../../../dev/emulated-excel/workbook/workbook-of-cells";
import { openWorkbook } from "../../../dev/emulated-excel/xlsx/open-workbook";
import { saveWorkbook } from "../../../dev/emulated-excel/xlsx/save-workbook";

function box(address: string): Box {
  const found = parseBox(address);
  if (!found) throw new Error(address);
  return found;
}

/** A workbook with one of everything a plan or a summary may hold. */
function fullWorkbook(): Workbook {
  const workbook = workbookOfCells({
    "Action plan": {
      cells: [
        ["KPI", "Now", "Target", "Done", "By when"],
        ["Engaging councillors", 2, 3.5, true, 45747],
        ['Risk & <opportunity> "now"', 1, 4, false, null],
        ["two\nlines", "=B2+B3", "_x0041_", null, null],
      ],
      merges: ["A6:A8"],
      hiddenRows: [8],
    },
    Lists: { cells: [["Minimum"], ["Developing"]], visibility: "Hidden" },
  });
  const sheet = workbook.findSheet("Action plan");
  if (!sheet) throw new Error("no sheet");
  sheet.restyle(box("E2"), (style) => ({ ...style, numberFormat: "dd mmmm yyyy" }));
  sheet.restyle(box("A1:E1"), (style) => ({
    ...style,
    bold: true,
    fontColor: "#FFFFFF",
    fillColor: "#1F3864",
    wrapText: true,
    vertical: "Top",
    borders: { bottom: { style: "medium", color: "#FF0000" } },
  }));
  sheet.setCell(5, 1, {
    content: "Mature level",
    style: DEFAULT_STYLE,
    richText: [
      { text: "Mature", properties: '<rPr><b/><color rgb="FFFF0000"/></rPr>' },
      { text: " level", properties: "" },
    ],
  });
  sheet.setLines("columns", 0, 0, { size: 150 });
  sheet.setLines("rows", 0, 0, { size: 30 });
  const error = {
    title: "Level",
    message: "Choose one of the five.",
    showAlert: true,
    style: "Stop",
  } as const;
  const prompt = { title: "", message: "", showPrompt: true };
  sheet.change({
    freeze: { rows: 1, columns: 1 },
    tables: [
      {
        id: 7,
        name: "Plan",
        box: box("A1:E4"),
        style: "TableStyleLight9",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
        highlightFirstColumn: false,
        highlightLastColumn: false,
      },
    ],
    validations: [
      {
        boxes: [box("B2:B4")],
        type: "List",
        formula1: "Minimum,Mature",
        inCellDropDown: true,
        ignoreBlanks: true,
        error,
        prompt,
      },
      {
        boxes: [box("C2:C4")],
        type: "List",
        formula1: "=Lists!$A$1:$A$2",
        inCellDropDown: true,
        ignoreBlanks: true,
        error,
        prompt,
      },
    ],
    conditionalFormats: [
      {
        id: "1",
        box: box("B2:B4"),
        type: "CellValue",
        stopIfTrue: false,
        look: { fillColor: "#C6EFCE", bold: true },
        formula: "",
        operator: "GreaterThanOrEqual",
        formula1: "=3",
        text: "",
      },
      {
        id: "2",
        box: box("A2:A4"),
        type: "ContainsText",
        stopIfTrue: true,
        look: { fontColor: "#9C0006" },
        formula: "",
        operator: "Contains",
        formula1: "",
        text: "Risk",
      },
      {
        id: "3",
        box: box("A2:E4"),
        type: "Custom",
        stopIfTrue: false,
        look: { fillColor: "#FFEB9C" },
        formula: '=$D2="x"',
        operator: "",
        formula1: "",
        text: "",
      },
    ],
    links: [
      { box: box("A2"), address: "https://www.example.gov.uk/plan?a=1&b=2" },
      { box: box("A3"), documentReference: "Lists!A1", screenTip: "To the list" },
    ],
    charts: [
      {
        ...newChart(sheet, "c", "ColumnClustered", seriesOfCells(sheet, box("A1:C3"), "Columns")),
        title: "Levels by KPI",
        altTextDescription: "Two bars for each KPI: the level now and the target.",
        altTextTitle: "Levels",
      },
    ],
    pageBreaks: [3, 6],
    page: {
      ...sheet.state.page,
      orientation: "Landscape",
      fitToWidth: 1,
      titleRows: box("1:1"),
      printArea: box("A1:E9"),
      headerFooter: { ...sheet.state.page.headerFooter, centerFooter: "Page &P of &N" },
    },
  });
  workbook.findSheet("Lists")?.change({ protection: { options: { allowInsertRows: true }, password: "" } });
  workbook.changeParts({
    names: [{ name: "Levels", formula: "=Lists!$A$1:$A$2", comment: "", visible: true, sheetId: null }],
    settings: new Map<string, unknown>([["decisions", { accepted: ['a "quoted" one'] }]]),
    customProperties: new Map<string, string | number | boolean>([["Edition", "2022"]]),
    properties: { ...workbook.parts.properties, title: "Procurement action plan", author: "A council" },
    xmlParts: new Map([["{11111111-2222-3333-4444-555555555555}", '<notes xmlns="urn:notes">one</notes>']]),
  });
  return workbook;
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

test("a saved workbook opens again with everything it held", () => {
  const before = fullWorkbook();
  const after = openWorkbook(saveWorkbook(before));
  const [one, other] = [before.sheets[0], after.sheets[0]];
  if (!one || !other) throw new Error("no sheet");
  for (const key of [
    "name",
    "merges",
    "tables",
    "validations",
    "links",
    "freeze",
    "page",
    "pageBreaks",
    "columns",
    "rows",
  ] as const)
    if (key === "tables")
      expect(other.state.tables.map((table) => ({ ...table, id: 7 }))).toEqual(one.state.tables);
    else expect({ [key]: other.state[key] }).toEqual({ [key]: one.state[key] });
  for (const [row, column, cell] of one.cellsIn(box("A1:J20")))
    expect({ at: [row, column], ...other.cellAt(row, column) }).toEqual({ at: [row, column], ...cell });
  const rules = (formats: typeof one.state.conditionalFormats) =>
    formats.map((format) => ({ ...format, id: "" }));
  expect(rules(other.state.conditionalFormats)).toEqual(rules(one.state.conditionalFormats));
  const [chart] = other.state.charts;
  expect(chart).toMatchObject({
    type: "ColumnClustered",
    title: "Levels by KPI",
    altTextDescription: "Two bars for each KPI: the level now and the target.",
    altTextTitle: "Levels",
    width: 360,
    height: 216,
  });
  expect(chart?.left).toBeCloseTo(240);
  expect(chart?.top).toBeCloseTo(60);
  expect(chart?.series.map((series) => [series.name, series.valuesRef, series.categoriesRef])).toEqual([
    ["Now", "'Action plan'!$B$2:$B$3", "'Action plan'!$A$2:$A$3"],
    ["Target", "'Action plan'!$C$2:$C$3", "'Action plan'!$A$2:$A$3"],
  ]);
  expect(after.sheets[1]?.state.visibility).toBe("Hidden");
  expect(after.sheets[1]?.state.protection?.options["allowInsertRows"]).toBe(true);
  expect(after.sheets[1]?.state.protection?.options["allowDeleteRows"]).toBe(false);
  expect(after.parts).toEqual(before.parts);
});

test("rows are saved with the heights their texts need, and only a height that somebody gave stays", () => {
  const workbook = workbookOfCells({
    Plan: { cells: [["Short"], ["words ".repeat(30)], ["words ".repeat(30)]] },
  });
  const [sheet] = workbook.sheets;
  sheet?.restyle(box("A1:A3"), (style) => ({ ...style, wrapText: true }));
  sheet?.setLines("rows", 2, 2, { size: 21 });
  const bytes = saveWorkbook(workbook);
  const rows = [...(partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<row [^>]*>/g)].map(String);
  expect(rows[0]).not.toContain("ht=");
  expect(Number(/ ht="([\d.]+)"/.exec(rows[1] ?? "")?.[1])).toBeGreaterThan(60);
  expect(rows[1]).not.toContain("customHeight");
  expect(rows[2]).toMatch(/ ht="21" customHeight="1"/);
  expect([...(openWorkbook(bytes).sheets[0]?.state.rows.keys() ?? [])]).toEqual([2]);
});

test("the parts of the file say what the workbook holds", () => {
  const parts = partsOf(saveWorkbook(fullWorkbook()));
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<mergeCell ref="A6:A8"/>');
  expect(sheet).toContain(
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
  );
  expect(sheet).toContain("<formula1>&quot;Minimum,Mature&quot;</formula1>");
  expect(sheet).toContain("<formula1>Lists!$A$1:$A$2</formula1>");
  expect(sheet).toContain('<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThanOrEqual">');
  expect(sheet).toContain('<hyperlink ref="A3" location="Lists!A1" tooltip="To the list"/>');
  expect(sheet).toMatch(/<row r="9"[^>]* hidden="1"/);
  expect(sheet).toContain("<f>B2+B3</f>");
  expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
  const breaks =
    '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks>';
  expect(sheet).toContain(`</headerFooter>${breaks}<drawing `);
  expect(sheet).toContain('orientation="landscape"');
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(
    'Target="https://www.example.gov.uk/plan?a=1&amp;b=2" TargetMode="External"',
  );
  expect(parts["xl/tables/table1.xml"]).toContain('<tableColumn id="5" name="By when"/>');
  expect(parts["xl/drawings/drawing1.xml"]).toContain(
    'descr="Two bars for each KPI: the level now and the target."',
  );
  expect(parts["xl/charts/chart1.xml"]).toContain(
    "<c:f>&apos;Action plan&apos;!$B$2:$B$3</c:f>".replace(/&apos;/g, "'"),
  );
  expect(parts["xl/workbook.xml"]).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Action plan\'!$1:$1</definedName>',
  );
  expect(parts["docProps/core.xml"]).toContain("<dc:title>Procurement action plan</dc:title>");
  expect(parts["xl/sharedStrings.xml"]).toContain("_x005F_x0041_");
});

test("the same workbook gives the same file", () => {
  expect(Buffer.from(saveWorkbook(fullWorkbook())).equals(Buffer.from(saveWorkbook(fullWorkbook())))).toBe(
    true,
  );
});

test("dates are shown as dates after opening", () => {
  const sheet = openWorkbook(saveWorkbook(fullWorkbook())).sheets[0];
  const cell = sheet?.cellAt(1, 4);
  expect(cell && displayedText(cell.content, cell.style.numberFormat)).toBe("31 March 2025");
});

test("what an opened file holds beyond the model is named, not dropped in silence", () => {
  const files = unzipSync(saveWorkbook(fullWorkbook()));
  files["xl/media/image1.png"] = strToU8("not really a picture");
  files["xl/worksheets/sheet2.xml"] = strToU8(
    strFromU8(files["xl/worksheets/sheet2.xml"] ?? new Uint8Array()).replace(
      "<pageMargins",
      '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting><pageMargins',
    ),
  );
  const { losses } = openWorkbook(zipSync(files));
  expect(losses).toContain("pictures");
  expect(losses).toContain('a conditional format of the kind "dataBar"');
});

test("a formula shared among cells is read for each of them", () => {
  const files = unzipSync(saveWorkbook(workbookOfCells({ Sheet1: [[1], [2]] })));
  files["xl/worksheets/sheet1.xml"] = strToU8(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData></worksheet>',
  );
  const sheet = openWorkbook(zipSync(files)).sheets[0];
  expect(sheet?.cellAt(1, 1)).toMatchObject({ formula: "=A2*$A$1", content: 2 });
});

test("a large sheet is saved and opened without losing a cell", () => {
  const cells = Array.from({ length: 6_500 }, (_, row) => [`KPI ${row} & more`, "Mature", row, true, "x\ny"]);
  const sheet = openWorkbook(saveWorkbook(workbookOfCells({ Plan: cells }))).sheets[0];
  expect(sheet?.usedBox(boxOf(0, 0, 1_000_000, 100), true)).toEqual(box("A1:E6500"));
  expect(sheet?.cellAt(6_499, 0)?.content).toBe("KPI 6499 & more");
});

const SOFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));

test(`LibreOffice opens what is saved${SOFFICE ? "" : " (NOT RUN: no LibreOffice on this machine)"}`, () => {
  if (!SOFFICE) {
    console.warn("LibreOffice is not on this machine: nobody but this project has opened the saved file.");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "saved-"));
  try {
    writeFileSync(join(folder, "plan.xlsx"), saveWorkbook(fullWorkbook()));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      SOFFICE,
      [profile, "--headless", "--convert-to", "fods", "--outdir", folder, join(folder, "plan.xlsx")],
      {
        stdio: "ignore",
        timeout: 120_000,
      },
    );
    const read = readFileSync(join(folder, "plan.fods"), "utf8");
    expect(read).toContain("Engaging councillors");
    expect(read).toContain("table:content-validation");
    expect(read).toContain("Two bars for each KPI");
    expect(read).toContain("chart:chart");
    expect(read).toContain('table:name="Levels"');
    expect(read).toContain('table:number-rows-spanned="3"');
    expect(read).toContain("calcext:conditional-format");
    expect(read).toContain("https://www.example.gov.uk/plan?a=1&amp;b=2");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 150_000);

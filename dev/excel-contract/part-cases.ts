import { onFreshSheet, same, type ContractCase } from "./contract-case";

/** Parts of ranges, tables, charts and the workbook that the add-in goes through. */
export const partCases: readonly ContractCase[] = [
  onFreshSheet("The used range of an empty sheet, asked for outright, is A1", async (context, sheet) => {
    const used = sheet.getUsedRange(true);
    used.load("rowIndex,columnIndex,cellCount,values,worksheet/name");
    await context.sync();
    same([used.rowIndex, used.columnIndex, used.cellCount, used.values], [0, 0, 1, [[""]]]);
    same(used.worksheet.name, sheet.name);
  }),
  onFreshSheet("The used part of a row starts at its first filled cell", async (context, sheet) => {
    sheet.getRangeByIndexes(2, 3, 1, 2).values = [["one", "two"]];
    const used = sheet.getCell(2, 0).getEntireRow().getUsedRangeOrNullObject(true);
    used.load("columnIndex,columnCount");
    await context.sync();
    same([used.columnIndex, used.columnCount], [3, 2]);
  }),
  onFreshSheet("A range grows, and gives its first and last cell", async (context, sheet) => {
    const range = sheet.getRange("B2:C3").getResizedRange(1, 0);
    const [first, last] = [range.getCell(0, 0), range.getLastCell()];
    for (const cell of [range, first, last]) cell.load("rowIndex,columnIndex,rowCount");
    await context.sync();
    same([range.rowCount, first.rowIndex, last.rowIndex, last.columnIndex], [3, 1, 3, 2]);
  }),
  onFreshSheet("A deleted row draws those below up", async (context, sheet) => {
    sheet.getRange("A1:A3").values = [["one"], ["two"], ["three"]];
    sheet.getRange("2:2").delete("Up");
    const cells = sheet.getRange("A1:A3");
    cells.load("values");
    await context.sync();
    same(cells.values, [["one"], ["three"], [""]]);
  }),
  onFreshSheet(
    "Clearing all of cells takes texts and looks; unmerging takes them apart",
    async (context, sheet) => {
      const cells = sheet.getRange("A1:B2");
      cells.values = [
        ["one", ""],
        ["", ""],
      ];
      cells.merge(false);
      cells.format.font.bold = true;
      cells.unmerge();
      const merged = cells.getMergedAreasOrNullObject();
      cells.clear("All");
      cells.load("values,format/font/bold");
      await context.sync();
      same(
        [merged.isNullObject, cells.values, cells.format.font.bold],
        [
          true,
          [
            ["", ""],
            ["", ""],
          ],
          false,
        ],
      );
    },
  ),
  onFreshSheet(
    "A table tells its sheet, headings and place, and is found by its name and by its cells",
    async (context, sheet) => {
      sheet.getRange("B2:C3").values = [
        ["KPI", "Level"],
        ["1", "Minimum"],
      ];
      const table = sheet.tables.add("B2:C3", true);
      [table.name, table.style, table.showFilterButton] = ["Contract_levels", "TableStyleLight1", false];
      await context.sync();
      const { tables } = context.workbook;
      tables.load("items/name,items/showHeaders,items/worksheet/name");
      const range = sheet.tables.getItem("Contract_levels").getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const [here, elsewhere] = [
        sheet.getRange("A3:Z3").getTables(false),
        sheet.getRange("A9").getTables(false),
      ];
      here.load("items/name");
      elsewhere.load("items/name");
      const first = sheet.tables.getItemAt(0);
      first.load("style,showFilterButton");
      await context.sync();
      const found = tables.items.find(({ name }) => name === "Contract_levels");
      same([found?.worksheet.name, found?.showHeaders], [sheet.name, true]);
      same([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount], [1, 1, 2, 2]);
      same([here.items.map(({ name }) => name), elsewhere.items.length], [["Contract_levels"], 0]);
      same([first.style, first.showFilterButton], ["TableStyleLight1", false]);
    },
  ),
  onFreshSheet(
    "A table can be made a row longer after a row was inserted below it, and made plain cells",
    async (context, sheet) => {
      const table = sheet.tables.add("A1:B2", true);
      sheet.getRange("3:3").insert("Down");
      table.resize(table.getRange().getResizedRange(1, 0));
      const range = table.getRange();
      range.load("rowCount");
      await context.sync();
      same(range.rowCount, 3);
      // Also where none is on.
      table.clearFilters();
      table.convertToRange();
      sheet.tables.load("items/name");
      await context.sync();
      same(sheet.tables.items.length, 0);
    },
  ),
  onFreshSheet("A chart's titles, legend, axes and series are as they were set", async (context, sheet) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1:C3").values = [
      ["Key area", "Now", "Target"],
      ["Leadership", 2, 3],
      ["Skills", 1, 4],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("B2:B3"), "Columns");
    chart.name = "Contract levels";
    chart.title.text = "Levels";
    const first = chart.series.getItemAt(0);
    const second = chart.series.add("Target");
    for (const [series, values] of [
      [first, "B2:B3"],
      [second, "C2:C3"],
    ] as const) {
      series.setValues(sheet.getRange(values));
      series.setXAxisValues(sheet.getRange("A2:A3"));
      series.hasDataLabels = true;
      series.format.fill.setSolidColor("#1F3864");
    }
    [chart.legend.visible, chart.legend.position] = [true, "Bottom"];
    const { valueAxis, categoryAxis } = chart.axes;
    [valueAxis.title.text, categoryAxis.title.text] = ["Level", "Key area"];
    [categoryAxis.reversePlotOrder, categoryAxis.position] = [true, "Maximum"];
    [categoryAxis.tickLabelSpacing, categoryAxis.textOrientation] = [1, 0];
    [valueAxis.minimum, valueAxis.majorUnit] = [0, 2];
    chart.setPosition("E2", "J20");
    sheet.charts.load("items/name");
    chart.title.load("text");
    chart.legend.load("visible,position");
    valueAxis.title.load("text");
    categoryAxis.title.load("text");
    categoryAxis.load("reversePlotOrder,position,tickLabelSpacing,textOrientation");
    valueAxis.load("minimum,majorUnit");
    second.load("name,hasDataLabels");
    await context.sync();
    same([valueAxis.minimum, valueAxis.majorUnit], [0, 2]);
    same(
      [sheet.charts.items.map(({ name }) => name), chart.title.text, chart.legend.position],
      [["Contract levels"], "Levels", "Bottom"],
    );
    same([valueAxis.title.text, categoryAxis.title.text], ["Level", "Key area"]);
    same([chart.legend.visible, categoryAxis.reversePlotOrder], [true, true]);
    same(
      [categoryAxis.position, categoryAxis.tickLabelSpacing, categoryAxis.textOrientation],
      ["Maximum", 1, 0],
    );
    same([second.name, second.hasDataLabels], ["Target", true]);
    sheet.charts.getItem("Contract levels").delete();
    sheet.charts.load("items/name");
    await context.sync();
    same(sheet.charts.items.length, 0);
  }),
  onFreshSheet("A chart among the shapes has its name, and two alternative texts", async (context, sheet) => {
    sheet.getRange("A1:A2").values = [["Now"], [2]];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns").name = "Contract chart";
    await context.sync();
    const { shapes } = sheet;
    shapes.getItem("Contract chart").altTextTitle = "Levels";
    shapes.load("items/name,items/type,items/altTextTitle");
    await context.sync();
    const [shape] = shapes.items;
    same([shapes.items.length, shape?.name, shape?.altTextTitle], [1, "Contract chart", "Levels"]);
    same(shape?.type === "Image", false);
  }),
  onFreshSheet("The document's title can be given, and taken away", async (context) => {
    const { properties } = context.workbook;
    properties.load("title");
    await context.sync();
    const before = properties.title;
    properties.title = "Contract";
    properties.load("title");
    await context.sync();
    same(properties.title, "Contract");
    properties.title = before;
    await context.sync();
  }),
  onFreshSheet("A sheet that is gone is a null object, by its id too", async (context, sheet) => {
    sheet.load("id");
    await context.sync();
    const [there, gone] = [sheet.id, "{no-such-sheet}"].map((id) =>
      context.workbook.worksheets.getItemOrNullObject(id),
    );
    await context.sync();
    same([there?.isNullObject, gone?.isNullObject], [false, true]);
  }),
  onFreshSheet(
    "The workbook hears of changed cells, selections and sheets gone to",
    async (context, sheet) => {
      const heard: string[] = [];
      const hear = (what: string) => () => {
        heard.push(what);
        return Promise.resolve();
      };
      const { workbook } = context;
      const handlers = [
        workbook.worksheets.onChanged.add(hear("changed")),
        workbook.worksheets.onActivated.add(hear("activated")),
        workbook.onSelectionChanged.add(hear("selected")),
      ];
      await context.sync();
      sheet.activate();
      await context.sync();
      sheet.getRange("C3").select();
      sheet.getRange("C3").values = [["x"]];
      await context.sync();
      await new Promise((later) => setTimeout(later, 500));
      for (const handler of handlers) handler.remove();
      await context.sync();
      same(
        ["activated", "changed", "selected"].filter((what) => !heard.includes(what)),
        [],
      );
    },
  ),
];

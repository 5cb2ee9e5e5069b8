import { onFreshSheet, same, type ContractCase } from "./contract-case";

/** Tables, names, validation, formats, charts, layout and events. */
export const sheetCases: readonly ContractCase[] = [
  onFreshSheet(
    "A table takes its headings from its first row and names blank ones",
    async (context, sheet) => {
      sheet.getRange("A1:C2").values = [
        ["Sheet", "", "Finding"],
        [1, 2, 3],
      ];
      const table = sheet.tables.add("A1:C2", true);
      const headings = table.getHeaderRowRange();
      headings.load("values");
      await context.sync();
      same(headings.values, [["Sheet", "Column2", "Finding"]]);
    },
  ),
  onFreshSheet("A row added to a table is at its end", async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["KPI", "Level"],
      ["1", "Minimum"],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.rows.add(undefined, [["2", "Mature"]]);
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    same(body.values, [
      [1, "Minimum"],
      [2, "Mature"],
    ]);
  }),
  onFreshSheet("A name leads to its cells", async (context, sheet) => {
    sheet.names.add("Contract_levels", sheet.getRange("B2:B6"));
    const range = sheet.names.getItem("contract_levels").getRange();
    range.load("rowIndex,rowCount");
    await context.sync();
    same([range.rowIndex, range.rowCount], [1, 5]);
  }),
  onFreshSheet("A list from cells reads back as their address", async (context, sheet) => {
    sheet.getRange("A1").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("C1:C5") },
    };
    const validation = sheet.getRange("A1").dataValidation;
    validation.load("type,rule");
    await context.sync();
    same(validation.type, "List");
    same(/\$C\$1:\$C\$5$/.test(validation.rule.list?.source as string), true);
  }),
  onFreshSheet("Cells of which some have a rule are MixedCriteria", async (context, sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    const [none, mixed] = [sheet.getRange("B1").dataValidation, sheet.getRange("A1:A2").dataValidation];
    none.load("type");
    mixed.load("type");
    await context.sync();
    same([none.type, mixed.type], ["None", "MixedCriteria"]);
  }),
  onFreshSheet("A conditional format by formula can be added and counted", async (context, sheet) => {
    const cells = sheet.getRange("A1:A9");
    const format = cells.conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$A1="Leader"';
    format.custom.format.fill.color = "#C6EFCE";
    const count = cells.conditionalFormats.getCount();
    format.custom.rule.load("formula");
    await context.sync();
    same([count.value, format.custom.rule.formula], [1, '=$A1="Leader"']);
  }),
  onFreshSheet("A chart by columns has a series a column, named by its heading", async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Key area", "Now", "Target"],
      ["Leadership", 2, 3],
      ["Skills", 1, 4],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.series.load("items/name");
    await context.sync();
    same(
      chart.series.items.map((series) => series.name),
      ["Now", "Target"],
    );
  }),
  onFreshSheet("Charts stand among the shapes, where their alternative text is", async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Key area", "Now"],
      ["Leadership", 2],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
    chart.name = "Levels now";
    await context.sync();
    const shape = sheet.shapes.getItem("Levels now");
    shape.altTextDescription = "Levels by key area";
    shape.load("altTextDescription");
    await context.sync();
    same(shape.altTextDescription, "Levels by key area");
  }),
  onFreshSheet("Frozen rows read back as their range", async (context, sheet) => {
    sheet.freezePanes.freezeRows(2);
    const location = sheet.freezePanes.getLocationOrNullObject();
    location.load("rowCount");
    await context.sync();
    same(location.rowCount, 2);
  }),
  onFreshSheet("A hidden row says so", async (context, sheet) => {
    sheet.getRange("3:3").rowHidden = true;
    const [hidden, mixed] = [sheet.getRange("A3"), sheet.getRange("A2:A3")];
    hidden.load("rowHidden");
    mixed.load("rowHidden");
    await context.sync();
    same([hidden.rowHidden, mixed.rowHidden], [true, null]);
  }),
  onFreshSheet("Landscape A4, one page wide, reads back", async (context, sheet) => {
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.load("orientation,zoom");
    await context.sync();
    same([sheet.pageLayout.orientation, sheet.pageLayout.zoom.horizontalFitToPages], ["Landscape", 1]);
  }),
  onFreshSheet("A change by the add-in itself reaches its own handler", async (context, sheet) => {
    const heard: string[] = [];
    const handler = sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B2").values = [["x"]];
    await context.sync();
    await new Promise((later) => setTimeout(later, 300));
    handler.remove();
    await context.sync();
    same(heard, ["B2"]);
  }),
  onFreshSheet("A selection reaches the sheet's handler", async (context, sheet) => {
    const heard: string[] = [];
    sheet.activate();
    const handler = sheet.onSelectionChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("C4:D5").select();
    await context.sync();
    await new Promise((later) => setTimeout(later, 300));
    handler.remove();
    await context.sync();
    same(heard, ["C4:D5"]);
  }),
  onFreshSheet("A setting keeps any JSON", async (context) => {
    const { settings } = context.workbook;
    settings.add("contract-test", { reviewed: ["a", 1, true] });
    const setting = settings.getItemOrNullObject("contract-test");
    setting.load("value");
    await context.sync();
    same(setting.value, { reviewed: ["a", 1, true] });
    setting.delete();
    const gone = settings.getItemOrNullObject("contract-test");
    await context.sync();
    same(gone.isNullObject, true);
  }),
];

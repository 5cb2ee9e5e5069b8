import { strFromU8, unzipSync } from "fflate";
import { openEmulatedExcel } from "../../../dev/emulated-excel/native-bridge";
import { openWorkbook } from "../../../dev/emulated-excel/xlsx/open-workbook";
import { saveWorkbook } from "../../../dev/emulated-excel/xlsx/save-workbook";

test("what an add-in writes is in the saved file and opens again", async () => {
  const { Excel, host } = await openEmulatedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Summary");
    const block = sheet.getRange("A1:C3");
    block.values = [
      ["Key area", "Now", "Target"],
      ["Leadership", 2, 3],
      ["'=not a formula", 1, 4],
    ];
    block.format.wrapText = true;
    sheet.getRange("A1:C1").format.fill.color = "#1F3864";
    sheet.getRange("A:A").format.columnWidth = 180;
    sheet.getRange("A5:C5").merge(false);
    sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Leadership" };
    sheet.tables.add("A1:C3", true).name = "Levels";
    sheet.getRange("B2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3,4,5" } };
    const rule = sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
    rule.cellValue.format.font.color = "#9C0006";
    rule.cellValue.rule = { formula1: "=2", operator: "LessThan" };
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
    chart.title.text = "Levels now and targets";
    chart.axes.valueAxis.maximum = 5;
    chart.series.getItemAt(0).format.fill.setSolidColor("#0B6E4F");
    chart.setPosition("E2", "K18");
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    context.workbook.properties.title = "Summary";
    context.workbook.settings.add("version", 1);
    await context.sync();
  });
  expect(host.requests.count).toBe(1);
  const bytes = saveWorkbook(host.workbook);
  const chart = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(chart).toContain("<a:t>Levels now and targets</a:t>");
  expect(chart).toContain('<c:max val="5"/>');
  expect(chart).toContain('<a:srgbClr val="0B6E4F"/>');
  const opened = await openEmulatedExcel({ workbook: openWorkbook(bytes) });
  expect(opened.host.contentAt("Summary", "A3")).toBe("=not a formula");
  const found = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Summary");
    const table = sheet.tables.getItem("Levels").getRange();
    const setting = context.workbook.settings.getItem("version");
    table.load("address");
    setting.load("value");
    sheet.charts.load("items/chartType");
    await context.sync();
    return [table.address, setting.value as unknown, sheet.charts.items[0]?.chartType];
  });
  expect(found).toEqual(["Summary!A1:C3", 1, "BarClustered"]);
});

import { openEmulatedExcel } from "../../../dev/emulated-excel/native-bridge";

async function open() {
  const opened = await openEmulatedExcel({
    sheets: {
      Plan: [
        ["KPI", "Now"],
        ["Skills", "Mature"],
      ],
    },
  });
  const { host } = opened;
  const sheet = host.sheet("Plan");
  return { ...opened, sheet };
}

describe("the looks of cells, row by row", () => {
  it("tell colours, links and whether texts wrap", async () => {
    const { Excel } = await open();
    const cells = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").format.fill.color = "#1F3864";
      sheet.getRange("B2").hyperlink = { documentReference: "Plan!A1" };
      sheet.getRange("A2").format.wrapText = true;
      const properties = sheet.getRange("A1:B2").getCellProperties({
        hyperlink: true,
        format: { fill: { color: true }, font: { color: true }, wrapText: true },
      });
      await context.sync();
      return properties.value;
    });
    expect(cells[0]?.[0]?.format?.fill?.color).toBe("#1F3864");
    expect(cells[0]?.[1]?.format?.fill?.color).toBe("#FFFFFF");
    expect(cells.map((row) => row.map(({ format }) => format?.wrapText))).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(cells[1]?.[1]?.hyperlink).toMatchObject({ documentReference: "Plan!A1" });
    expect(cells[1]?.[1]?.format?.font?.color).toBe("#0563C1");
    expect(cells[0]?.[0]?.hyperlink).toBeNull();
  });

  it("tell how wide columns and how high rows are, and which are hidden", async () => {
    const { Excel } = await open();
    const [columns, rows] = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
      range.getColumn(1).columnHidden = true;
      range.getCell(0, 0).format.columnWidth = 120;
      range.getCell(1, 0).format.rowHeight = 40;
      const widths = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      const heights = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      return [widths.value, heights.value] as const;
    });
    expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([false, true]);
    expect(columns[0]?.format?.columnWidth).toBe(120);
    expect(rows[1]?.format?.rowHeight).toBe(40);
  });
});

it("a picture is among the shapes with its alternative text", async () => {
  const { Excel, sheet } = await open();
  const logo = {
    id: "{1}",
    name: "Logo",
    type: "Image",
    altTextTitle: "",
    altTextDescription: "A crest",
  } as const;
  sheet.change({ shapes: [logo] });
  const shapes = await Excel.run(async (context) => {
    const { shapes: all } = context.workbook.worksheets.getItem("Plan");
    all.load("items/name,items/type,items/altTextDescription");
    await context.sync();
    return all.items.map(({ name, type, altTextDescription }) => [name, type, altTextDescription]);
  });
  expect(shapes).toEqual([["Logo", "Image", "A crest"]]);
});

it("a table tells whether its filter hides rows", async () => {
  const { Excel, sheet } = await open();
  const filtered = await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Plan!A1:B2", true);
    const { autoFilter } = table;
    autoFilter.load("isDataFiltered");
    await context.sync();
    const before = autoFilter.isDataFiltered;
    sheet.setLines("rows", 1, 1, { hidden: true });
    autoFilter.load("isDataFiltered");
    await context.sync();
    return [before, autoFilter.isDataFiltered];
  });
  expect(filtered).toEqual([false, true]);
});

it("pages end before the rows that are said, but not before the first", async () => {
  const { Excel, sheet } = await open();
  const after = await Excel.run(async (context) => {
    const { horizontalPageBreaks: breaks } = context.workbook.worksheets.getItem("Plan");
    breaks.add("A21");
    const cell = breaks.add("B5:C9").getCellAfterBreak().load("address");
    breaks.load("items/rowIndex");
    await context.sync();
    return [cell.address, ...breaks.items.map(({ rowIndex }) => rowIndex)];
  });
  expect(after).toEqual(["Plan!A5", 4, 20]);
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").horizontalPageBreaks.add("A1");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(sheet.state.pageBreaks).toEqual([]);
});

import { openEmulatedExcel } from "../../../dev/emulated-excel/native-bridge";
import { box } from "../areas-draft";

async function open() {
  const opened = await openEmulatedExcel({ sheets: { Plan: [["KPI", "Now"]] } });
  return { ...opened, sheet: opened.host.sheet("Plan") };
}

describe("several areas told at once", () => {
  it("all take a look, a line above each, and one list to choose from", async () => {
    const { Excel, sheet } = await open();
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Plan").getRanges("B2:C2,B5:C5");
      areas.format.font.bold = true;
      areas.format.borders.getItem("EdgeTop").style = "Continuous";
      areas.dataValidation.rule = { list: { inCellDropDown: true, source: "Minimum,Mature" } };
      areas.dataValidation.prompt = { showPrompt: true, title: "", message: "Choose." };
      await context.sync();
    });
    const bold = [1, 2, 3, 4].map((row) => sheet.styleAt(row, 2).bold);
    expect(bold).toEqual([true, false, false, true]);
    expect([1, 2, 4].map((row) => sheet.styleAt(row, 1).borders.top?.style)).toEqual([
      "thin",
      undefined,
      "thin",
    ]);
    expect(sheet.state.validations).toMatchObject([
      { boxes: [box("B2:C2"), box("B5:C5")], formula1: "Minimum,Mature", prompt: { message: "Choose." } },
    ]);
  });

  it("are refused where their addresses are too long, as Excel does", async () => {
    const { Excel } = await open();
    const addresses = Array.from({ length: 1_500 }, (_, row) => `B${row + 1_000}`).join(",");
    const told = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRanges(addresses).format.font.bold = true;
      await context.sync();
    });
    await expect(told).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("properties of many cells set at once", () => {
  it("link each cell to its place, and show it", async () => {
    const { Excel, sheet } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A2:A3");
      range.setCellProperties([
        [{ hyperlink: { documentReference: "Plan!A1" } }],
        [{ hyperlink: { documentReference: "Plan!B1" } }],
      ]);
      await context.sync();
    });
    expect(sheet.state.links).toEqual([
      { box: box("A2"), documentReference: "Plan!A1" },
      { box: box("A3"), documentReference: "Plan!B1" },
    ]);
    expect(sheet.styleAt(2, 0).underline).toBe("Single");
  });

  it("are refused where they are not as many as the cells", async () => {
    const { Excel } = await open();
    const set = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A2:A3");
      range.setCellProperties([[{ hyperlink: { documentReference: "Plan!A1" } }]]);
      await context.sync();
    });
    await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

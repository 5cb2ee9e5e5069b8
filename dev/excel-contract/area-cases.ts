import { onFreshSheet, same, type ContractCase } from "./contract-case";

/** Many cells told at once: what keeps a long sheet within the 5 MB of a request in Excel on the web. */
export const areaCases: readonly ContractCase[] = [
  onFreshSheet(
    "Areas that stand apart take one look, a line above each and one list",
    async (context, sheet) => {
      const areas = sheet.getRanges("B2:C2,B5:C5");
      areas.format.font.bold = true;
      areas.format.borders.getItem("EdgeTop").style = "Continuous";
      areas.dataValidation.rule = { list: { inCellDropDown: true, source: "Minimum,Mature" } };
      await context.sync();
      const [lower, between] = [sheet.getRange("C5"), sheet.getRange("C4")];
      for (const cell of [lower, between]) cell.load("format/font/bold,dataValidation/type");
      const line = lower.format.borders.getItem("EdgeTop");
      line.load("style");
      await context.sync();
      same([lower.format.font.bold, between.format.font.bold], [true, false]);
      same([lower.dataValidation.type, between.dataValidation.type], ["List", "None"]);
      same(line.style, "Continuous");
    },
  ),
  onFreshSheet(
    "Links of many cells are set at once, and stay when texts are written over them",
    async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.setCellProperties([
        [{ hyperlink: { documentReference: "A5" } }],
        [{ hyperlink: { documentReference: "A6" } }],
      ]);
      range.values = [["Go to A5"], ["Go to A6"]];
      const cell = sheet.getRange("A2");
      cell.load("values,hyperlink");
      await context.sync();
      same(cell.values, [["Go to A6"]]);
      same(cell.hyperlink.documentReference, "A6");
    },
  ),
  onFreshSheet("Number formats given as nothing leave cells as they are", async (context, sheet) => {
    const range = sheet.getRange("A1:A3");
    range.numberFormat = [["0.0"]];
    range.numberFormat = [[null], ["dd/mm/yyyy"], [null]];
    range.load("numberFormat");
    await context.sync();
    same(range.numberFormat, [["0.0"], ["dd/mm/yyyy"], ["0.0"]]);
  }),
];

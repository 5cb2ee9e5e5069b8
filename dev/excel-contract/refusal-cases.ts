import { onFreshSheet, refused, refusedSomehow, same, type ContractCase } from "./contract-case";

/** What Excel refuses, and what is left standing when it does. */
export const refusalCases: readonly ContractCase[] = [
  onFreshSheet("A property that was not loaded cannot be read", async (context, sheet) => {
    const cell = sheet.getRange("A1");
    await context.sync();
    await refused(
      Promise.resolve().then(() => cell.values),
      "PropertyNotLoaded",
    );
  }),
  onFreshSheet("A sheet that is not there is ItemNotFound", async (context) => {
    context.workbook.worksheets.getItem("No such sheet").load("name");
    await refused(context.sync(), "ItemNotFound");
  }),
  onFreshSheet("Values of the wrong shape are InvalidArgument", async (context, sheet) => {
    sheet.getRange("A1:B2").values = [["one", "two", "three"]];
    await refused(context.sync(), "InvalidArgument");
  }),
  onFreshSheet("A text longer than a cell holds is InvalidArgument", async (context, sheet) => {
    sheet.getRange("A1").values = [["x".repeat(32_768)]];
    await refused(context.sync(), "InvalidArgument");
  }),
  onFreshSheet("A refused batch is not rolled back", async (context, sheet) => {
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("A2:B2").values = [["wrong shape"]];
    sheet.getRange("A3").values = [["never reached"]];
    await refused(context.sync(), "InvalidArgument");
    const cells = sheet.getRange("A1:A3");
    cells.load("values");
    await context.sync();
    same(cells.values, [["first"], [""], [""]]);
  }),
  onFreshSheet("A sheet's name must be new", async (context, sheet) => {
    context.workbook.worksheets.add(sheet.name.toUpperCase());
    await refused(context.sync(), "ItemAlreadyExists");
  }),
  onFreshSheet("A sheet's name has at most 31 characters", async (context) => {
    context.workbook.worksheets.add("A name that is very much too long");
    await refused(context.sync(), "InvalidArgument");
  }),
  onFreshSheet("A sheet's name has no slash", async (context) => {
    context.workbook.worksheets.add("2025/26");
    await refused(context.sync(), "InvalidArgument");
  }),
  onFreshSheet("A validation list has at most 255 characters", async (context, sheet) => {
    sheet.getRange("A1").dataValidation.rule = {
      list: { inCellDropDown: true, source: "x".repeat(256) },
    };
    await refused(context.sync(), "InvalidArgument");
  }),
  onFreshSheet("Cells of which some have a rule refuse a new one until cleared", async (context, sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    await context.sync();
    const both = sheet.getRange("A1:A2").dataValidation;
    both.rule = { list: { inCellDropDown: true, source: "c,d" } };
    await refused(context.sync(), "InvalidArgument");
  }),
  onFreshSheet("More than 512 merged areas at once are refused", async (context, sheet) => {
    for (let row = 1; row <= 513; row += 1) sheet.getRange(`A${row}:B${row}`).merge(false);
    await context.sync();
    const merged = sheet.getRange("A1:B513").getMergedAreasOrNullObject();
    merged.load("areaCount");
    await refusedSomehow(context.sync());
  }),
];

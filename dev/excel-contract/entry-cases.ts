import { onFreshSheet, same, type ContractCase } from "./contract-case";

/** Sets a text as a value and reads the cell back. */
function entered(sentence: string, text: string, believed: Partial<Entered>): ContractCase {
  return onFreshSheet(sentence, async (context, sheet) => {
    const cell = sheet.getRange("B2");
    cell.values = [[text]];
    cell.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    const got: Entered = {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      type: cell.valueTypes[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
    };
    for (const key of Object.keys(believed) as (keyof Entered)[]) same(got[key], believed[key]);
  });
}

interface Entered {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: unknown;
  readonly type: unknown;
  readonly format: unknown;
}

/** What Excel makes of texts set as values. */
export const entryCases: readonly ContractCase[] = [
  entered("A plain text set as a value stays that text", "Review the contract register", {
    value: "Review the contract register",
    type: "String",
  }),
  entered("A text that starts with = becomes a formula", "=1+1", { formula: "=1+1" }),
  entered("A text that starts with + becomes a formula", "+A1", { formula: "=+A1" }),
  entered("A text that starts with - becomes a formula", "-A1", { formula: "=-A1" }),
  entered("An apostrophe before = keeps it text, and is not part of the value", "'=1+1", {
    value: "=1+1",
    type: "String",
  }),
  entered("Reading formulas loses the apostrophe that forced text", "'=1+1", { formula: "=1+1" }),
  entered("TRUE becomes a boolean", "TRUE", { value: true, type: "Boolean" }),
  entered("12.5 as a text becomes a number", "12.5", { value: 12.5, type: "Double" }),
  entered("50% becomes a half, shown as 50%", "50%", { value: 0.5, text: "50%" }),
  entered("1,250 becomes a number, shown with its comma", "1,250", { value: 1250, text: "1,250" }),
  entered("A date set as a value is read month first, whatever the locale", "03/04/2025", { value: 45_720 }),
  entered("1-2 becomes a date", "1-2", { type: "Double" }),
  entered("April 2025 becomes the first of April", "April 2025", { value: 45_748, format: "mmm-yy" }),
  entered("Q1 2025/26 stays text", "Q1 2025/26", { value: "Q1 2025/26", type: "String" }),
  entered("June 2025 - March 2026 stays text", "June 2025 - March 2026", { type: "String" }),
  entered("The empty text empties a cell", "", { value: "", type: "Empty" }),
  onFreshSheet("A cell formatted as text takes anything as text", async (context, sheet) => {
    const cells = sheet.getRange("A1:A3");
    cells.numberFormat = [["@"], ["@"], ["@"]];
    cells.values = [["=1+1"], ["1-2"], ["TRUE"]];
    cells.load("values,valueTypes");
    await context.sync();
    same(cells.values, [["=1+1"], ["1-2"], ["TRUE"]]);
    same(cells.valueTypes, [["String"], ["String"], ["String"]]);
  }),
  onFreshSheet("A date is written as its serial number with a date format", async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["dd mmmm yyyy"]];
    cell.values = [[45_747]];
    cell.load("values,text");
    await context.sync();
    same([cell.values, cell.text], [[[45_747]], [["31 March 2025"]]]);
  }),
  onFreshSheet("null among values leaves the cell alone", async (context, sheet) => {
    const cells = sheet.getRange("A1:B1");
    cells.values = [["kept", "old"]];
    cells.values = [[null, "new"]];
    cells.load("values");
    await context.sync();
    same(cells.values, [["kept", "new"]]);
  }),
  onFreshSheet("A line break inside a text is kept", async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [["one\ntwo"]];
    cell.load("values");
    await context.sync();
    same(cell.values, [["one\ntwo"]]);
  }),
  onFreshSheet("A text of 32,767 characters fits in a cell", async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [["x".repeat(32_767)]];
    cell.load("values");
    await context.sync();
    same((cell.values[0]?.[0] as string).length, 32_767);
  }),
];

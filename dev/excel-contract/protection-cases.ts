import { onFreshSheet, refused, refusedSomehow, same, type ContractCase } from "./contract-case";

/** Protected sheets, hidden sheets, and a workbook whose structure is protected. */
export const protectionCases: readonly ContractCase[] = [
  onFreshSheet("A protected sheet refuses writes with AccessDenied", async (context, sheet) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("A1").values = [["no"]];
    await refused(context.sync(), "AccessDenied");
  }),
  onFreshSheet("An unlocked cell of a protected sheet can be written", async (context, sheet) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    const cell = sheet.getRange("B2");
    cell.values = [["yes"]];
    cell.load("values");
    await context.sync();
    same(cell.values, [["yes"]]);
  }),
  onFreshSheet("A hidden sheet cannot be brought to the front", async (context, sheet) => {
    sheet.visibility = "Hidden";
    await context.sync();
    sheet.activate();
    await refusedSomehow(context.sync());
  }),
  onFreshSheet("A cell of a hidden sheet cannot be selected", async (context, sheet) => {
    sheet.visibility = "Hidden";
    await context.sync();
    sheet.getRange("B2").select();
    await refusedSomehow(context.sync());
  }),
  onFreshSheet(
    "A very hidden sheet is deleted only once it is visible or plainly hidden",
    async (context, sheet) => {
      sheet.visibility = "VeryHidden";
      await context.sync();
      sheet.delete();
      await refused(context.sync(), "GeneralException");
      sheet.visibility = "Hidden";
      sheet.delete();
      await context.sync();
    },
  ),
  withStructureProtected("A protected structure says so", async (context) => {
    context.workbook.protection.load("protected");
    await context.sync();
    same(context.workbook.protection.protected, true);
  }),
  withStructureProtected("A protected structure refuses a new sheet", async (context) => {
    context.workbook.worksheets.add();
    await refusedSomehow(context.sync());
  }),
  withStructureProtected("A protected structure refuses to rename a sheet", async (context, sheet) => {
    sheet.name = "Another name";
    await refusedSomehow(context.sync());
  }),
  withStructureProtected("A protected structure refuses to hide a sheet", async (context, sheet) => {
    sheet.visibility = "Hidden";
    await refusedSomehow(context.sync());
  }),
  withStructureProtected("A protected structure refuses to delete a sheet", async (context, sheet) => {
    sheet.delete();
    await refusedSomehow(context.sync());
  }),
  withStructureProtected("A protected structure refuses to copy a sheet", async (context, sheet) => {
    sheet.copy("End");
    await refusedSomehow(context.sync());
  }),
  withStructureProtected("Cells can be written while the structure is protected", async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [["yes"]];
    cell.load("values");
    await context.sync();
    same(cell.values, [["yes"]]);
  }),
];

/** A case on a fresh sheet of a workbook whose structure is protected meanwhile. */
function withStructureProtected(
  sentence: string,
  body: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): ContractCase {
  return onFreshSheet(sentence, async (context, sheet) => {
    const { protection } = context.workbook;
    protection.protect();
    await context.sync();
    try {
      await body(context, sheet);
    } finally {
      protection.unprotect();
      await context.sync();
    }
  });
}

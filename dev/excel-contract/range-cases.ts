import { onFreshSheet, same, type ContractCase } from "./contract-case";

/** Ranges, used ranges, merges, insertion. */
export const rangeCases: readonly ContractCase[] = [
  onFreshSheet("The used range of an empty sheet is a null object", async (context, sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    same(used.isNullObject, true);
  }),
  onFreshSheet("The values-only used range starts at the first filled cell", async (context, sheet) => {
    sheet.getRange("C3:D4").values = [
      ["a", "b"],
      ["c", "d"],
    ];
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    same([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount], [2, 2, 2, 2]);
  }),
  onFreshSheet("The values-only used range ignores cells that are only coloured", async (context, sheet) => {
    sheet.getRange("A1").values = [["a"]];
    sheet.getRange("F90").format.fill.color = "#FFFF00";
    const valuesOnly = sheet.getUsedRangeOrNullObject(true);
    const withFormats = sheet.getUsedRangeOrNullObject(false);
    valuesOnly.load("rowCount");
    withFormats.load("rowCount");
    await context.sync();
    same([valuesOnly.rowCount, withFormats.rowCount], [1, 90]);
  }),
  onFreshSheet("Merging keeps only the first cell's value", async (context, sheet) => {
    const cells = sheet.getRange("A1:A3");
    cells.values = [["one"], ["two"], ["three"]];
    cells.merge(false);
    cells.load("values");
    await context.sync();
    same(cells.values, [["one"], [""], [""]]);
  }),
  onFreshSheet("Merged areas are listed with their addresses", async (context, sheet) => {
    sheet.getRange("A5:A8").merge(false);
    const merged = sheet.getRange("A1:D20").getMergedAreasOrNullObject();
    merged.load("areaCount");
    merged.areas.load("items/rowIndex,items/rowCount");
    const none = sheet.getRange("C1:D2").getMergedAreasOrNullObject();
    await context.sync();
    same(merged.areaCount, 1);
    same(
      merged.areas.items.map((area) => [area.rowIndex, area.rowCount]),
      [[4, 4]],
    );
    same(none.isNullObject, true);
  }),
  onFreshSheet("A row inserted inside a merge makes the merge longer", async (context, sheet) => {
    sheet.getRange("A5:A8").merge(false);
    sheet.getRange("7:7").insert("Down");
    const merged = sheet.getRange("A1:D20").getMergedAreasOrNullObject();
    merged.areas.load("items/rowIndex,items/rowCount");
    await context.sync();
    same(
      merged.areas.items.map((area) => [area.rowIndex, area.rowCount]),
      [[4, 5]],
    );
  }),
  onFreshSheet("A row inserted right below a merge leaves the merge alone", async (context, sheet) => {
    sheet.getRange("A5:A8").merge(false);
    sheet.getRange("9:9").insert("Down");
    const merged = sheet.getRange("A1:D20").getMergedAreasOrNullObject();
    merged.areas.load("items/rowIndex,items/rowCount");
    await context.sync();
    same(
      merged.areas.items.map((area) => [area.rowIndex, area.rowCount]),
      [[4, 4]],
    );
  }),
  onFreshSheet("A range stays with its cells when a row is inserted above", async (context, sheet) => {
    const range = sheet.getRange("B5");
    range.values = [["mine"]];
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    range.load("values,rowIndex");
    await context.sync();
    same([range.values, range.rowIndex], [[["mine"]], 5]);
  }),
  onFreshSheet("An inserted row looks like the row above it", async (context, sheet) => {
    sheet.getRange("A2:B2").format.font.bold = true;
    sheet.getRange("3:3").insert("Down");
    const inserted = sheet.getRange("A3");
    inserted.load("format/font/bold");
    await context.sync();
    same(inserted.format.font.bold, true);
  }),
  onFreshSheet("A formula follows the cells it names when rows are inserted", async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=A5*2"]];
    sheet.getRange("3:3").insert("Down");
    const cell = sheet.getRange("A1");
    cell.load("formulas");
    await context.sync();
    same(cell.formulas, [["=A6*2"]]);
  }),
  onFreshSheet("A mixed format reads as null", async (context, sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    const cells = sheet.getRange("A1:A2");
    cells.load("format/font/bold");
    await context.sync();
    same(cells.format.font.bold, null);
  }),
  onFreshSheet("Values of a whole column read as null", async (context, sheet) => {
    const column = sheet.getRange("A:A");
    column.load("values,rowCount");
    await context.sync();
    same([column.values, column.rowCount], [null, 1_048_576]);
  }),
  onFreshSheet("The selection can be set and read", async (context, sheet) => {
    sheet.activate();
    sheet.getRange("B2:C3").select();
    await context.sync();
    const [selected, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    selected.load("rowIndex,rowCount,columnCount");
    active.load("rowIndex,columnIndex");
    await context.sync();
    same([selected.rowIndex, selected.rowCount, selected.columnCount], [1, 2, 2]);
    same([active.rowIndex, active.columnIndex], [1, 1]);
  }),
  onFreshSheet("A link to a place in the workbook reads back", async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "B2", textToDisplay: "Go to B2" };
    cell.load("hyperlink,values");
    await context.sync();
    same([cell.hyperlink.documentReference, cell.values], ["B2", [["Go to B2"]]]);
  }),
];

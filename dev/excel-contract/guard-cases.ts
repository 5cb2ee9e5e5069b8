import { onFreshSheet, refused, same, type ContractCase } from "./contract-case";

/** What the add-in looks at before it writes into a cell, and what moves with cells. */
export const guardCases: readonly ContractCase[] = [
  onFreshSheet(
    "A value set by an add-in is not stopped by a list, and is not valid then",
    async (context, sheet) => {
      const cell = sheet.getCell(1, 1);
      cell.values = [["Minimum"]];
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "Minimum,Developing" } };
      cell.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
      cell.dataValidation.load("valid,errorAlert");
      await context.sync();
      same([cell.dataValidation.valid, cell.dataValidation.errorAlert.style], [true, "Stop"]);
      cell.values = [["Mature"]];
      cell.load("values");
      cell.dataValidation.load("valid");
      await context.sync();
      same([cell.values, cell.dataValidation.valid], [[["Mature"]], false]);
    },
  ),
  onFreshSheet("The words of a list in a rule are told letter by letter", async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: "Minimum,Developing" } };
    cell.values = [["minimum"]];
    cell.dataValidation.load("valid,rule");
    await context.sync();
    same([cell.dataValidation.valid, cell.dataValidation.rule.list?.source], [false, "Minimum,Developing"]);
  }),
  onFreshSheet("A prompt can be given to cells, and rules can be cleared", async (context, sheet) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    dataValidation.prompt = { showPrompt: true, title: "", message: "Choose one." };
    dataValidation.load("prompt,type");
    await context.sync();
    same([dataValidation.prompt.message, dataValidation.type], ["Choose one.", "List"]);
    dataValidation.clear();
    dataValidation.load("type");
    await context.sync();
    same(dataValidation.type, "None");
  }),
  onFreshSheet("A cell of one look tells all of its letters' look", async (context, sheet) => {
    const { font } = sheet.getRange("A1").format;
    sheet.getRange("A1").values = [["words"]];
    [font.name, font.size, font.color, font.italic] = ["Arial", 14, "#FF0000", true];
    [font.underline, font.strikethrough] = ["Single", true];
    font.load("name,size,color,bold,italic,underline,strikethrough");
    await context.sync();
    same(
      [font.name, font.size, font.color, font.bold, font.italic, font.underline, font.strikethrough],
      ["Arial", 14, "#FF0000", false, true, "Single", true],
    );
  }),
  onFreshSheet("A cell that no formula elsewhere fills has no spill", async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [["words"]];
    cell.load("hasSpill");
    await context.sync();
    same(cell.hasSpill, false);
  }),
  onFreshSheet("A comment is found by its cell, and moves with it", async (context, sheet) => {
    sheet.comments.add(`${sheet.name}!B3`, "Why?");
    const count = sheet.comments.getCount();
    await context.sync();
    same(count.value, 1);
    sheet.getRange("2:2").insert("Down");
    const { comments } = sheet;
    comments.load("items/id");
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation());
    for (const place of places) place.load("rowIndex,columnIndex");
    await context.sync();
    same(
      places.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]),
      [[3, 1]],
    );
  }),
  onFreshSheet("A comment goes with its row", async (context, sheet) => {
    sheet.comments.add(`${sheet.name}!B3`, "Why?");
    await context.sync();
    sheet.getCell(2, 0).getEntireRow().delete("Up");
    const count = sheet.comments.getCount();
    await context.sync();
    same(count.value, 0);
  }),
  onFreshSheet("Writing into a cell keeps its comment", async (context, sheet) => {
    sheet.comments.add(`${sheet.name}!B3`, "Why?");
    sheet.getRange("B3").values = [["new"]];
    const count = sheet.comments.getCount();
    await context.sync();
    same(count.value, 1);
  }),
  onFreshSheet("Whether a cell is locked is told of each cell", async (context, sheet) => {
    sheet.getRange("A1").format.protection.locked = false;
    const [free, locked] = [sheet.getRange("A1").format.protection, sheet.getRange("A2").format.protection];
    free.load("locked");
    locked.load("locked");
    sheet.protection.load("protected");
    await context.sync();
    same([free.locked, locked.locked, sheet.protection.protected], [false, true, false]);
  }),
  onFreshSheet("A workbook that can be changed says that it is not read-only", async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    same(context.workbook.readOnly, false);
  }),
  onFreshSheet(
    "A filter that hides nothing filters no data, in a sheet and in a table",
    async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["KPI", "Level"],
        ["1", "Minimum"],
      ];
      const table = sheet.tables.add("A1:B2", true);
      sheet.autoFilter.load("isDataFiltered");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      same([sheet.autoFilter.isDataFiltered, table.autoFilter.isDataFiltered], [false, false]);
    },
  ),
  onFreshSheet(
    "A hidden name may mean all cells of another sheet, and follows its name",
    async (context, sheet) => {
      const other = context.workbook.worksheets.add();
      sheet.names.add("Contract_made_from", other.getRange()).visible = false;
      await context.sync();
      other.name = "Contract's other";
      const item = sheet.names.getItem("Contract_made_from");
      item.load("name,formula,visible,comment");
      await context.sync();
      same([item.visible, item.comment], [false, ""]);
      same(/^='Contract''s other'!\$?A?\$?1:\$?(XFD)?\$?1048576$/.test(String(item.formula)), true);
      other.delete();
      item.load("formula");
      await context.sync();
      same(String(item.formula).includes("#REF!"), true);
      item.delete();
      sheet.names.load("items/name,items/formula,items/comment,items/visible");
      await context.sync();
      same(
        sheet.names.items.map(({ name }) => name),
        [],
      );
    },
  ),
  onFreshSheet("A table's name is unique in the workbook", async (context, sheet) => {
    const [one, other] = [sheet.tables.add("A1:A2", true), sheet.tables.add("C1:C2", true)];
    one.name = "Contract_table";
    await context.sync();
    other.name = "contract_table";
    await refused(context.sync(), "ItemAlreadyExists");
  }),
];

import { onFreshSheet, same, type ContractCase } from "./contract-case";

/** How cells, rows and columns look, told and set for many at once. */
export const lookCases: readonly ContractCase[] = [
  onFreshSheet(
    "getCellProperties tells each cell's look, white where it has no ground",
    async (context, sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [["one", "two"]];
      const second = sheet.getRange("B1").format;
      [second.fill.color, second.font.color, second.wrapText] = ["#1F3864", "#FFFFFF", true];
      const told = cells.getCellProperties({
        format: { fill: { color: true }, font: { color: true }, wrapText: true },
      });
      await context.sync();
      same(
        told.value.map((line) =>
          line.map(({ format }) => [format?.fill?.color, format?.font?.color, format?.wrapText]),
        ),
        [
          [
            ["#FFFFFF", "#000000", false],
            ["#1F3864", "#FFFFFF", true],
          ],
        ],
      );
    },
  ),
  onFreshSheet(
    "getCellProperties tells where a cell's link leads, and of none that it leads nowhere",
    async (context, sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "B2", textToDisplay: "Go" };
      sheet.getRange("B1").values = [["plain"]];
      const told = sheet.getRange("A1:B1").getCellProperties({ hyperlink: true });
      await context.sync();
      same(
        told.value[0]?.map(({ hyperlink }) => hyperlink?.documentReference ?? ""),
        ["B2", ""],
      );
    },
  ),
  onFreshSheet(
    "setCellProperties links some cells of a range, and leaves the others",
    async (context, sheet) => {
      const cells = sheet.getRange("A1:A2");
      cells.setCellProperties([[{ hyperlink: { documentReference: "C3" } }], [{}]]);
      const [linked, plain] = [sheet.getRange("A1"), sheet.getRange("A2")];
      linked.load("hyperlink");
      plain.load("hyperlink,values");
      await context.sync();
      same(linked.hyperlink.documentReference, "C3");
      same((plain.hyperlink as Excel.RangeHyperlink | null)?.documentReference ?? "", "");
    },
  ),
  onFreshSheet(
    "A link keeps leading there when the cell's text is written after it",
    async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "C3" };
      cell.values = [["Cell C3"]];
      cell.load("hyperlink,values");
      await context.sync();
      same([cell.hyperlink.documentReference, cell.values], ["C3", [["Cell C3"]]]);
    },
  ),
  onFreshSheet(
    "getRowProperties tells which rows of many are hidden, and their heights",
    async (context, sheet) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("1:1").format.rowHeight = 30;
      const told = sheet.getRange("A1:B3").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      same(
        [told.value.map(({ rowHidden }) => rowHidden), told.value[0]?.format?.rowHeight],
        [[false, true, false], 30],
      );
    },
  ),
  onFreshSheet(
    "getColumnProperties tells which columns are hidden, and their widths",
    async (context, sheet) => {
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("A1").getEntireColumn().format.columnWidth = 120;
      const told = sheet
        .getRange("A1:C1")
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      same(
        [told.value.map(({ columnHidden }) => columnHidden), told.value[0]?.format?.columnWidth],
        [[false, true, false], 120],
      );
    },
  ),
  onFreshSheet("Several areas take one look and one rule", async (context, sheet) => {
    const areas = sheet.getRanges("A1:A2,C3");
    areas.format.wrapText = true;
    areas.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    const [first, between, last] = [sheet.getRange("A2"), sheet.getRange("B2"), sheet.getRange("C3")];
    for (const cell of [first, between, last]) {
      cell.load("format/wrapText");
      cell.dataValidation.load("type");
    }
    await context.sync();
    same(
      [first, between, last].map(({ format, dataValidation }) => [format.wrapText, dataValidation.type]),
      [
        [true, "List"],
        [false, "None"],
        [true, "List"],
      ],
    );
  }),
  onFreshSheet(
    "A line above cells, their alignment and a fitted height read back",
    async (context, sheet) => {
      const { format } = sheet.getRange("B2:C2");
      [format.horizontalAlignment, format.verticalAlignment] = ["Right", "Top"];
      const line = format.borders.getItem("EdgeTop");
      [line.style, line.color] = ["Continuous", "#8497B0"];
      sheet.getRange("B2").getEntireRow().format.autofitRows();
      format.load("horizontalAlignment,verticalAlignment");
      line.load("style,color");
      await context.sync();
      same(
        [format.horizontalAlignment, format.verticalAlignment, line.style, line.color],
        ["Right", "Top", "Continuous", "#8497B0"],
      );
    },
  ),
  onFreshSheet("A rule by value colours cells, and all rules can be cleared", async (context, sheet) => {
    const cells = sheet.getRange("A1:A3");
    const { cellValue } = cells.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = "#D6EFC7";
    cellValue.format.font.color = "#000000";
    cellValue.rule = { formula1: '="Mature"', operator: "EqualTo" };
    cellValue.load("rule");
    const before = cells.conditionalFormats.getCount();
    await context.sync();
    same([cellValue.rule.operator, before.value], ["EqualTo", 1]);
    cells.conditionalFormats.clearAll();
    const after = cells.conditionalFormats.getCount();
    await context.sync();
    same(after.value, 0);
  }),
  onFreshSheet(
    "The page's paper, margins, repeated rows, breaks and footer read back",
    async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A4";
      [pageLayout.leftMargin, pageLayout.rightMargin, pageLayout.printGridlines] = [36, 36, true];
      pageLayout.setPrintTitleRows(sheet.getRange("1:2"));
      sheet.horizontalPageBreaks.add("A10");
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add("A20");
      const page = pageLayout.headersFooters.defaultForAllPages;
      page.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
      pageLayout.load("paperSize,leftMargin,rightMargin,printGridlines");
      const breaks = sheet.horizontalPageBreaks.getCount();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load("rowCount");
      await context.sync();
      same(
        [pageLayout.paperSize, pageLayout.leftMargin, pageLayout.rightMargin, pageLayout.printGridlines],
        ["A4", 36, 36, true],
      );
      same([breaks.value, titles.rowCount], [1, 2]);
      const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = page;
      same([leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter].join(""), "");
    },
  ),
  onFreshSheet("Only the print area is printed, once one is set", async (context, sheet) => {
    const none = sheet.pageLayout.getPrintAreaOrNullObject();
    await context.sync();
    same(none.isNullObject, true);
    sheet.pageLayout.setPrintArea(sheet.getRange("A1:C9"));
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    await context.sync();
    same(area.address.replace(/^.*!/, "").replaceAll("$", ""), "A1:C9");
  }),
  onFreshSheet("Frozen panes can be taken away", async (context, sheet) => {
    sheet.freezePanes.freezeRows(1);
    sheet.freezePanes.unfreeze();
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    same(frozen.isNullObject, true);
  }),
];

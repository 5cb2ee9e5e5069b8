import type { Grid } from "../../src/domain/grid/grid";
import { readWorkbookBytes } from "../../src/xlsx/read-workbook-bytes";
import { makeWorkbook, sheetOf } from "./make-workbook";

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const reading = readWorkbookBytes(bytes, "plan.xlsx");
  if (reading.kind !== "workbook") throw new Error(reading.reason);
  return reading.workbook.sheets.map(({ grid }) => grid);
}

function gridOf(bytes: Uint8Array): Grid {
  const [grid] = gridsOf(bytes);
  if (!grid) throw new Error("the workbook has no sheet");
  return grid;
}

/** The only cell of a sheet made of this cell. */
function cellOf(cell: string, formats: readonly (number | string)[] = [0], sharedStrings = "") {
  const grid = gridOf(sheetOf(`<row r="1">${cell}</row>`, { formats, sharedStrings }));
  return grid.cells[0]?.[0];
}

describe("what a cell holds", () => {
  test.each([
    ["a text of its own", '<c r="A1" t="inlineStr"><is><t>Mature</t></is></c>', "Mature", "Mature"],
    [
      "rich text of its own",
      '<c r="A1" t="inlineStr"><is><r><t>Mature</t></r><r><t>: text</t></r></is></c>',
      "Mature: text",
      "Mature: text",
    ],
    ["a number", '<c r="A1"><v>4</v></c>', 4, "4"],
    ["a number with decimals", '<c r="A1" t="n"><v>2.22</v></c>', 2.22, "2.22"],
    ["the sum 0.1 + 0.2", '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004, "0.3"],
    ["yes", '<c r="A1" t="b"><v>1</v></c>', true, "TRUE"],
    ["no", '<c r="A1" t="b"><v>0</v></c>', false, "FALSE"],
    ["an error", '<c r="A1" t="e"><f>Z9/0</f><v>#DIV/0!</v></c>', "#DIV/0!", "#DIV/0!"],
    ["the text a formula gave", '<c r="A1" t="str"><f>"Q1 "&amp;23</f><v>Q1 23</v></c>', "Q1 23", "Q1 23"],
    ["the number a formula gave", '<c r="A1"><f>2+2</f><v>4</v></c>', 4, "4"],
    ["a date stored as ISO text", '<c r="A1" t="d"><v>2023-03-15</v></c>', 45000, "45000"],
  ])("%s", (_, cell, value, text) => {
    expect(cellOf(cell)).toEqual({ value, text });
  });

  test.each([
    ["spaces around it", '<si><t xml:space="preserve">  Mature </t></si>', "  Mature "],
    [
      "a bold level and its wording",
      "<si><r><rPr><b/></rPr><t>Mature</t></r><r><t>\nThe council</t></r></si>",
      "Mature\nThe council",
    ],
    ["no reading aid", '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>', "課"],
    ["a line end as Excel writes it", "<si><t>one_x000D_\ntwo</t></si>", "one\ntwo"],
    ["a text that only looks escaped", "<si><t>file_x005F_x0041_</t></si>", "file_x0041_"],
    ["signs that XML escapes", "<si><t>R&amp;D &lt;5% &#8217;</t></si>", "R&D <5% ’"],
  ])("a shared text keeps %s", (_, sharedStrings, text) => {
    expect(cellOf('<c r="A1" t="s"><v>0</v></c>', [0], sharedStrings)).toEqual({ value: text, text });
  });
});

describe("a number as a person sees it (45000 is 15 March 2023)", () => {
  test.each<[string, number | string, number, string]>([
    ["the short date", 14, 45000, "15/03/2023"],
    ["month and year", 17, 45000, "Mar-23"],
    ["day, month, year in words", "[$-809]d mmmm yyyy;@", 45000, "15 March 2023"],
    ["a custom month", "mmm yy", 45000, "Mar 23"],
    ["date and time", 22, 45000.5, "15/03/2023 12:00"],
    ["per cent", 9, 0.25, "25%"],
    ["pounds", "£#,##0.00", 1234.5, "£1,234.50"],
    ["words around a number", '"Q"0', 3, "Q3"],
    ["a format that hides it: the number is kept", ";;;", 7, "7"],
    ["a format nobody understands: the number is kept", "[", 7, "7"],
  ])("%s", (_, format, stored, text) => {
    expect(cellOf(`<c r="A1" s="1"><v>${stored}</v></c>`, [0, format])).toEqual({ value: stored, text });
  });

  test("a workbook that counts days from 1904 gives the same date and serial as any other", () => {
    const grid = gridOf(
      sheetOf('<row r="1"><c r="A1" s="1"><v>43538</v></c><c r="B1"><v>43538</v></c></row>', {
        formats: [0, 14],
        workbookProperties: '<workbookPr date1904="1"/>',
      }),
    );
    expect(grid.cells[0]).toEqual([
      { value: 45000, text: "15/03/2023" },
      { value: 43538, text: "43538" },
    ]);
  });
});

describe("where the cells stand", () => {
  test("a plan that starts at C5 keeps its addresses", () => {
    const grid = gridOf(
      sheetOf('<row r="5"><c r="C5"><v>1</v></c></row><row r="6"><c r="D6"><v>2</v></c></row>'),
    );
    expect([grid.top, grid.left]).toEqual([4, 2]);
    expect(grid.cells.map((cells) => cells.map((cell) => cell.text))).toEqual([
      ["1", ""],
      ["", "2"],
    ]);
  });

  test("cells without an address follow one another", () => {
    const grid = gridOf(sheetOf("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    expect(grid.cells.map((cells) => cells.map((cell) => cell.text))).toEqual([
      ["1", "", "2"],
      ["3", "", ""],
    ]);
  });

  test("merged areas and hidden rows are known", () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c></row>';
    const grid = gridOf(
      makeWorkbook({
        sheets: [`<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>`],
      }),
    );
    expect(grid.merges).toEqual([{ sheet: "S1", top: 1, left: 0, bottom: 2, right: 1 }]);
    expect(grid.hiddenRows).toEqual([2]);
  });

  test("hidden sheets are read and named, chart sheets left out", () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const reading = readWorkbookBytes(
      makeWorkbook({
        sheets: [sheet, sheet, sheet, sheet],
        sheetAttributes: ["", 'state="hidden"', 'state="veryHidden"'],
        sheetTypes: ["worksheet", "worksheet", "worksheet", "chartsheet"],
      }),
      "plan.xlsx",
    );
    if (reading.kind !== "workbook") throw new Error(reading.reason);
    expect(reading.workbook.sheets.map(({ grid, visible }) => [grid.sheet, visible])).toEqual([
      ["S1", true],
      ["S2", false],
      ["S3", false],
    ]);
  });

  test("an empty sheet is an empty grid", () => {
    expect(gridOf(sheetOf(""))).toEqual({
      sheet: "S1",
      top: 0,
      left: 0,
      cells: [],
      merges: [],
      hiddenRows: [],
    });
  });

  test("formatting down to Excel's last row leaves no trace", () => {
    const rows = ['<row r="1"><c r="A1"><v>1</v></c></row>'];
    for (let row = 2; row <= 1_048_576; row += 1) rows.push(`<row r="${row}" s="0" customFormat="1"/>`);
    expect(gridOf(sheetOf(rows.join(""))).cells).toHaveLength(1);
  });

  test("a stray text in Excel's last row is still read", () => {
    const grid = gridOf(
      sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="E1048576"><v>2</v></c></row>'),
    );
    expect(grid.cells).toHaveLength(1_048_576);
    expect(grid.cells[1_048_575]?.[4]?.text).toBe("2");
  });

  test("a stray text in the sheet's last cell is kept apart from the rest", () => {
    const grid = gridOf(
      sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    );
    expect(grid.cells.map((line) => line.map(({ text }) => text))).toEqual([["1"]]);
    expect(grid.strays).toEqual([{ row: 1_048_575, column: 16_383, cell: { value: 2, text: "2" } }]);
  });

  test("a workbook whose elements carry a namespace prefix reads the same", () => {
    const prefixed = (xml: string) => xml.replaceAll(/<(\/?)(\w)/g, "<$1x:$2");
    const sheet = prefixed('<row r="1"><c r="A1" t="inlineStr"><is><t>Mature</t></is></c></row>');
    expect(gridOf(sheetOf(sheet)).cells[0]?.[0]?.text).toBe("Mature");
  });
});

import { boxOf } from "../../../dev/emulated-excel/workbook/box";
import { DEFAULT_STYLE, type CellStyle } from "../../../dev/emulated-excel/workbook/cell";
import { Workbook } from "../../../dev/emulated-excel/workbook/workbook";

/** Heights that Excel gives rows of Calibri, in points: 15 at 11 points, 18.75 at 14, 21 at 16. */
describe("how high a row is that nobody gave a height", () => {
  const sheetWith = (content: string, style: Partial<CellStyle>) => {
    const sheet = new Workbook().addSheet("Plan");
    sheet.setCell(0, 0, { content, style: { ...DEFAULT_STYLE, ...style } });
    return sheet;
  };

  it.each([
    [11, 15],
    [14, 18.75],
    [16, 21],
  ])("gives letters of %d points a row of %d", (fontSize, height) => {
    expect(sheetWith("Action plan", { fontSize }).rowHeight(0)).toBe(height);
  });

  it("counts the lines of wrapped text, and of text that is not wrapped only one", () => {
    const text = "one\ntwo\nthree";
    expect(sheetWith(text, { wrapText: true }).rowHeight(0)).toBe(45);
    expect(sheetWith(text, {}).rowHeight(0)).toBe(15);
  });

  it("takes a word to the next line whole", () => {
    const sheet = sheetWith("seventeen letters", { wrapText: true });
    // Eight letters of 5.06 points fit beside the margins: ‘seventee’, ‘n’, ‘letters’.
    sheet.setLines("columns", 0, 0, { size: 8 * 5.06 + 4.5 });
    expect(sheet.rowHeight(0)).toBe(45);
  });

  it("leaves merged cells out of account, as Excel does", () => {
    const sheet = sheetWith("one\ntwo", { wrapText: true });
    sheet.change({ merges: [boxOf(0, 0, 0, 1)] });
    expect(sheet.rowHeight(0)).toBe(15);
  });

  it("keeps a height that somebody gave, until it is to fit again", () => {
    const sheet = sheetWith("one\ntwo", { wrapText: true });
    sheet.setLines("rows", 0, 0, { size: 12 });
    expect([sheet.rowHeight(0), sheet.topOf(1)]).toEqual([12, 12]);
    sheet.forgetHeights(0, 0);
    expect([sheet.rowHeight(0), sheet.topOf(1)]).toEqual([30, 30]);
  });
});

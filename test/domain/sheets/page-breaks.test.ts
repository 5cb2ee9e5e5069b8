import { pageBreaksBefore, type PrintedRows, type RowSpan } from "../../../src/domain/sheets/page-breaks";
import { draftText, type DraftCell } from "../../../src/domain/sheets/sheet-draft";

/** Rows of one line each: an A4 page on its side holds about thirty, one that stands about forty-five. */
const plain = (count: number): DraftCell[][] => Array.from({ length: count }, () => [draftText("Text")]);

const breaks = (
  sections: readonly (readonly RowSpan[])[],
  { rows = plain(300), columnWidths = [40], orientation = "landscape", ...more }: Partial<PrintedRows> = {},
) => pageBreaksBefore({ rows, columnWidths, orientation, ...more }, sections);

const section = (top: number, bottom: number): readonly RowSpan[] => [{ top, bottom }];

describe("where the pages of a sheet with sections end", () => {
  it("has one page for what fits on it", () => {
    expect(breaks([section(2, 10), section(12, 24)])).toEqual([]);
  });

  it("starts a page with a section that would be cut", () => {
    expect(breaks([section(2, 20), section(22, 40)])).toEqual([22]);
  });

  it("counts each page's rows anew", () => {
    expect(breaks([section(2, 20), section(22, 40), section(42, 46), section(48, 60)])).toEqual([22, 48]);
  });

  it("keeps a table and its chart on one page, and parts them only when they fit on none", () => {
    const table = { top: 22, bottom: 27 };
    expect(breaks([section(2, 20), [table, { top: 29, bottom: 45 }]])).toEqual([22]);
    expect(breaks([section(2, 20), [table, { top: 29, bottom: 57 }]])).toEqual([29]);
  });

  it("lets a long table run on, and starts a page with what follows it, with no empty page between", () => {
    expect(breaks([section(2, 10), section(12, 100), section(102, 104)])).toEqual([12, 101]);
  });

  it("gets more rows on a page that stands, and on one that wide columns make smaller", () => {
    const sections = [section(2, 20), section(22, 40)];
    expect(breaks(sections, { orientation: "portrait" })).toEqual([]);
    expect(breaks(sections, { columnWidths: [100, 100] })).toEqual([]);
  });

  it("counts all the lines of texts that wrap, but one for those that do not", () => {
    const long = "A text that takes three lines of forty letters each, as there are more than eighty.";
    const sections = [section(0, 4), section(6, 15)];
    const rowsOf = (style: "body" | "line") => Array.from({ length: 16 }, () => [draftText(long, style)]);
    expect(breaks(sections, { rows: rowsOf("body") })).toEqual([6]);
    expect(breaks(sections, { rows: rowsOf("line") })).toEqual([]);
  });

  it("leaves room for rows that are repeated on each page but the first", () => {
    const sections = [section(0, 20), section(21, 35), section(36, 48)];
    expect(breaks(sections)).toEqual([21]);
    expect(breaks(sections, { repeated: { top: 0, bottom: 4 } })).toEqual([21, 36]);
  });

  it("does not end a page before there is anything on it", () => {
    expect(breaks([section(0, 200)])).toEqual([]);
  });
});

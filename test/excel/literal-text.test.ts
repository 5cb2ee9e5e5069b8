import fc from "fast-check";
import type { EmulatedHost } from "../../dev/emulated-excel/emulated-host";
import { writableText } from "../../src/domain/text/writable-text";
import type { Grid, GridCell } from "../../src/domain/grid/grid";
import type { Workbook } from "../../src/use-cases/workbook";
import { change, openWorkbook, toText, valueOf } from "./open-workbook";

/** Texts that Excel would read something into, were they typed. */
const NASTY = [
  "=1+1",
  '=HYPERLINK("http://example.com","click")',
  "+44 20 7000 0000",
  "-5",
  "- consult suppliers",
  "@SUM(A1)",
  "@Ann: please check",
  "\uFF1D1+1",
  "\uFF0B1",
  "\uFF0D1",
  "\uFF20SUM(A1)",
  "\t=1+1",
  " =1+1",
  "\n=1+1",
  "'=1+1",
  "'quoted'",
  "''twice",
  "'",
  "1-2",
  "03/04/2025",
  "3 Apr",
  "April 2023",
  "Jan-24",
  "May 1",
  "1/2",
  "12:30",
  "TRUE",
  "false",
  " true ",
  "007",
  "1e5",
  "10%",
  "£5",
  "(5)",
  "1,000",
  "#REF!",
  "#N/A",
  "Q1 23",
  "line one\nline two",
  "=cmd|' /C calc'!A0",
  "  two spaces before",
  "two spaces after  ",
  "é, ü, 中文, 🙂",
  "{=A1}",
  '"quoted"',
];

async function writeAndRead(
  { host, workbook }: { host: EmulatedHost; workbook: Workbook },
  address: string,
  before: string,
  text: string,
) {
  valueOf(await workbook.apply(change([toText(address, before, text)])));
  const { sheets } = valueOf(await workbook.readSheets("quick"));
  const read = gridCellAt(sheets[0]?.grid);
  const sheetCell = host.sheet("Plan").cellAt(0, 0);
  return { read, formula: sheetCell?.formula, kept: sheetCell?.content };
}

/** A1, wherever the grid starts: an emptied A1 is no longer in use. */
function gridCellAt(grid: Grid | undefined): GridCell | undefined {
  return grid?.top === 0 && grid.left === 0 ? grid.cells[0]?.[0] : undefined;
}

describe("text stays text", () => {
  it.each(NASTY)("%j is written as it is", async (text) => {
    const opened = await openWorkbook({ sheets: { Plan: [["before", "end"]] } });
    const { read, formula, kept } = await writeAndRead(opened, "A1", "before", text);
    expect(kept).toBe(text);
    expect(read).toEqual({ value: text, text });
    expect(formula).toBeUndefined();
  });

  it.each(NASTY)("%j is written as it is into a cell that shows dates", async (text) => {
    const opened = await openWorkbook({ sheets: { Plan: [["before", "end"]] } });
    const sheet = opened.host.sheet("Plan");
    sheet.restyle({ top: 0, bottom: 0, left: 0, right: 0 }, (style) => ({
      ...style,
      numberFormat: "dd/mm/yyyy",
    }));
    const { kept, formula } = await writeAndRead(opened, "A1", "before", text);
    expect([kept, formula]).toEqual([text, undefined]);
  });

  it.each(NASTY)("%j is written as it is into a cell of format Text", async (text) => {
    const opened = await openWorkbook({ sheets: { Plan: [["before", "end"]] } });
    const sheet = opened.host.sheet("Plan");
    sheet.restyle({ top: 0, bottom: 0, left: 0, right: 0 }, (style) => ({ ...style, numberFormat: "@" }));
    const { kept, formula } = await writeAndRead(opened, "A1", "before", text);
    expect([kept, formula]).toEqual([text, undefined]);
  });

  it("leaves the cell's number format alone, so that a date typed there later is a date", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: [["before"]] } });
    valueOf(await workbook.apply(change([toText("A1", "before", "03/04/2025")])));
    host.type("Plan", "A1", "03/04/2025");
    expect(host.contentAt("Plan", "A1")).toBe(45750);
  });

  it("puts no apostrophe before ordinary wording", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: [["before"]] } });
    valueOf(await workbook.apply(change([toText("A1", "before", "Developing")])));
    const sent = JSON.stringify(host.requests.all.at(-1)?.request);
    expect(sent).toContain('"Developing"');
    expect(sent).not.toContain("'Developing");
  });

  it("reads back identically whatever the text is", async () => {
    const opened = await openWorkbook({ sheets: { Plan: [["start", "end"]] } });
    let before = "start";
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        if (writableText(text) === before) return;
        const { kept, read, formula } = await writeAndRead(opened, "A1", before, text);
        before = writableText(text);
        expect(kept ?? "").toBe(before);
        expect(read?.text ?? "").toBe(before);
        expect(formula).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing of a text but its line breaks and what a workbook file cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        expect(writableText(text)).toBe(text);
      }),
    );
    expect(writableText("one\r\ntwo\rthree\tfour\u0000\u0007")).toBe("one\ntwo\nthree\tfour");
    expect(writableText("half \uD83D of one")).toBe("half \uFFFD of one");
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme-composite", maxLength: 80 }),
  fc
    .tuple(
      fc.constantFrom("=", "+", "-", "@", "'", "\t", "\r", " ", "\uFF1D", "0", "1/", "£", "#"),
      fc.string(),
    )
    .map(([start, rest]) => start + rest),
  fc.date({ noInvalidDate: true }).map((date) => date.toDateString()),
  fc.double().map(String),
);

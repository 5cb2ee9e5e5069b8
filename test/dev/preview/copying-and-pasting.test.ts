import { EmulatedHost } from "../../../dev/emulated-excel/emulated-host";
import { boxOf } from "../../../dev/emulated-excel/workbook/box";
import { Workbook } from "../../../dev/emulated-excel/workbook/workbook";
import { fromClipboardText, toClipboardText } from "../../../dev/preview/page/clipboard-text";
import { copiedText, pasteText } from "../../../dev/preview/page/copy-and-paste";

function newBook() {
  const workbook = new Workbook({ thisYear: 2026 });
  const sheet = workbook.addSheet("Plan");
  const host = new EmulatedHost(workbook);
  const paste = (top: number, left: number, text: string, bottom = top, right = left) =>
    pasteText(host, sheet, boxOf(top, left, bottom, right), text);
  return { host, sheet, paste };
}

describe("text on the clipboard", () => {
  it("has a tab between cells and a line for each row, as Excel gives it", () => {
    expect(
      toClipboardText([
        ["KPI", "Now"],
        ["Skills", ""],
      ]),
    ).toBe("KPI\tNow\r\nSkills\t");
  });

  it("quotes a text with a tab, a line break or a quotation mark in it", () => {
    expect(toClipboardText([["one\ntwo", 'say "yes"']])).toBe('"one\ntwo"\t"say ""yes"""');
  });

  it.each([
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\r\nb\r\n", [["a"], ["b"]]],
    ['"one\ntwo"\tx', [["one\ntwo", "x"]]],
    ['"say ""yes"""', [['say "yes"']]],
    ['5" pipe\tx', [['5" pipe', "x"]]],
    ["", [[""]]],
    [
      "a\t\n\tb",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
  ])("reads %j as cells", (text, cells) => {
    expect(fromClipboardText(text)).toEqual(cells);
  });
});

describe("copying cells", () => {
  it("gives what they show, row by row", () => {
    const { host, sheet } = newBook();
    host.type("Plan", "A1", "Share");
    host.type("Plan", "B1", "50%");
    host.type("Plan", "A2", "03/04/2025");
    expect(copiedText(sheet, boxOf(0, 0, 1, 1))).toBe("Share\t50%\r\n03/04/2025\t");
  });

  it("gives a merged area as one text, and a whole column as far as it is filled", () => {
    const { host, sheet } = newBook();
    host.type("Plan", "A1", "Skills");
    sheet.change({ merges: [boxOf(0, 0, 2, 0)] });
    expect(copiedText(sheet, boxOf(0, 0, 2, 0))).toBe("Skills");
    host.type("Plan", "B3", "last");
    expect(copiedText(sheet, boxOf(0, 1, 1_048_575, 1))).toBe("\r\n\r\nlast");
  });
});

describe("pasting", () => {
  it("types each text into its cell: numbers, dates and formulas become such", () => {
    const { host, paste, sheet } = newBook();
    paste(1, 1, "Review\t12.5\n=1+1\t50%");
    expect(host.contentAt("Plan", "B2")).toBe("Review");
    expect(host.contentAt("Plan", "C2")).toBe(12.5);
    expect(sheet.cellAt(2, 1)?.formula).toBe("=1+1");
    expect(host.textAt("Plan", "C3")).toBe("50%");
  });

  it("is one step to take back, and empties cells where the clipboard has an empty one", () => {
    const { host, paste } = newBook();
    host.type("Plan", "A1", "mine");
    paste(0, 0, "\tnew");
    expect([host.contentAt("Plan", "A1"), host.contentAt("Plan", "B1")]).toEqual(["", "new"]);
    host.undo();
    expect([host.contentAt("Plan", "A1"), host.contentAt("Plan", "B1")]).toEqual(["mine", ""]);
  });

  it("fills all that is selected with a single text", () => {
    const { host, paste } = newBook();
    paste(0, 0, "Mature", 2, 0);
    expect(["A1", "A2", "A3"].map((address) => host.contentAt("Plan", address))).toEqual([
      "Mature",
      "Mature",
      "Mature",
    ]);
  });

  it("changes nothing on a protected sheet, or where several texts meet a merged area, and says so", () => {
    const { host, sheet, paste } = newBook();
    sheet.change({ merges: [boxOf(0, 0, 1, 0)] });
    expect(paste(0, 0, "a\nb")).toEqual({ refusal: expect.stringContaining("merged") as unknown });
    expect(paste(0, 0, "a")).toEqual({ pasted: boxOf(0, 0) });
    host.protect("Plan");
    expect(paste(0, 1, "b")).toEqual({ refusal: expect.stringContaining("protected") as unknown });
    expect([host.contentAt("Plan", "A1"), host.contentAt("Plan", "B1")]).toEqual(["a", ""]);
  });
});

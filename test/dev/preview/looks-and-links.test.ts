import { EmulatedHost } from "../../../dev/emulated-excel/emulated-host";
import { boxOf } from "../../../dev/emulated-excel/workbook/box";
import type { ConditionalFormatState } from "../../../dev/emulated-excel/workbook/sheet-parts";
import { workbookOfCells } from "../../../dev/emulated-excel/workbook/workbook-of-cells";
import { followLink, linkAt } from "../../../dev/preview/page/cell-links";
import { conditionalLook } from "../../../dev/preview/page/conditional-look";

const PLAN = [
  ["Leader", 3],
  ["Mature", 1],
  ["", null],
];

function openPlan() {
  const workbook = workbookOfCells({
    Plan: PLAN,
    Notes: [["x"]],
    Old: { cells: [["y"]], visibility: "Hidden" },
  });
  const host = new EmulatedHost(workbook);
  return { host, sheet: host.sheet("Plan") };
}

const format = (changes: Partial<ConditionalFormatState>): ConditionalFormatState => ({
  id: "1",
  box: boxOf(0, 0, 9, 1),
  type: "CellValue",
  stopIfTrue: false,
  look: { fillColor: "#00FF00" },
  formula: "",
  operator: "EqualTo",
  formula1: '="Leader"',
  text: "",
  ...changes,
});

describe("looks that follow the value of a cell", () => {
  const fills = (...formats: readonly ConditionalFormatState[]) => {
    const { sheet } = openPlan();
    sheet.change({ conditionalFormats: formats });
    const at = (row: number, column: number) => conditionalLook(sheet, row, column).fillColor ?? null;
    return [at(0, 0), at(1, 0), at(2, 0), at(0, 1), at(1, 1)];
  };
  const green = "#00FF00";

  it("are given to cells with that text, in any case of letters", () => {
    expect(fills(format({ formula1: '="leader"' }))).toEqual([green, null, null, null, null]);
  });

  it("compare numbers", () => {
    expect(fills(format({ operator: "GreaterThan", formula1: "=2", box: boxOf(0, 1, 9, 1) }))).toEqual([
      null,
      null,
      null,
      green,
      null,
    ]);
  });

  it("look for a text inside a cell's", () => {
    expect(fills(format({ type: "ContainsText", operator: "Contains", text: "atur" }))).toEqual([
      null,
      green,
      null,
      null,
      null,
    ]);
  });

  it("are those of the first rule where two hold, and none by a formula that would have to be calculated", () => {
    const second = format({ look: { fillColor: "#FF0000", bold: true } });
    expect(fills(format({}), second)[0]).toBe(green);
    expect(fills(format({ formula1: "=$B$1" }), format({ type: "Custom", formula: "=TRUE" }))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("following a link in a cell", () => {
  const follow = (documentReference: string) => {
    const { host, sheet } = openPlan();
    sheet.change({ links: [{ box: boxOf(0, 0), documentReference }] });
    const link = linkAt(sheet, 0, 0);
    if (!link) throw new Error("There is a link.");
    const refusal = followLink(host, sheet, link);
    const { sheet: shown, box } = host.workbook.selection;
    return { refusal, at: `${shown.state.name} ${box.top} ${box.left}` };
  };

  it("goes to its cell, on its own sheet or another", () => {
    expect(follow("B2")).toEqual({ refusal: null, at: "Plan 1 1" });
    expect(follow("'Notes'!A1")).toEqual({ refusal: null, at: "Notes 0 0" });
  });

  it("says so when there is no such place, or the sheet is hidden", () => {
    expect(follow("Gone!A1").refusal).toContain("not in this workbook");
    expect(follow("Old!A1")).toEqual({
      refusal: expect.stringContaining("hidden") as unknown,
      at: "Plan 0 0",
    });
  });

  it("tells the address of another page, and does not open it", () => {
    const { host, sheet } = openPlan();
    expect(followLink(host, sheet, { box: boxOf(0, 0), address: "https://example.gov.uk/" })).toContain(
      "https://example.gov.uk/",
    );
  });
});

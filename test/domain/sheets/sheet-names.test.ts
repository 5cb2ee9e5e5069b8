import fc from "fast-check";
import { freeSheetName, tableNameFor } from "../../../src/domain/sheets/sheet-names";

describe("a free name for a sheet", () => {
  it.each<[string, string[], string]>([
    ["Action plan", [], "Action plan"],
    ["Action plan", ["ACTION PLAN"], "Action plan 2"],
    ["Action plan", ["Action plan", "Action plan 2"], "Action plan 3"],
    ["Plan 2026/27: [draft]?", [], "Plan 2026 27 draft"],
    ["'Quoted'", [], "Quoted"],
    ["  ", [], "Sheet"],
    ["History", [], "Sheet"],
    ["A name that is longer than Excel allows", [], "A name that is longer than Exce"],
    [
      "A name that is longer than Excel allows",
      ["A name that is longer than Exce"],
      "A name that is longer than Ex 2",
    ],
  ])("for ‘%s’ beside %j is ‘%s’", (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });

  it("is one that Excel takes, whatever was wanted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 50 }), fc.nat(12), (wanted, before) => {
        const taken: string[] = [];
        for (let count = 0; count <= before; count += 1) taken.push(freeSheetName(wanted, taken));
        expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(before + 1);
        for (const name of taken) {
          expect(name).toMatch(/^[^\\/?*[\]:']+$|^[^\\/?*[\]:'][^\\/?*[\]:]*[^\\/?*[\]:']$/u);
          expect(name.length).toBeLessThanOrEqual(31);
        }
      }),
    );
  });
});

describe("the name of a sheet's table", () => {
  it.each([
    ["Review findings", "ReviewFindings"],
    ["Review findings 2", "ReviewFindings2"],
    ["Q1", "TableQ1"],
    ["2026 plan", "Table2026Plan"],
    ["R1C1", "TableR1C1"],
  ])("of ‘%s’ is %s", (sheet, expected) => {
    expect(tableNameFor(sheet)).toBe(expected);
  });
});

import { widthsThatShowAll } from "../../../src/domain/sheets/column-widths";
import { draftPublication } from "../../../src/domain/sheets/publication/publication-sheet";
import { draftText } from "../../../src/domain/sheets/sheet-draft";
import { draftSummary } from "../../../src/domain/sheets/summary-sheet";
import { summarisePlans } from "../../../src/domain/summary/summarise-plans";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { examined } from "../../fixtures/plans/examined";
import { planGrid } from "../../fixtures/plans/plan-grid";
import { planOn } from "../../fixtures/sheets/entry-as-said";

/** Words of five letters and a space. */
const words = (count: number) => "words ".repeat(count).trim();
/** Excel's highest row, in lines of 11-point letters. */
const LINES = 27;
const lettersSeen = (width: number) => LINES * width;

describe("columns wide enough for their longest text", () => {
  it("stay as wide as wanted where all texts are seen", () => {
    const rows = [[draftText(words(100)), draftText("KPI")]];
    expect(widthsThatShowAll(rows, [40, 12])).toEqual([40, 12]);
  });

  it("are wider where Excel's highest row would cut a text off, and no other column is", () => {
    const [narrow = 0, wide = 0] = widthsThatShowAll([[draftText("KPI"), draftText(words(300))]], [12, 30]);
    expect(narrow).toBe(12);
    expect(lettersSeen(30)).toBeLessThan(1_800);
    expect(lettersSeen(wide)).toBeGreaterThan(1_800);
    expect(wide).toBeLessThan(90);
  });

  it("count the lines that the text itself ends", () => {
    const [width = 0] = widthsThatShowAll([[draftText(`${words(8)}\n`.repeat(20).trim())]], [30]);
    // Forty-seven letters a line: two lines each in 30, one in 50.
    expect(width).toBeGreaterThanOrEqual(45);
  });

  it("are not as wide as a text of a whole chapter would need: Excel has an end there too", () => {
    expect(widthsThatShowAll([[draftText(words(5_000))]], [30])[0]).toBeLessThanOrEqual(150);
  });

  it("show a council's longest action whole in the summary and in the copy to publish", () => {
    const grid = planGrid([{ actions: [[`${words(300)}.`, "Q1 26"]] }]);
    const summary = draftSummary(summarisePlans(examined([grid], { asOf: "2026-11-22" }), ""));
    const [copy] = draftPublication([planOn(grid)], loadToolkit(), {
      council: "",
      day: "2026-11-22",
      sheetName: "Published plan",
      notesName: "Notes",
    });
    const action = 6;
    for (const width of [summary.columnWidths[0], copy.columnWidths[action]])
      expect(lettersSeen(width ?? 0)).toBeGreaterThan(1_800);
  });
});

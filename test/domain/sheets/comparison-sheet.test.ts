import { comparePlans } from "../../../src/domain/comparison/compare-plans";
import { draftComparison } from "../../../src/domain/sheets/comparison-sheet";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { examined } from "../../fixtures/plans/examined";
import type { PlannedEntry } from "../../fixtures/plans/plan-grid";
import { planGrid } from "../../fixtures/plans/plan-grid";

const versions = { earlier: "plan-2025.xlsx", council: "Exampleshire Council", day: "2026-11-22" };
const before: PlannedEntry = {
  now: "Developing",
  nowWording: "",
  target: "Leader",
  actions: [
    ["Agree the plan with the cabinet.", "Q1 26"],
    ["Publish the register of contracts.", "Q1 26"],
  ],
};

/** The texts of the sheet's rows, from the first. */
function sheetOf(after: PlannedEntry): string[][] {
  const comparison = comparePlans(examined([planGrid([before])]), examined([planGrid([after])]));
  return draftComparison(comparison, versions).rows.map((row) =>
    row.map(({ content }) => ("text" in content ? content.text : "")),
  );
}

describe("the sheet of what has changed since last time", () => {
  it("opens with what was compared, how much has changed in which way, and the edition", () => {
    const opening = sheetOf({
      ...before,
      now: "Mature",
      actions: [
        ["Agree the plan with the cabinet.", "Q3 26"],
        ["Publish the register of contracts.", "Q4 26"],
      ],
    }).slice(0, 4);
    expect(opening).toEqual([
      ["Exampleshire Council: action plan, changes since plan-2025.xlsx"],
      ["1 KPI is in both versions. 3 changes found on 22 November 2026."],
      ["Present level up: 1. By-when slipped: 2."],
      [`KPIs and levels: ${loadToolkit().edition.title}.`],
    ]);
  });

  it("says that nothing has changed, in a table all the same", () => {
    const [, found = [], edition = [], headings = [], ...rows] = sheetOf(before);
    expect(found).toEqual(["1 KPI is in both versions. No change found on 22 November 2026."]);
    expect(edition[0]).toMatch(/^KPIs and levels: /);
    expect(headings[0]).toBe("Change");
    expect(rows).toHaveLength(1);
    expect(rows.flat()).not.toContain("");
  });

  it("says what a change is about, and which cell it is in now", () => {
    const rows = sheetOf({ ...before, now: "Mature", actions: [] }).slice(5);
    const cells = rows.map(([change, , , about, was, is, cell]) => [change, about, was, is, cell]);
    expect(cells).toEqual([
      ["Present level up", "Where we are now", "Developing", "Mature", "Go to C2 of Action plan"],
      [
        "Action dropped",
        "Agree the plan with the cabinet.",
        "Agree the plan with the cabinet.",
        "Is not there",
        "No longer in the plan",
      ],
      [
        "Action dropped",
        "Publish the register of contracts.",
        "Publish the register of contracts.",
        "Is not there",
        "No longer in the plan",
      ],
    ]);
  });
});

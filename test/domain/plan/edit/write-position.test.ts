import { councilGrid } from "../../../fixtures/council-plan/council-grid";
import { writePosition } from "../../../../src/domain/plan/edit/write-position";
import { changeOf, entryIn, entryOf, planOn, told } from "./edited-plan";
import { sheetAfter } from "./sheet-after";

const HEADINGS = "KPI\tWhere we are now\tWhere we want to be\tActions\tBy when";
const above = [
  HEADINGS,
  "Reporting\tDeveloping\tMature\tBriefings start\tQ1 26",
  "\tWe inform councillors in better ways.\tCouncillors receive regular briefings.\t\t",
  "Champions\tMinimum\tDeveloping\tFind a champion\tQ2 26",
  "\tCouncillors see the role of procurement.\tThe council looks for champions.\t\t",
];
const together = [
  HEADINGS,
  "Reporting\tDeveloping⏎We inform councillors in better ways.\tMature: Councillors receive briefings.\tBriefings start\tQ1 26",
  "Champions\tMinimum⏎Councillors see the role.\tDeveloping⏎The council looks for champions.\tFind a champion\tQ2 26",
];

describe("changing a level", () => {
  it("writes into the level's own cell and nowhere else", () => {
    const edit = writePosition(entryOf(above, 0), "now", { level: "Mature", wording: null });
    expect(told(changeOf(edit))).toEqual(["B2: Mature"]);
    expect(changeOf(edit).cells[0]?.before).toBe("Developing");
  });

  it("keeps the wording that shares the level's cell", () => {
    const edit = writePosition(entryOf(together, 0), "now", { level: "Leader", wording: null });
    expect(told(changeOf(edit))).toEqual(["B2: Leader\nWe inform councillors in better ways."]);
  });

  it("keeps the date that stands behind a level", () => {
    const dated = [
      "KPI\tNow\tTarget\tActions",
      "Reporting\tDeveloping\tMature by March 2026\tBriefings start.",
    ];
    const edit = writePosition(entryOf(dated, 0), "target", { level: "Leader", wording: null });
    expect(told(changeOf(edit))).toEqual(["C2: Leader by March 2026"]);
  });

  it("puts the wording on a line of its own where it was glued to the level", () => {
    const edit = writePosition(entryOf(together, 0), "target", { level: "Leader", wording: null });
    expect(told(changeOf(edit))).toEqual(["C2: Leader\nCouncillors receive briefings."]);
  });

  it("puts a missing level above the wording and loses no word", () => {
    const lines = [
      ...together,
      "Training\tNo formal training for councillors.\tMature⏎Programmes for all.\tTrain\tQ3 26",
    ];
    const edit = writePosition(entryOf(lines, 2), "now", { level: "Minimum", wording: null });
    expect(told(changeOf(edit))).toEqual(["B4: Minimum\nNo formal training for councillors."]);
  });

  it.each([
    ["Councillors see the role. (Minimum)", "Councillors see the role. (Leader)"],
    ["Councillors see the role.⏎[Level 1: Minimum]", "Councillors see the role.\nLeader"],
    ["Councillors see the role.⏎Minimum", "Councillors see the role.\nLeader"],
  ])("changes the level behind its wording in %j where it stands", (written, after) => {
    const lines = [HEADINGS, `Champions\t${written}\tMature\tFind a champion\tQ2 26`];
    const edit = writePosition(entryOf(lines, 0), "now", { level: "Leader", wording: null });
    expect(told(changeOf(edit))).toEqual([`B2: ${after}`]);
  });

  it("changes nothing when the sheet says so already", () => {
    expect(writePosition(entryOf(above, 0), "now", { level: "Developing", wording: null })).toEqual({
      kind: "same-already",
    });
  });

  it("changes it in every row of a plan that repeats it", () => {
    const lines = [
      HEADINGS,
      "Reporting\tDeveloping⏎We inform.\tMature⏎They receive.\tBriefings start\tQ1 26",
      "Reporting\tDeveloping⏎We inform.\tMature⏎They receive.\tDashboard\tQ2 26",
      "Champions\tMinimum⏎They see.\tDeveloping⏎We look.\tFind a champion\tQ2 26",
    ];
    const edit = writePosition(entryOf(lines, 0), "now", { level: "Leader", wording: null });
    expect(told(changeOf(edit))).toEqual(["B2: Leader\nWe inform.", "B3: Leader\nWe inform."]);
  });
});

describe("taking a wording", () => {
  it("writes level and wording each into its own cell", () => {
    const edit = writePosition(entryOf(above, 0), "now", { level: "Mature", wording: "New words." });
    expect(told(changeOf(edit))).toEqual(["B2: Mature", "B3: New words."]);
  });

  it("is told in the words of the pane: now, target, and whether the wording came with it", () => {
    const summaryOf = (side: "now" | "target", level: "Leader" | null, wording: string | null) =>
      changeOf(writePosition(entryOf(above, 0), side, { level, wording })).summary;
    expect(summaryOf("now", "Leader", "New words.")).toMatch(/: now Leader, with its wording$/);
    expect(summaryOf("target", "Leader", null)).toMatch(/: target Leader$/);
    expect(summaryOf("target", null, "New words.")).toMatch(/: the wording of the target$/);
  });

  it("writes both into the cell they share", () => {
    const edit = writePosition(entryOf(together, 1), "target", { level: "Mature", wording: "One.\nTwo." });
    expect(told(changeOf(edit))).toEqual(["C3: Mature\nOne.\nTwo."]);
  });

  it("puts the whole into the first of many cells and empties the others of that wording only", () => {
    const lines = [
      HEADINGS,
      "Reporting\tDeveloping\tMature\tBriefings start\tQ1 26",
      "\tWe inform councillors in better ways.\tCouncillors receive briefings.\t\t",
      "\tThey are told each month.\tReports follow.\tDashboard\tQ2 26",
      "Champions\tMinimum\tDeveloping\tFind a champion\tQ2 26",
    ];
    const edit = writePosition(entryOf(lines, 0), "now", { level: null, wording: "New words." });
    expect(told(changeOf(edit))).toEqual(["B3: New words.", "B4: (empty)"]);
    expect(changeOf(edit).cells.map(({ before }) => before)).toEqual([
      "We inform councillors in better ways.",
      "They are told each month.",
    ]);
  });

  it("finds the empty cell under the level where none is written yet", () => {
    const lines = [...above, "Training\tMinimum\t\tTrain\tQ3 26", "\tNo training.\t\tTrain more\tQ4 26"];
    const edit = writePosition(entryOf(lines, 2), "target", {
      level: "Mature",
      wording: "Programmes for all.",
    });
    expect(told(changeOf(edit))).toEqual(["C6: Mature", "C7: Programmes for all."]);
  });

  it("uses the wording's own column where the levels have one", () => {
    const lines = [
      "KPI\tLevel now\tWhere we are now\tTarget level\tWhere we want to be\tActions\tBy when",
      "Reporting\tDeveloping\tWe inform.\tMature\t\tBriefings\tQ1 26",
      "Champions\tMinimum\tThey see.\tDeveloping\tWe look.\tFind one\tQ2 26",
    ];
    const edit = writePosition(entryOf(lines, 0), "target", { level: "Leader", wording: "New words." });
    expect(told(changeOf(edit))).toEqual(["D2: Leader", "E2: New words."]);
  });
});

describe("in the council's pasted plan", () => {
  const grid = councilGrid();
  const plan = planOn(grid);

  it("reads back what was written, for every entry and side, and touches no other entry", () => {
    let written = 0;
    for (const place of [0, 1, 2, 3, 8, 14, 22, 30, 45, 60]) {
      for (const side of ["now", "target"] as const) {
        const edit = writePosition(entryIn(grid, place), side, {
          level: "Leader",
          wording: "Wholly new words stand here.",
        });
        if (edit.kind !== "change") continue;
        const after = planOn(sheetAfter(grid, edit.change));
        expect(after.entries[place]?.[side].level).toMatchObject({ kind: "read", value: "Leader" });
        expect(after.entries[place]?.[side].wording.text).toBe("Wholly new words stand here.");
        expect(after.entries.map((entry) => entry.actions.length)).toEqual(
          plan.entries.map((entry) => entry.actions.length),
        );
        written += 1;
      }
    }
    expect(written).toBeGreaterThan(15);
  });
});

import { addAction } from "../../../../src/domain/plan/edit/add-action";
import { combineChanges } from "../../../../src/domain/plan/edit/combine-changes";
import { editAction } from "../../../../src/domain/plan/edit/edit-action";
import { setByWhen } from "../../../../src/domain/plan/edit/set-by-when";
import { writePosition } from "../../../../src/domain/plan/edit/write-position";
import { councilGrid } from "../../../fixtures/council-plan/council-grid";
import { changeOf, entryIn, entryOf, planOn, told } from "./edited-plan";
import { sheetAfter } from "./sheet-after";

const HEADINGS = "KPI\tWhere we are now\tWhere we want to be\tActions\tBy when";
const rows = [
  HEADINGS,
  "Reporting\tDeveloping\tMature\tBriefings start.\tQ1 26",
  "\tWe inform councillors in better ways.\tCouncillors receive briefings.\t\t",
  "Champions\tMinimum\tDeveloping\tFind a champion.\tQ2 26",
  "\tCouncillors see the role of procurement.\tThe council looks for champions.\tTell the cabinet.\t",
];
const lines = [
  HEADINGS,
  "Reporting\tDeveloping⏎We inform.\tMature⏎They receive.\tBriefings start.⏎Dashboard goes live.\tQ1 26⏎Q2 26",
  "Champions\tMinimum⏎They see.\tDeveloping⏎We look.\tFind a champion.\tQ2 26",
];
const draft = { text: "Write to all suppliers.", byWhen: { kind: "ongoing" } } as const;

describe("adding an action", () => {
  it("fills the next empty action cell of the block", () => {
    const change = changeOf(addAction(entryOf(rows, 0), draft));
    expect(told(change)).toEqual(["D3: Write to all suppliers.", "E3: Ongoing"]);
    expect(change.insert).toBeNull();
  });

  it("inserts a row below a full block, and the neighbours read as before", () => {
    const where = entryOf(rows, 1);
    const change = changeOf(addAction(where, draft));
    expect(change.insert).toEqual({ sheet: "Plan", belowRow: 4 });
    expect(told(change)).toEqual(["D6: Write to all suppliers.", "E6: Ongoing"]);
    const after = planOn(sheetAfter(where.grid, change));
    expect(after.entries.map((entry) => entry.actions.map(({ text }) => text.text))).toEqual([
      ["Briefings start."],
      ["Find a champion.", "Tell the cabinet.", "Write to all suppliers."],
    ]);
  });

  it("does not write where a date waits for its action", () => {
    const where = entryOf(
      [
        HEADINGS,
        "Reporting\tDeveloping\tMature\tBriefings start.\tQ1 26",
        "\tWe inform.\tThey receive.\t\tQ4 26",
        "\tMore.\tMore yet.\t\t",
      ],
      0,
    );
    expect(told(changeOf(addAction(where, { text: "New.", byWhen: null })))).toEqual(["D4: New."]);
  });

  it("repeats the KPI in a plan that repeats it on every row", () => {
    const where = entryOf(
      [
        HEADINGS,
        "Reporting\tDeveloping⏎We inform.\tMature⏎They receive.\tBriefings start.\tQ1 26",
        "Reporting\tDeveloping⏎We inform.\tMature⏎They receive.\tDashboard.\tQ2 26",
      ],
      0,
    );
    expect(told(changeOf(addAction(where, draft)))).toEqual([
      "A4: Reporting",
      "B4: Developing\nWe inform.",
      "C4: Mature\nThey receive.",
      "D4: Write to all suppliers.",
      "E4: Ongoing",
    ]);
  });

  it("goes on with the letters of a list whose last action takes two lines", () => {
    const cell = "(a) Brief members.⏎(b) Write to suppliers⏎in the county.";
    const where = entryOf(
      [HEADINGS, `Reporting\tDeveloping⏎We inform.\tMature⏎They receive.\t${cell}\tQ1 26`],
      0,
    );
    const change = changeOf(addAction(where, { text: "Tell the cabinet.", byWhen: null }));
    expect(told(change)[0]).toBe(
      "D2: (a) Brief members.\n(b) Write to suppliers\nin the county.\n(c) Tell the cabinet.",
    );
  });

  it("adds a line where actions are lines of a cell, and its by-when beside it", () => {
    const where = entryOf(lines, 0);
    const change = changeOf(addAction(where, draft));
    expect(told(change)).toEqual([
      "D2: Briefings start.\nDashboard goes live.\nWrite to all suppliers.",
      "E2: Q1 26\nQ2 26\nOngoing",
    ]);
    const [entry] = planOn(sheetAfter(where.grid, change)).entries;
    expect(entry?.actions.map(({ text, byWhen }) => [text.text, byWhen?.written])).toEqual([
      ["Briefings start.", "Q1 26"],
      ["Dashboard goes live.", "Q2 26"],
      ["Write to all suppliers.", "Ongoing"],
    ]);
  });

  it("gives a new line without a date no other action's date", () => {
    const where = entryOf(lines, 0);
    const change = changeOf(addAction(where, { text: "No date yet.", byWhen: null }));
    const [entry] = planOn(sheetAfter(where.grid, change)).entries;
    expect(entry?.actions.map(({ byWhen }) => byWhen?.written ?? null)).toEqual(["Q1 26", "Q2 26", null]);
  });

  it("keeps the only date with its own action when a line without one is added", () => {
    const where = entryOf(lines, 1);
    const change = changeOf(addAction(where, { text: "No date yet.", byWhen: null }));
    const after = planOn(sheetAfter(where.grid, change)).entries[1];
    expect(after?.actions.map(({ byWhen }) => byWhen?.written ?? null)).toEqual(["Q2 26", null]);
  });

  it("goes on with the numbers of a numbered list", () => {
    const where = entryOf(
      [
        HEADINGS,
        "Reporting\tDeveloping⏎We inform.\tMature⏎They receive.\t1. Briefings start.⏎2. Dashboard.\tQ1 26⏎Q2 26",
      ],
      0,
    );
    expect(told(changeOf(addAction(where, draft)))[0]).toBe(
      "D2: 1. Briefings start.\n2. Dashboard.\n3. Write to all suppliers.",
    );
  });

  it("writes a day as a date of Excel", () => {
    const change = changeOf(
      addAction(entryOf(rows, 0), { text: "X", byWhen: { kind: "day", day: "2026-04-01" } }),
    );
    // 1 April 2026 is 46113 days after 31 December 1899, as Excel counts.
    expect(told(change)[1]).toBe("E3: date 46113");
  });

  it("starts with a capital, or it would read as the end of the action above", () => {
    const where = entryOf(rows, 1);
    const change = changeOf(addAction(where, { text: "start a register", byWhen: null }));
    expect(planOn(sheetAfter(where.grid, change)).entries[1]?.actions).toHaveLength(3);
  });

  it("asks for words when there are none", () => {
    expect(addAction(entryOf(rows, 0), { text: "  ", byWhen: null }).kind).toBe("refused");
  });
});

describe("changing an action", () => {
  it("puts the text into the action's cell", () => {
    expect(told(changeOf(editAction(entryOf(rows, 1), 1, "Tell the leader.")))).toEqual([
      "D5: Tell the leader.",
    ]);
  });

  it("leaves the other lines of its cell alone", () => {
    expect(told(changeOf(editAction(entryOf(lines, 0), 0, "Briefings\nend.")))).toEqual([
      "D2: Briefings end.\nDashboard goes live.",
    ]);
  });

  it("empties the further cells of an action that runs over several", () => {
    const where = entryOf(
      [
        HEADINGS,
        "Reporting\tDeveloping\tMature\tBriefings will be\tQ1 26",
        "\tWe inform.\tThey receive.\theld every month.\t",
      ],
      0,
    );
    expect(told(changeOf(editAction(where, 0, "Briefings stop.")))).toEqual([
      "D2: Briefings stop.",
      "D3: (empty)",
    ]);
  });
});

describe("setting a by-when", () => {
  it("replaces the one in its cell", () => {
    expect(told(changeOf(setByWhen(entryOf(rows, 0), 0, { kind: "complete" })))).toEqual(["E2: Complete"]);
  });

  it("goes beside an action that has none", () => {
    expect(told(changeOf(setByWhen(entryOf(rows, 1), 1, { kind: "complete" })))).toEqual(["E5: Complete"]);
  });

  it("changes one line and keeps the others", () => {
    expect(told(changeOf(setByWhen(entryOf(lines, 0), 1, { kind: "complete" })))).toEqual([
      "E2: Q1 26\nComplete",
    ]);
  });

  it("says so when the plan has no column for it", () => {
    const where = entryOf(
      [
        "KPI\tWhere we are now\tWhere we want to be\tActions",
        "Reporting\tDeveloping⏎We.\tMature⏎They.\tBriefings start.",
      ],
      0,
    );
    expect(setByWhen(where, 0, { kind: "complete" })).toMatchObject({
      kind: "refused",
      sentence: expect.stringContaining("no ‘By when’ column") as string,
    });
  });
});

describe("in the council's pasted plan", () => {
  it("adds an action to every entry and reads it back there, with all others as they were", () => {
    const grid = councilGrid();
    const before = planOn(grid).entries.map((entry) => entry.actions.map(({ text }) => text.text));
    for (const place of [0, 3, 9, 20, 33, 47, 64]) {
      const change = changeOf(
        addAction(entryIn(grid, place), { text: "A wholly new action.", byWhen: null }),
      );
      const after = planOn(sheetAfter(grid, change)).entries.map((entry) =>
        entry.actions.map(({ text }) => text.text),
      );
      expect(after).toEqual(
        before.map((texts, number) => (number === place ? [...texts, "A wholly new action."] : texts)),
      );
    }
  });
});

describe("several changes as one", () => {
  it("leaves out a change of a cell that another one writes", () => {
    const one = changeOf(writePosition(entryOf(rows, 0), "now", { level: "Mature", wording: null }));
    const other = changeOf(writePosition(entryOf(rows, 0), "now", { level: "Leader", wording: null }));
    const third = changeOf(writePosition(entryOf(rows, 1), "now", { level: "Leader", wording: null }));
    const combined = combineChanges("Three", [one, other, third]);
    expect(told(combined.change)).toEqual(["B2: Mature", "B4: Leader"]);
    expect(combined.leftOut).toBe(1);
  });
});

describe("an action whose own words say by when", () => {
  const inText = [
    "KPI\tWhere we are now\tWhere we want to be\tActions and timescales",
    "Influence and impact\tDeveloping\tMature\tJoin the board (Q1 26)⏎Brief it – by June 2026",
  ];
  const both = [
    "KPI\tNow\tTarget\tActions (with dates)\tBy when",
    "Influence and impact\tDeveloping\tMature\tJoin the board (Q1 26)\t",
  ];

  it("keeps its date where the plan has no other place for one, and says where to change it", () => {
    const edit = setByWhen(entryOf(inText, 0), 0, { kind: "ongoing" });
    expect(edit).toEqual({
      kind: "refused",
      sentence:
        "This plan has no ‘By when’ column, and the date is part of the action’s words. Change it there, or add a column in the sheet.",
    });
  });

  it("gets another date beside it where there is a column, and keeps its words", () => {
    const where = entryOf(both, 0);
    const change = changeOf(setByWhen(where, 0, { kind: "ongoing" }));
    expect(told(change)).toEqual(["E2: Ongoing"]);
    const [after] = planOn(sheetAfter(where.grid, change)).entries;
    expect(after?.actions.map(({ text, byWhen }) => [text.text, byWhen?.written])).toEqual([
      ["Join the board (Q1 26)", "Ongoing"],
    ]);
  });
});

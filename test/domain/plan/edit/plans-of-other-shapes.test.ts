import { quarterAt } from "../../../../src/domain/by-when/quarters";
import { addAction } from "../../../../src/domain/plan/edit/add-action";
import type { Edit } from "../../../../src/domain/plan/edit/edit";
import { editAction } from "../../../../src/domain/plan/edit/edit-action";
import { setByWhen } from "../../../../src/domain/plan/edit/set-by-when";
import { writePosition } from "../../../../src/domain/plan/edit/write-position";
import { gridOfLines } from "../../../../dev/pane-gallery/grid-of-lines";
import { changeOf, entryIn, entryOf, planOn, told } from "./edited-plan";
import { sheetAfter } from "./sheet-after";

function sentenceOf(edit: Edit): string {
  return edit.kind === "refused" ? edit.sentence : `not refused: ${edit.kind}`;
}

describe("a plan with its levels across", () => {
  const HEADINGS = "KPI\tMinimum\tDeveloping\tMature\tLeader\tInnovator\tActions\tBy when";
  const marked = [
    HEADINGS,
    "Reporting\t\tNow\tTarget\t\t\tPublish it\tQ1 27",
    "Culture\tNow\t\t\t\t\tTalk\t",
  ];

  it("has a level chosen by moving its mark, and reads so afterwards", () => {
    const where = entryOf(marked, 0);
    const change = changeOf(writePosition(where, "target", { level: "Leader", wording: null }));
    expect(told(change)).toEqual(["D2: (empty)", "E2: Target"]);
    const [entry] = planOn(sheetAfter(where.grid, change)).entries;
    expect(entry?.target.level).toMatchObject({ kind: "read", value: "Leader" });
    expect(entry?.now.level).toMatchObject({ kind: "read", value: "Developing" });
  });

  it("has a first mark set as the others are", () => {
    const edit = writePosition(entryOf(marked, 1), "target", { level: "Developing", wording: null });
    expect(told(changeOf(edit))).toEqual(["C3: Target"]);
  });

  it("never has a mark written over another one", () => {
    const edit = writePosition(entryOf(marked, 0), "now", { level: "Mature", wording: null });
    expect(sentenceOf(edit)).toMatch(/^Cell D2 has something written/);
  });

  it("has no place for a wording, and says so", () => {
    const edit = writePosition(entryOf(marked, 0), "now", { level: "Minimum", wording: "New words." });
    expect(sentenceOf(edit)).toMatch(/no column has its wording/);
  });

  it("has no target marked by a sign that would be taken for the present level", () => {
    const ticked = [HEADINGS, "Reporting\t\tx\t\t\t\tPublish it\tQ1 27"];
    const edit = writePosition(entryOf(ticked, 0), "target", { level: "Leader", wording: null });
    expect(sentenceOf(edit)).toMatch(/Move the mark in the sheet/);
  });

  it("has actions and dates written where they belong", () => {
    expect(told(changeOf(editAction(entryOf(marked, 0), 0, "Publish it twice.")))).toEqual([
      "G2: Publish it twice.",
    ]);
    expect(told(changeOf(setByWhen(entryOf(marked, 1), 0, { kind: "ongoing" })))).toEqual(["H3: Ongoing"]);
    const where = entryOf(marked, 0);
    const change = changeOf(addAction(where, { text: "Explain it.", byWhen: { kind: "ongoing" } }));
    expect(change.insert).toEqual({ sheet: "Plan", belowRow: 1 });
    expect(told(change)).toEqual(["G3: Explain it.", "H3: Ongoing"]);
    const [entry] = planOn(sheetAfter(where.grid, change)).entries;
    expect(entry?.actions.map(({ text }) => text.text)).toEqual(["Publish it", "Explain it."]);
  });

  it("has the KPI and its marks repeated in a new row where each row repeats them", () => {
    const repeated = [
      HEADINGS,
      "Reporting\t\tNow\tTarget\t\t\tPublish it\tQ1 27",
      "Reporting\t\tNow\tTarget\t\t\tExplain it\tQ2 27",
    ];
    const change = changeOf(addAction(entryOf(repeated, 0), { text: "Sell it.", byWhen: null }));
    expect(told(change)).toEqual(["A4: Reporting", "C4: Now", "D4: Target", "G4: Sell it."]);
  });

  it("keeps the descriptors as they are, and changes only the words of the marked one", () => {
    const words = "The council is at what the toolkit calls its second step.";
    const described = [HEADINGS, `Reporting\tNothing much is done.\t✓ ${words}\tMore.\t\t\tPublish it\t`];
    const level = writePosition(entryOf(described, 0), "now", { level: "Mature", wording: null });
    expect(sentenceOf(level)).toMatch(/Move the mark in the sheet/);
    const wording = writePosition(entryOf(described, 0), "now", { level: null, wording: "New words." });
    expect(told(changeOf(wording))).toEqual(["C2: ✓ New words."]);
  });
});

describe("a by-when in two columns", () => {
  const START = "KPI\tNow\tTarget\tActions";
  const next = { kind: "quarter", quarter: quarterAt(2027, 2, "financial") } as const;

  it("has its quarter and its year written each into its own cell", () => {
    const where = entryOf(
      [`${START}\tQuarter\tYear`, "Reporting\tMinimum\tMature\tPublish it\tQ1\t2026/27"],
      0,
    );
    const change = changeOf(setByWhen(where, 0, next));
    expect(told(change)).toEqual(["E2: Q2", "F2: 2027/28"]);
    const [entry] = planOn(sheetAfter(where.grid, change)).entries;
    expect(entry?.actions[0]?.byWhen?.written).toBe("Q2 2027/28");
  });

  it("leaves no year beside a word or a day", () => {
    const lines = [`${START}\tQuarter\tYear`, "Reporting\tMinimum\tMature\tPublish it\tQ1\t2026/27"];
    expect(told(changeOf(setByWhen(entryOf(lines, 0), 0, { kind: "complete" })))).toEqual([
      "E2: Complete",
      "F2: (empty)",
    ]);
  });

  it("writes another date as the revised one, and keeps the first", () => {
    const where = entryOf(
      [`${START}\tTarget date\tRevised date`, "Reporting\tMinimum\tMature\tPublish it\tQ1 26\t"],
      0,
    );
    const change = changeOf(setByWhen(where, 0, { kind: "ongoing" }));
    expect(told(change)).toEqual(["F2: Ongoing"]);
    const [entry] = planOn(sheetAfter(where.grid, change)).entries;
    expect(entry?.actions[0]?.byWhen?.written).toBe("Ongoing");
    expect(entry?.other.map(({ text }) => text)).toEqual(["Q1 26"]);
  });

  it("writes a first date into the column of first dates, and another revision over the last", () => {
    const lines = [
      `${START}\tTarget date\tRevised date`,
      "Reporting\tMinimum\tMature\tPublish it\t\t",
      "Culture\tMinimum\tMature\tTalk\tQ1 26\tQ2 26",
    ];
    expect(told(changeOf(setByWhen(entryOf(lines, 0), 0, { kind: "ongoing" })))).toEqual(["E2: Ongoing"]);
    expect(told(changeOf(setByWhen(entryOf(lines, 1), 0, { kind: "ongoing" })))).toEqual(["F3: Ongoing"]);
  });

  it("has a new action's date parted in a new row", () => {
    const where = entryOf(
      [`${START}\tQuarter\tYear`, "Reporting\tMinimum\tMature\tPublish it\tQ1\t2026/27"],
      0,
    );
    const change = changeOf(addAction(where, { text: "Explain it.", byWhen: next }));
    const [entry] = planOn(sheetAfter(where.grid, change)).entries;
    expect(entry?.actions.map(({ byWhen }) => byWhen?.written)).toEqual(["Q1 2026/27", "Q2 2027/28"]);
  });
});

describe("a form", () => {
  const form = [
    "KPI:\tCulture",
    "Where we are now: Minimum",
    "Where we want to be:\t",
    "Actions:\tTalk",
    "\tListen",
    "By when:\tQ1 27",
  ];

  it("has a level written behind its label in one cell, and into the empty cell beside another", () => {
    const now = writePosition(entryOf(form, 0), "now", { level: "Developing", wording: null });
    expect(told(changeOf(now))).toEqual(["A2: Where we are now: Developing"]);
    const target = writePosition(entryOf(form, 0), "target", { level: "Mature", wording: "We listen." });
    expect(told(changeOf(target))).toEqual(["B3: Mature\nWe listen."]);
  });

  it("has an action changed in its cell, and no row put through it", () => {
    expect(told(changeOf(editAction(entryOf(form, 0), 1, "Listen twice.")))).toEqual(["B5: Listen twice."]);
    expect(sentenceOf(addAction(entryOf(form, 0), { text: "Act.", byWhen: null }))).toMatch(
      /^There is no free row.*in the sheet/,
    );
  });

  it("does not have the date of all its actions changed for one", () => {
    expect(sentenceOf(setByWhen(entryOf(form, 0), 0, { kind: "complete" }))).toMatch(
      /^Cell B6 holds the date of several actions/,
    );
  });

  it("keeps the name of its sheet: a KPI that is written nowhere is no landmark", () => {
    const named = entryIn(gridOfLines("Culture", form.slice(1).join("\n")), 0);
    const change = changeOf(editAction(named, 0, "Talk twice."));
    expect(told(change)).toEqual(["B3: Talk twice."]);
    expect(change.landmarks).toEqual([
      { at: { sheet: "Culture", row: 0, column: 0 }, text: "Where we are now: Minimum" },
    ]);
  });
});

describe("a plan on its side", () => {
  const turned = [
    "\tReporting\tCulture",
    "Now\tMinimum\tMinimum",
    "Target\tMature\tMature",
    "Actions\tPublish it\tTalk",
    "\tExplain it\t",
    "By when\tQ1 27\tQ2 27",
    "\tQ2 27\t",
  ];

  it("has everything written into the column of its KPI", () => {
    const where = entryOf(turned, 1);
    expect(told(changeOf(writePosition(where, "now", { level: "Leader", wording: null })))).toEqual([
      "C2: Leader",
    ]);
    expect(told(changeOf(addAction(where, { text: "Listen.", byWhen: { kind: "ongoing" } })))).toEqual([
      "C5: Listen.",
      "C7: Ongoing",
    ]);
  });

  it("has no room for more actions than it has rows, and says so", () => {
    expect(sentenceOf(addAction(entryOf(turned, 0), { text: "Act.", byWhen: null }))).toMatch(/no free row/);
  });
});

describe("KPIs in rows above their blocks, and a second table", () => {
  it("have a new row below the block itself", () => {
    const lines = [
      "Now\tTarget\tActions\tBy when",
      "Reporting",
      "Minimum\tMature\tPublish it\tQ1 27",
      "Culture",
      "Minimum\tMature\tTalk\tQ2 27",
    ];
    const where = entryOf(lines, 0);
    const change = changeOf(addAction(where, { text: "Explain it.", byWhen: null }));
    expect(change.insert).toEqual({ sheet: "Plan", belowRow: 2 });
    expect(told(change)).toEqual(["C4: Explain it."]);
  });

  it("have each text written into the columns of their own table", () => {
    const lines = [
      "KPI\tNow\tTarget\tActions\tBy when",
      "Reporting\tMinimum\tMature\tPublish it\tQ1 27",
      "",
      "By when\tActions\tTarget\tNow\tKPI",
      "Q2 27\tTalk\tMature\tMinimum\tCulture",
    ];
    const where = entryOf(lines, 1);
    expect(told(changeOf(writePosition(where, "now", { level: "Leader", wording: null })))).toEqual([
      "D5: Leader",
    ]);
    expect(told(changeOf(setByWhen(where, 0, { kind: "complete" })))).toEqual(["A5: Complete"]);
    const change = changeOf(addAction(where, { text: "Listen.", byWhen: { kind: "ongoing" } }));
    expect(change.insert).toEqual({ sheet: "Plan", belowRow: 4 });
    expect(told(change)).toEqual(["B6: Listen.", "A6: Ongoing"]);
  });
});

describe("a plan without headings", () => {
  const lines = [
    "Reporting\tMinimum\tMature\tPublish a dashboard\tQ1 27",
    "Culture\tMinimum\tMature\tTalk to the staff\tQ2 27",
    "Fraud and financial loss\tMinimum\tDeveloping\tRun a workshop\tOngoing",
  ];

  it("has everything written where its content shows that it belongs", () => {
    const where = entryOf(lines, 1);
    expect(told(changeOf(setByWhen(where, 0, { kind: "complete" })))).toEqual(["E2: Complete"]);
    expect(told(changeOf(writePosition(where, "target", { level: "Leader", wording: null })))).toEqual([
      "C2: Leader",
    ]);
    const change = changeOf(addAction(where, { text: "Listen to them.", byWhen: null }));
    expect(change.insert).toEqual({ sheet: "Plan", belowRow: 1 });
    const entry = planOn(sheetAfter(where.grid, change)).entries[1];
    expect(entry?.actions.map(({ text }) => text.text)).toEqual(["Talk to the staff", "Listen to them."]);
  });
});

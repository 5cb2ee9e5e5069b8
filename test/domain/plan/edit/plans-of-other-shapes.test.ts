import { quarterAt } from "../../../../src/domain/by-when/quarters";
import { addAction } from "../../../../src/domain/plan/edit/add-action";
import type { Edit } from "../../../../src/domain/plan/edit/edit";
import { editAction } from "../../../../src/domain/plan/edit/edit-action";
import { setByWhen } from "../../../../src/domain/plan/edit/set-by-when";
import { writePosition } from "../../../../src/domain/plan/edit/write-position";
import { changeOf, entryOf, planOn, told } from "./edited-plan";
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

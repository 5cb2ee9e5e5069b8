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

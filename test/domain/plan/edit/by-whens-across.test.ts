import { quarterAt } from "../../../../src/domain/by-when/quarters";
import { addAction } from "../../../../src/domain/plan/edit/add-action";
import type { Edit } from "../../../../src/domain/plan/edit/edit";
import { editAction } from "../../../../src/domain/plan/edit/edit-action";
import { setByWhen } from "../../../../src/domain/plan/edit/set-by-when";
import { changeOf, entryOf, planOn, told } from "./edited-plan";
import { sheetAfter } from "./sheet-after";

const HEADINGS = "KPI\tNow\tTarget\tActions\tQ1 25/26\tQ2 25/26\tQ3 25/26\tQ4 25/26";
const plan = [
  HEADINGS,
  "Reporting\tMinimum\tMature\tPublish it\t\tX\t\t",
  "\t\t\tExplain it\t\t\t\t",
  "Culture\tMinimum\tMature\tTalk\tX\tX\t\t",
  "Fraud and financial loss\tMinimum\tMature\tRun a workshop\tX\t\tLaunch\t",
];
const third = { kind: "quarter", quarter: quarterAt(2025, 3, "financial") } as const;

function sentenceOf(edit: Edit): string {
  return edit.kind === "refused" ? edit.sentence : `not refused: ${edit.kind}`;
}

describe("an action with a mark below its quarter", () => {
  it("has the mark moved below the quarter that is chosen, and reads so afterwards", () => {
    const where = entryOf(plan, 0);
    const change = changeOf(setByWhen(where, 0, third));
    expect(told(change)).toEqual(["F2: (empty)", "G2: X"]);
    const [entry] = planOn(sheetAfter(where.grid, change)).entries;
    expect(entry?.actions.map(({ byWhen }) => byWhen?.written)).toEqual(["Q3 25/26", undefined]);
  });

  it("has a first mark set as the others are", () => {
    expect(told(changeOf(setByWhen(entryOf(plan, 0), 1, third)))).toEqual(["G3: X"]);
  });

  it("is left alone where the mark stands there already", () => {
    const second = { kind: "quarter", quarter: quarterAt(2025, 2, "financial") } as const;
    expect(setByWhen(entryOf(plan, 0), 0, second).kind).toBe("same-already");
  });

  it("loses its marks where it is to have no date", () => {
    expect(told(changeOf(setByWhen(entryOf(plan, 0), 0, null)))).toEqual(["F2: (empty)"]);
    expect(told(changeOf(setByWhen(entryOf(plan, 1), 0, null)))).toEqual(["E4: (empty)", "F4: (empty)"]);
  });

  it.each<readonly [string, number, Parameters<typeof setByWhen>[2], RegExp]>([
    [
      "several marks are moved by the person",
      1,
      third,
      /^On this sheet several marks .*Move them in the sheet\.$/,
    ],
    [
      "words below the quarters are changed by the person",
      2,
      third,
      /^On this sheet words below .*in the sheet\.$/,
    ],
    ["and not taken away", 2, null, /^On this sheet words below /],
    [
      "a quarter has no column",
      0,
      { kind: "quarter", quarter: quarterAt(2027, 1, "financial") },
      /no column is headed ‘Q1 27’\. Change it in the sheet\.$/,
    ],
    ["a day has no column", 0, { kind: "day", day: "2025-11-03" }, /no column is headed with that day/],
    ["complete has no column", 0, { kind: "complete" }, /no column is headed ‘Complete’/],
  ])("is refused another date with a sentence: %s", (_why, entry, choice, sentence) => {
    expect(sentenceOf(setByWhen(entryOf(plan, entry), 0, choice))).toMatch(sentence);
  });

  it("never has its mark written over a text", () => {
    const lines = [HEADINGS, "Reporting\tMinimum\tMature\tPublish it\t\tX\tn/a\t"];
    expect(sentenceOf(setByWhen(entryOf(lines, 0), 0, third))).toMatch(/^Cell G2 has something written/);
  });

  it("keeps its marks where its words are changed", () => {
    expect(told(changeOf(editAction(entryOf(plan, 1), 0, "Talk twice.")))).toEqual(["D4: Talk twice."]);
  });

  it("is followed by a new one in a new row, with its own mark", () => {
    const where = entryOf(plan, 1);
    const change = changeOf(addAction(where, { text: "Listen.", byWhen: third }));
    expect(change.insert).toEqual({ sheet: "Plan", belowRow: 3 });
    expect(told(change)).toEqual(["D5: Listen.", "G5: X"]);
    const entry = planOn(sheetAfter(where.grid, change)).entries[1];
    expect(entry?.actions.map(({ text, byWhen }) => `${text.text} @ ${byWhen?.written ?? "-"}`)).toEqual([
      "Talk @ Q1 25/26 to Q2 25/26",
      "Listen. @ Q3 25/26",
    ]);
  });

  it("is followed by no new one with a date that has no column", () => {
    expect(sentenceOf(addAction(entryOf(plan, 1), { text: "Listen.", byWhen: { kind: "ongoing" } }))).toMatch(
      /no column is headed ‘Ongoing’/,
    );
  });
});

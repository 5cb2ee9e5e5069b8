import { setByWhen } from "../../../../src/domain/plan/edit/set-by-when";
import { writePosition } from "../../../../src/domain/plan/edit/write-position";
import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";
import { changeOf, entryOf, told } from "../edit/edited-plan";
import { entriesOf, notPlaced, planOn, readSheet } from "./told-plan";

const CHANGE = "managing-contracts-and-relationships/change-control";
const SKILLS = "managing-contracts-and-relationships/skills-and-knowledge";

function planWith(heading: string, ...levels: readonly string[]) {
  const labels = ["Change control", "Skills and knowledge"];
  return planOn([
    ["Procurement action plan"],
    ["KPI", heading, "Action", "Who", "When"],
    ["Managing contracts and relationships"],
    ...levels.map((level, place) => [labels[place] ?? "", level, "Write a form", "Legal", "Q2 28"]),
  ]);
}

test.each([
  ["Current → target level", "Developing → Mature"],
  ["Current/Target", "Developing / Mature"],
  ["Level (current / target)", "Developing/Mature"],
  ["Now and target", "Developing - Mature"],
  ["From – to", "Developing to Mature"],
  ["Current and desired maturity", "Developing\nMature"],
  ["Current -> target", "2 - Developing -> 3 - Mature"],
])("under %j, %j is a present level and a target", (heading, levels) => {
  const plan = planWith(heading, levels);
  expect(entriesOf(plan)).toEqual([`${CHANGE} | Developing > Mature | Write a form @ Q2 28`]);
  expect(notPlaced(plan)).toEqual([]);
});

test("one level alone is the present one, and both stand in the one cell", () => {
  const plan = planWith("Current → target", "Minimum → Mature", "Developing");
  expect(entriesOf(plan)).toEqual([
    `${CHANGE} | Minimum > Mature | Write a form @ Q2 28`,
    `${SKILLS} | Developing >  | Write a form @ Q2 28`,
  ]);
  const cells = plan.entries.flatMap(({ now, target }) => [now.level.at, target.level.at]);
  expect(cells.map(cellAddress)).toEqual(["B4", "B4", "B5", "B5"]);
});

test("a column that names both and holds no levels makes no plan of a sheet", () => {
  const rows = [
    ["Supplier", "Current / target spend", "Category", "Owner"],
    ["Acme", "£10,000 / £8,000", "Paper", "Jo"],
    ["Bell", "£20,000 / £9,000", "Ink", "Al"],
  ];
  expect(readSheet(gridOfRows("Spend", rows)).kind).toBe("no-plan");
});

describe("writing where both levels stand in one cell", () => {
  const rows = (levels: string) => [
    "KPI\tCurrent → target\tAction\tWhen",
    `Change control\t${levels}\tWrite a form\tQ2 28`,
    "Skills and knowledge\tMinimum → Mature\tBook a course\tQ2 28",
  ];

  it("changes the target and keeps the present level", () => {
    const edit = writePosition(entryOf(rows("Developing → Mature"), 0), "target", {
      level: "Leader",
      wording: null,
    });
    expect(told(changeOf(edit))).toEqual(["B2: Developing → Leader"]);
  });

  it("keeps the word between them", () => {
    const edit = writePosition(entryOf(rows("Developing to Mature"), 0), "target", {
      level: "Leader",
      wording: null,
    });
    expect(told(changeOf(edit))).toEqual(["B2: Developing to Leader"]);
  });

  it("puts a first target behind the present level", () => {
    const edit = writePosition(entryOf(rows("Developing"), 0), "target", { level: "Mature", wording: null });
    expect(told(changeOf(edit))).toEqual(["B2: Developing → Mature"]);
  });

  it("does not write a present level over both", () => {
    const edit = writePosition(entryOf(rows("Developing → Mature"), 0), "now", {
      level: "Minimum",
      wording: null,
    });
    expect(edit.kind).toBe("refused");
  });

  it("writes a by-when where it stands", () => {
    const edit = setByWhen(entryOf(rows("Developing → Mature"), 1), 0, { kind: "ongoing" });
    expect(told(changeOf(edit))).toEqual(["D3: Ongoing"]);
  });
});

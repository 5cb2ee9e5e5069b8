import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";
import { CULTURE, entriesOf, FRAUD, notPlaced, planOn, readSheet, type Rows } from "./told-plan";

const LEVELS = ["Minimum", "Developing", "Mature", "Leader", "Innovator"];
const REPORTING = "engaging-councillors/reporting";
const HEADINGS = ["KPI", ...LEVELS, "Actions", "By when"];

/** The five cells below the levels, with a mark in some of them. */
function below(marks: Partial<Record<string, string>>): readonly string[] {
  return LEVELS.map((level) => marks[level] ?? "");
}

function reasonFor(rows: Rows): string {
  const reading = readSheet(gridOfRows("Sheet1", rows));
  return reading.kind === "plan" ? `a plan: ${entriesOf(reading.plan).join(" / ")}` : reading.reason;
}

describe("levels across the sheet, a column each", () => {
  it.each(["x", "X", "✓", "✔", "●", "Y", "Yes", "TRUE", "Now", "Current", "We are here", "2026", "(x)"])(
    "have the only mark of a row, %j, for the present level",
    (mark) => {
      const plan = planOn([
        HEADINGS,
        ["Reporting", ...below({ Developing: mark }), "Publish it", "Q1 27"],
        ["Fraud and financial loss", ...below({ Minimum: mark }), "Run a workshop", "Q2 27"],
      ]);
      expect(entriesOf(plan)).toEqual([
        `${REPORTING} | Developing >  | Publish it @ Q1 27`,
        `${FRAUD} | Minimum >  | Run a workshop @ Q2 27`,
      ]);
      expect(notPlaced(plan)).toEqual([]);
    },
  );

  it.each([
    ["Now", "Target"],
    ["N", "T"],
    ["C", "T"],
    ["Current", "Target"],
    ["current level", "aim"],
    ["Where we are", "Where we want to be"],
    ["x", "Target"],
    ["2025", "2028"],
    ["2025/26", "2027/28"],
    ["Now", "2028"],
    ["✓ now", "● target"],
    ["(Now)", "[Target]"],
  ])("have the position told by the mark's word: %j and %j", (now, target) => {
    const plan = planOn([
      HEADINGS,
      ["Reporting", ...below({ Developing: now, Mature: target }), "Publish it", "Q1 27"],
      ["Fraud and financial loss", ...below({ Minimum: now, Leader: target }), "Run a workshop", "Q2 27"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} | Developing > Mature | Publish it @ Q1 27`,
      `${FRAUD} | Minimum > Leader | Run a workshop @ Q2 27`,
    ]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it.each(["Now & target", "N/T", "Now, Target", "Current and target"])(
    "may be both positions at once: %j",
    (both) => {
      const plan = planOn([
        HEADINGS,
        ["Reporting", ...below({ Mature: both }), "Keep it up", "Ongoing"],
        ["Fraud and financial loss", ...below({ Minimum: "Now", Leader: "Target" }), "Audit", "Q2 27"],
      ]);
      expect(entriesOf(plan)[0]).toBe(`${REPORTING} | Mature > Mature | Keep it up @ Ongoing`);
    },
  );

  it("are given twice, a group for each position", () => {
    const plan = planOn([
      ["", "", "Where we are now", "", "", "", "", "Where we want to be"],
      ["Key area", "KPI", ...LEVELS, ...LEVELS, "Actions", "By when"],
      ["Engaging councillors", "Reporting", "", "x", "", "", "", "", "", "x", "", "", "Publish it", "Q1 27"],
      [
        "Managing strategic risk",
        "Fraud and financial loss",
        "x",
        "",
        "",
        "",
        "",
        "",
        "x",
        "",
        "",
        "",
        "Audit",
      ],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} | Developing > Mature | Publish it @ Q1 27`,
      `${FRAUD} | Minimum > Developing | Audit @ -`,
    ]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("are given twice below two years, with the other headings in the row above", () => {
    const plan = planOn([
      ["KPI", "2025 assessment", "", "", "", "", "2028 ambition", "", "", "", "", "Actions", "By when"],
      ["", ...LEVELS, ...LEVELS],
      ["Reporting", "", "✓", "", "", "", "", "", "✓", "", "", "Publish it", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([`${REPORTING} | Developing > Mature | Publish it @ Q1 27`]);
  });

  it.each<readonly [string, readonly string[]]>([
    ["in one cell", ["● = current level, ○ = target level"]],
    ["in one cell, line by line", ["●: where we are now\n○: where we want to be"]],
  ])("have signs told apart by a legend %s", (_where, legend) => {
    const plan = planOn([
      legend,
      HEADINGS,
      ["Reporting", ...below({ Developing: "●", Mature: "○" }), "Publish it", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([`${REPORTING} | Developing > Mature | Publish it @ Q1 27`]);
  });

  it("have signs told apart by a legend beside each sign", () => {
    const plan = planOn([
      HEADINGS,
      ["Reporting", ...below({ Developing: "●", Mature: "○" }), "Publish it", "Q1 27"],
      [],
      ["●", "Current level"],
      ["○", "Target level"],
    ]);
    expect(entriesOf(plan)).toEqual([`${REPORTING} | Developing > Mature | Publish it @ Q1 27`]);
  });

  it.each([
    ["the same sign twice", { Developing: "x", Mature: "x" }],
    ["two signs that nothing explains", { Developing: "●", Mature: "○" }],
    ["two words for one position", { Developing: "Now", Mature: "Now" }],
  ])("are never guessed: %s is listed", (_because, marks) => {
    const plan = planOn([HEADINGS, ["Reporting", ...below(marks), "Publish it", "Q1 27"], ["Culture"]]);
    expect(entriesOf(plan)[0]).toBe(`${REPORTING} |  >  | Publish it @ Q1 27`);
    expect(notPlaced(plan)).toEqual(["C2", "D2"]);
  });

  it("leave an N alone where no T is anywhere: it may say No", () => {
    const plan = planOn([HEADINGS, ["Reporting", "N", "Y", "N", "N", "N", "Publish it", "Q1 27"]]);
    expect(entriesOf(plan)).toEqual([`${REPORTING} | Developing >  | Publish it @ Q1 27`]);
  });

  it("stand beside a column for the target: ticks are the present level then", () => {
    const plan = planOn([
      ["KPI", ...LEVELS, "Target level", "Actions"],
      ["Reporting", ...below({ Developing: "x" }), "Mature", "Publish it"],
    ]);
    expect(entriesOf(plan)).toEqual([`${REPORTING} | Developing > Mature | Publish it @ -`]);
  });

  it.each(["Target", "Target level", "Where we want to be"])(
    "have a row's one mark for the present level, whatever sign it is, beside a column %j",
    (heading) => {
      const plan = planOn([
        ["KPI", ...LEVELS, heading, "Actions"],
        ["Reporting", ...below({ Developing: "X" }), "Mature", "Publish it"],
        ["Fraud and financial loss", ...below({ Minimum: "✓" }), "Developing", "Run a workshop"],
        ["Culture", ...below({ Mature: "●" }), "Leader", "Talk"],
      ]);
      expect(entriesOf(plan)).toEqual([
        `${REPORTING} | Developing > Mature | Publish it @ -`,
        `${FRAUD} | Minimum > Developing | Run a workshop @ -`,
        `${CULTURE} | Mature > Leader | Talk @ -`,
      ]);
      expect(notPlaced(plan)).toEqual([]);
    },
  );

  it("have a row's one mark for the target, whatever sign it is, beside a column for the present level", () => {
    const plan = planOn([
      ["KPI", "Now", ...LEVELS, "Actions"],
      ["Reporting", "Developing", ...below({ Mature: "X" }), "Publish it"],
      ["Fraud and financial loss", "Minimum", ...below({ Developing: "✓" }), "Run a workshop"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} | Developing > Mature | Publish it @ -`,
      `${FRAUD} | Minimum > Developing | Run a workshop @ -`,
    ]);
  });

  it("have two marks in a row guessed no more beside a column for the target", () => {
    const plan = planOn([
      ["KPI", ...LEVELS, "Target", "Actions"],
      ["Reporting", ...below({ Minimum: "✓", Developing: "X" }), "Mature", "Publish it"],
      ["Fraud and financial loss", ...below({ Minimum: "✓" }), "Developing", "Run a workshop"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} |  > Mature | Publish it @ -`,
      `${FRAUD} | Minimum > Developing | Run a workshop @ -`,
    ]);
    expect(notPlaced(plan)).toEqual(["B2", "C2"]);
  });

  it("tell nothing by different signs where the target has no column: one sign may be one position's", () => {
    const plan = planOn([
      ["KPI", ...LEVELS, "Actions"],
      ["Reporting", ...below({ Developing: "●" }), "Publish it"],
      ["Fraud and financial loss", ...below({ Minimum: "○" }), "Run a workshop"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} |  >  | Publish it @ -`,
      `${FRAUD} |  >  | Run a workshop @ -`,
    ]);
  });

  it("stand beside a column for the present level: ticks are the target then", () => {
    const plan = planOn([
      ["KPI", "Current level", ...LEVELS, "Actions"],
      ["Reporting", "Developing", ...below({ Mature: "x" }), "Publish it"],
    ]);
    expect(entriesOf(plan)).toEqual([`${REPORTING} | Developing > Mature | Publish it @ -`]);
  });

  it("may hold the descriptors themselves, with a mark before the one that is meant", () => {
    const words = (level: string) => `The council is at what the toolkit calls its ${level} step.`;
    const plan = planOn([
      HEADINGS,
      [
        "Reporting",
        words("first"),
        `NOW: ${words("second")}`,
        `TARGET – ${words("third")}`,
        words("fourth"),
        words("fifth"),
        "Publish it",
        "Q1 27",
      ],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} | Developing: ${words("second")} > Mature: ${words("third")} | Publish it @ Q1 27`,
    ]);
    expect(plan.entries[0]?.other.map(({ heading, text }) => [heading, text])).toEqual([
      ["Minimum", words("first")],
      ["Leader", words("fourth")],
      ["Innovator", words("fifth")],
    ]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("have each text in its own cell", () => {
    const plan = planOn([
      ["Action plan"],
      [],
      HEADINGS,
      ["Reporting", ...below({ Developing: "N", Mature: "T" }), "Publish it", "Q1 27"],
    ]);
    const [entry] = plan.entries;
    expect(
      [entry?.labelAt[0], entry?.now.level.at, entry?.target.level.at, entry?.actions[0]?.text.at[0]].map(
        (cell) => cell && cellAddress(cell),
      ),
    ).toEqual(["A4", "C4", "D4", "G4"]);
  });

  it("find their KPIs where that column has no heading, and under key-area rows", () => {
    const plan = planOn([
      ["", ...LEVELS, "Actions", "By when"],
      ["Engaging councillors"],
      ["Training and development", ...below({ Developing: "x" }), "Train", "Q1 27"],
      ["Engaging senior managers"],
      ["Training and development", ...below({ Minimum: "x" }), "Coach", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/training-and-development | Developing >  | Train @ Q1 27",
      "engaging-senior-managers/training-and-development | Minimum >  | Coach @ Q1 27",
    ]);
  });

  it("give an entry of several actions its marks once", () => {
    const plan = planOn([
      HEADINGS,
      ["Reporting", ...below({ Developing: "Now", Mature: "Target" }), "Publish it", "Q1 27"],
      ["", ...below({}), "Explain it", "Q2 27"],
      ["Culture", ...below({ Minimum: "Now", Mature: "Target" }), "Talk", "Q2 27"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} | Developing > Mature | Publish it @ Q1 27 | Explain it @ Q2 27`,
      "working-with-partners/culture | Minimum > Mature | Talk @ Q2 27",
    ]);
  });
});

describe("levels across a sheet that is no plan", () => {
  it.each<readonly [string, Rows]>([
    [
      "people and their skills",
      [
        ["Name", ...LEVELS],
        ["Alex Sample", ...below({ Developing: "x" })],
        ["Sam Specimen", ...below({ Mature: "x" })],
      ],
    ],
    [
      "how many KPIs are at each level",
      [
        ["Key area", ...LEVELS],
        ["Engaging councillors", "1", "2", "1", "0", "0"],
        ["Working with partners", "2", "1", "0", "0", "0"],
      ],
    ],
    [
      "what the levels mean",
      [
        ["", ...LEVELS],
        ["Score", "1", "2", "3", "4", "5"],
        ["Colour", "Red", "Amber", "Yellow", "Green", "Blue"],
      ],
    ],
  ])("are told apart: %s", (_what, rows) => {
    expect(reasonFor(rows)).toMatch(/levels stand side by side/);
  });

  it.each<readonly [string, Rows]>([
    [
      "a skills matrix with ticks",
      [
        ["Name", "None", "Basic", "Good", "Expert", "Trainer"],
        ["Alex Sample", "", "x", "", "", ""],
        ["Sam Specimen", "", "", "", "✓", ""],
      ],
    ],
    [
      "a timeline with a mark in each quarter",
      [
        ["KPI", "Q1", "Q2", "Q3", "Q4"],
        ["Reporting", "x", "x", "", ""],
        ["Training and development", "", "", "x", "Target"],
      ],
    ],
  ])("are told apart: %s", (_what, rows) => {
    expect(reasonFor(rows)).toMatch(/no row of headings/);
  });

  it("says that a colour cannot be read where five descriptors stand beside actions and none is marked", () => {
    const words = LEVELS.map((level) => `The council is at what the toolkit calls its ${level} step.`);
    expect(reasonFor([HEADINGS, ["Reporting", ...words, "Publish it", "Q1 27"]])).toMatch(
      /no level is marked.*a colour cannot be read/,
    );
  });
});

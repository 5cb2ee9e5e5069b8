import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";
import { CULTURE, entriesOf, FRAUD, notPlaced, planOn, readSheet, type Rows } from "./told-plan";

const REPORTING = "engaging-councillors/reporting";
const PLAN: Rows = [
  ["Reporting", "Developing", "Mature", "Publish a dashboard", "Q1 26"],
  ["Fraud and financial loss", "Minimum", "Developing", "Run a workshop", "31/03/2027"],
  ["Culture", "Mature", "Leader", "Talk to staff", "Ongoing"],
];
const ENTRIES = [
  `${REPORTING} | Developing > Mature | Publish a dashboard @ Q1 26`,
  `${FRAUD} | Minimum > Developing | Run a workshop @ 31/03/2027`,
  `${CULTURE} | Mature > Leader | Talk to staff @ Ongoing`,
];

describe("a plan without a row of headings", () => {
  it.each<readonly [string, Rows]>([
    ["as it stands", PLAN],
    ["under a title", [["Our procurement plan 2026"], [], ...PLAN]],
    [
      "with its columns in another order",
      PLAN.map(([kpi = "", now = "", target = "", action = "", date = ""]) => [
        date,
        kpi,
        action,
        now,
        target,
      ]),
    ],
    [
      "with the target on the left, in every row",
      PLAN.map(([kpi = "", now = "", target = "", ...rest]) => [kpi, target, now, ...rest]),
    ],
  ])("is read by its content: %s", (_how, rows) => {
    const plan = planOn(rows);
    expect(entriesOf(plan)).toEqual(ENTRIES);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("has its key areas in a column, and actions in rows of their own", () => {
    const plan = planOn([
      ["Engaging councillors", "Training and development", "Developing", "Mature", "Train them", "Q1 26"],
      ["", "", "", "", "Train them again", "Q2 26"],
      ["Engaging senior managers", "Training and development", "Minimum", "Mature", "Coach them", "Q3 26"],
      ["Managing strategic risk", "Fraud and financial loss", "Minimum", "Mature", "Run a workshop", "Q4 26"],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/training-and-development | Developing > Mature | Train them @ Q1 26 | Train them again @ Q2 26",
      "engaging-senior-managers/training-and-development | Minimum > Mature | Coach them @ Q3 26",
      `${FRAUD} | Minimum > Mature | Run a workshop @ Q4 26`,
    ]);
  });

  it("keeps a target that is below the present level for what it is, where other rows rise", () => {
    const rows = PLAN.map((row, place) =>
      place === 0 ? ["Reporting", "Mature", "Minimum", ...row.slice(3)] : row,
    );
    expect(entriesOf(planOn(rows))[0]).toBe(`${REPORTING} | Mature > Minimum | Publish a dashboard @ Q1 26`);
  });

  it("has each text in its own cell, and lists what no heading names", () => {
    const plan = planOn(PLAN.map((row) => [...row, "Jo"]));
    const [entry] = plan.entries;
    const cells = [
      entry?.labelAt[0],
      entry?.now.level.at,
      entry?.target.level.at,
      entry?.actions[0]?.byWhen?.at[0],
    ];
    expect(cells.map((cell) => cell && cellAddress(cell))).toEqual(["A1", "B1", "C1", "E1"]);
    expect(notPlaced(plan)).toEqual(["F1", "F2", "F3"]);
  });
});

describe("a table without headings that leaves a doubt", () => {
  const without = (place: number) => PLAN.map((row) => row.filter((_, column) => column !== place));

  it.each<readonly [string, Rows]>([
    ["two rows", PLAN.slice(0, 2)],
    ["a single column of levels", without(2)],
    ["no by-whens", without(4)],
    ["three columns of levels", PLAN.map((row) => [...row, "Minimum"])],
    ["two columns of dates", PLAN.map((row) => [...row, "Q4 26"])],
    [
      "levels that rise in one row and fall in two",
      [
        ["Reporting", "Mature", "Developing", "Publish a dashboard", "Q1 26"],
        ["Fraud and financial loss", "Developing", "Minimum", "Run a workshop", "Q1 27"],
        ["Culture", "Mature", "Leader", "Talk to staff", "Ongoing"],
      ],
    ],
    ["two columns of texts as long as each other", PLAN.map((row) => [...row, "Agreed by the board"])],
    [
      "headings that say nothing of a plan",
      [["Line", "Our score", "Their score", "Remark", "Seen"], ...PLAN],
    ],
    [
      "a skills matrix",
      [
        ["Alex Sample", "Developing", "Mature", "Take the course", "Q1 26"],
        ["Jo Sample", "Minimum", "Developing", "Shadow a colleague", "Q2 26"],
        ["Sam Sample", "Mature", "Leader", "Teach the course", "Ongoing"],
      ],
    ],
    [
      "suppliers and their levels",
      [
        ["Acme Ltd", "Minimum", "Developing", "Site visit", "Q1 26"],
        ["Bolts plc", "Developing", "Mature", "Site visit", "Q2 26"],
        ["Cups & Co", "Developing", "Mature", "Site visit", "Q3 26"],
      ],
    ],
  ])("is no plan: %s", (_what, rows) => {
    expect(readSheet(gridOfRows("Sheet1", rows))).toMatchObject({
      kind: "no-plan",
      reason: "no row of headings says where you are now and where you want to be",
    });
  });
});

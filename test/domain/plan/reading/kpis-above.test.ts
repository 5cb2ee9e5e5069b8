import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";
import {
  CULTURE,
  entriesOf,
  FRAUD,
  notPlaced,
  PILOT,
  planOn,
  readSheet,
  REGULAR,
  REPORTING,
} from "./told-plan";
import type { Rows } from "./told-plan";

const HEADINGS = ["Where we are now", "Where we want to be", "Actions", "By when"];
const BOTH = [
  `${REPORTING} | Publish a dashboard @ Q1 26 | Report each quarter @ Ongoing`,
  `${FRAUD} | Minimum > Developing | Run a workshop @ Q2 27`,
];
const REPORTING_ROWS = [
  ["Developing", "Mature", "Publish a dashboard", "Q1 26"],
  [PILOT, REGULAR, "Report each quarter", "Ongoing"],
];
const FRAUD_ROW = ["Minimum", "Developing", "Run a workshop", "Q2 27"];

describe("KPIs in rows above their blocks", () => {
  it.each<readonly [string, Rows]>([
    [
      "below one row of headings",
      [HEADINGS, ["Reporting"], ...REPORTING_ROWS, ["Fraud and financial loss"], FRAUD_ROW],
    ],
    [
      "each above its own headings",
      [["Reporting"], HEADINGS, ...REPORTING_ROWS, [], ["Fraud and financial loss"], HEADINGS, FRAUD_ROW],
    ],
    [
      "with the word KPI before them, in the cell or in one of its own",
      [
        ["Procurement action plan 2026"],
        [],
        ["KPI 1: Reporting"],
        HEADINGS,
        ...REPORTING_ROWS,
        [],
        ["KPI", "Fraud and financial loss"],
        HEADINGS,
        FRAUD_ROW,
      ],
    ],
  ])("are read: %s", (_how, rows) => {
    const plan = planOn(rows);
    expect(entriesOf(plan)).toEqual(BOTH);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("are told apart by the key areas above them", () => {
    const plan = planOn([
      HEADINGS,
      ["Engaging councillors"],
      ["Training and development"],
      ["Minimum", "Mature", "Train", "Q1 27"],
      ["Engaging senior managers"],
      ["Training and development"],
      ["Developing", "Mature", "Coach", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/training-and-development | Minimum > Mature | Train @ Q1 27",
      "engaging-senior-managers/training-and-development | Developing > Mature | Coach @ Q1 27",
    ]);
  });

  it("may be a council's own among the toolkit's", () => {
    const plan = planOn([
      ["Culture"],
      HEADINGS,
      ["Minimum", "Mature", "Talk", "Q1 27"],
      [],
      ["Our own town hall"],
      HEADINGS,
      ["Minimum", "Developing", "Paint it", "Q2 27"],
    ]);
    expect(plan.entries.map(({ writtenAs }) => writtenAs)).toEqual(["Culture", "Our own town hall"]);
  });

  it("have each text in its own cell", () => {
    const [entry] = planOn([["Reporting"], HEADINGS, ...REPORTING_ROWS]).entries;
    const cells = [
      entry?.labelAt[0],
      entry?.now.level.at,
      entry?.target.level.at,
      entry?.actions[1]?.text.at[0],
    ];
    expect(cells.map((cell) => cell && cellAddress(cell))).toEqual(["A1", "A3", "B3", "C4"]);
  });

  it("may be in the title, or the name, of a sheet with one block", () => {
    const rows = [HEADINGS, ["Minimum", "Mature", "Talk", "Q1 27"], ["", "", "Listen", "Q2 27"]];
    const both = [`${CULTURE} | Minimum > Mature | Talk @ Q1 27 | Listen @ Q2 27`];
    expect(entriesOf(planOn([["Culture"], ["Working with partners"], [], ...rows]))).toEqual(both);
    expect(entriesOf(planOn(rows, "Culture"))).toEqual(both);
  });
});

describe("headings without KPIs that are no plan's", () => {
  it.each<readonly [string, Rows]>([
    [
      "a strategy's aims under headings of their own",
      [
        ["Our people"],
        ["Current position", "Target", "Actions"],
        ["Few apprentices", "Many apprentices", "Visit schools"],
        [],
        ["Our buildings"],
        ["Current position", "Target", "Actions"],
        ["Cold", "Warm", "Insulate"],
      ],
    ],
    [
      "a table of figures under titles",
      [["Spend"], ["Current", "Target", "Due date"], ["12", "15", "31/03/2027"]],
    ],
  ])("are told apart: %s", (_what, rows) => {
    expect(readSheet(gridOfRows("Sheet1", rows)).kind).toBe("no-plan");
  });
});

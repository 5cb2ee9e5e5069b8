import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { entriesOf, notPlaced, planOn, type Rows } from "./told-plan";

const REPORTING = "engaging-councillors/reporting";
const START = ["KPI", "Where we are now", "Where we want to be", "Actions"];
const ROW = ["Reporting", "Developing", "Mature", "Publish it"];

/** The plan whose only entry has these by-when columns. */
function withColumns(headings: readonly string[], cells: readonly string[]): ReturnType<typeof planOn> {
  return planOn([
    [...START, ...headings, "Owner"],
    [...ROW, ...cells, "Jo"],
  ]);
}

const saying = (byWhen: string) => [`${REPORTING} | Developing > Mature | Publish it @ ${byWhen}`];

describe("a by-when in two columns", () => {
  it.each<readonly [readonly string[], readonly string[], string]>([
    [["Quarter", "Year"], ["Q1", "2025/26"], "Q1 2025/26"],
    [["Quarter", "Financial year"], ["3", "2026/27"], "Q3 2026/27"],
    [["Year", "Quarter"], ["2025/26", "Q1"], "Q1 2025/26"],
    [["Target quarter", "Target year"], ["Q4", "26/27"], "Q4 26/27"],
    [["Month", "Year"], ["March", "2027"], "March 2027"],
    [["Quarter", "Year"], ["", "2026/27"], "2026/27"],
    [["Quarter", "Year"], ["Ongoing", ""], "Ongoing"],
  ])("%j is put together: %j says %s", (headings, cells, byWhen) => {
    const plan = withColumns(headings, cells);
    expect(entriesOf(plan)).toEqual(saying(byWhen));
    expect(plan.entries[0]?.other.map(({ heading, text }) => [heading, text])).toEqual([["Owner", "Jo"]]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("keeps the cells of both, the quarter's first", () => {
    const plan = withColumns(["Year", "Quarter"], ["2025/26", "Q1"]);
    expect(plan.entries[0]?.actions[0]?.byWhen?.at.map(cellAddress)).toEqual(["F2", "E2"]);
  });

  it("is put together below one heading", () => {
    const plan = planOn([
      [...START, "By when", "", "Owner"],
      ["", "", "", "", "Quarter", "Year"],
      [...ROW, "Q2", "2026/27", "Jo"],
    ]);
    expect(entriesOf(plan)).toEqual(saying("Q2 2026/27"));
    expect(notPlaced(plan)).toEqual([]);
  });

  it("is put together line by line where a cell holds several actions", () => {
    const plan = planOn([
      [...START, "Quarter", "Year"],
      ["Reporting", "Developing", "Mature", "1. Publish it\n2. Explain it", "Q1\nQ3", "2025/26\n2026/27"],
      ["Culture", "Minimum", "Mature", "1. Talk\n2. Listen", "Q2\nQ4", "2025/26"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} | Developing > Mature | Publish it @ Q1 2025/26 | Explain it @ Q3 2026/27`,
      "working-with-partners/culture | Minimum > Mature | Talk @ Q2 2025/26 | Listen @ Q4 2025/26",
    ]);
  });

  it.each<readonly [readonly string[], readonly string[], string, readonly (readonly string[])[]]>([
    [["Target date", "Revised date"], ["Q1 25", "Q3 26"], "Q3 26", [["Target date", "Q1 25"]]],
    [["Target date", "Revised target date"], ["Q1 25", ""], "Q1 25", []],
    [["Revised date", "By when"], ["Q3 26", "Q1 25"], "Q3 26", [["Original date", "Q1 25"]]],
    [["Original due date", "Due date"], ["Q1 25", "Q3 26"], "Q3 26", [["Original due date", "Q1 25"]]],
    [["By when", "New date"], ["Q1 25", "Q2 26"], "Q2 26", [["Original date", "Q1 25"]]],
    [["By when", "New date"], ["Q1 25", ""], "Q1 25", []],
    [["By when", "Extended deadline"], ["", "Q2 27"], "Q2 27", []],
  ])("%j: a revised date wins, and the first is carried", (headings, cells, byWhen, carried) => {
    const plan = withColumns(headings, cells);
    expect(entriesOf(plan)).toEqual(saying(byWhen));
    const other = plan.entries[0]?.other.map(({ heading, text }) => [heading, text]) ?? [];
    expect(other).toEqual(expect.arrayContaining([...carried, ["Owner", "Jo"]]));
    expect(other).toHaveLength(carried.length + 1);
    expect(notPlaced(plan)).toEqual([]);
  });

  it.each<readonly [string, Rows]>([
    ["beside each other", [[...START, "Start", "End"]]],
    [
      "below one heading",
      [
        [...START, "Timescale", ""],
        ["", "", "", "", "Start", "End"],
      ],
    ],
  ])("is the end where a start stands %s", (_where, headings) => {
    const plan = planOn([...headings, [...ROW, "01/04/2026", "31/03/2027"]]);
    expect(entriesOf(plan)).toEqual(saying("31/03/2027"));
    expect(plan.entries[0]?.other.map(({ heading, text }) => [heading, text])).toEqual([
      ["Start", "01/04/2026"],
    ]);
  });
});

describe("columns beside a by-when that are none of it", () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [
      ["By when", "Year"],
      ["Q1 26", "2"],
    ],
    [
      ["By when", "Review date"],
      ["Q1 26", "Q4 26"],
    ],
    [
      ["By when", "Date completed"],
      ["Q1 26", "01/05/2026"],
    ],
  ])("are carried as they are: %j", (headings, cells) => {
    const plan = withColumns(headings, cells);
    expect(entriesOf(plan)).toEqual(saying("Q1 26"));
    expect(plan.entries[0]?.other.map(({ heading }) => heading)).toEqual([headings[1], "Owner"]);
  });
});

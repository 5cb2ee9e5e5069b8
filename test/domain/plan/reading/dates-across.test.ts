import { readByWhen } from "../../../../src/domain/by-when/read-by-when";
import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";
import { CULTURE, entriesOf, FRAUD, notPlaced, planOn, readSheet, type Rows } from "./told-plan";

const REPORTING = "engaging-councillors/reporting";
const START = ["KPI", "Where we are now", "Where we want to be", "Actions"];
const QUARTERS = ["Q1 25/26", "Q2 25/26", "Q3 25/26", "Q4 25/26"];
const REPORT = ["Reporting", "Developing", "Mature", "Publish a dashboard"];
const BRIEF = ["", "", "", "Brief members"];
const TRAIN = ["Fraud and financial loss", "Minimum", "Developing", "Run a workshop"];

/** The by-whens of the first entry's actions, `-` for none. */
function byWhens(rows: Rows): readonly string[] {
  return planOn(rows).entries.flatMap(({ actions }) => actions.map(({ byWhen }) => byWhen?.written ?? "-"));
}

function othersOf(rows: Rows): readonly string[] {
  return planOn(rows).entries.flatMap(({ other }) => other.map(({ heading, text }) => `${heading}: ${text}`));
}

describe("by-whens across the sheet, a column for each quarter", () => {
  it("are the quarter that is marked, or from the first to the last of those marked", () => {
    const plan = planOn([
      [...START, ...QUARTERS],
      [...REPORT, "", "X"],
      [...BRIEF, "", "", "", "X"],
      [...TRAIN, "X", "X", "X", "X"],
      ["Culture", "Minimum", "Mature", "Talk", "", "✓", "", "✓"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} | Developing > Mature | Publish a dashboard @ Q2 25/26 | Brief members @ Q4 25/26`,
      `${FRAUD} | Minimum > Developing | Run a workshop @ Q1 25/26 to Q4 25/26`,
      `${CULTURE} | Minimum > Mature | Talk @ Q2 25/26 to Q4 25/26`,
    ]);
    expect(plan.entries.flatMap(({ other }) => other)).toEqual([]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("are due at the end of the last quarter marked", () => {
    const [written = ""] = byWhens([
      [...START, ...QUARTERS],
      [...REPORT, "X", "", "X"],
    ]);
    expect(readByWhen(written, null, { quarters: "financial" })).toMatchObject({
      kind: "dated",
      period: { from: "2025-04-01", to: "2025-12-31" },
    });
  });

  it("stand in the cells of their marks", () => {
    const [entry] = planOn([
      [...START, ...QUARTERS],
      [...REPORT, "", "X", "X"],
    ]).entries;
    expect(entry?.actions[0]?.byWhen?.at.map(cellAddress)).toEqual(["F2", "G2"]);
  });

  it.each<readonly [string, readonly string[], string]>([
    ["months", ["Apr-26", "May-26", "Jun-26"], "May-26 to Jun-26"],
    ["months in full", ["April 2026", "May 2026", "June 2026"], "May 2026 to June 2026"],
    ["years", ["2025/26", "2026/27", "2027/28"], "2026/27 to 2027/28"],
    ["calendar years", ["2026", "2027", "2028"], "2027 to 2028"],
    [
      "quarters in words",
      ["Quarter 1 2026/27", "Quarter 2 2026/27", "Quarter 3 2026/27"],
      "Quarter 2 2026/27 to Quarter 3 2026/27",
    ],
    [
      "quarters with their months",
      ["Q1 26/27 (Apr-Jun)", "Q2 26/27 (Jul-Sep)", "Q3 26/27 (Oct-Dec)"],
      "Q2 26/27 to Q3 26/27",
    ],
    ["halves", ["H1 25/26", "H2 25/26", "H1 26/27"], "H2 25/26 to H1 26/27"],
  ])("may be %s", (_what, periods, expected) => {
    expect(
      byWhens([
        [...START, ...periods],
        [...REPORT, "", "x", "x"],
      ]),
    ).toEqual([expected]);
  });

  it.each(["X", "x", "✓", "●", "█", "██", "▬", "->", "→", "Yes"])("may be marked %j", (mark) => {
    expect(
      byWhens([
        [...START, ...QUARTERS],
        [...REPORT, "", mark],
      ]),
    ).toEqual(["Q2 25/26"]);
  });

  it.each<readonly [string, Rows]>([
    [
      "above the headings",
      [
        ["", "", "", "", "2025/26", "", "2026/27"],
        [...START, "Q3", "Q4", "Q1", "Q2"],
      ],
    ],
    [
      "between headings and quarters",
      [
        [...START, "2025/26", "", "2026/27"],
        ["", "", "", "", "Q3", "Q4", "Q1", "Q2"],
      ],
    ],
    [
      "below a heading for them all",
      [
        [...START, "By when"],
        ["", "", "", "", "2025/26", "", "2026/27", ""],
        ["", "", "", "", "Q3", "Q4", "Q1", "Q2"],
      ],
    ],
    [
      "in words",
      [
        ["", "", "", "", "Year 2025/26", "", "Financial year 2026-27"],
        [...START, "Q3", "Q4", "Q1", "Q2"],
      ],
    ],
  ])("have their year from the row above, as far as it goes: %s", (_where, headings) => {
    const rows = [...headings, [...REPORT, "", "X"], [...BRIEF, "", "", "", "X"], [...TRAIN, "", "X", "X"]];
    const plan = planOn(rows);
    const year = headings.flat().includes("Financial year 2026-27") ? "2026-27" : "2026/27";
    expect(byWhens(rows)).toEqual(["Q4 2025/26", `Q2 ${year}`, `Q4 2025/26 to Q1 ${year}`]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("have their year from the title where no heading says it", () => {
    const rows = [["Action plan 2025/26"], [], [...START, "Q1", "Q2", "Q3", "Q4"], [...REPORT, "", "X"]];
    expect(byWhens(rows)).toEqual(["Q2 2025/26"]);
    expect(byWhens([["Action plan, seen in May 2026"], ...rows.slice(1)])).toEqual(["Q2"]);
    expect(byWhens([["2024/25"], ["2025/26"], ...rows.slice(2)])).toEqual(["Q2"]);
  });

  it("may stand beside another column below a heading for them all", () => {
    const plan = planOn([
      [...START, "By when"],
      ["", "", "", "", ...QUARTERS, "Later"],
      [...REPORT, "", "X"],
      [...TRAIN, "", "", "", "", "X"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} | Developing > Mature | Publish a dashboard @ Q2 25/26`,
      `${FRAUD} | Minimum > Developing | Run a workshop @ -`,
    ]);
    expect(notPlaced(plan)).toEqual(["I2", "I4"]);
  });

  it("may be marked with a 1 where no other number stands there", () => {
    const numbered = (other: string) => [
      [...START, ...QUARTERS],
      [...REPORT, "", "1"],
      [...BRIEF, "X"],
      [...TRAIN, "", "", other],
    ];
    expect(byWhens(numbered("1"))).toEqual(["Q2 25/26", "Q1 25/26", "Q3 25/26"]);
    expect(byWhens(numbered("12"))).toEqual(["-", "Q1 25/26", "-"]);
  });

  it("have their year from the merged area above them alone", () => {
    const rows = [
      ["", "", "", "", "2025/26"],
      [...START, "Q3", "Q4", "Q1", "Q2"],
      [...REPORT, "", "X"],
      [...BRIEF, "", "", "X"],
    ];
    const grid = gridOfRows("Plan", rows);
    const merges = [{ sheet: "Plan", top: 0, left: 4, bottom: 0, right: 5 }];
    const reading = readSheet({ ...grid, merges });
    if (reading.kind !== "plan") throw new Error(reading.reason);
    const [entry] = reading.plan.entries;
    expect(entry?.actions.map(({ byWhen }) => byWhen?.written)).toEqual(["Q4 2025/26", "Q1"]);
  });

  it("keep months of a financial year apart from those of the next", () => {
    const rows = [
      [...START, "2025/26", "", "", ""],
      ["", "", "", "", "Nov", "Dec", "Jan", "Feb"],
      [...REPORT, "", "x", "x"],
    ];
    const [written = ""] = byWhens(rows);
    expect(readByWhen(written, null, { quarters: "financial" })).toMatchObject({
      period: { from: "2025-12-01", to: "2026-01-31" },
    });
  });

  it("count the names of milestones as marks, and carry them", () => {
    const rows = [
      [...START, ...QUARTERS],
      [...REPORT, "Draft", "", "Launch"],
      [...BRIEF, "X", "Final report"],
      [...TRAIN, "X"],
    ];
    expect(byWhens(rows)).toEqual(["Q1 25/26 to Q3 25/26", "Q1 25/26 to Q2 25/26", "Q1 25/26"]);
    expect(othersOf(rows)).toEqual(["Q1 25/26: Draft", "Q3 25/26: Launch", "Q2 25/26: Final report"]);
  });

  it("carry words that name no milestone, and count them for nothing", () => {
    const rows = [
      [...START, ...QUARTERS],
      [...REPORT, "X", "On hold", "", "n/a"],
      [...TRAIN, "Not before June", "Delayed by the tender"],
    ];
    expect(byWhens(rows)).toEqual(["Q1 25/26", "-"]);
    expect(othersOf(rows)).toEqual([
      "Q2 25/26: On hold",
      "Q4 25/26: n/a",
      "Q1 25/26: Not before June",
      "Q2 25/26: Delayed by the tender",
    ]);
  });

  it("say that the work is complete or goes on where a mark says so", () => {
    const rows = [
      [...START, ...QUARTERS],
      [...REPORT, "", "Complete"],
      [...BRIEF, "X", "X", "Ongoing"],
    ];
    expect(byWhens(rows)).toEqual(["Q2 25/26 Complete", "Q1 25/26 to Q3 25/26 Ongoing"]);
  });

  it("take no legend below and no headings repeated for marks", () => {
    const headings = [...START, ...QUARTERS];
    const plan = planOn([
      headings,
      [...REPORT, "", "X"],
      headings,
      [...TRAIN, "X"],
      [],
      ["", "", "", "", "X = planned"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${REPORTING} | Developing > Mature | Publish a dashboard @ Q2 25/26`,
      `${FRAUD} | Minimum > Developing | Run a workshop @ Q1 25/26`,
    ]);
    expect(notPlaced(plan)).toEqual(["E6"]);
  });

  it("stand beside levels across", () => {
    const plan = planOn([
      [
        "KPI",
        "Minimum",
        "Developing",
        "Mature",
        "Leader",
        "Innovator",
        "Target",
        "Actions",
        "Q1 26",
        "Q2 26",
      ],
      ["Reporting", "", "x", "", "", "", "Mature", "Publish it", "", "x"],
    ]);
    expect(entriesOf(plan)).toEqual([`${REPORTING} | Developing > Mature | Publish it @ Q2 26`]);
    expect(plan.entries[0]?.actions[0]?.byWhen?.at.map(cellAddress)).toEqual(["J2"]);
  });
});

describe("columns of quarters that are no by-whens", () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      "a by-when has a column of its own",
      [
        [...START, "By when", ...QUARTERS],
        [...REPORT, "Q4 25", "X", "X"],
      ],
      ["Q4 25"],
    ],
    [
      "nothing is marked but notes",
      [
        [...START, ...QUARTERS],
        [...REPORT, "On track", "Two of five done"],
      ],
      ["-"],
    ],
    [
      "there is one alone",
      [
        [...START, "Q1 25/26"],
        [...REPORT, "X"],
      ],
      ["-"],
    ],
    [
      "two are headed alike",
      [
        [...START, "Q1", "Q2", "Q1", "Q2"],
        [...REPORT, "X"],
      ],
      ["-"],
    ],
  ])("are carried where %s", (_when, rows, expected) => {
    expect(byWhens(rows)).toEqual(expected);
    const carried = othersOf(rows).length;
    expect(carried).toBeGreaterThan(0);
  });
});

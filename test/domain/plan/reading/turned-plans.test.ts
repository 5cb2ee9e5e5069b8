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

const BOTH = [
  `${REPORTING} | Publish a dashboard @ Q1 26`,
  `${FRAUD} | Minimum > Developing | Run a workshop @ Q2 27`,
];

describe("a plan on its side", () => {
  it.each<readonly [string, Rows]>([
    [
      "with a heading for the KPIs",
      [
        ["KPI", "Reporting", "Fraud and financial loss"],
        ["Where we are now", `Developing: ${PILOT}`, "Minimum"],
        ["Where we want to be", `Mature: ${REGULAR}`, "Developing"],
        ["Actions", "Publish a dashboard", "Run a workshop"],
        ["By when", "Q1 26", "Q2 27"],
      ],
    ],
    [
      "with their names above, under a title",
      [
        ["Procurement action plan"],
        [],
        ["", "Reporting", "Fraud and financial loss"],
        ["Where are we now?", `Developing: ${PILOT}`, "Minimum"],
        ["Where do we want to be?", `Mature: ${REGULAR}`, "Developing"],
        ["What will we do?", "Publish a dashboard", "Run a workshop"],
        ["By when?", "Q1 26", "Q2 27"],
      ],
    ],
    [
      "with a row for each level and each wording",
      [
        ["KPI", "", "Reporting", "Fraud and financial loss"],
        ["Where we are now", "Level", "Developing", "Minimum"],
        ["", "Wording", PILOT, ""],
        ["Where we want to be", "Level", "Mature", "Developing"],
        ["", "Wording", REGULAR, ""],
        ["Actions", "", "Publish a dashboard", "Run a workshop"],
        ["By when", "", "Q1 26", "Q2 27"],
      ],
    ],
    [
      "with the wording below its level",
      [
        ["KPI", "Reporting", "Fraud and financial loss"],
        ["Where we are now", "Developing", "Minimum"],
        ["", PILOT, ""],
        ["Where we want to be", "Mature", "Developing"],
        ["", REGULAR, ""],
        ["Actions", "Publish a dashboard", "Run a workshop"],
        ["By when", "Q1 26", "Q2 27"],
      ],
    ],
    [
      "with their names right below a title that sounds like a heading",
      [
        ["Procurement action plan 2025/26"],
        ["", "Reporting", "Fraud and financial loss"],
        ["Key area", "Engaging councillors", "Managing strategic risk"],
        ["Where are we now?", `Developing: ${PILOT}`, "Minimum"],
        ["Where do we want to be?", `Mature: ${REGULAR}`, "Developing"],
        ["Actions", "Publish a dashboard", "Run a workshop"],
        ["By when", "Q1 26", "Q2 27"],
      ],
    ],
    [
      "with their names beside the title",
      [
        ["Procurement action plan", "Reporting", "Fraud and financial loss"],
        ["Where are we now?", `Developing: ${PILOT}`, "Minimum"],
        ["Where do we want to be?", `Mature: ${REGULAR}`, "Developing"],
        ["Actions", "Publish a dashboard", "Run a workshop"],
        ["By when", "Q1 26", "Q2 27"],
      ],
    ],
    [
      "with their names below the key areas",
      [
        ["Key area", "Engaging councillors", "Managing strategic risk"],
        ["", "Reporting", "Fraud and financial loss"],
        ["Where are we now?", `Developing: ${PILOT}`, "Minimum"],
        ["Where do we want to be?", `Mature: ${REGULAR}`, "Developing"],
        ["Actions", "Publish a dashboard", "Run a workshop"],
        ["By when", "Q1 26", "Q2 27"],
      ],
    ],
    [
      "with their names beside a heading of the council's own",
      [
        ["Our promise", "Reporting", "Fraud and financial loss"],
        ["Owner", "Jo", "Sam"],
        ["Where are we now?", `Developing: ${PILOT}`, "Minimum"],
        ["Where do we want to be?", `Mature: ${REGULAR}`, "Developing"],
        ["Actions", "Publish a dashboard", "Run a workshop"],
        ["By when", "Q1 26", "Q2 27"],
      ],
    ],
  ])("is read %s", (_how, rows) => {
    const plan = planOn(rows);
    expect(entriesOf(plan)).toEqual(BOTH);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("gives several actions each their own date", () => {
    const start = [
      ["KPI", "Culture", "Fraud and financial loss"],
      ["Now", "Minimum", "Minimum"],
      ["Target", "Mature", "Developing"],
    ];
    const both = [
      `${CULTURE} | Minimum > Mature | Talk @ Q1 27 | Listen @ Q2 27`,
      `${FRAUD} | Minimum > Developing | Run a workshop @ Q3 27`,
    ];
    const numbered = [
      ["Action 1", "Talk", "Run a workshop"],
      ["By when 1", "Q1 27", "Q3 27"],
      ["Action 2", "Listen", ""],
      ["By when 2", "Q2 27", ""],
    ];
    const merged = [
      ["Actions", "Talk", "Run a workshop"],
      ["", "Listen", ""],
      ["By when", "Q1 27", "Q3 27"],
      ["", "Q2 27", ""],
    ];
    expect(entriesOf(planOn([...start, ...numbered]))).toEqual(both);
    expect(entriesOf(planOn([...start, ...merged]))).toEqual(both);
  });

  it("keeps the council's own names below a title, which are no KPIs of the toolkit", () => {
    const plan = planOn([
      ["Procurement action plan"],
      ["", "Talking to the cabinet", "Looking after the vans"],
      ["Key area", "Engaging councillors", ""],
      ["Now", "Minimum", "Developing"],
      ["Target", "Mature", "Mature"],
    ]);
    expect(plan.entries.map(({ writtenAs }) => writtenAs)).toEqual([
      "Talking to the cabinet",
      "Looking after the vans",
    ]);
  });

  it("takes actions for actions, though they are named like KPIs", () => {
    const plan = planOn([
      ["KPI", "Reporting", "Culture"],
      ["Now", "Minimum", "Developing"],
      ["Target", "Mature", "Mature"],
      ["Actions", "Training and development", "Influence and impact"],
      ["", "Reporting", "Culture"],
    ]);
    expect(
      plan.entries.map(({ writtenAs, actions }) => [writtenAs, ...actions.map(({ text }) => text.text)]),
    ).toEqual([
      ["Reporting", "Training and development", "Reporting"],
      ["Culture", "Influence and impact", "Culture"],
    ]);
  });

  it("has its key areas across, and carries its other rows", () => {
    const plan = planOn([
      ["Key area", "Engaging councillors", "Engaging senior managers"],
      ["KPI", "Training and development", "Training and development"],
      ["Now", "Minimum", "Developing"],
      ["Target", "Mature", "Mature"],
      ["Owner", "Jo", "Sam"],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/training-and-development | Minimum > Mature",
      "engaging-senior-managers/training-and-development | Developing > Mature",
    ]);
    expect(plan.entries.map(({ other }) => other.map(({ text }) => text))).toEqual([["Jo"], ["Sam"]]);
  });

  it("has each text in its own cell, and lists what stands below", () => {
    const plan = planOn([
      ["", "Reporting", "Culture"],
      ["Now", "Developing", "Minimum"],
      ["Target", "Mature", "Mature"],
      ["Actions", "Publish it", "Talk"],
      [],
      ["Agreed by the board"],
    ]);
    const culture = plan.entries[1];
    const cells = [
      culture?.labelAt[0],
      culture?.now.level.at,
      culture?.target.level.at,
      culture?.actions[0]?.text.at[0],
    ];
    expect(cells.map((cell) => cell && cellAddress(cell))).toEqual(["C1", "C2", "C3", "C4"]);
    expect(notPlaced(plan)).toEqual(["A6"]);
  });
});

describe("a sheet on its side that is no plan", () => {
  it.each<readonly [string, Rows]>([
    [
      "figures by year",
      [
        ["", "2025", "2026"],
        ["Current", "12", "14"],
        ["Target", "15", "16"],
        ["Actions", "Hire", "Train"],
      ],
    ],
    [
      "options beside each other",
      [
        ["Option", "Do nothing", "Buy a system"],
        ["Current position", "Paper files", "Paper files"],
        ["Target", "None", "One register"],
        ["Costs", "0", "40000"],
      ],
    ],
  ])("is told apart: %s", (_what, rows) => {
    expect(readSheet(gridOfRows("Sheet1", rows)).kind).toBe("no-plan");
  });
});

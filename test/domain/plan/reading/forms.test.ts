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

const FRAUD_ENTRY = `${FRAUD} | Minimum > Developing | Run a workshop @ Q2 27`;
const REPORTING_ENTRY = `${REPORTING} | Publish a dashboard @ Q1 26`;

describe("a form for each KPI, down the sheet", () => {
  it.each<readonly [string, Rows]>([
    [
      "beside them",
      [
        ["KPI:", "Reporting"],
        ["Where we are now:", `Developing: ${PILOT}`],
        ["Where we want to be:", `Mature: ${REGULAR}`],
        ["Actions:", "Publish a dashboard"],
        ["By when:", "Q1 26"],
        [],
        ["KPI:", "Fraud and financial loss"],
        ["Where we are now:", "Minimum"],
        ["Where we want to be:", "Developing"],
        ["Actions:", "Run a workshop"],
        ["By when:", "Q2 27"],
      ],
    ],
    [
      "beside them, without colons, under titles",
      [
        ["Procurement action plan"],
        [],
        ["KPI", "Reporting"],
        ["Where we are now", "Developing"],
        ["", PILOT],
        ["Where we want to be", "Mature"],
        ["", REGULAR],
        ["What will we do?", "Publish a dashboard"],
        ["By when?", "Q1 26"],
        ["KPI", "Fraud and financial loss"],
        ["Where we are now", "Minimum"],
        ["Where we want to be", "Developing"],
        ["What will we do?", "Run a workshop"],
        ["By when?", "Q2 27"],
      ],
    ],
    [
      "behind them, in the same cell",
      [
        ["KPI 1: Reporting"],
        [`Where we are now: Developing\n${PILOT}`],
        [`Where we want to be: Mature\n${REGULAR}`],
        ["Actions: Publish a dashboard"],
        ["By when: Q1 26"],
        ["KPI 2: Fraud and financial loss"],
        ["Where we are now: Minimum"],
        ["Where we want to be: Developing"],
        ["Actions: Run a workshop"],
        ["By when: Q2 27"],
      ],
    ],
    [
      "below them",
      [
        ["KPI"],
        ["Reporting"],
        ["Current position"],
        ["Developing"],
        [PILOT],
        ["Target position"],
        ["Mature"],
        [REGULAR],
        ["Actions"],
        ["Publish a dashboard"],
        ["By when"],
        ["Q1 26"],
        ["KPI"],
        ["Fraud and financial loss"],
        ["Current position"],
        ["Minimum"],
        ["Target position"],
        ["Developing"],
        ["Actions"],
        ["Run a workshop"],
        ["By when"],
        ["Q2 27"],
      ],
    ],
    [
      "beside them, two labels a row",
      [
        ["KPI", "Reporting"],
        ["Current level:", "Developing", "Target level:", "Mature"],
        ["Where we are now:", PILOT, "Where we want to be:", REGULAR],
        ["Actions:", "Publish a dashboard", "By when:", "Q1 26"],
        [],
        ["KPI", "Fraud and financial loss"],
        ["Current level:", "Minimum", "Target level:", "Developing"],
        ["Actions:", "Run a workshop", "By when:", "Q2 27"],
      ],
    ],
    [
      "beside them, with a small table of actions below",
      [
        ["KPI:", "Reporting"],
        ["Where we are now:", `Developing: ${PILOT}`],
        ["Where we want to be:", `Mature: ${REGULAR}`],
        ["Actions", "By when"],
        ["Publish a dashboard", "Q1 26"],
        [],
        ["KPI:", "Fraud and financial loss"],
        ["Where we are now:", "Minimum"],
        ["Where we want to be:", "Developing"],
        ["Actions", "By when"],
        ["Run a workshop", "Q2 27"],
      ],
    ],
    [
      "beside them, each form under the KPI's name",
      [
        ["Reporting"],
        ["Where we are now:", `Developing: ${PILOT}`],
        ["Where we want to be:", `Mature: ${REGULAR}`],
        ["Actions:", "Publish a dashboard"],
        ["By when:", "Q1 26"],
        [],
        ["Fraud and financial loss"],
        ["Where we are now:", "Minimum"],
        ["Where we want to be:", "Developing"],
        ["Actions:", "Run a workshop"],
        ["By when:", "Q2 27"],
      ],
    ],
  ])("is read with its values %s", (_where, rows) => {
    const plan = planOn(rows);
    expect(entriesOf(plan)).toEqual([REPORTING_ENTRY, FRAUD_ENTRY]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("gives each action its own date", () => {
    const start = [
      ["KPI:", "Culture"],
      ["Now:", "Minimum"],
      ["Target:", "Mature"],
    ];
    const numbered = [
      ["Action 1:", "Talk"],
      ["By when 1:", "Q1 27"],
      ["Action 2:", "Listen"],
      ["By when 2:", "Q2 27"],
    ];
    const both = [`${CULTURE} | Minimum > Mature | Talk @ Q1 27 | Listen @ Q2 27`];
    expect(entriesOf(planOn([...start, ...numbered]))).toEqual(both);
    const [one = [], two = [], three = [], four = []] = numbered;
    expect(entriesOf(planOn([...start, one, three, two, four]))).toEqual(both);
    const table = [
      ["Actions", "By when"],
      ["Talk", "Q1 27"],
      ["Listen", "Q2 27"],
    ];
    expect(entriesOf(planOn([...start, ...table]))).toEqual(both);
    const lines = [
      ["Actions:", "1. Talk\n2. Listen"],
      ["By when:", "1. Q1 27\n2. Q2 27"],
    ];
    expect(entriesOf(planOn([...start, ...lines]))).toEqual(both);
    const late = [
      ["Actions", "By when"],
      ["Talk", ""],
      ["Listen", "Q2 27"],
    ];
    expect(entriesOf(planOn([...start, ...late]))).toEqual([
      `${CULTURE} | Minimum > Mature | Talk @ - | Listen @ Q2 27`,
    ]);
  });

  it("gives all actions the one date of the form", () => {
    const plan = planOn([
      ["KPI:", "Culture"],
      ["Now:", "Minimum"],
      ["Target:", "Mature"],
      ["Actions:", "Talk"],
      ["", "Listen"],
      ["By when:", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([`${CULTURE} | Minimum > Mature | Talk @ Q1 27 | Listen @ Q1 27`]);
  });

  it("carries its other labels, and lists what belongs to none", () => {
    const plan = planOn([
      ["KPI:", "Culture"],
      ["Owner:", "Jo Sample"],
      ["Now:", "Minimum"],
      ["Target:", "Mature"],
      ["Actions:", "Talk", "Agreed in May"],
      [],
      ["Signed by the board"],
    ]);
    expect(entriesOf(plan)).toEqual([`${CULTURE} | Minimum > Mature | Talk @ -`]);
    expect(plan.entries[0]?.other.map(({ heading, text }) => [heading, text])).toEqual([
      ["Owner", "Jo Sample"],
    ]);
    expect(notPlaced(plan)).toEqual(["C5", "A7"]);
  });

  it("is in the key area that its label, or the title above, names", () => {
    const form = (level: string) => [
      ["KPI:", "Training and development"],
      ["Now:", level],
      ["Target:", "Mature"],
    ];
    const areas = ["Engaging councillors", "Engaging senior managers"] as const;
    const labelled = planOn([
      ["Key area:", areas[0]],
      ...form("Minimum"),
      [],
      ["Key area:", areas[1]],
      ...form("Developing"),
    ]);
    const titled = planOn([[areas[0]], ...form("Minimum"), [], [areas[1]], ...form("Developing")]);
    for (const plan of [labelled, titled])
      expect(entriesOf(plan)).toEqual([
        "engaging-councillors/training-and-development | Minimum > Mature",
        "engaging-senior-managers/training-and-development | Developing > Mature",
      ]);
  });

  it("has each text in its own cell", () => {
    const [entry] = planOn([
      ["KPI:", "Reporting"],
      ["Where we are now: Developing"],
      ["Where we want to be:"],
      ["Mature"],
      ["Actions:", "", "Publish it"],
    ]).entries;
    const cells = [
      entry?.labelAt[0],
      entry?.now.level.at,
      entry?.target.level.at,
      entry?.actions[0]?.text.at[0],
    ];
    expect(cells.map((cell) => cell && cellAddress(cell))).toEqual(["B1", "A2", "A4", "C5"]);
  });
});

describe("a form of one KPI on a sheet of its own", () => {
  const form: Rows = [
    ["Where we are now:", "Minimum"],
    ["Where we want to be:", "Mature"],
    ["Actions:", "Talk"],
  ];

  it("is named by its title", () => {
    expect(entriesOf(planOn([["Culture"], [], ...form]))).toEqual([
      `${CULTURE} | Minimum > Mature | Talk @ -`,
    ]);
  });

  it("is named by the sheet", () => {
    const [entry] = planOn(form, "Culture").entries;
    expect(entry?.identity).toEqual({ kind: "kpi", kpi: CULTURE });
    expect(entry?.writtenAs).toBe("Culture");
    expect(entry?.labelAt).toEqual([]);
  });
});

describe("a form that is no plan", () => {
  const reasonFor = (rows: Rows) => {
    const reading = readSheet(gridOfRows("Sheet1", rows));
    return reading.kind === "plan" ? `a plan: ${entriesOf(reading.plan).join(" / ")}` : reading.reason;
  };

  it.each<readonly [string, Rows]>([
    [
      "a risk card",
      [
        ["Risk:", "A supplier fails during the winter"],
        ["Current score:", "16"],
        ["Target score:", "8"],
        ["Actions:", "Keep a second supplier"],
        ["Due date:", "31/03/2027"],
      ],
    ],
    [
      "a person's development plan",
      [
        ["Name:", "Alex Sample"],
        ["Where am I now?", "New to contract law"],
        ["Where we want to be:", "Able to advise colleagues"],
        ["Current position:", "Officer"],
        ["Actions:", "Take the course"],
        ["By when:", "March 2027"],
      ],
    ],
    [
      "a project's cover sheet",
      [
        ["Project:", "A contracts system"],
        ["Current status:", "Under way"],
        ["Target date:", "31/03/2027"],
        ["Goal:", "Go live"],
        ["Owner:", "Jo Sample"],
      ],
    ],
  ])("is told apart: %s", (_what, rows) => {
    expect(reasonFor(rows)).toMatch(/^(?!a plan)\S+ \S+/);
  });
});

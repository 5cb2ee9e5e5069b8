import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";
import { CULTURE, FRAUD, entriesOf, notPlaced, planOn, readSheet, toolkit, type Rows } from "./told-plan";

describe("the key area, where it is written", () => {
  it.each([
    ["before a dash", (area: string, kpi: string) => `${area} – ${kpi}`],
    ["before a colon", (area: string, kpi: string) => `${area}: ${kpi}`],
    ["on a line above", (area: string, kpi: string) => `${area}\n${kpi}`],
    ["in brackets behind", (area: string, kpi: string) => `${kpi} (${area})`],
    ["before a stroke", (area: string, kpi: string) => `${area} / ${kpi}`],
  ])("tells KPIs of one name apart: in the label, %s", (_where, label) => {
    const kpis = toolkit.kpis.filter(
      ({ name }) => name === "Training and development" || name === "Commissioning",
    );
    const rows = kpis.map((kpi) => [label(toolkit.keyArea(kpi.keyArea).name, kpi.name), "Minimum", "Mature"]);
    const plan = planOn([["KPI", "Now", "Target"], ...rows]);
    expect(entriesOf(plan)).toEqual(kpis.map(({ id }) => `${id} | Minimum > Mature`));
  });

  it.each([
    ["in the title", "Sheet1", "Engaging senior managers – improvement plan 2026/27"],
    ["in the sheet's name, by its own words", "Senior managers", "Improvement plan"],
  ])("tells them apart: %s", (_where, sheet, title) => {
    const rows = [[title], [], ["KPI", "Now", "Target"], ["Training and development", "Minimum", "Mature"]];
    expect(entriesOf(planOn(rows, sheet))).toEqual([
      "engaging-senior-managers/training-and-development | Minimum > Mature",
    ]);
  });

  it.each([
    ["SMEs", "local-smes"],
    ["VCSE", "enabling-vcses"],
    ["Social value", "creating-social-value"],
  ])("is known by its short name %s, in a column", (short, area) => {
    const plan = planOn([
      ["Key area", "KPI", "Now", "Target"],
      [short, "Policy and scope", "Minimum", "Mature"],
    ]);
    expect(entriesOf(plan)).toEqual([`${area}/policy-and-scope | Minimum > Mature`]);
  });
});

describe("columns of levels", () => {
  const HEADINGS = ["Key area", "KPI", "Current level", "Target level", "Actions", "By when"];

  it("keep a word that is no level as it is written, and never translate it", () => {
    const written = [
      "Developing/Mature",
      "Between Minimum and Developing",
      "N/A",
      "TBC",
      "M",
      "Dev",
      "2",
      "Level 3",
      "#N/A",
    ];
    const rows = written.map((word) => [
      "Working with partners",
      "Culture",
      word,
      "Leader",
      "Do it",
      "Q1 27",
    ]);
    for (const [place, row] of rows.entries()) {
      expect(entriesOf(planOn([HEADINGS, row]))).toEqual([
        `${CULTURE} | (${written[place]}) > Leader | Do it @ Q1 27`,
      ]);
    }
  });

  it("may number the levels throughout", () => {
    const plan = planOn([
      HEADINGS,
      ["Working with partners", "Culture", "1", "3", "Do it", "Q1 27"],
      ["Managing strategic risk", "Fraud and financial loss", "2", "3", "Do more", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([
      `${CULTURE} | (1) > (3) | Do it @ Q1 27`,
      `${FRAUD} | (2) > (3) | Do more @ Q1 27`,
    ]);
  });
});

describe("columns that only resemble a plan's", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["colours beside the levels", ["Current RAG", "Target RAG"], ["Amber", "Green"]],
    ["numbers before the names", ["KPI No.", "Action No"], ["1.1", "A1"]],
    ["where the council started", ["Baseline level", "Baseline (2022)"], ["Minimum", "Minimum"]],
    [
      "what has been done already",
      ["Actions taken to date", "Date completed"],
      ["We did this", "01/02/2025"],
    ],
    ["a date that has been put off", ["Original due date", "Start date"], ["Q1 25", "Q4 24"]],
  ])("are carried as they are: %s", (_because, headings, cells) => {
    const plan = planOn([
      [...headings, "Key area", "KPI", "Current level", "Target level", "Actions", "Due date"],
      [...cells, "Working with partners", "Culture", "Developing", "Mature", "Do it", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([`${CULTURE} | Developing > Mature | Do it @ Q1 27`]);
    expect(plan.entries[0]?.other.map(({ heading, text }) => [heading, text])).toEqual(
      headings.map((heading, place) => [heading, cells[place]]),
    );
  });

  it("leave the name of a KPI alone where a line below explains it", () => {
    const plan = planOn([
      ["Key area", "KPI", "Now", "Target"],
      [
        "Working with partners",
        "Culture\nHow the council and its partners work together, and why it matters.",
        "Developing",
        "Mature",
      ],
    ]);
    expect(entriesOf(plan)).toEqual([`${CULTURE} | Developing > Mature`]);
  });
});

describe("what stands around a plan", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "says how to fill them in",
      ["(from the toolkit)", "(from the toolkit)", "(choose)", "(choose)", "(a line each)", "(quarter)"],
    ],
    ["numbers the columns", ["1", "2", "3", "4", "5", "6"]],
    ["gives an example", ["Example", "e.g. Reporting", "Minimum", "Mature", "e.g. publish it", "Q1 26"]],
  ])("is set aside: a row below the headings that %s", (_because, row) => {
    const plan = planOn([
      ["Key area", "KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
      row,
      ["Working with partners", "Culture", "Developing", "Mature", "Do it", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([`${CULTURE} | Developing > Mature | Do it @ Q1 27`]);
    expect(notPlaced(plan)).toEqual(["A2", "B2", "C2", "D2", "E2", "F2"]);
  });

  it("is set aside: averages, a legend, footnotes and signatures below it", () => {
    const plan = planOn([
      ["Key area", "KPI", "Current level", "Target level", "Actions", "By when"],
      ["Working with partners", "Culture", "Minimum", "Mature", "Do it", "Q1 27"],
      ["Total KPIs", "1"],
      ["", "Number at Minimum", "1", "0"],
      ["", "Average", "1.0", "3.0"],
      [],
      ["* subject to budget"],
      ["Signed:", "Jo Sample", "", "Date:", "01/05/2026"],
      ["Legend", "G - on track"],
      ["", "R - late"],
    ]);
    expect(entriesOf(plan)).toEqual([`${CULTURE} | Minimum > Mature | Do it @ Q1 27`]);
    expect(notPlaced(plan)).toEqual([
      "A3",
      "B3",
      "B4",
      "C4",
      "D4",
      "B5",
      "C5",
      "D5",
      "A7",
      "A8",
      "B8",
      "D8",
      "E8",
      "A9",
      "B9",
      "B10",
    ]);
  });

  it("is set aside: a list of levels below, with other columns", () => {
    const plan = planOn([
      ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
      ["Reporting", "Minimum", "Mature", "Publish it", "Q1 27"],
      [],
      ["KPI", "Owner", "Where we are now", "Where we want to be"],
      ["Reporting", "Jo", "Minimum", "Mature"],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/reporting | Minimum > Mature | Publish it @ Q1 27",
    ]);
    expect(notPlaced(plan)).toHaveLength(8);
  });

  it("goes on below a second title and the same headings in other words", () => {
    const plan = planOn([
      ["Plan for leadership"],
      ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
      ["Reporting", "Minimum", "Mature", "Publish it", "Q1 27"],
      [],
      ["Plan for risk"],
      ["KPI", "Current position", "Target position", "What we will do", "Due date"],
      ["Fraud and financial loss", "Minimum", "Mature", "Run a workshop", "Q1 27"],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-councillors/reporting | Minimum > Mature | Publish it @ Q1 27",
      `${FRAUD} | Minimum > Mature | Run a workshop @ Q1 27`,
    ]);
  });
});

describe("a column of states", () => {
  it("gives each action its own, and stays with the entry's other columns", () => {
    const plan = planOn([
      ["Key area", "KPI", "Now", "Target", "Actions", "By when", "Action status"],
      ["Engaging councillors", "Reporting", "Minimum", "Mature", "Publish it", "Q1 24", "Complete"],
      ["", "", "", "", "Explain it", "Q2 24", "In progress"],
      [
        "Managing strategic risk",
        "Fraud and financial loss",
        "Minimum",
        "Mature",
        "1. Train\n2. Audit",
        "Q1 24",
        "Complete\nNot started",
      ],
    ]);
    expect(plan.entries.map(({ actions }) => actions.map(({ status }) => status))).toEqual([
      ["Complete", "In progress"],
      ["Complete", "Not started"],
    ]);
    expect(plan.entries[0]?.other.map(({ heading, text }) => [heading, text])).toEqual([
      ["Action status", "Complete\nIn progress"],
    ]);
  });
});

describe("a sheet that is no plan", () => {
  const reasonFor = (rows: Rows) => {
    const reading = readSheet(gridOfRows("Sheet1", rows));
    return reading.kind === "plan" ? "a plan" : reading.reason;
  };
  const LEVELS = ["Minimum", "Developing", "Mature", "Leader", "Innovator"];

  it.each<readonly [string, Rows, RegExp]>([
    ["has nothing on it", [["", ""]], /^it is empty$/],
    [
      "stands on its side and is about something else",
      [
        ["", "Our people", "Our buildings"],
        ["Where we are now", "Few apprentices", "Cold"],
        ["Where we want to be", "Many apprentices", "Warm"],
        ["Actions", "Visit schools", "Insulate"],
      ],
      /below one another, in column A.*no KPI or level/,
    ],
    [
      "has five levels side by side and marks none",
      [
        ["KPI", ...LEVELS],
        ["Reporting", "One", "Two", "Three", "Four", "Five"],
      ],
      /levels stand side by side.*no level is marked/,
    ],
    [
      "is a form about something else",
      [
        ["Aim: more apprentices"],
        ["Where we are now: few"],
        ["Where we want to be: many"],
        ["Actions: visit schools"],
      ],
      /below one another, in column A.*no KPI or level/,
    ],
    [
      "names no KPIs",
      [
        ["Where we are now", "Where we want to be", "Actions"],
        ["Few apprentices", "Many apprentices", "Visit schools"],
      ],
      /neither a column nor a row above each block names the KPIs/,
    ],
    [
      "lists the toolkit for a self-assessment not yet made",
      [
        ["KPI", "Current level", "Target level", ...LEVELS],
        ...toolkit.kpis.map((kpi) => [
          kpi.name,
          "",
          "",
          ...LEVELS.map((level) => `What ${level} says of ${kpi.name}`),
        ]),
      ],
      /no KPI or level/,
    ],
  ])("says why: it %s", (_because, rows, reason) => {
    expect(reasonFor(rows)).toMatch(reason);
  });
});

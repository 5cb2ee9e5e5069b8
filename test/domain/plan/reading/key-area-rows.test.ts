import { entriesOf, notPlaced, planOn } from "./told-plan";

/** A plan's rows, cells parted by strokes, and its entries as a person reads them. */
type Told = readonly [what: string, rows: readonly string[], entries: readonly string[]];

const PRINCIPLE = "high-level-principle";

const PLANS: readonly Told[] = [
  [
    "key areas numbered in a column of references",
    [
      "Ref|Key area / KPI|Current level|Target level|Action|By when",
      "1|Engaging councillors||||",
      "1.1|Reporting|Developing|Mature|Publish a report|Q1 26",
      "2|Working with partners||||",
      "2.1|Culture|Minimum|Developing|Meet partners|Q2 26",
    ],
    [
      "engaging-councillors/reporting | Developing > Mature | Publish a report @ Q1 26",
      "working-with-partners/culture | Minimum > Developing | Meet partners @ Q2 26",
    ],
  ],
  [
    "key areas and themes lettered, with the mean of their scores behind",
    [
      "No|KPI|Now|Target|Action|By when|Score",
      "A|Showing leadership|||||",
      "A.1|Engaging councillors|||||2.5",
      "A.1.1|Reporting|Developing|Mature|Publish a report|Q1 26|2",
      "B|Behaving commercially|||||",
      "B.1|Managing strategic risk|||||1.0",
      "B.1.1|External events|Minimum|Developing|Write a plan|Q2 26|1",
    ],
    [
      "engaging-councillors/reporting | Developing > Mature | Publish a report @ Q1 26",
      "managing-strategic-risk/external-events | Minimum > Developing | Write a plan @ Q2 26",
    ],
  ],
  [
    "key areas by a word or two, in capitals",
    [
      "KPI|Now|Target|Action|By when",
      "COUNCILLORS",
      "Reporting|Minimum|Developing|Publish a report|Q1 26",
      "SOCIAL VALUE",
      "High level principle|Developing|Mature|Write a policy|Q1 26",
      "Procurement|Minimum|Developing|Set a weighting|Q2 26",
      "SMEs and micro businesses",
      "High level principle|Minimum|Developing|Write a charter|Q3 26",
      "VCSEs",
      "High level principle|Minimum|Developing|Meet them|Q3 26",
      "Procurement|Minimum|Developing|Reserve contracts|Q4 26",
    ],
    [
      "engaging-councillors/reporting | Minimum > Developing | Publish a report @ Q1 26",
      `creating-social-value/${PRINCIPLE} | Developing > Mature | Write a policy @ Q1 26`,
      "creating-social-value/procurement | Minimum > Developing | Set a weighting @ Q2 26",
      `local-smes/${PRINCIPLE} | Minimum > Developing | Write a charter @ Q3 26`,
      `enabling-vcses/${PRINCIPLE} | Minimum > Developing | Meet them @ Q3 26`,
      "enabling-vcses/procurement | Minimum > Developing | Reserve contracts @ Q4 26",
    ],
  ],
  [
    "key areas below a Reporting without its twin",
    [
      "KPI|Now|Target|Action|By when",
      "Engaging councillors",
      "Procurement and commercial champions|Minimum|Developing|Find one|Q1 26",
      "Reporting|Minimum|Developing|Publish a report|Q1 26",
      "Engaging senior managers",
      "High level principle|Developing|Mature|Meet them|Q1 26",
    ],
    [
      "engaging-councillors/champions | Minimum > Developing | Find one @ Q1 26",
      "engaging-councillors/reporting | Minimum > Developing | Publish a report @ Q1 26",
      `engaging-senior-managers/${PRINCIPLE} | Developing > Mature | Meet them @ Q1 26`,
    ],
  ],
];

test.each(PLANS)("%s head what stands below them", (_, rows, entries) => {
  const plan = planOn(rows.map((row) => row.split("|")));
  expect(entriesOf(plan)).toEqual(entries);
  expect(notPlaced(plan)).toEqual([]);
});

test("an enabler with a number and nothing else is a KPI that nobody has filled in", () => {
  const plan = planOn([
    ["Ref", "KPI", "Now", "Target", "Action", "By when"],
    ["4.1", "Adding value", "Minimum", "Developing", "Ask for savings", "Q1 26"],
    ["4.2", "Developing talent", "", "", "", ""],
    ["4.3", "Embedding change", "Minimum", "Developing", "Train leaders", "Q1 26"],
  ]);
  expect(plan.entries.map(({ writtenAs }) => writtenAs)).toEqual([
    "Adding value",
    "Developing talent",
    "Embedding change",
  ]);
});

test("a label that starts with its key area is of that key area, however the rest is worded", () => {
  const { entries } = planOn([
    ["Area of focus", "Where are we?", "Where do we need to get to?", "How will we get there?", "Timeline"],
    ["Engaging councillors – reporting to members", "Developing", "Mature", "Write a briefing", "Q1 26"],
    ["Managing strategic risk – cyber security of suppliers", "Developing", "Mature", "Ask them", "Q1 26"],
  ]);
  expect(entries.map(({ keyArea }) => keyArea)).toEqual(["engaging-councillors", "managing-strategic-risk"]);
  expect(entries[1]?.identity.kind).toBe("not-in-toolkit");
});

test("a key area written beside its KPI counts for more than two words of wording", () => {
  const plan = planOn([
    ["Key area", "KPI", "Now", "Target", "Action", "By when"],
    ["Working with partners", "Culture", "Developing", "Mature", "Meet them", "Q1 26"],
    [
      "Working with partners",
      "Training & development",
      "Minimum – no training",
      "Developing – some courses",
      "Book it",
      "Q1 26",
    ],
  ]);
  expect(entriesOf(plan)[1]).toMatch(/^working-with-partners\/training/);
});

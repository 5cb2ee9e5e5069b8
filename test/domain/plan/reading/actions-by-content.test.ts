import { entriesOf, planOn } from "./told-plan";

const HEADINGS = [
  "ID",
  "Title",
  "Key area",
  "KPI",
  "Current level",
  "Target level",
  "Assigned To",
  "Due Date",
  "Status",
];
const row = (title: string, due: string, status: string) => [
  "1",
  title,
  "Working with partners",
  "Culture",
  "Minimum",
  "Mature",
  "Smith, John;#14",
  due,
  status,
];

test("a list of tasks exported to Excel has its actions below a heading such as Title", () => {
  const plan = planOn([
    HEADINGS,
    row("Set up a supplier forum", "29/03/2024", "Completed"),
    row("Agree what a partner is", "30/09/2024", "In progress"),
    row("Publish the charter", "", "Not started"),
  ]);
  expect(entriesOf(plan)).toEqual([
    "working-with-partners/culture | Minimum > Mature | Set up a supplier forum @ 29/03/2024 | " +
      "Agree what a partner is @ 30/09/2024 | Publish the charter @ -",
  ]);
  expect(plan.entries[0]?.actions.map(({ status }) => status)).toEqual([
    "Completed",
    "In progress",
    "Not started",
  ]);
});

test("a title of a word is no action, nor is a title beside a column of actions", () => {
  const short = planOn([HEADINGS, row("Forum", "29/03/2024", "Open")]);
  expect(entriesOf(short)).toEqual(["working-with-partners/culture | Minimum > Mature"]);
  const both = planOn([
    ["Title", "KPI", "Current level", "Target level", "Action", "Due"],
    ["The first of the plans", "Culture", "Minimum", "Mature", "Meet", "Q1 26"],
  ]);
  expect(entriesOf(both)).toEqual(["working-with-partners/culture | Minimum > Mature | Meet @ Q1 26"]);
});

test("without by-whens, a plan has no actions where no heading says so", () => {
  const plan = planOn([
    ["KPI", "Current level", "Target level", "Summary"],
    ["Culture", "Minimum", "Mature", "How we work together as one team"],
  ]);
  expect(entriesOf(plan)).toEqual(["working-with-partners/culture | Minimum > Mature"]);
});

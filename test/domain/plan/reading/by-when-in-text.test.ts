import { withByWhensInText, type ByWhenInText } from "../../../../src/domain/plan/reading/by-when-in-text";
import { entriesOf, notPlaced, planOn, type Rows } from "./told-plan";

const CELL = { sheet: "Plan", row: 1, column: 3 };

function saidIn(where: ByWhenInText, ...texts: string[]): readonly string[] {
  const actions = texts.map((text) => ({ text: { text, at: [CELL] }, byWhen: null }));
  return withByWhensInText(actions, where).map(
    ({ text, byWhen }) => `${text.text} @ ${byWhen?.written ?? "-"}`,
  );
}

describe("a by-when at the end of an action's own words", () => {
  it.each([
    ["Publish a dashboard (Q1 26)", "Q1 26"],
    ["Publish a dashboard [March 2026].", "March 2026"],
    ["Publish a dashboard (by end of March 2026)", "end of March 2026"],
    ["Publish a dashboard (JB, Q1 26)", "Q1 26"],
    ["Publish a dashboard (Q2 2026/27; Head of Procurement)", "Q2 2026/27"],
    ["Publish a dashboard (due 31/03/2026)", "31/03/2026"],
    ["Keep the dashboard (ongoing)", "ongoing"],
    ["Publish a dashboard (complete)", "complete"],
    ["Brief members – by June 2026", "June 2026"],
    ["Brief members - Q2 26", "Q2 26"],
    ["Review the policy – ongoing", "ongoing"],
    ["Run a course. Deadline: 31/03/2026", "31/03/2026"],
    ["Run a course. By when: Q3 26", "Q3 26"],
    ["Run a course. Due: Autumn 2026", "Autumn 2026"],
    ["Run a course, due by 30 June 2026.", "30 June 2026"],
    ["Run a course, deadline 1 May 2026", "1 May 2026"],
    ["Run a course by 31 March 2026", "31 March 2026"],
    ["Work by officers to be done by March 2027", "March 2027"],
    ["Reach half of our spend by 2027", "2027"],
    ["Run a course by March 2026, HR", "March 2026"],
    ["Run a course; to be completed by Q4 26", "Q4 26"],
  ])("is read where it is marked: %s", (text, said) => {
    expect(saidIn("marked", text)).toEqual([`${text} @ ${said}`]);
  });

  it.each([
    "Publish a dashboard",
    "Apply the Procurement Act 2023",
    "Review the strategy (2023)",
    "Follow the policy (Procurement Act 2023)",
    "Brief members – the cabinet first",
    "Report (quarterly)",
    "Train buyers (phase 2)",
    "Reports written by officers, ongoing support from legal",
    "Raise spend by 20%",
    "Publish what was agreed in March 2024 with suppliers",
    "Learn from the 2025/26 audit",
    "Ask the board (chaired by the leader)",
    "Update section 3 – contracts (TBC)",
    "Reduce off-contract spend by 5",
  ])("is not made up: %s", (text) => {
    expect(saidIn("marked", text)).toEqual([`${text} @ -`]);
  });

  it.each([
    ["Publish a dashboard / Q1 26 / JB", "Q1 26"],
    ["Publish a dashboard, JB, Q1 26", "Q1 26"],
    ["Publish a dashboard: March 2026", "March 2026"],
    ["Publish a dashboard March 2026", "March 2026"],
    ["Publish a dashboard end of Q1 26", "end of Q1 26"],
    ["Publish a dashboard (Q1 26)", "Q1 26"],
  ])("is read wherever it stands, where the heading says so: %s", (text, said) => {
    expect(saidIn("anywhere", text)).toEqual([`${text} @ ${said}`]);
  });

  it.each(["Apply the Procurement Act 2023", "Hire 2 buyers", "Publish a dashboard, JB", "Deliver stage 4"])(
    "is not made up there either: %s",
    (text) => {
      expect(saidIn("anywhere", text)).toEqual([`${text} @ -`]);
    },
  );

  it("is the action's above where it stands on a line of its own", () => {
    expect(saidIn("marked", "Publish a dashboard", "By June 2026", "Brief members", "(Q2 26)")).toEqual([
      "Publish a dashboard\nBy June 2026 @ June 2026",
      "Brief members\n(Q2 26) @ Q2 26",
    ]);
  });

  it("is left alone where the plan has a column for it", () => {
    expect(saidIn("nowhere", "Publish a dashboard (Q1 26)")).toEqual(["Publish a dashboard (Q1 26) @ -"]);
  });
});

describe("a plan without a by-when column", () => {
  it.each<readonly [string, Rows]>([
    [
      "named for both",
      [
        ["KPI", "Where we are now", "Where we want to be", "Actions and timescales"],
        [
          "Influence and impact",
          "Developing",
          "Mature",
          "Publish it (Q1 26)\nBrief members - by June 2026\nLearn",
        ],
      ],
    ],
    [
      "of actions alone",
      [
        ["KPI", "Current", "Desired", "Milestone 1", "Milestone 2", "Milestone 3"],
        [
          "Influence and impact",
          "Developing",
          "Mature",
          "Publish it (Q1 26)",
          "Brief members - by June 2026",
          "Learn",
        ],
      ],
    ],
  ])("has them in its column %s", (_what, rows) => {
    const plan = planOn(rows);
    expect(entriesOf(plan)).toEqual([
      "engaging-senior-managers/influence-and-impact | Developing > Mature | Publish it (Q1 26) @ Q1 26" +
        " | Brief members - by June 2026 @ June 2026 | Learn @ -",
    ]);
    expect(notPlaced(plan)).toEqual([]);
  });

  it("prefers what stands in the by-when column, where there is one too", () => {
    const plan = planOn([
      ["KPI", "Now", "Target", "Actions (with dates)", "By when"],
      ["Influence and impact", "Developing", "Mature", "Publish it (Q1 26)", "Q3 26"],
      ["Mission and strategy", "Developing", "Mature", "Write it (Q1 26)", ""],
    ]);
    expect(entriesOf(plan)).toEqual([
      "engaging-senior-managers/influence-and-impact | Developing > Mature | Publish it (Q1 26) @ Q3 26",
      "engaging-senior-managers/mission-and-strategy | Developing > Mature | Write it (Q1 26) @ Q1 26",
    ]);
  });
});

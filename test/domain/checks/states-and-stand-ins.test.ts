import { cellAddress } from "../../../src/domain/grid/cell-ref";
import { saysDone, saysNoAction } from "../../../src/domain/checks/action-words";
import { findAll } from "../../fixtures/plans/find-in-plan";
import { gridOfRows } from "../../fixtures/plans/grid-of-rows";

type Rows = readonly (readonly string[])[];

/** What is found as of 22 November 2026, besides the KPIs that a small plan leaves out. */
function foundIn(rows: Rows): readonly string[] {
  return findAll([gridOfRows("Plan", rows)], { asOf: "2026-11-22" })
    .filter(({ check }) => check !== "kpi-missing")
    .map(({ check, at }) => `${check} ${cellAddress(at)}`)
    .sort();
}

const HEADINGS = ["Key area", "KPI", "Current level", "Target level", "Actions", "By when"];
const REPORTING = ["Engaging councillors", "Reporting"];
const CULTURE = ["Working with partners", "Culture"];
const FRAUD = ["Managing strategic risk", "Fraud and financial loss"];

describe("a column of states", () => {
  it("is believed when it says complete: nothing is past, open-ended or without a date", () => {
    expect(
      foundIn([
        [...HEADINGS, "Status"],
        [...REPORTING, "Minimum", "Developing", "Publish it", "Q1 24", "Complete"],
        ["", "", "", "", "Explain it", "Q1 24", "In progress"],
        [...CULTURE, "Minimum", "Developing", "Talk", "", "Done - signed off in June"],
        [...FRAUD, "Minimum", "Developing", "Train", "TBC", "Closed"],
      ]),
    ).toEqual(["by-when-past F3", "complete-but-below-target C4", "complete-but-below-target C5"]);
  });

  it.each([
    ["Complete", true],
    ["COMPLETED 12/03/24", true],
    ["Done", true],
    ["✓", true],
    ["100%", true],
    ["Yes", true],
    ["Complete - ongoing monitoring", false],
    ["Completed in part", false],
    ["Complete by March", false],
    ["Not complete", false],
    ["Partially complete", false],
    ["In progress", false],
    ["Blue", true],
    ["B", true],
    ["Green", false],
    ["10%", false],
    ["", false],
  ])("says with %j that all is done: %s", (status, isDone) => {
    expect(saysDone(status)).toBe(isDone);
  });
});

describe("a mark in an action's own words", () => {
  it.each([
    ["Set up a working group (done)", true],
    ["Agree terms of reference – COMPLETED Mar 24", true],
    ["Commission training [completed May 2024]", true],
    ["Identify the need - done", true],
    ["Buy the licence. Complete", true],
    ["Buy the licence.\nUPDATE: bought in April - COMPLETE", true],
    ["DONE: draft the form", true],
    ["Completed – draft the form", true],
    ["✓ Draft the form", true],
    ["Draft the form ✔", true],
    ["Make sure that all reviews are done", false],
    ["Dashboard (to be completed by June)", false],
    ["Dashboard – complete by Mar 24", false],
    ["Dashboard (complete in part)", false],
    ["Dashboard – completed 50%", false],
    ["Dashboard (not done)", false],
    ["Complete the form", false],
    ["Complete - and publish - the annual return", false],
    ["Training planned. Delivered by HR", false],
  ])("says in %j that it is done: %s", (text, isDone) => {
    const found = foundIn([HEADINGS, [...REPORTING, "Minimum", "Developing", text, "Q1 24"]]);
    expect(found).toEqual(isDone ? ["complete-but-below-target C2"] : ["by-when-past F2"]);
  });

  it("is each action's own where several stand in a cell", () => {
    const actions = "1.1 Set it up (done)\n1.2 Agree terms – COMPLETED Mar 24\n1.3 Meet";
    const byWhens = "1.1 Jan 24\n1.2 Feb 24\n1.3 March 28";
    expect(foundIn([HEADINGS, [...REPORTING, "Minimum", "Developing", actions, byWhens]])).toEqual([]);
  });
});

describe("an action that keeps what has been reached", () => {
  it.each([
    ["Continue the annual fraud training", "Q1 28", []],
    ["Maintain current position", "n/a", []],
    ["No change", "Annually", []],
    ["Write a new policy", "Q1 28", ["action-without-gap E2"]],
  ])("%j needs no higher target", (text, byWhen, found) => {
    expect(foundIn([HEADINGS, [...FRAUD, "Mature", "Mature", text, byWhen]])).toEqual(found);
  });

  it("closes no gap", () => {
    const rows = [HEADINGS, [...FRAUD, "Developing", "Mature", "Maintain current position", "n/a"]];
    expect(foundIn(rows)).toEqual(["gap-without-action D2"]);
  });
});

describe("a word in the place of an action", () => {
  it.each([
    ["None", true],
    ["N/A", true],
    ["TBC", true],
    ["No action required", true],
    ["None - maintain", true],
    ["None – already at target", true],
    ["None - train staff first", false],
    ["None of the suppliers has replied: ask them", false],
    ["Maintain", true],
    ["Maintain current level", true],
    ["Maintain the register of contracts", false],
    ["Keep records of every contract", false],
    ["No further actions needed at this time.", true],
    ["Already at target", true],
    ["None of the suppliers has a plan: ask each", false],
    ["Confirm the lead", false],
    ["No purchase without an order", false],
  ])("%j says that there is none: %s", (text, isNone) => {
    expect(saysNoAction(text)).toBe(isNone);
  });

  it("needs no date and closes no gap", () => {
    expect(
      foundIn([
        HEADINGS,
        [...REPORTING, "Mature", "Mature", "None", "N/A"],
        [...CULTURE, "Minimum", "Developing", "TBC", "TBC"],
        [...FRAUD, "Leader", "Leader", "-", "-"],
      ]),
    ).toEqual(["gap-without-action D3"]);
  });
});

describe("a plan without a column for by-whens", () => {
  const rows = [
    HEADINGS.slice(0, 5),
    [...REPORTING, "Minimum", "Developing", "Publish it\nExplain it"],
    [...CULTURE, "Minimum", "Developing", "Talk"],
  ];

  it("is told so once, at the heading of its actions, with their number", () => {
    expect(foundIn(rows)).toEqual(["action-without-by-when E1"]);
    const [finding] = findAll([gridOfRows("Plan", rows)], { asOf: "2026-11-22" }).filter(
      ({ check }) => check === "action-without-by-when",
    );
    expect(finding?.message).toBe(
      "This plan has no column that says by when, for its 3 actions. Add one, headed By when, and enter for each action a quarter (such as Q4 26), a date, Complete or Ongoing.",
    );
  });
});

describe("a plan for one key area", () => {
  it("is told once of the key areas that it leaves out", () => {
    const findings = findAll([
      gridOfRows("Plan", [HEADINGS, [...REPORTING, "Minimum", "Mature", "Publish it", "Q1 27"]]),
    ]).filter(({ check }) => check === "kpi-missing");
    expect(findings.map(({ message }) => message)).toEqual([
      "The plan has no entry for 3 of the 4 KPIs of Engaging councillors: High level principle and specific behaviour; Procurement and commercial champions and Training and development. Add them, or note that they are left out on purpose.",
      expect.stringMatching(
        /^The plan has no entry for any KPI of 14 of the 15 key areas: Engaging senior managers; .+ and Embedding change\. Add them, or note that they are left out on purpose\.$/,
      ),
    ]);
  });
});

describe("a level that is none", () => {
  const messageFor = (now: string) =>
    findAll([gridOfRows("Plan", [HEADINGS, [...REPORTING, now, "Mature", "Publish it", "Q1 27"]])])
      .filter(({ check }) => check === "level-unknown")
      .map(({ message, suggestion }) => [message, suggestion?.text ?? null]);
  const LEVELS = "Choose Minimum, Developing, Mature, Leader or Innovator.";

  it("is matched to a level only where it can mean but one", () => {
    expect(messageFor("Dev")).toEqual([
      [
        `“Dev”, for where you are now, is not one of the toolkit's levels. Did you mean Developing? ${LEVELS}`,
        "Developing",
      ],
    ]);
    for (const word of ["M", "TBC", "N/A", "Good"]) {
      expect(messageFor(word)).toEqual([
        [`“${word}”, for where you are now, is not one of the toolkit's levels. ${LEVELS}`, null],
      ]);
    }
  });

  it("is asked to be one level where it names two", () => {
    expect(messageFor("Developing/Mature")).toEqual([
      [
        "“Developing/Mature”, for where you are now, names more than one level. Choose one: the highest whose wording is all true today.",
        null,
      ],
    ]);
  });
});

test("an action that points elsewhere for its date too is named once", () => {
  const rows = [HEADINGS, [...FRAUD, "Mature", "Leader", "As above", "As above"]];
  expect(foundIn(rows)).toEqual(["action-points-elsewhere E2"]);
});

describe("a remark in brackets behind a level", () => {
  it("is no wording, but a sentence there is", () => {
    const rows = (now: string) => [HEADINGS, [...FRAUD, now, "Leader", "Train", "Q1 28"]];
    expect(foundIn(rows("Mature (just)"))).toEqual([]);
    expect(foundIn(rows("Mature (staff were trained in 2025 and know what to do)"))).toEqual([
      "wording-not-in-toolkit C2",
    ]);
  });
});

import { plansThatCount, whyLeftOut, type PlanToCount } from "../../src/use-cases/plans-that-count";
import { planGrid } from "../fixtures/plans/plan-grid";
import { gridOfRows } from "../fixtures/plans/grid-of-rows";
import { planOn } from "../fixtures/sheets/entry-as-said";

const REPORTING = "engaging-councillors/reporting";

function sheet(name: string, madeFrom?: string): PlanToCount {
  const plan = planOn(planGrid([{}], name));
  return { plan, ...(madeFrom === undefined ? {} : { madeFrom }) };
}

function countedOf(plans: readonly PlanToCount[], choices: readonly (readonly [string, boolean])[] = []) {
  const { counted, leftOut } = plansThatCount(plans, new Map(choices));
  return { counted: counted.map(({ plan }) => plan.sheet), said: leftOut.map(whyLeftOut) };
}

describe("the plan sheets that count", () => {
  it("are all of them where each has KPIs of its own", () => {
    const other = { plan: planOn(planGrid([{ kpi: REPORTING }], "Social value")) };
    expect(countedOf([sheet("Councillors"), other])).toEqual({
      counted: ["Councillors", "Social value"],
      said: [],
    });
  });

  it("leave out last year's plan of the same KPIs, and say so", () => {
    expect(countedOf([sheet("Plan"), sheet("Plan 2025")])).toEqual({
      counted: ["Plan"],
      said: ["‘Plan 2025’ is not counted: most of its KPIs are on ‘Plan’ too, which stands before it."],
    });
  });

  it("take the plan of the later year, wherever it stands, and say so", () => {
    const said = [
      "‘Plan 2024-25’ is not counted: most of its KPIs are on ‘Plan 2025-26’ too, which is of a later year.",
    ];
    expect(countedOf([sheet("Plan 2024-25"), sheet("Plan 2025-26")])).toEqual({
      counted: ["Plan 2025-26"],
      said,
    });
    expect(countedOf([sheet("Plan 2025-26"), sheet("Plan 2024-25")])).toEqual({
      counted: ["Plan 2025-26"],
      said,
    });
    expect(countedOf([sheet("2023"), sheet("2025"), sheet("2024")]).counted).toEqual(["2025"]);
  });

  it("are left in their places, and not reordered by their years", () => {
    const other = { plan: planOn(planGrid([{ kpi: REPORTING }], "Reporting 2022-23")) };
    expect(countedOf([other, sheet("Plan 2024-25"), sheet("Plan 2025-26")]).counted).toEqual([
      "Reporting 2022-23",
      "Plan 2025-26",
    ]);
  });

  it("leave out a copy that somebody has hidden, though it stands first, and say so", () => {
    const hidden = { ...sheet("Plan (old)"), visible: false };
    expect(countedOf([hidden, sheet("Plan")])).toEqual({
      counted: ["Plan"],
      said: ["‘Plan (old)’ is not counted: it is hidden, and most of its KPIs are on ‘Plan’ too."],
    });
    expect(countedOf([hidden]).counted).toEqual(["Plan (old)"]);
  });

  it("take an earlier year's plan all the same where a person says so", () => {
    const plans = [sheet("Plan 2024-25"), sheet("Plan 2025-26")];
    expect(countedOf(plans, [["Plan 2025-26", false]])).toEqual({
      counted: ["Plan 2024-25"],
      said: ["‘Plan 2025-26’ is not counted: somebody chose so on the add-in’s Sheets screen."],
    });
  });

  it("leave out a list of levels that stands before the plan", () => {
    const rows = [
      ["KPI", "Current level", "Target level", "RAG"],
      ["Procurement and commercial champions", "Developing", "Mature", "Amber"],
      ["Reporting", "Minimum", "Developing", "Green"],
    ];
    const levelsOnly = { plan: planOn(gridOfRows("Dashboard", rows)) };
    expect(countedOf([levelsOnly, sheet("Plan")])).toEqual({
      counted: ["Plan"],
      said: ["‘Dashboard’ is not counted: it lists levels without wording or actions, which are on ‘Plan’."],
    });
    expect(countedOf([levelsOnly]).counted).toEqual(["Dashboard"]);
  });

  it("take a tidied plan in the place of the sheet it was made from", () => {
    expect(countedOf([sheet("Plan"), sheet("Plan tidied", "Plan")])).toEqual({
      counted: ["Plan tidied"],
      said: ["‘Plan’ is not counted: ‘Plan tidied’ is its tidied plan."],
    });
  });

  it("take the last of several tidied plans, and the tidied plan of a tidied plan", () => {
    const twice = [sheet("Plan"), sheet("Plan tidied", "Plan"), sheet("Plan tidied 2", "Plan")];
    expect(countedOf(twice).counted).toEqual(["Plan tidied 2"]);
    const inTurn = [sheet("Plan"), sheet("Plan tidied", "Plan"), sheet("Plan tidied 2", "Plan tidied")];
    expect(countedOf(inTurn).counted).toEqual(["Plan tidied 2"]);
  });

  it("take the old sheet again where the tidied one does not count, or is gone", () => {
    const both = [sheet("Plan"), sheet("Plan tidied", "Plan")];
    expect(countedOf(both, [["Plan tidied", false]])).toEqual({
      counted: ["Plan"],
      said: ["‘Plan tidied’ is not counted: somebody chose so on the add-in’s Sheets screen."],
    });
    expect(countedOf([sheet("Plan")]).counted).toEqual(["Plan"]);
  });

  it("are what a person says, sheet by sheet", () => {
    const both = [sheet("Plan"), sheet("Plan tidied", "Plan")];
    expect(countedOf(both, [["Plan", true]]).counted).toEqual(["Plan", "Plan tidied"]);
    expect(
      countedOf(both, [
        ["Plan tidied", false],
        ["Plan", false],
      ]).counted,
    ).toEqual([]);
  });
});

import { missingParts, planProgress } from "../../../src/domain/plan/missing-parts";
import { planGrid, type PlannedEntry } from "../../fixtures/plans/plan-grid";
import { planOn } from "../../fixtures/sheets/entry-as-said";

function missing(entry: PlannedEntry) {
  const [only] = planOn(planGrid([entry])).entries;
  if (!only) throw new Error("The plan was to have an entry");
  return missingParts(only);
}

describe("what an entry still lacks", () => {
  it.each<[string, PlannedEntry, readonly string[]]>([
    ["nothing, when all is there", {}, []],
    ["the level now", { now: "", nowWording: "Our own words." }, ["now-level"]],
    ["a level that is none", { now: "Quite good", nowWording: "Our own words." }, ["now-level"]],
    ["the wording now", { nowWording: "" }, ["now-wording"]],
    ["the target, level and wording", { target: "" }, ["target-level", "target-wording"]],
    ["an action, where the target is higher", { actions: [] }, ["action"]],
    ["no action, where the target is reached", { now: "Mature", actions: [] }, []],
    [
      "an action, where nobody knows how far the target is",
      { target: "", actions: [] },
      ["target-level", "target-wording", "action"],
    ],
    [
      "a date for one of two actions",
      {
        actions: [
          ["Agree it.", "Q1 27"],
          ["Do it.", ""],
        ],
      },
      ["by-when"],
    ],
  ])("%s", (_, entry, parts) => {
    expect(missing(entry)).toEqual(parts);
  });

  it("counts the entries of all plans, and those that lack nothing", () => {
    const first = planOn(planGrid([{}, { kpi: "engaging-councillors/reporting", nowWording: "" }]));
    const second = planOn(planGrid([{ kpi: "engaging-councillors/training-and-development" }], "Second"));
    expect(planProgress([first, second])).toEqual({ entries: 3, filledIn: 2 });
    expect(planProgress([])).toEqual({ entries: 0, filledIn: 0 });
  });
});

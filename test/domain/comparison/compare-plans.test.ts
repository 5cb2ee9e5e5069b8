import fc from "fast-check";

import { comparePlans } from "../../../src/domain/comparison/compare-plans";
import { DIFFERENCE_KINDS } from "../../../src/domain/comparison/plan-difference";
import { councilGrid } from "../../fixtures/council-plan/council-grid";
import { examined } from "../../fixtures/plans/examined";
import type { PlannedEntry } from "../../fixtures/plans/plan-grid";
import { planGrid, wordingOf } from "../../fixtures/plans/plan-grid";

const reporting = "engaging-councillors/reporting";
const culture = "working-with-partners/culture";

const lastYear: PlannedEntry = {
  kpi: reporting,
  now: "Developing",
  target: "Mature",
  actions: [
    ["Brief the cabinet each quarter on procurement.", "Q1 26"],
    ["Publish the contracts register on the intranet.", "Q2 26"],
  ],
};

function changes(before: readonly PlannedEntry[], after: readonly PlannedEntry[]) {
  return comparePlans(examined([planGrid(before)]), examined([planGrid(after)])).differences.map(
    ({ kind, side, before: was, after: is }) => [kind, side, was, is],
  );
}

describe("what has changed since last time", () => {
  it("finds nothing between a plan and itself", () => {
    const plan = examined([councilGrid()]);
    const comparison = comparePlans(plan, plan);
    expect(comparison.differences).toEqual([]);
    expect(comparison.entriesInBoth).toBe(65);
  });

  it("finds nothing when the rows were only put in another order", () => {
    const other: PlannedEntry = { kpi: culture };
    expect(changes([lastYear, other], [other, lastYear])).toEqual([]);
  });

  it("tells a KPI of the council's own that was renamed or put elsewhere from one dropped and one added", () => {
    const own = (label: string, words = "Hedges are cut by hand on two estates."): PlannedEntry => ({
      kpi: reporting,
      label,
      nowWording: words,
      targetWording: "Hedges flower along every road and path.",
      actions: [["Plant hawthorn beside the northern bypass.", "Q3 26"]],
    });
    expect(changes([own("Hedges along roads")], [own("Hedges along the roads")])).toEqual([
      ["entry-renamed", null, "Hedges along roads", "Hedges along the roads"],
    ]);
    expect(changes([own("Hedges along roads")], [own("Flowering borders")])).toEqual([
      ["entry-renamed", null, "Hedges along roads", "Flowering borders"],
    ]);
    expect(
      changes(
        [own("Hedges along roads")],
        [{ ...own("Hedges along roads"), keyArea: "Working with partners" }],
      ),
    ).toEqual([["entry-moved", null, "Engaging councillors", "Working with partners"]]);
    const another = { label: "Woodland", nowWording: "None.", targetWording: "Many.", actions: [] };
    expect(changes([own("Hedges along roads")], [another])).toEqual([
      ["entry-added", null, "", "Woodland"],
      ["entry-dropped", null, "Hedges along roads", ""],
    ]);
  });

  it("says where an action has gone that stands at another KPI now, and that its by-when slipped", () => {
    const [brief = ["", ""], publish = ["", ""]] = lastYear.actions ?? [];
    const other: PlannedEntry = { kpi: culture, actions: [["Agree the values.", "Q1 26"]] };
    const [agree = ["", ""]] = other.actions ?? [];
    expect(
      changes(
        [lastYear, other],
        [
          { ...lastYear, actions: [brief] },
          { ...other, actions: [agree, [publish[0], "Q4 26"]] },
        ],
      ),
    ).toEqual([
      ["by-when-later", null, "Q2 26", "Q4 26"],
      ["action-moved", null, "Reporting, Engaging councillors", "Culture, Working with partners"],
    ]);
  });

  it("does not take words that stand at any KPI for an action that moved", () => {
    const at = (first: string, second: string): readonly PlannedEntry[] => [
      { ...lastYear, actions: [[first, "Q1 26"]] },
      { kpi: culture, actions: [[second, "Q1 26"]] },
    ];
    expect(
      changes(at("As above", "Agree the values."), at("Brief the cabinet.", "As above")).map(
        ([kind]) => kind,
      ),
    ).toEqual(["action-added", "action-added", "action-dropped", "action-dropped"]);
  });

  it("says that a level has been reached, with the wording that changed with it", () => {
    expect(changes([lastYear], [{ ...lastYear, now: "Mature", target: "Leader" }])).toEqual([
      ["level-up", "now", "Developing", "Mature"],
      ["target-raised", "target", "Mature", "Leader"],
      ["wording-changed", "now", wordingOf(reporting, "Developing"), wordingOf(reporting, "Mature")],
      ["wording-changed", "target", wordingOf(reporting, "Mature"), wordingOf(reporting, "Leader")],
    ]);
  });

  it("tells a target lowered from one no longer stated", () => {
    const ambitious = { ...lastYear, target: "Leader", targetWording: "" };
    expect(changes([ambitious], [{ ...ambitious, target: "Mature" }])).toEqual([
      ["target-lowered", "target", "Leader", "Mature"],
    ]);
    expect(changes([ambitious], [{ ...ambitious, target: "" }])).toEqual([
      ["target-removed", "target", "Leader", "not stated"],
    ]);
  });

  it("says which by-when slipped, which came forward and which action is complete", () => {
    const [brief, publish] = [
      "Brief the cabinet each quarter on procurement.",
      "Publish the contracts register on the intranet.",
    ];
    expect(
      changes(
        [lastYear],
        [
          {
            ...lastYear,
            actions: [
              [brief, "Q4 26"],
              [publish, "Q1 26"],
            ],
          },
        ],
      ),
    ).toEqual([
      ["by-when-later", null, "Q1 26", "Q4 26"],
      ["by-when-earlier", null, "Q2 26", "Q1 26"],
    ]);
    expect(
      changes(
        [lastYear],
        [
          {
            ...lastYear,
            actions: [
              [brief, "Complete"],
              [publish, "Q2 26"],
            ],
          },
        ],
      ),
    ).toEqual([["action-completed", null, "Q1 26", "Complete"]]);
  });

  it("does not take a date written otherwise for a change", () => {
    const dated = (byWhen: string): PlannedEntry => ({
      ...lastYear,
      actions: [["Brief the cabinet.", byWhen]],
    });
    expect(changes([dated("June 2027")], [dated("30 June 2027")])).toEqual([]);
  });

  it("tells an action reworded from one dropped and another added", () => {
    const [, publish] = lastYear.actions ?? [];
    if (!publish) throw new Error("Last year's plan has two actions");
    const reworded = "Brief the cabinet each month on procurement.";
    expect(changes([lastYear], [{ ...lastYear, actions: [[reworded, "Q1 26"], publish] }])).toEqual([
      ["action-reworded", null, "Brief the cabinet each quarter on procurement.", reworded],
    ]);
    const another = "Train all contract managers.";
    expect(changes([lastYear], [{ ...lastYear, actions: [[another, "Q1 26"], publish] }])).toEqual([
      ["action-added", null, "", another],
      ["action-dropped", null, "Brief the cabinet each quarter on procurement.", ""],
    ]);
  });

  it("says which KPIs are new and which are gone", () => {
    expect(changes([lastYear], [{ kpi: culture }])).toEqual([
      ["entry-added", null, "", "Culture"],
      ["entry-dropped", null, "Reporting", ""],
    ]);
  });

  it("turned round, finds as many changes", () => {
    const entry = fc.record({
      kpi: fc.constantFrom(reporting, culture),
      now: fc.constantFrom("Minimum", "Developing", "Mature", ""),
      target: fc.constantFrom("Mature", "Leader", ""),
      actions: fc.array(
        fc.tuple(
          fc.constantFrom("Train staff.", "Write a policy.", "Hold a review."),
          fc.constantFrom("Q1 26", "Complete", ""),
        ),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(entry, entry, (one, other) => {
        const [a, b] = [examined([planGrid([one])]), examined([planGrid([other])])];
        expect(comparePlans(a, b).differences).toHaveLength(comparePlans(b, a).differences.length);
      }),
      { numRuns: 40 },
    );
  });

  it("counts every kind, also those that did not happen", () => {
    const plan = examined([planGrid([lastYear])]);
    expect(Object.keys(comparePlans(plan, plan).counts)).toEqual([...DIFFERENCE_KINDS]);
  });
});

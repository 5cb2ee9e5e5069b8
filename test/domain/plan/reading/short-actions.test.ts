import { planGrid } from "../../../fixtures/plans/plan-grid";
import { examined } from "../../../fixtures/plans/examined";

describe("an action as short as somebody typed it", () => {
  it.each(["+1", "-1", "@x", "1-2", "x2"])("%s is an action", (text) => {
    const { entries } = examined([planGrid([{ actions: [[text, "Q1 27"]] }])]);
    expect(entries[0]?.actions.map(({ action }) => action.text.text)).toEqual([text]);
  });

  it.each(["-", "…", "g"])("%s says nothing, and is kept apart", (text) => {
    const plans = examined([planGrid([{ actions: [[text, "Q1 27"]] }])]);
    expect(plans.entries[0]?.actions).toEqual([]);
    expect(plans.plans[0]?.unplaced.map((placed) => placed.text)).toEqual([text]);
  });
});

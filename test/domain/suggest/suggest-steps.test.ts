import fc from "fast-check";

import { suggestSteps } from "../../../src/domain/suggest/suggest-steps";
import { LEVELS } from "../../../src/domain/toolkit/edition";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";

const toolkit = loadToolkit();

describe("the way to a target level", () => {
  it("aims one level up when no target is given", () => {
    const steps = suggestSteps(
      { kpi: "engaging-councillors/reporting", now: "Developing", target: null, actions: [] },
      toolkit,
    );
    expect(steps.target).toBe("Mature");
    expect(steps.steps.map((step) => step.level)).toEqual(["Mature"]);
  });

  it("stays at Innovator, with nothing more to ask", () => {
    const steps = suggestSteps(
      { kpi: "engaging-councillors/reporting", now: "Innovator", target: null, actions: [] },
      toolkit,
    );
    expect(steps.target).toBe("Innovator");
    expect(steps.asks).toEqual([]);
    expect(steps.draftActions).toEqual([]);
  });

  it("shows the levels between as steps, lowest first", () => {
    const steps = suggestSteps(
      { kpi: "engaging-councillors/reporting", now: "Minimum", target: "Leader", actions: [] },
      toolkit,
    );
    expect(steps.steps.map((step) => step.level)).toEqual(["Developing", "Mature", "Leader"]);
    expect(steps.steps[1]?.paragraphs.map((asked) => asked.asks)).toEqual([
      "Councillors receive regular briefings and reports, going beyond formal requirements, which highlight the contribution of procurement and commercial matters.",
    ]);
  });

  it("starts from the lowest level when the present one is not known", () => {
    const steps = suggestSteps(
      { kpi: "working-with-partners/culture", now: null, target: null, actions: [] },
      toolkit,
    );
    expect(steps.steps.map((step) => step.level)).toEqual(["Minimum", "Developing"]);
  });

  it("asks for each bullet of a list on its own, with the words that open the list", () => {
    const steps = suggestSteps(
      { kpi: "working-with-partners/governance-and-processes", now: "Mature", target: "Leader", actions: [] },
      toolkit,
    );
    expect(steps.asks.map((asked) => asked.asks)).toEqual([
      "The team approach is supported by: joint planning and budgeting processes",
      "The team approach is supported by: a common approach to project management",
      "The team approach is supported by: strong cross-organisation governance structures.",
    ]);
  });

  it("leaves out what a present action speaks of, and says which action does", () => {
    const action = "Platinum contracts will have supply chains mapped.";
    const steps = suggestSteps(
      {
        kpi: "engaging-strategic-suppliers/data-collection-and-analysis",
        now: "Developing",
        target: "Mature",
        actions: [action],
      },
      toolkit,
    );
    const chains = "Council has visibility of strategic supplier supply chains.";
    expect(steps.asks.find((asked) => asked.asks === chains)?.spokenOfBy).toBe(action);
    expect(steps.draftActions).not.toContain(chains);
    expect(steps.draftActions).toContain(
      "Council strategic suppliers are identified according to agreed criteria.",
    );
  });

  it("does not take a common word for an answer", () => {
    const steps = suggestSteps(
      {
        kpi: "engaging-councillors/reporting",
        now: "Developing",
        target: "Mature",
        actions: ["Commercial board"],
      },
      toolkit,
    );
    expect(steps.unplanned).toHaveLength(1);
  });

  it("never invents: every draft is made of the target's own paragraphs", () => {
    const everyWay = fc.record({
      kpi: fc.constantFrom(...toolkit.kpis.map((kpi) => kpi.id)),
      now: fc.option(fc.constantFrom(...LEVELS)),
      target: fc.option(fc.constantFrom(...LEVELS)),
      actions: fc.array(fc.string(), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(everyWay, (standing) => {
        const steps = suggestSteps(standing, toolkit);
        const texts = steps.wanted.paragraphs.map((paragraph) => paragraph.text);
        return steps.draftActions.every(
          (draft) =>
            texts.includes(draft) ||
            texts.some((opening) => texts.some((bullet) => draft === `${opening} ${bullet}`)),
        );
      }),
    );
  });
});

import { textCell, type Grid } from "../../../src/domain/grid/grid";
import { likelyPlanSheet } from "../../../src/domain/plan/likely-plan-sheet";

function sheet(name: string, ...rows: readonly (readonly string[])[]): Grid {
  const cells = rows.map((row) => row.map((text) => textCell(text)));
  return { sheet: name, top: 0, left: 0, cells, merges: "unknown", hiddenRows: [] };
}
const budget = sheet("Budget", ["Department", "Amount"], ["Highways", "120000"]);

describe("guessing which sheet might be a plan", () => {
  it("points to the sheet with levels, though its headings say nothing", () => {
    const levels = sheet(
      "2026",
      ["What", "So far"],
      ["Reporting", "Minimum"],
      ["Training", "mature (nearly)"],
      ["Risk", "Leader"],
    );
    expect(likelyPlanSheet([budget, levels])).toBe("2026");
  });

  it("points to the sheet with a plan's headings, though nothing is filled in", () => {
    expect(likelyPlanSheet([budget, sheet("New", ["KPI", "Where we are now", "Target", "By when"])])).toBe(
      "New",
    );
  });

  it("prefers the sheet with more of it", () => {
    const few = sheet("Notes", ["KPI", "Target", "Actions"]);
    const many = sheet("Plan", ["KPI", "Target", "Actions", "By when"], ["Risk", "Leader"]);
    expect(likelyPlanSheet([few, many])).toBe("Plan");
    expect(likelyPlanSheet([many, few])).toBe("Plan");
  });

  it("points nowhere when no sheet is like a plan", () => {
    expect(likelyPlanSheet([])).toBeNull();
    expect(likelyPlanSheet([budget])).toBeNull();
  });

  it("does not take prose that happens to speak of targets and actions for headings", () => {
    const prose = "The target for this year is met, and the actions of the last meeting are closed.";
    expect(likelyPlanSheet([sheet("Minutes", [prose], [prose], [prose], [prose])])).toBeNull();
  });
});

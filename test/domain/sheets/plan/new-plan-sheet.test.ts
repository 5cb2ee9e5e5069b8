import fc from "fast-check";
import { gridOfDraft } from "../../../../src/domain/sheets/draft-grid";
import { draftNewPlan } from "../../../../src/domain/sheets/plan/new-plan-sheet";
import type { KpiId, Level } from "../../../../src/domain/toolkit/edition";
import { LEVELS } from "../../../../src/domain/toolkit/edition";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { descriptorText } from "../../../../src/domain/toolkit/toolkit";
import { planOn } from "../../../fixtures/sheets/entry-as-said";

const toolkit = loadToolkit();
const origin = { council: "Exampleshire Council", day: "2026-11-22", sheetName: "Action plan" };
const wholePlan = draftNewPlan(toolkit, origin);

function texts(row: number): string[] {
  return (wholePlan.rows[row] ?? []).map(({ content }) => (content.kind === "text" ? content.text : ""));
}

describe("a new plan", () => {
  it("has the columns of the council's table, below a title, the date, the edition and whose words they are", () => {
    expect(texts(0)).toEqual(["Procurement action plan: Exampleshire Council"]);
    expect(texts(1)).toEqual([
      "Made on 22 November 2026 with the National Procurement Strategy for Local Government in England 2022: Toolkit.",
    ]);
    expect(texts(2)[0]).toContain("© Local Government Association, August 2022");
    expect(texts(4)).toEqual(["KPI", "Where we are now", "Where we want to be", "Actions", "By when"]);
  });

  it("keeps its headings in view and repeats them on each page, on A4 landscape", () => {
    expect(wholePlan.frozenRows).toBe(5);
    expect(wholePlan.page).toMatchObject({ orientation: "landscape", repeatedRows: { from: 4, to: 4 } });
  });

  it("has a block of four rows for each of the 67 KPIs and a heading for each of the 15 key areas", () => {
    expect(wholePlan.rows).toHaveLength(5 + 67 * 4 + 15);
  });

  it("shows where each KPI starts by a line, and prints the lines between its cells", () => {
    expect(wholePlan.ruledAbove).toHaveLength(67);
    expect(wholePlan.ruledAbove?.[0]).toEqual({ top: 6, left: 0, bottom: 6, right: 4 });
    expect(wholePlan.page.printsGridlines).toBe(true);
  });

  it("offers the five levels in both level cells of each KPI, and nothing else", () => {
    const levelLists = wholePlan.lists.filter((list) => list.strict);
    expect(levelLists).toHaveLength(67);
    expect(levelLists[0]).toMatchObject({
      range: { top: 6, left: 1, bottom: 6, right: 2 },
      items: ["Minimum", "Developing", "Mature", "Leader", "Innovator"],
    });
  });

  it("offers the coming quarters, Complete and Ongoing as by-whens, and lets dates be typed", () => {
    const [byWhens] = wholePlan.lists.filter((list) => !list.strict);
    expect(byWhens?.range).toMatchObject({ left: 4, right: 4, top: 5, bottom: wholePlan.rows.length - 1 });
    expect(byWhens?.items).toEqual([
      ...["Q3 26", "Q4 26", "Q1 27", "Q2 27", "Q3 27", "Q4 27", "Q1 28", "Q2 28"],
      ...["Complete", "Ongoing"],
    ]);
    expect(byWhens?.prompt).toContain("Q3 26 is October to December 2026");
    expect(byWhens?.strict).toBe(false);
    // Who types a date is not to think that it was wrong.
    expect(byWhens?.whenOther).toContain("If it is a date, choose OK");
    expect(byWhens?.whenOther?.length).toBeLessThanOrEqual(225);
  });

  it("stays within the 255 characters Excel takes of a list and of its prompt", () => {
    const longest = wholePlan.lists.flatMap(({ items, prompt }) => [items.join(",").length, prompt.length]);
    expect(Math.max(...longest)).toBeLessThanOrEqual(255);
  });

  it("has calendar quarters where the council counts those", () => {
    const [byWhens] = draftNewPlan(toolkit, { ...origin, quarters: "calendar" }).lists.filter(
      ({ strict }) => !strict,
    );
    expect(byWhens?.prompt).toContain("Q4 26 is October to December 2026");
  });

  it("reads back as the whole toolkit, nothing filled in", () => {
    const plan = planOn(gridOfDraft(wholePlan));
    expect(plan.entries.map((entry) => entry.identity)).toEqual(
      toolkit.kpis.map(({ id }) => ({ kind: "kpi", kpi: id })),
    );
    expect(plan.entries.map((entry) => entry.writtenAs)).toEqual(toolkit.kpis.map(({ name }) => name));
    expect(
      plan.entries.every(({ now, target }) => now.level.kind === "blank" && target.level.kind === "blank"),
    ).toBe(true);
    expect(plan.unplaced).toEqual([]);
  });

  it("reads back as it was made, whatever key areas and present levels were chosen", () => {
    fc.assert(
      fc.property(
        fc.subarray([...toolkit.keyAreas], { minLength: 1 }),
        fc.array(fc.option(fc.constantFrom(...LEVELS)), { minLength: 67, maxLength: 67 }),
        (areas, levels) => {
          const keyAreas = areas.map(({ id }) => id);
          const present = new Map<KpiId, Level>(
            toolkit.kpis.flatMap(({ id }, place) => {
              const level = levels[place];
              return level ? [[id, level] as const] : [];
            }),
          );
          const plan = planOn(gridOfDraft(draftNewPlan(toolkit, { ...origin, keyAreas, present })));
          const kpis = toolkit.kpis.filter(({ keyArea }) => keyAreas.includes(keyArea));
          expect(plan.entries.map(({ identity }) => identity)).toEqual(
            kpis.map(({ id }) => ({ kind: "kpi", kpi: id })),
          );
          expect(plan.entries.map(({ keyArea }) => keyArea)).toEqual(kpis.map(({ keyArea }) => keyArea));
          expect(
            plan.entries.map(({ now }) => [
              now.level.kind === "read" ? now.level.value : null,
              now.wording.text,
            ]),
          ).toEqual(
            kpis.map(({ id }) => {
              const level = present.get(id) ?? null;
              return [level, level === null ? "" : descriptorText(toolkit.descriptor(id, level))];
            }),
          );
          expect(plan.unplaced).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

import type { Day } from "../../../src/domain/by-when/by-when";
import { headlineSentences } from "../../../src/domain/summary/headline";
import type { PlanSummary } from "../../../src/domain/summary/plan-summary";
import { summarisePlans } from "../../../src/domain/summary/summarise-plans";
import { LEVELS } from "../../../src/domain/toolkit/edition";
import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { councilGrid } from "../../fixtures/council-plan/council-grid";
import { readCouncilPlanLabels } from "../../fixtures/council-plan/labels";
import { examined } from "../../fixtures/plans/examined";
import type { PlannedEntry } from "../../fixtures/plans/plan-grid";
import { planGrid } from "../../fixtures/plans/plan-grid";

const labels = readCouncilPlanLabels().entries;

function summaryOf(entries: readonly PlannedEntry[], asOf: Day = "2026-11-22"): PlanSummary {
  return summarisePlans(examined([planGrid(entries)], { asOf }), "Exampleshire");
}

describe("the council's plan in figures, beside its labels", () => {
  const summary = summarisePlans(examined([councilGrid()], { asOf: "2023-06-01" }), "");

  it.each([...LEVELS, null])("counts the entries at %s as the labels have them", (level) => {
    const counted = (side: "now" | "target") =>
      labels.filter((label) => label[side].printedLevel === level).length;
    expect(summary.whole.now[level ?? "not-stated"]).toBe(counted("now"));
    expect(summary.whole.target[level ?? "not-stated"]).toBe(counted("target"));
  });

  it("counts every action once, in all and in its key area", () => {
    const actions = labels.flatMap((label) => label.actions).length;
    expect(summary.whole.actionsInAll).toBe(actions);
    expect(Object.values(summary.whole.actions).reduce((sum, count) => sum + count, 0)).toBe(actions);
    expect(summary.keyAreas.reduce((sum, area) => sum + area.actionsInAll, 0)).toBe(actions);
    expect(summary.themes.reduce((sum, theme) => sum + theme.kpis, 0)).toBe(65);
  });

  it("counts the ten pointers apart, and as due in Q1 23 what is written so and not complete", () => {
    expect(summary.whole.actions["points-elsewhere"]).toBe(10);
    const inFirstQuarter = labels
      .flatMap((label) => label.actions)
      .filter((action) => /^Q1 23$/.test(action.byWhen ?? ""));
    expect(summary.whole.actions["due-this-quarter"]).toBeGreaterThanOrEqual(inFirstQuarter.length);
  });

  it("says how its 65 entries stand to the toolkit's 67 KPIs: five without, two with two, one that is none", () => {
    expect(headlineSentences(summary).at(-1)).toBe(
      "The plan has 62 of the toolkit's 67 KPIs. 2 of them have more than one entry; each is counted. 1 entry that is not in the toolkit is counted too.",
    );
  });

  it("lists the 47 entries that aim two or more levels up, the widest first", () => {
    expect(summary.widestGaps).toHaveLength(47);
    expect(summary.widestGaps[0]).toMatchObject({
      name: "Post contract review",
      now: "Minimum",
      target: "Innovator",
      gap: 4,
    });
  });

  it("counts each open action with a date in one quarter", () => {
    const open =
      summary.whole.actions.overdue +
      summary.whole.actions["due-this-quarter"] +
      summary.whole.actions["due-later"];
    expect(summary.byQuarter.reduce((sum, quarter) => sum + quarter.due, 0)).toBe(open);
    expect(summary.byQuarter.map((quarter) => quarter.label)).toEqual([
      "Q1 23",
      "Q2 23",
      "Q3 23",
      "Q4 23",
      "Q1 24",
      "Q2 24",
      "Q3 24",
    ]);
  });
});

describe("a summary", () => {
  const plan: readonly PlannedEntry[] = [
    {
      kpi: "engaging-councillors/reporting",
      now: "Mature",
      target: "Leader",
      actions: [["Report.", "Q1 26"]],
    },
    {
      kpi: "working-with-partners/culture",
      now: "Minimum",
      target: "Leader",
      actions: [
        ["Agree.", "Q3 26"],
        ["Run.", "Ongoing"],
      ],
    },
    {
      kpi: "adding-value/adding-value",
      now: "",
      target: "Mature",
      actions: [
        ["Save.", "Complete"],
        ["Buy.", "soon"],
        ["As above", ""],
      ],
    },
  ];

  it("opens with what a committee wants to know", () => {
    expect(headlineSentences(summaryOf(plan))).toEqual([
      "1 of 3 KPIs is at Mature or above now; 3 aim to be.",
      "6 actions: 1 complete, 1 due this quarter (Q3 26), 1 overdue, 0 due later, 1 ongoing.",
      "2 actions cannot be dated: 1 with a by-when that cannot be read, 1 that only points elsewhere.",
      "1 KPI does not state a present level; it is counted, but at no level.",
      "The plan has 3 of the toolkit's 67 KPIs.",
    ]);
  });

  it("says what there is, one or many, and nothing of what there is none of", () => {
    const said = (entries: readonly PlannedEntry[]) => headlineSentences(summaryOf(entries)).slice(0, -1);
    expect(said([{ now: "Developing", target: "Mature", actions: [] }])).toEqual([
      "0 of 1 KPI is at Mature or above now; 1 aims to be.",
      "The plan has no actions.",
    ]);
    const unstated = { now: "", target: "", actions: [["Agree.", ""]] } as const;
    expect(said([unstated, { ...unstated, kpi: "working-with-partners/culture" }])).toEqual([
      "0 of 2 KPIs are at Mature or above now; 0 aim to be.",
      "2 actions: 0 complete, 0 due this quarter (Q3 26), 0 overdue, 0 due later, 0 ongoing.",
      "2 actions cannot be dated: 2 without a by-when.",
      "2 KPIs do not state a present level, 2 do not state a target level; they are counted, but at no level.",
    ]);
  });

  it("says nothing of coverage where each KPI of the toolkit has its one entry", () => {
    const whole = loadToolkit().kpis.map(({ id }) => ({ kpi: id }));
    expect(headlineSentences(summaryOf(whole)).join(" ")).not.toMatch(/of the toolkit's/);
  });

  it("averages the gap over the entries that state both levels", () => {
    expect(summaryOf(plan).whole.averageGap).toBe(2);
    expect(summaryOf([plan[2] ?? {}]).whole.averageGap).toBeNull();
  });

  it("names each overdue action with its cell", () => {
    expect(summaryOf(plan).overdueActions).toEqual([
      {
        text: "Report.",
        byWhen: "Q1 26",
        meaning: "April to June 2026",
        kpi: "Reporting",
        keyArea: "Engaging councillors",
        at: { sheet: "Action plan", row: 1, column: 6 },
      },
    ]);
  });

  it("calls nothing overdue on its last day, and the next day does", () => {
    const due: readonly PlannedEntry[] = [{ actions: [["Report.", "Q1 26"]] }];
    expect(summaryOf(due, "2026-06-30").whole.actions).toMatchObject({ overdue: 0, "due-this-quarter": 1 });
    expect(summaryOf(due, "2026-07-01").whole.actions).toMatchObject({ overdue: 1, "due-this-quarter": 0 });
  });

  it("counts entries of no key area too, among the key areas and among the themes", () => {
    const plans = examined([planGrid(plan)]);
    const [first, ...others] = plans.entries;
    if (!first) throw new Error("The plan has entries");
    const own = { ...first, kpi: null, entry: { ...first.entry, keyArea: null } };
    const { keyAreas, themes, whole } = summarisePlans({ ...plans, entries: [own, ...others] }, "");
    expect(whole.kpis).toBe(3);
    for (const groups of [keyAreas, themes]) {
      expect(groups.at(-1)).toMatchObject({ name: "Not in the toolkit", kpis: 1 });
      expect(groups.reduce((sum, group) => sum + group.kpis, 0)).toBe(3);
    }
  });
});

import { planOfSize } from "./plan-of-size";
import { openWorkbook, troubleOf, valueOf } from "./open-workbook";
import { textAt } from "../../src/domain/grid/grid";
import { checkPlans } from "../../src/domain/checks/check-plans";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { examineAllPlans } from "../../src/use-cases/check-plans";
import { comparisonSheet, compareVersions } from "../../src/use-cases/compare-versions";
import { listFindings } from "../../src/use-cases/list-findings";
import { makeNewPlan } from "../../src/use-cases/make-new-plan";
import { makeSummary } from "../../src/use-cases/make-summary";
import { createPlanKnowledge } from "../../src/use-cases/plan-knowledge";
import { plansThatCount } from "../../src/use-cases/plans-that-count";
import { publishPlan } from "../../src/use-cases/publish-plan";
import { readPlans } from "../../src/use-cases/read-plans";
import { tidyPlan } from "../../src/use-cases/tidy-plan";
import type { Outcome, SheetWritten, Workbook } from "../../src/use-cases/workbook";

const toolkit = loadToolkit();
const knowledge = createPlanKnowledge(toolkit);
const terms = { council: "Exampleshire Council", quarters: "financial", asOf: "2026-05-20" } as const;
const origin = { council: terms.council, day: terms.asOf, quarters: terms.quarters };

async function readNow(workbook: Workbook) {
  const reading = valueOf(await readPlans(workbook, knowledge, "quick"));
  const plans = reading.plans.map(({ plan }) => plan);
  return { reading, plans, examined: examineAllPlans(reading.plans, knowledge, terms) };
}

/** What a use case has written beside what else it tells. */
function writtenOf(outcome: Outcome<{ readonly written: SheetWritten }>): Outcome<SheetWritten> {
  return outcome.kind === "done" ? { kind: "done", value: outcome.value.written } : outcome;
}

async function writeSummary(workbook: Workbook) {
  const { reading, examined } = await readNow(workbook);
  return workbook.writeSheet(makeSummary(examined, reading.contents, terms.council).draft);
}

describe.each([65, 650])("making sheets of a plan of %i entries", (entries) => {
  const open = async () => {
    const opened = await openWorkbook({ sheets: planOfSize(entries) });
    opened.host.faults.payloadLimit = Number.POSITIVE_INFINITY;
    return { ...opened, ...(await readNow(opened.workbook)) };
  };

  it("writes each sheet in at most three requests, and writes it anew in as many", async () => {
    const { host, workbook, reading, examined, plans } = await open();
    const { sheets } = reading.contents;
    const [first] = reading.plans;
    if (!first) throw new Error("The workbook was to have a plan");
    const earlier = { name: "Last year", plans: reading.plans };
    const comparison = compareVersions(earlier, examined, knowledge, terms);
    const makings = {
      summary: () => workbook.writeSheet(makeSummary(examined, reading.contents, terms.council).draft),
      findings: async () =>
        writtenOf(await listFindings(workbook, toolkit, checkPlans(examined), sheets, [], origin)),
      "copy to publish": async () => writtenOf(await publishPlan(workbook, toolkit, plans, sheets, origin)),
      comparison: () => workbook.writeSheet(comparisonSheet(comparison, earlier, reading.contents, terms)),
      "new plan": () => makeNewPlan(workbook, toolkit, sheets, origin),
      "tidied plan": () => tidyPlan(workbook, toolkit, first, sheets, origin),
    };
    const requests: Record<string, readonly number[]> = {};
    for (const [name, make] of Object.entries(makings)) {
      const counts: number[] = [];
      for (const isAgain of [false, true]) {
        if (isAgain && name.endsWith("plan")) continue;
        host.requests.reset();
        expect(await make()).toMatchObject({ kind: "done", value: { refreshed: isAgain } });
        // The copy to publish has a sheet of notes.
        counts.push(host.requests.count / (name === "copy to publish" ? 2 : 1));
      }
      requests[name] = counts;
    }
    expect(
      Object.values(requests)
        .flat()
        .filter((count) => count > 3),
    ).toEqual([]);
    expect(Object.keys(requests)).toHaveLength(6);
  });
});

describe("sheets in a workbook that people use", () => {
  const plan = [
    ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
    ["Reporting", "Developing", "Mature", "Write a policy", "Q1 23"],
    ["Training and development", "Minimum", "Leader", "Ask around", "Q3 26"],
  ];

  it("are not read as plans, so that a second summary counts the same", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: plan } });
    valueOf(await writeSummary(workbook));
    const before = host.textAt("Summary", "A2");
    expect(before).toBe("0 of 2 KPIs are at Mature or above now; 2 aim to be.");
    const { reading, examined } = await readNow(workbook);
    expect(reading.plans.map(({ plan: { sheet } }) => sheet)).toEqual(["Plan"]);
    expect(makeSummary(examined, reading.contents, terms.council).sheet).toBe("same");
    expect(valueOf(await writeSummary(workbook))).toMatchObject({ sheet: "Summary", refreshed: true });
    expect(host.textAt("Summary", "A2")).toBe(before);
  });

  it("say that the plan has changed since", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: plan } });
    valueOf(await writeSummary(workbook));
    host.type("Plan", "B2", "Leader");
    const { reading, examined } = await readNow(workbook);
    expect(makeSummary(examined, reading.contents, terms.council).sheet).toBe("differs");
  });

  it("keep a note that somebody wrote beside them", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: plan } });
    valueOf(await writeSummary(workbook));
    host.type("Summary", "P3", "Shown to the board");
    valueOf(await writeSummary(workbook));
    const { reading } = await readNow(workbook);
    const summary = reading.contents.sheets.find(({ madeFor }) => madeFor === "summary");
    expect(summary && textAt(summary.grid, 2, 15)).toBe("Shown to the board");
  });

  it("leave a sheet of the same name alone, whoever asks for it", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: plan, Summary: [["Mine"]] } });
    const { reading, examined } = await readNow(workbook);
    const { draft } = makeSummary(examined, reading.contents, terms.council);
    expect(draft.name).toBe("Summary 2");
    expect(troubleOf(await workbook.writeSheet({ ...draft, name: "Summary" })).kind).toBe("name-taken");
    valueOf(await workbook.writeSheet(draft));
    expect(host.textAt("Summary", "A1")).toBe("Mine");
  });

  it("carry texts that look like formulas as texts", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: plan } });
    host.type("Plan", "D2", `'=HYPERLINK("http://x")`);
    valueOf(await writeSummary(workbook));
    const { reading } = await readNow(workbook);
    const [sheet] = reading.plans;
    if (!sheet) throw new Error("The workbook was to have a plan");
    valueOf(await tidyPlan(workbook, toolkit, sheet, reading.contents.sheets, origin));
    for (const name of ["Summary", "Plan tidied"]) {
      const cells = [...host.sheet(name).cellsIn({ top: 0, left: 0, bottom: 200, right: 20 })];
      expect(cells.map(([, , { content }]) => content)).toContain('=HYPERLINK("http://x")');
      expect(cells.filter(([, , { formula }]) => formula !== undefined)).toEqual([]);
    }
  });

  it("keep a tidied plan with the sheet it was made from, though that is renamed, until it is deleted", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: plan } });
    const { reading } = await readNow(workbook);
    const [sheet] = reading.plans;
    if (!sheet) throw new Error("The workbook was to have a plan");
    valueOf(await tidyPlan(workbook, toolkit, sheet, reading.contents.sheets, origin));
    host.workbook.renameSheet(host.sheet("Plan"), "Ann's plan");
    const { reading: renamed } = await readNow(workbook);
    expect(plansThatCount(renamed.plans).leftOut).toEqual([
      { sheet: "Ann's plan", because: "tidied", counted: "Plan tidied" },
    ]);
    host.workbook.deleteSheet(host.sheet("Ann's plan"));
    const { reading: left } = await readNow(workbook);
    expect(left.plans.map(({ madeFrom }) => madeFrom)).toEqual([undefined]);
  });
});

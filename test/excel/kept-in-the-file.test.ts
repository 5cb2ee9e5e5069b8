import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook as openXlsx } from "../../dev/emulated-excel/xlsx/open-workbook";
import { saveWorkbook } from "../../dev/emulated-excel/xlsx/save-workbook";
import type { Workbook as EmulatedWorkbook } from "../../dev/emulated-excel/workbook/workbook";
import { columnLetters } from "../../src/domain/grid/cell-ref";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { checkAllPlans } from "../../src/use-cases/check-plans";
import { countChoice, withCountChoice } from "../../src/use-cases/count-choices";
import { withDecision } from "../../src/use-cases/decide-on-finding";
import { listFindings } from "../../src/use-cases/list-findings";
import { createPlanKnowledge } from "../../src/use-cases/plan-knowledge";
import { readPlans } from "../../src/use-cases/read-plans";
import { EMPTY_MEMORY, type Workbook } from "../../src/use-cases/workbook";
import { run } from "../cli/run";
import { planGrid, type PlannedEntry } from "../fixtures/plans/plan-grid";
import { openWorkbook, valueOf } from "./open-workbook";

const toolkit = loadToolkit();
const knowledge = createPlanKnowledge(toolkit);
const terms = { quarters: "financial", asOf: "2026-11-22" } as const;
const REPORTING = "engaging-councillors/reporting";

/** As financial quarters go, April to June 2027; of the calendar's, January to March. */
const QUARTER_1 = [["Brief the cabinet.", "Q1 27"]] as const;
/** All that must be fixed in it is a quarter that there is not. */
const NINTH_QUARTER = { actions: [["Brief members.", "Q9 27"]] } as const;

const folder = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

function openPlans(sheets: Readonly<Record<string, readonly PlannedEntry[]>>) {
  const textsOf = (entries: readonly PlannedEntry[]) =>
    planGrid(entries).cells.map((cells) => cells.map(({ text }) => text));
  return openWorkbook({
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, entries]) => [name, textsOf(entries)])),
  });
}

async function findingsOf(workbook: Workbook) {
  const reading = valueOf(await readPlans(workbook, knowledge, "quick"));
  return { reading, findings: checkAllPlans(reading.plans, knowledge, terms) };
}

function saved(workbook: EmulatedWorkbook): string {
  const file = join(folder, "plan.xlsx");
  writeFileSync(file, saveWorkbook(workbook));
  return file;
}

describe("what is kept in a workbook, on the command line", () => {
  it("settles the findings that a reviewer accepted in the pane, and says why", async () => {
    const { host, workbook } = await openPlans({ Plan: [NINTH_QUARTER] });
    const { findings } = await findingsOf(workbook);
    const finding = findings.find(({ check }) => check === "by-when-unreadable");
    if (!finding) throw new Error("The plan was to have this finding");
    expect(findings.filter(({ severity }) => severity === "must-fix")).toEqual([finding]);
    const decided = withDecision(EMPTY_MEMORY, finding, "accepted", "Agreed by the board", "2026-11-20");
    expect((await run("check", saved(host.workbook))).code).toBe(1);
    valueOf(await workbook.saveMemory(decided));
    const { printed, code } = await run("check", saved(host.workbook));
    expect(code).toBe(0);
    expect(printed).toMatch(/^0 must be fixed, .*; 1 settled by reviewers$/m);
    expect(printed).toContain("Accepted on 20 November 2026: Agreed by the board");
    const json = JSON.parse(
      (await run("check", saved(host.workbook), "--format", "json")).printed,
    ) as unknown;
    expect(json).toMatchObject({
      files: [
        {
          counts: { "must-fix": 0 },
          settled: [
            { check: "by-when-unreadable", cell: "H2", decision: "accepted", reason: "Agreed by the board" },
          ],
        },
      ],
    });
    const { printed: markdown } = await run("check", saved(host.workbook), "--format", "markdown");
    expect(markdown).toContain("Settled by reviewers: 1.");
    expect(markdown).toContain("| Accepted on 20 November 2026: Agreed by the board |");
  });

  it("settles those that a reviewer called no issue on the findings sheet", async () => {
    const { host, workbook } = await openPlans({ Plan: [NINTH_QUARTER] });
    const { reading, findings: all } = await findingsOf(workbook);
    const findings = all.filter(({ check }) => check === "by-when-unreadable");
    const origin = { council: "", day: terms.asOf };
    const { written } = valueOf(
      await listFindings(workbook, toolkit, findings, reading.contents.sheets, [], origin),
    );
    const sheet = host.workbook.findSheet(written.sheet);
    const cells = [...(sheet?.cellsIn({ top: 0, left: 0, bottom: 20, right: 20 }) ?? [])];
    const decision = cells.find(([, , { content }]) => content === "Open");
    if (!decision) throw new Error("The finding was to be open");
    host.type(written.sheet, `${columnLetters(decision[1])}${decision[0] + 1}`, "Not an issue");
    const { printed, code } = await run("check", saved(host.workbook));
    expect(code).toBe(0);
    expect(printed).toContain("Not an issue: no reason was written");
  });

  it("is the day and the quarters to check by, said so, unless the options give others", async () => {
    const { host, workbook } = await openPlans({ Plan: [{ actions: QUARTER_1 }] });
    valueOf(await workbook.saveMemory({ ...EMPTY_MEMORY, quarters: "calendar", reviewDate: "2027-05-01" }));
    const file = saved(host.workbook);
    const { printed, reported } = await run("check", file);
    expect(printed).toContain("by-when-past");
    expect(printed).toContain("checked for 1 May 2027");
    expect(reported).toBe(
      `${file}: As the workbook’s settings say: for 1 May 2027, by calendar quarters. --as-of and --quarters say otherwise.`,
    );
    const financial = await run("check", file, "--quarters", "financial");
    expect(financial.printed).not.toContain("by-when-past");
    const both = await run("check", file, "--quarters", "calendar", "--as-of", "2027-03-01");
    expect(both.printed).not.toContain("by-when-past");
    expect(both.reported).toBe("");
  });

  it("is the council's name, and which plans count, though a sheet was renamed since", async () => {
    const { host, workbook } = await openPlans({ Plan: [{}], Reporting: [{ kpi: REPORTING }] });
    const { reading } = await findingsOf(workbook);
    const left = reading.contents.sheets.find(({ grid }) => grid.sheet === "Reporting");
    if (!left) throw new Error("The workbook was to have the sheet");
    const memory = withCountChoice({ ...EMPTY_MEMORY, council: "Exampleshire" }, countChoice(left, false));
    valueOf(await workbook.saveMemory(memory));
    const sheet = host.workbook.findSheet("Reporting");
    if (sheet) host.workbook.renameSheet(sheet, "Reporting 2024");
    const { printed, reported } = await run("summary", saved(host.workbook));
    expect(printed).toMatch(/^Exampleshire/);
    expect(printed).toContain("The plan has 1 of the toolkit's 67 KPIs.");
    expect(reported).toContain("‘Reporting 2024’ is not counted: somebody chose so");
    const named = await run("summary", saved(host.workbook), "--council", "Elsewhere");
    expect(named.printed).toMatch(/^Elsewhere/);
  });

  it("knows a sheet by what the file says of it when it is opened again", async () => {
    const { host } = await openPlans({ First: [{}], Second: [{ kpi: REPORTING }] });
    const ids = host.workbook.sheets.map(({ id }) => id);
    const again = openXlsx(saveWorkbook(host.workbook));
    expect(again.sheets.map(({ id }) => id)).toEqual(ids);
    expect(new Set([...ids, again.addSheet().id]).size).toBe(3);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookOfCells } from "../../dev/emulated-excel/workbook/workbook-of-cells";
import { saveWorkbook } from "../../dev/emulated-excel/xlsx/save-workbook";
import { headlineSentences } from "../../src/domain/summary/headline";
import { summarisePlans } from "../../src/domain/summary/summarise-plans";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { examineAllPlans } from "../../src/use-cases/check-plans";
import { createPlanKnowledge } from "../../src/use-cases/plan-knowledge";
import { councilGrid } from "../fixtures/council-plan/council-grid";
import { planOn } from "../fixtures/sheets/entry-as-said";
import { run } from "./run";

const council = "samples/council-action-plan.xlsx";
const HEADINGS = ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"];

/** Texts that a terminal's reader, a table or a spreadsheet could take for something else. */
const HOSTILE = [
  "+cmd|'/C calc'!A0",
  "@SUM(A1)",
  "<b>bold</b> | cell",
  "[link](http://example.org)",
  "# Heading",
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plans-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Rows = readonly (readonly string[])[];

function fileOf(name: string, rows: Rows): string {
  return fileOfSheets(name, { Plan: rows });
}

function fileOfSheets(name: string, sheets: Readonly<Record<string, Rows>>): string {
  const withHeadings = Object.entries(sheets).map(([sheet, rows]) => [sheet, [HEADINGS, ...rows]] as const);
  const file = join(folder, name);
  writeFileSync(file, saveWorkbook(workbookOfCells(Object.fromEntries(withHeadings))));
  return file;
}

const LAST_YEAR = [["Reporting", "Minimum", "Mature", "Brief the cabinet", "Q1 25"]];
const THIS_YEAR = [
  ["Reporting", "Developing", "Mature", "Brief the cabinet", "Q3 27"],
  ...HOSTILE.map((text) => ["", "", "", text, text]),
];

describe("plan summary", () => {
  it("says the same of the council's plan as the summary in Excel does", async () => {
    const knowledge = createPlanKnowledge(loadToolkit());
    const terms = { quarters: "financial", asOf: "2026-11-22" } as const;
    const summary = summarisePlans(examineAllPlans([{ plan: planOn(councilGrid()) }], knowledge, terms), "");
    const [first = "", second = ""] = headlineSentences(summary);
    expect(first).toBe("6 of 65 KPIs are at Mature or above now; 60 aim to be.");
    for (const format of ["text", "markdown"]) {
      const { printed, code } = await run("summary", council, "--format", format);
      expect(code).toBe(0);
      expect(printed).toContain(first);
      expect(printed).toContain(second);
    }
    const { printed } = await run("summary", council, "--format", "json");
    const told = JSON.parse(printed) as { whole: typeof summary.whole; overdueActions: unknown[] };
    expect(told.whole).toEqual(summary.whole);
    expect(told.overdueActions).toHaveLength(summary.overdueActions.length);
  });

  it("lists each action that cannot be dated, with its cell", async () => {
    const { printed } = await run("summary", council);
    const list = printed.slice(printed.indexOf("\nCannot be dated\n"), printed.indexOf("\nOverdue on"));
    // As the headline counts them: 7 without a by-when, 10 that only point elsewhere.
    expect(list.match(/^No by-when .* [A-Z]\d+$/gm)).toHaveLength(7);
    expect(list.match(/^Only points elsewhere .* [A-Z]\d+$/gm)).toHaveLength(10);
  });

  it("adds the key areas up by theme", async () => {
    const { printed } = await run("summary", council);
    // Councillors 4, senior managers 5, partners 4, strategic suppliers 4; at Mature now 3 of managers and 1 of partners.
    expect(printed).toMatch(/^Showing leadership +17 +4 +17 /m);
  });

  it("names the sheet of each cell where several are counted", async () => {
    const file = fileOfSheets("two.xlsx", {
      First: [["Reporting", "Minimum", "Leader", "Brief the cabinet", "Q1 23"]],
      Second: [["Exploiting digital technology", "Mature", "Leader", "Buy a system", "Q1 23"]],
    });
    const { printed } = await run("summary", file);
    expect(printed).toMatch(/^3 +Reporting .* First!A2$/m);
    expect(printed).toMatch(/ Second!D2$/m);
  });

  it("prints Markdown in which the plan's own signs are no markup", async () => {
    const file = fileOf(
      "hostile.xlsx",
      THIS_YEAR.map(([kpi = "", now = "", target = "", action = ""]) => [kpi, now, target, action, "Q1 23"]),
    );
    const { printed } = await run("summary", file, "--format", "markdown");
    expect(printed).toContain("\\<b\\>bold\\</b\\> \\| cell");
    expect(printed).not.toMatch(/(?<!\\)\[link\]|^# Heading|(?<!\\)<b>/m);
  });

  it("says in one sentence what is wrong with what it was given", async () => {
    expect(await run("summary")).toMatchObject({
      code: 2,
      reported: expect.stringMatching(/one workbook/) as string,
    });
    expect((await run("summary", "samples/not-a-plan.xlsx")).code).toBe(2);
  });
});

describe("plan compare", () => {
  it("says what has changed since last year, in words and as JSON", async () => {
    const [older, newer] = [fileOf("older.xlsx", LAST_YEAR), fileOf("newer.xlsx", THIS_YEAR)];
    const { printed, code } = await run("compare", older, newer);
    expect(code).toBe(0);
    expect(printed).toMatch(/Present level up \(1\)/);
    expect(printed).toMatch(/Minimum → Developing/);
    const json = JSON.parse((await run("compare", older, newer, "--format", "json")).printed) as {
      counts: Record<string, number>;
    };
    expect(json.counts).toMatchObject({ "level-up": 1, "action-added": HOSTILE.length });
  });

  it("prints Markdown in which the plan's own signs are no markup", async () => {
    const [older, newer] = [fileOf("older.xlsx", LAST_YEAR), fileOf("newer.xlsx", THIS_YEAR)];
    const { printed } = await run("compare", older, newer, "--format", "markdown");
    const rows = printed.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
    for (const row of rows) expect(row.replace(/\\\|/g, "").split("|")).toHaveLength(8);
    expect(printed).toContain("\\[link\\]");
    expect(printed).not.toMatch(/(?<!\\)<b>/);
  });

  it("finds nothing changed between a plan and itself", async () => {
    expect((await run("compare", council, council)).printed).toMatch(/nothing has changed/);
  });

  it("asks for two workbooks", async () => {
    expect((await run("compare", council)).code).toBe(2);
  });
});

import { openEmulatedExcel } from "../../dev/emulated-excel/native-bridge";
import { openWorkbook as openXlsx } from "../../dev/emulated-excel/xlsx/open-workbook";
import { saveWorkbook } from "../../dev/emulated-excel/xlsx/save-workbook";
import { strFromU8, unzipSync } from "fflate";
import { checkPlans } from "../../src/domain/checks/check-plans";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { examineAllPlans } from "../../src/use-cases/check-plans";
import { comparisonSheet, compareVersions } from "../../src/use-cases/compare-versions";
import { listFindings } from "../../src/use-cases/list-findings";
import { makeNewPlan } from "../../src/use-cases/make-new-plan";
import { makeSummary } from "../../src/use-cases/make-summary";
import { createPlanKnowledge } from "../../src/use-cases/plan-knowledge";
import { publishPlan } from "../../src/use-cases/publish-plan";
import { readPlans } from "../../src/use-cases/read-plans";
import { tidyPlan } from "../../src/use-cases/tidy-plan";
import { openWorkbook, valueOf } from "./open-workbook";

/** What Excel, left to itself, makes a formula, a date, an amount, a link or a truth of. */
const HOSTILE = [
  `=HYPERLINK("http://example.org","Press")`,
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "＝1+1",
  "1-2",
  "03/04/2025",
  "10%",
  "£5",
  "1e5",
  "TRUE",
  "http://example.org",
  "mailto:a@example.org",
  "'quoted",
  "\t=1+1",
  "Jan 25",
];

const toolkit = loadToolkit();
const knowledge = createPlanKnowledge(toolkit);
const terms = { council: "=1+1", quarters: "financial", asOf: "2026-05-20" } as const;
const origin = { council: terms.council, day: terms.asOf, quarters: terms.quarters };
const SHEET = "=1+1 O'Neill";

/** A plan with each text as a label, a wording, an action, a by-when and an owner; typed behind an apostrophe. */
async function openHostile() {
  const opened = await openWorkbook({ sheets: { [SHEET]: [["x"]] } });
  const { host } = opened;
  const rows = [
    ["KPI", "Where we are now", "Where we want to be", "Actions", "By when", "Owner"],
    ...HOSTILE.map((text) => [text, `Minimum\n${text}`, `Leader\n${text}`, text, text, text]),
    ["Reporting", "Minimum", "Leader", "=1+1", "Q1 23", "-1"],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries())
      host.type(SHEET, `${"ABCDEF".charAt(column)}${row + 1}`, `'${text}`);
  return opened;
}

describe("a plan full of what Excel could take for something else", () => {
  it("stays words on every sheet that is made of it, in Excel and in the saved file", async () => {
    const { host, workbook } = await openHostile();
    const reading = valueOf(await readPlans(workbook, knowledge, "quick"));
    const { sheets } = reading.contents;
    const [first] = reading.plans;
    if (!first) throw new Error("The workbook was to have a plan");
    const plans = [first.plan];
    const examined = examineAllPlans([first], knowledge, terms);
    const earlier = { name: "=last year", plans: [] };
    const comparison = compareVersions(earlier, examined, knowledge, terms);
    valueOf(await workbook.writeSheet(makeSummary(examined, reading.contents, terms.council).draft));
    valueOf(await listFindings(workbook, toolkit, checkPlans(examined), sheets, [], origin));
    valueOf(await workbook.writeSheet(comparisonSheet(comparison, earlier, reading.contents, terms)));
    valueOf(await publishPlan(workbook, toolkit, plans, sheets, origin));
    valueOf(await tidyPlan(workbook, toolkit, first, sheets, origin));
    valueOf(await makeNewPlan(workbook, toolkit, sheets, origin));
    const made = host.workbook.sheets.filter(({ state }) => state.name !== SHEET);
    expect(made).toHaveLength(7);
    for (const sheet of made) {
      const cells = [...sheet.cellsIn({ top: 0, left: 0, bottom: 2_000, right: 20 })];
      expect(cells.filter(([, , { formula }]) => formula !== undefined)).toEqual([]);
      const numbers = cells.filter(([, , { content }]) => typeof content !== "string");
      // Figures stand on the summary alone: the plan has no number in it.
      if (sheet.state.name !== "Summary") expect(numbers).toEqual([]);
      expect(sheet.state.links.filter(({ address }) => address !== undefined)).toEqual([]);
      for (const { documentReference } of sheet.state.links)
        expect(documentReference).toMatch(/^'=1\+1 O''Neill'![A-F]\d+$/);
    }
    const contents = made.flatMap((sheet) =>
      [...sheet.cellsIn({ top: 0, left: 0, bottom: 2_000, right: 20 })].map(([, , { content }]) => content),
    );
    for (const text of HOSTILE) expect(contents).toContain(text.trim());
    const parts = unzipSync(saveWorkbook(host.workbook));
    const sheetParts = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    for (const [, bytes] of sheetParts) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
    await openEmulatedExcel({ workbook: openXlsx(saveWorkbook(host.workbook)) });
    const again = valueOf(await readPlans(createExcelWorkbook(), knowledge, "quick"));
    expect(again.plans.map(({ plan: { sheet } }) => sheet)).toContain(SHEET);
  });
});

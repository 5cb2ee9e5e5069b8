import type { Grid } from "../src/domain/grid/grid";
import { checkPlans } from "../src/domain/checks/check-plans";
import { gridOfDraft } from "../src/domain/sheets/draft-grid";
import type { SheetDraft } from "../src/domain/sheets/sheet-draft";
import { draftNewPlan } from "../src/domain/sheets/new-plan-sheet";
import { loadToolkit } from "../src/domain/toolkit/load-toolkit";
import { checkAllPlans } from "../src/use-cases/check-plans";
import { compareVersions, comparisonSheet } from "../src/use-cases/compare-versions";
import { listFindings } from "../src/use-cases/list-findings";
import { makeSummary } from "../src/use-cases/make-summary";
import { createPlanKnowledge } from "../src/use-cases/plan-knowledge";
import { publishPlan } from "../src/use-cases/publish-plan";
import { tidyPlan } from "../src/use-cases/tidy-plan";
import type { SheetContents, Workbook } from "../src/use-cases/workbook";

const TERMS = { council: "Exampleshire Council", quarters: "financial", asOf: "2026-11-22" } as const;
const ORIGIN = { council: TERMS.council, quarters: TERMS.quarters, day: TERMS.asOf };

/** Processor time for drafting each sheet of one plan, from the plan as it was read and examined. */
export async function benchSheets(grid: Grid): Promise<readonly string[]> {
  const toolkit = loadToolkit();
  const knowledge = createPlanKnowledge(toolkit);
  const reading = knowledge.readSheet(grid);
  if (reading.kind !== "plan") throw new Error(reading.reason);
  const { plan } = reading;
  const { examined } = checkAllPlans([plan], knowledge, TERMS);
  const findings = checkPlans(examined);
  const plain: SheetContents = { grid, protected: false, visible: true };
  const contents = { sheets: [plain], activeSheet: grid.sheet, selected: null, readOnly: false };
  const drafts: SheetDraft[] = [];
  const workbook = {
    writeSheet: (draft: SheetDraft) => {
      drafts.push(draft);
      return Promise.resolve({ kind: "done", value: { sheet: draft.name, refreshed: false } });
    },
  } as Pick<Workbook, "writeSheet"> as Workbook;
  const list = (sheets: readonly SheetContents[]) =>
    listFindings(workbook, toolkit, findings, sheets, [], ORIGIN);
  await list([plain]);
  const [written] = drafts;
  if (!written) throw new Error("The findings were to be written");
  const listed: SheetContents = { ...plain, grid: gridOfDraft(written), madeFor: "review-findings" };
  const earlier = { name: "Last time", plans: [plan] };
  const makings: readonly (readonly [string, () => unknown])[] = [
    ["new plan", () => draftNewPlan(toolkit, { ...ORIGIN, sheetName: "Action plan" })],
    ["summary", () => makeSummary(examined, contents, TERMS.council)],
    ["findings", () => list([plain])],
    ["findings again", () => list([plain, listed])],
    [
      "since last time",
      () => comparisonSheet(compareVersions(earlier, examined, knowledge, TERMS), earlier, contents, TERMS),
    ],
    ["tidied plan", () => tidyPlan(workbook, toolkit, { plan, grid, protected: false }, [plain], ORIGIN)],
    ["copy to publish", () => publishPlan(workbook, toolkit, [plan], [plain], ORIGIN)],
  ];
  const lines: string[] = [];
  for (const [name, make] of makings) {
    const before = process.cpuUsage();
    await make();
    const { user, system } = process.cpuUsage(before);
    lines.push(`${name.padEnd(16)} ${((user + system) / 1_000).toFixed(0).padStart(7)} ms`);
  }
  return [
    `Drafting the sheets of a plan of ${plan.entries.length} entries (${findings.length} findings)`,
    ...lines,
  ];
}

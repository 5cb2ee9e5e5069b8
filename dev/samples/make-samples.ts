import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { mergedBlocksSheet, oneRowAKpiSheet } from "./clean-plan-sheets";
import { councilPlanSheet } from "./council-plan-sheet";
import { EXAMPLESHIRE_PLAN } from "./exampleshire-plan";
import { NOT_A_PLAN_SHEETS } from "./not-a-plan-sheets";
import type { SampleSheet } from "./write-workbook";
import { writeWorkbook } from "./write-workbook";

const SAMPLES = "samples";
const SOURCE = join(SAMPLES, "source", "council-action-plan.tsv");

/** The sheets of each sample workbook, by the workbook's file name. */
function sampleWorkbooks(councilPlan: string): ReadonlyMap<string, readonly SampleSheet[]> {
  const toolkit = loadToolkit();
  return new Map([
    ["council-action-plan.xlsx", [councilPlanSheet(councilPlan)]],
    ["clean-action-plan.xlsx", [mergedBlocksSheet(EXAMPLESHIRE_PLAN, toolkit)]],
    ["one-row-a-kpi.xlsx", [oneRowAKpiSheet(EXAMPLESHIRE_PLAN, toolkit)]],
    ["not-a-plan.xlsx", NOT_A_PLAN_SHEETS],
  ]);
}

/** Writes every sample into `folder`. */
async function makeSamples(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [file, sheets] of sampleWorkbooks(readFileSync(SOURCE, "utf8"))) {
    writeFileSync(join(folder, file), await writeWorkbook(sheets));
    console.log(`Wrote ${join(folder, file)}`);
  }
}

// excelize's engine keeps the process alive; there is nothing left for it to do.
void makeSamples(process.argv[2] ?? SAMPLES).then(() => process.exit(0));

import { whyLeftOut } from "../use-cases/plans-that-count";
import type { PlanKnowledge } from "../use-cases/plan-knowledge";
import { readPlansOfFile, type PlansOfFile } from "../use-cases/read-plans-of-file";
import type { WorkbookFile } from "../use-cases/workbook-file";
import { readWorkbookFile } from "../xlsx/read-workbook-file";

/** A workbook file with every sheet read. */
export interface PlanFile extends PlansOfFile {
  readonly kind: "read";
  readonly file: string;
  readonly workbook: WorkbookFile;
  /** Why some plan sheets do not count, a sentence each. */
  readonly notCounted: readonly string[];
}

/** What opening a file gives: its sheets, or one sentence why it cannot be read. */
export type PlanFileReading =
  PlanFile | { readonly kind: "unreadable"; readonly file: string; readonly reason: string };

/** Reads a workbook file and understands each sheet. */
export async function readPlanFile(file: string, knowledge: PlanKnowledge): Promise<PlanFileReading> {
  const reading = await readWorkbookFile(file);
  if (reading.kind === "unreadable") return { kind: "unreadable", file, reason: reading.reason };
  const { workbook } = reading;
  const plans = readPlansOfFile(workbook, knowledge);
  return { kind: "read", file, workbook, ...plans, notCounted: plans.leftOut.map(whyLeftOut) };
}

/** Says that no sheet is a plan, why for each, and what a plan looks like. */
export function noPlanMessage({ file, sheets }: PlanFile): string {
  const reasons = sheets.flatMap(({ reading }) =>
    reading.kind === "no-plan" ? [`  ${reading.sheet}: ${reading.reason}.`] : [],
  );
  return [
    `${file} has no action plan on any of its sheets.`,
    ...reasons,
    "A plan has a row of headings such as: KPI | Where we are now | Where we want to be | Actions | By when,",
    "and below it a block for each KPI: a level (Minimum, Developing, Mature, Leader or Innovator) and its wording.",
  ].join("\n");
}

import type { ActionPlan, SheetReading } from "../domain/plan/action-plan";
import { isOwnReport } from "../use-cases/own-report";
import { plansThatCount, whyLeftOut } from "../use-cases/plans-that-count";
import type { PlanKnowledge } from "../use-cases/plan-knowledge";
import { readWorkbookFile } from "../xlsx/read-workbook-file";

/** A workbook file with every sheet read. */
export interface PlanFile {
  readonly kind: "read";
  readonly file: string;
  readonly sheets: readonly SheetReading[];
  /** Every plan sheet; may be empty. */
  readonly plans: readonly ActionPlan[];
  /** Those that count, so that no KPI is counted twice. */
  readonly counted: readonly ActionPlan[];
  /** Why the others do not, a sentence each. */
  readonly notCounted: readonly string[];
}

/** What opening a file gives: its sheets, or one sentence why it cannot be read. */
export type PlanFileReading =
  PlanFile | { readonly kind: "unreadable"; readonly file: string; readonly reason: string };

/** Reads a workbook file and understands each sheet. */
export async function readPlanFile(file: string, knowledge: PlanKnowledge): Promise<PlanFileReading> {
  const reading = await readWorkbookFile(file);
  if (reading.kind === "unreadable") return { kind: "unreadable", file, reason: reading.reason };
  const sheets = reading.grids.map((grid): SheetReading =>
    isOwnReport({ madeFor: reading.madeFor.get(grid.sheet) })
      ? { kind: "no-plan", sheet: grid.sheet, reason: "the add-in made it from the plan" }
      : knowledge.readSheet(grid),
  );
  const hidden = new Set(reading.hiddenSheets);
  // Of two sheets with the same KPIs the first counts: one that people see, before a copy that somebody has hidden.
  const plans = sheets
    .flatMap((sheet) => (sheet.kind === "plan" ? [sheet.plan] : []))
    .sort((one, other) => Number(hidden.has(one.sheet)) - Number(hidden.has(other.sheet)));
  const { counted, leftOut } = plansThatCount(
    plans.map((plan) => {
      const source = reading.madeFrom.get(plan.sheet);
      return { plan, ...(source === undefined ? {} : { madeFrom: source }) };
    }),
  );
  return {
    kind: "read",
    file,
    sheets,
    plans,
    counted: counted.map(({ plan }) => plan),
    notCounted: leftOut.flatMap((one) => whyLeftOut(one) ?? []),
  };
}

/** Says that no sheet is a plan, why for each, and what a plan looks like. */
export function noPlanMessage({ file, sheets }: PlanFile): string {
  const reasons = sheets.flatMap((sheet) =>
    sheet.kind === "no-plan" ? [`  ${sheet.sheet}: ${sheet.reason}.`] : [],
  );
  return [
    `${file} has no action plan on any of its sheets.`,
    ...reasons,
    "A plan has a row of headings such as: KPI | Where we are now | Where we want to be | Actions | By when,",
    "and below it a block for each KPI: a level (Minimum, Developing, Mature, Leader or Innovator) and its wording.",
  ].join("\n");
}

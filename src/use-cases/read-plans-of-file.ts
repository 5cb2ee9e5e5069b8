import { choicesOnSheets } from "./count-choices";
import type { PlanKnowledge } from "./plan-knowledge";
import { plansThatCount, type PlansCounted } from "./plans-that-count";
import { planSheets, understandSheets, type PlanSheet, type SheetRead } from "./understand-sheets";
import type { WorkbookSheet } from "./workbook";
import type { WorkbookFile } from "./workbook-file";

/** What was understood of a workbook file. */
export interface PlansOfFile extends PlansCounted<PlanSheet<WorkbookSheet>> {
  readonly sheets: readonly SheetRead<WorkbookSheet>[];
  /** Every plan sheet; may be empty. */
  readonly plans: readonly PlanSheet<WorkbookSheet>[];
}

/** Understands each sheet of a file; which plans count is as people chose in that workbook. */
export function readPlansOfFile(file: WorkbookFile, knowledge: PlanKnowledge): PlansOfFile {
  const sheets = understandSheets(file.sheets, knowledge);
  const plans = planSheets(sheets);
  const choices = choicesOnSheets(file.memory.countChoices, file.sheets);
  return { sheets, plans, ...plansThatCount(plans, choices) };
}

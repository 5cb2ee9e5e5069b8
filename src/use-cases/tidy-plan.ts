import { draftTidiedPlan, type TidiedPlanChoices } from "../domain/sheets/plan/tidied-plan-sheet";
import type { Toolkit } from "../domain/toolkit/toolkit";
import type { PlanSheet } from "./read-plans";
import { freeNameAmong } from "./sheet-for-purpose";
import type { Outcome, SheetContents, SheetWritten, Workbook } from "./workbook";

/** What the old sheet's name keeps, so that the ending still fits into Excel's 31 characters. */
const LONGEST_OLD_NAME = 22;

/** Writes a messy plan again on a clean sheet of its own; the old sheet is not touched. */
export async function tidyPlan(
  workbook: Workbook,
  toolkit: Toolkit,
  { plan, grid }: PlanSheet,
  sheets: readonly SheetContents[],
  choices: Omit<TidiedPlanChoices, "sheetName">,
): Promise<Outcome<SheetWritten>> {
  const sheetName = freeNameAmong(sheets, `${plan.sheet.slice(0, LONGEST_OLD_NAME).trim()} tidied`);
  return workbook.writeSheet(draftTidiedPlan(plan, grid, toolkit, { ...choices, sheetName }));
}

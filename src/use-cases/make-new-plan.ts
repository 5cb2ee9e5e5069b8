import { draftNewPlan, type NewPlanChoices } from "../domain/sheets/plan/new-plan-sheet";
import type { Toolkit } from "../domain/toolkit/toolkit";
import { freeNameAmong } from "./sheet-for-purpose";
import type { Outcome, WorkbookSheet, SheetWritten, Workbook } from "./workbook";

/** Writes a plan to fill in, on a sheet of its own: an earlier one is never written over. */
export async function makeNewPlan(
  workbook: Workbook,
  toolkit: Toolkit,
  sheets: readonly WorkbookSheet[],
  choices: Omit<NewPlanChoices, "sheetName">,
): Promise<Outcome<SheetWritten>> {
  const sheetName = freeNameAmong(sheets, "Action plan");
  return workbook.writeSheet(draftNewPlan(toolkit, { ...choices, sheetName }));
}

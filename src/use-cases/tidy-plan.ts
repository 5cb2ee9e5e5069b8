import { draftTidiedPlan, type TidiedPlanChoices } from "../domain/sheets/plan/tidied-plan-sheet";
import type { Toolkit } from "../domain/toolkit/toolkit";
import type { PlanSheet } from "./understand-sheets";
import { freeNameAmong } from "./sheet-for-purpose";
import type { Outcome, WorkbookSheet, SheetWritten, Workbook } from "./workbook";

/** What the old sheet's name keeps, so that the ending still fits into Excel's 31 characters. */
const LONGEST_OLD_NAME = 22;

/** Writes a messy plan again on a clean sheet of its own; the old sheet is not touched. */
export async function tidyPlan(
  workbook: Workbook,
  toolkit: Toolkit,
  sheet: PlanSheet,
  sheets: readonly WorkbookSheet[],
  choices: Omit<TidiedPlanChoices, "sheetName">,
): Promise<Outcome<SheetWritten>> {
  // A form or ticks below levels are tidied as the table they were read from.
  const { plan, grid } = tableBehind(sheet);
  const sheetName = freeNameAmong(sheets, `${plan.sheet.slice(0, LONGEST_OLD_NAME).trim()} tidied`);
  return workbook.writeSheet(draftTidiedPlan(plan, grid, toolkit, { ...choices, sheetName }));
}

/** The table a plan of another shape was read from, with what the sheet could not place beyond its columns. */
function tableBehind({ plan, grid }: Pick<PlanSheet, "plan" | "grid">): Pick<PlanSheet, "plan" | "grid"> {
  const { relaid } = plan.layout;
  if (!relaid) return { plan, grid };
  const listed = new Set(relaid.plan.unplaced.map(({ text }) => text));
  const width = relaid.grid.cells[0]?.length ?? 0;
  const beyond = plan.unplaced
    .filter(({ text }) => !listed.has(text))
    .map(({ text, at }) => ({ text, at: { ...at, column: at.column + width } }));
  const unplaced = [...relaid.plan.unplaced, ...beyond];
  return tableBehind({ grid: relaid.grid, plan: { ...relaid.plan, unplaced } });
}

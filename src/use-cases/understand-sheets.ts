import type { ActionPlan, SheetReading } from "../domain/plan/action-plan";
import { isOwnReport } from "./own-report";
import type { PlanKnowledge } from "./plan-knowledge";
import type { SheetContents, WorkbookSheet } from "./workbook";

/** A sheet of a workbook and what was understood of it. */
export interface SheetRead<Sheet extends WorkbookSheet = SheetContents> {
  readonly contents: Sheet;
  readonly reading: SheetReading;
}

/** A sheet that is a plan. */
export type PlanSheet<Sheet extends WorkbookSheet = SheetContents> = Sheet & { readonly plan: ActionPlan };

/** Reads each sheet as a plan, but for the reports that the add-in made from one. */
export function understandSheets<Sheet extends WorkbookSheet>(
  sheets: readonly Sheet[],
  knowledge: PlanKnowledge,
): readonly SheetRead<Sheet>[] {
  return sheets.map((contents) => ({
    contents,
    reading: isOwnReport(contents) ? ownReport(contents) : knowledge.readSheet(contents.grid),
  }));
}

/** The sheets that are plans, in the workbook's order. */
export function planSheets<Sheet extends WorkbookSheet>(
  sheets: readonly SheetRead<Sheet>[],
): readonly PlanSheet<Sheet>[] {
  return sheets.flatMap(({ contents, reading }) =>
    reading.kind === "plan" ? [{ ...contents, plan: reading.plan }] : [],
  );
}

function ownReport({ grid }: WorkbookSheet): SheetReading {
  return { kind: "no-plan", sheet: grid.sheet, reason: "the add-in made it from the plan" };
}

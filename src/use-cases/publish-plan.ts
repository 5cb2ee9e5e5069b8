import type { QuarterSystem } from "../domain/by-when/by-when";
import type { ActionPlan } from "../domain/plan/action-plan";
import { draftPublication } from "../domain/sheets/publication/publication-sheet";
import type { SheetOrigin } from "../domain/sheets/sheet-titles";
import type { Toolkit } from "../domain/toolkit/toolkit";
import { nameForPurpose } from "./sheet-for-purpose";
import type { Outcome, WorkbookSheet, SheetWritten, Workbook } from "./workbook";

/** A copy to publish, written, and the names of its sheet and its notes'. */
export interface PublishedPlan {
  readonly written: SheetWritten;
  readonly sheets: readonly string[];
}

/** Writes the accessible copy of the plans and its sheet of notes, or writes them anew; the copy is left in front. */
export async function publishPlan(
  workbook: Workbook,
  toolkit: Toolkit,
  plans: readonly ActionPlan[],
  sheets: readonly WorkbookSheet[],
  choices: SheetOrigin & { readonly quarters: QuarterSystem },
): Promise<Outcome<PublishedPlan>> {
  const sheetName = nameForPurpose(sheets, "publication", "Published plan");
  const notesName = nameForPurpose(sheets, "notes", "Notes to the plan");
  const [plan, notes] = draftPublication(plans, toolkit, { ...choices, sheetName, notesName });
  const copy = await workbook.writeSheet(plan);
  if (copy.kind === "trouble") return copy;
  const beside = await workbook.writeSheet(notes);
  if (beside.kind === "trouble") return beside;
  return {
    kind: "done",
    value: { written: copy.value, sheets: [copy.value.sheet, beside.value.sheet] },
  };
}

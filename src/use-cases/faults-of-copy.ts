import type { ActionPlan } from "../domain/plan/action-plan";
import { findAccessibilityFaults, type AccessibilityFault } from "../domain/sheets/accessibility-faults";
import { describeDraft } from "../domain/sheets/described-sheet";
import { draftPublication } from "../domain/sheets/publication-sheet";
import type { Toolkit } from "../domain/toolkit/toolkit";
import { sheetMadeFor } from "./sheet-for-purpose";
import type { SheetTerms } from "./sheet-terms";
import type { SheetContents } from "./workbook";

/**
 * What keeps some people from reading the copy to publish, as it has been left since it was made: its cells are looked at,
 * its tables and looks are taken to be as they were made.
 * @returns `null` where there is no copy yet.
 */
export function faultsOfCopy(
  plans: readonly ActionPlan[],
  sheets: readonly SheetContents[],
  toolkit: Toolkit,
  { council, quarters, asOf }: SheetTerms,
): readonly AccessibilityFault[] | null {
  const copy = sheetMadeFor(sheets, "publication");
  const notes = sheetMadeFor(sheets, "notes");
  if (copy === null) return null;
  const names = { sheetName: copy.grid.sheet, notesName: notes?.grid.sheet ?? "Notes to the plan" };
  const drafts = draftPublication(plans, toolkit, { council, quarters, day: asOf, ...names });
  return drafts.flatMap((draft) => {
    const there = sheetMadeFor(sheets, draft.purpose);
    return there ? findAccessibilityFaults({ ...describeDraft(draft), grid: there.grid }) : [];
  });
}

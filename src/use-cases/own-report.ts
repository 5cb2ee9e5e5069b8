import type { SheetPurpose } from "../domain/sheets/sheet-draft";

/**
 * Sheets the add-in made for others to read. They repeat the plan's levels and actions, so they are never read as plans
 * themselves: every KPI would be there twice. A new plan and a tidied one are plans.
 */
const REPORTS: readonly SheetPurpose[] = ["summary", "review-findings", "publication", "comparison", "notes"];

/** Whether the sheet is one of the add-in's own about a plan, and no plan. */
export function isOwnReport({ madeFor }: { readonly madeFor?: SheetPurpose | undefined }): boolean {
  return madeFor !== undefined && REPORTS.includes(madeFor);
}

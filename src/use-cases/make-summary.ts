import type { ExaminedPlans } from "../domain/checks/examined-plan";
import { textAt, type Grid } from "../domain/grid/grid";
import { gridOfDraft } from "../domain/sheets/draft-grid";
import type { SheetDraft } from "../domain/sheets/sheet-draft";
import { draftSummary } from "../domain/sheets/summary-sheet";
import type { PlanSummary } from "../domain/summary/plan-summary";
import { summarisePlans } from "../domain/summary/summarise-plans";
import { nameForPurpose, sheetMadeFor } from "./sheet-for-purpose";
import type { WorkbookContents } from "./workbook";

/** The summary as figures and as a sheet, and how the sheet that is there stands to it. */
export interface SummaryMade {
  readonly summary: PlanSummary;
  readonly draft: SheetDraft;
  /** `none`: no sheet yet; `same`: it says what the plan says; `differs`: the plan or the sheet was changed since. */
  readonly sheet: "none" | "same" | "differs";
}

/** Puts the plans into figures, for the pane and for the sheet. */
export function makeSummary(
  examined: ExaminedPlans,
  contents: WorkbookContents,
  council: string,
): SummaryMade {
  const summary = summarisePlans(examined, council);
  const draft = draftSummary(summary, nameForPurpose(contents.sheets, "summary", "Summary"));
  const existing = sheetMadeFor(contents.sheets, "summary");
  const state = existing === null ? "none" : saysTheSame(draft, existing.grid) ? "same" : "differs";
  return { summary, draft, sheet: state };
}

/** Compares what the add-in would write with what stands there; notes beside it and the day of the title do not count. */
function saysTheSame(draft: SheetDraft, grid: Grid): boolean {
  const wanted = gridOfDraft(draft);
  return wanted.cells.every((cells, row) =>
    cells.every(
      ({ text }, column) => row === 0 || withoutDay(text) === withoutDay(textAt(grid, row, column)),
    ),
  );
}

/** The heading of the overdue actions names the day the sheet was made. */
function withoutDay(text: string): string {
  return text.replace(/ on \d{1,2} \p{L}+ \d{4}$/u, "");
}

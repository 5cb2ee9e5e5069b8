import type { Grid } from "../domain/grid/grid";
import type { ActionPlan, SheetReading } from "../domain/plan/action-plan";
import type { PlanKnowledge } from "./plan-knowledge";
import { isOwnReport } from "./own-report";
import type { Outcome, ReadDepth, SheetContents, Workbook, WorkbookContents } from "./workbook";

/** A sheet of the workbook and what was understood of it. */
export interface SheetRead {
  readonly contents: SheetContents;
  readonly reading: SheetReading;
}

/** A sheet that is a plan. */
export interface PlanSheet {
  readonly grid: Grid;
  readonly plan: ActionPlan;
  readonly protected: boolean;
  /** The sheet this plan was tidied from. */
  readonly madeFrom?: string;
}

/** The whole workbook as it was at one moment. */
export interface PlansReading {
  readonly contents: WorkbookContents;
  readonly sheets: readonly SheetRead[];
  readonly plans: readonly PlanSheet[];
}

/** Copies all sheets and understands each. */
export async function readPlans(
  workbook: Workbook,
  knowledge: PlanKnowledge,
  depth: ReadDepth,
): Promise<Outcome<PlansReading>> {
  const outcome = await workbook.readSheets(depth);
  if (outcome.kind === "trouble") return outcome;
  const contents = outcome.value;
  const sheets = contents.sheets.map((sheet) => ({
    contents: sheet,
    reading: isOwnReport(sheet) ? ownReport(sheet) : knowledge.readSheet(sheet.grid),
  }));
  const plans = sheets.flatMap((sheet) =>
    sheet.reading.kind === "plan"
      ? [
          {
            grid: sheet.contents.grid,
            plan: sheet.reading.plan,
            protected: sheet.contents.protected,
            ...(sheet.contents.madeFrom === undefined ? {} : { madeFrom: sheet.contents.madeFrom }),
          },
        ]
      : [],
  );
  return { kind: "done", value: { contents, sheets, plans } };
}

function ownReport({ grid }: SheetContents): SheetReading {
  return { kind: "no-plan", sheet: grid.sheet, reason: "the add-in made it from the plan" };
}

import type { PlanKnowledge } from "./plan-knowledge";
import { planSheets, understandSheets, type PlanSheet, type SheetRead } from "./understand-sheets";
import type { Outcome, ReadDepth, Workbook, WorkbookContents } from "./workbook";

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
  const sheets = understandSheets(contents.sheets, knowledge);
  return { kind: "done", value: { contents, sheets, plans: planSheets(sheets) } };
}

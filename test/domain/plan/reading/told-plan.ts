import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import type { ActionPlan, Position } from "../../../../src/domain/plan/action-plan";
import { createSheetReader } from "../../../../src/domain/plan/reading/read-sheet";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { createWordingIndex } from "../../../../src/domain/wording/wording-index";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";

export const toolkit = loadToolkit();
/** Reads a sheet by today's toolkit. */
export const readSheet = createSheetReader(toolkit, createWordingIndex(toolkit));

/** A sheet as it is typed, row by row. */
export type Rows = readonly (readonly string[])[];

/** The plan on a sheet of these rows. @throws when there is none. */
export function planOn(rows: Rows, sheet = "Sheet1"): ActionPlan {
  const reading = readSheet(gridOfRows(sheet, rows));
  if (reading.kind !== "plan") throw new Error(`No plan: ${reading.reason}`);
  return reading.plan;
}

/** An entry in a line: its KPI, its positions, and each action with its by-when. */
export function entriesOf(plan: ActionPlan): readonly string[] {
  return plan.entries.map(({ identity, now, target, actions }) =>
    [
      identity.kind === "kpi" ? identity.kpi : "none",
      `${position(now)} > ${position(target)}`,
      ...actions.map(({ text, byWhen }) => `${text.text} @ ${byWhen?.written ?? "-"}`),
    ].join(" | "),
  );
}

function position({ level, wording }: Position): string {
  const said = level.kind === "read" ? level.value : level.kind === "unclear" ? `(${level.written})` : "";
  return [said, wording.text].filter((part) => part !== "").join(": ");
}

/** The addresses of what could not be placed. */
export function notPlaced(plan: ActionPlan): readonly string[] {
  return plan.unplaced.map(({ at }) => cellAddress(at));
}

export const PILOT = "We pilot new ways of reporting to councillors.";
export const REGULAR = "Councillors receive regular reports on contracts.";
export const REPORTING = `engaging-councillors/reporting | Developing: ${PILOT} > Mature: ${REGULAR}`;
export const FRAUD = "managing-strategic-risk/fraud-and-financial-loss";
export const CULTURE = "working-with-partners/culture";

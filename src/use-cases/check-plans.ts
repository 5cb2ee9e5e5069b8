import type { Day, QuarterSystem } from "../domain/by-when/by-when";
import { checkPlans } from "../domain/checks/check-plans";
import type { ExaminedPlans } from "../domain/checks/examined-plan";
import { examinePlans } from "../domain/checks/examine-plans";
import type { Finding } from "../domain/checks/finding";
import type { ActionPlan } from "../domain/plan/action-plan";
import type { PlanKnowledge } from "./plan-knowledge";

/** The day to check for, and which quarters `Q1` counts. */
export interface CheckTerms {
  readonly quarters: QuarterSystem;
  readonly asOf: Day;
}

/** Understands every wording and by-when of some plan sheets. */
export function examineAllPlans(
  sheets: readonly { readonly plan: ActionPlan }[],
  { toolkit, wordings }: PlanKnowledge,
  { quarters, asOf }: CheckTerms,
): ExaminedPlans {
  const plans = sheets.map(({ plan }) => plan);
  return examinePlans(plans, { toolkit, index: wordings, quarters, asOf });
}

/** Holds all plan sheets of one workbook together to every check. */
export function checkAllPlans(
  sheets: readonly { readonly plan: ActionPlan }[],
  knowledge: PlanKnowledge,
  terms: CheckTerms,
): readonly Finding[] {
  return checkPlans(examineAllPlans(sheets, knowledge, terms));
}

import type { Day, QuarterSystem } from "../domain/by-when/by-when";
import { checkPlans } from "../domain/checks/check-plans";
import { examinePlans } from "../domain/checks/examine-plans";
import type { Finding } from "../domain/checks/finding";
import type { PlanKnowledge } from "./plan-knowledge";
import type { PlansReading } from "./read-plans";

/** What the checks take from the settings. */
export interface CheckTerms {
  readonly quarters: QuarterSystem;
  readonly asOf: Day;
}

/** Holds every plan of the workbook, as it was read, to every check. */
export function checkWorkbook(
  reading: PlansReading,
  knowledge: PlanKnowledge,
  terms: CheckTerms,
): readonly Finding[] {
  const { toolkit, wordings } = knowledge;
  const plans = reading.plans.map(({ plan }) => plan);
  return checkPlans(examinePlans(plans, { toolkit, index: wordings, ...terms }));
}

import type { Day, QuarterSystem } from "../domain/by-when/by-when";
import { checkPlans } from "../domain/checks/check-plans";
import type { ExaminedPlans } from "../domain/checks/examined-plan";
import { examinePlans } from "../domain/checks/examine-plans";
import type { Finding, Severity } from "../domain/checks/finding";
import type { ActionPlan } from "../domain/plan/action-plan";
import type { PlanKnowledge } from "./plan-knowledge";

/** Plans understood and held to every check. */
export interface CheckedPlans {
  readonly examined: ExaminedPlans;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Checks all plans of one workbook together, as of a day. */
export function checkAllPlans(
  plans: readonly ActionPlan[],
  knowledge: PlanKnowledge,
  terms: { readonly quarters: QuarterSystem; readonly asOf: Day },
): CheckedPlans {
  const examined = examinePlans(plans, { toolkit: knowledge.toolkit, index: knowledge.wordings, ...terms });
  const findings = checkPlans(examined);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    examined,
    findings,
    counts: { "must-fix": count("must-fix"), look: count("look"), note: count("note") },
  };
}

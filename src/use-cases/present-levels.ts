import type { KpiId, Level } from "../domain/toolkit/edition";
import { levelOf } from "./describe-entry";
import type { PlanSheet } from "./understand-sheets";

/** The present level of every KPI that the plans state one for; of two statements the first. */
export function presentLevels(plans: readonly PlanSheet[]): ReadonlyMap<KpiId, Level> {
  const levels = new Map<KpiId, Level>();
  for (const { identity, now } of plans.flatMap(({ plan }) => plan.entries)) {
    const level = levelOf(now);
    if (identity.kind === "kpi" && level !== null && !levels.has(identity.kpi))
      levels.set(identity.kpi, level);
  }
  return levels;
}

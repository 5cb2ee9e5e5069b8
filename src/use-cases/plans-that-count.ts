import type { PlanSheet } from "./read-plans";

/**
 * The plan sheets to count together unless somebody chooses otherwise: all of them, but for those that have KPIs of an
 * earlier sheet again (last year's plan, a tidied copy), which would count everything twice.
 */
export function plansThatCount(plans: readonly PlanSheet[]): readonly string[] {
  const counted = new Set<string>();
  return plans.flatMap(({ plan }) => {
    const own = plan.entries.flatMap(({ identity }) => (identity.kind === "kpi" ? [identity.kpi] : []));
    const repeated = own.filter((kpi) => counted.has(kpi)).length;
    if (own.length > 0 && repeated > own.length / 2) return [];
    for (const kpi of own) counted.add(kpi);
    return [plan.sheet];
  });
}

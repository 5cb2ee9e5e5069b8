import type { CellRef } from "../grid/cell-ref";
import type { FoundIn } from "./define-check";
import { defineCheck } from "./define-check";
import type { ExaminedPlans } from "./examined-plan";

/** A KPI nobody planned for may be forgotten, or left out on purpose: a key area left out whole is said once. */
export const kpiMissing = defineCheck({
  id: "kpi-missing",
  severity: "look",
  asks: "Every KPI of the toolkit has an entry.",
  find: (plans) => {
    const planned = new Set(plans.entries.flatMap(({ kpi }) => kpi?.id ?? []));
    if (planned.size === 0) return [];
    const at = endOfPlan(plans);
    return plans.toolkit.keyAreas.flatMap((area): FoundIn[] => {
      const missing = area.kpis.filter((kpi) => !planned.has(kpi.id));
      const whole = area.kpis.length > 1 && missing.length === area.kpis.length;
      if (whole) {
        const message = `The plan has no entry for any of the ${area.kpis.length} KPIs of ${area.name}. Add them, or note that the key area is left out on purpose.`;
        return [{ entry: null, found: { at, about: area.id, message, keyArea: area.id } }];
      }
      return missing.map((kpi) => {
        const name = kpi.name === area.name ? kpi.name : `${kpi.name} (${area.name})`;
        const message = `The plan has no entry for ${name}. Add one, or note that it is left out on purpose.`;
        return { entry: null, found: { at, about: kpi.id, message, kpi: kpi.id, keyArea: area.id } };
      });
    });
  },
});

/** Where a new entry would go: the label cell of the last entry of the last plan. */
function endOfPlan({ entries }: ExaminedPlans): CellRef {
  const last = entries.at(-1)?.entry;
  if (!last) throw new Error("A plan with planned KPIs has entries");
  return last.labelAt[0] ?? last.now.level.at;
}

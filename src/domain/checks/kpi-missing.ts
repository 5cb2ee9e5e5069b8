import type { CellRef } from "../grid/cell-ref";
import type { KeyArea, Kpi } from "../toolkit/edition";
import type { FoundIn } from "./define-check";
import { defineCheck } from "./define-check";
import type { ExaminedPlans } from "./examined-plan";

/** A KPI nobody planned for may be forgotten, or left out on purpose. Said once a key area, with the names. */
export const kpiMissing = defineCheck({
  id: "kpi-missing",
  severity: "look",
  asks: "Every KPI of the toolkit has an entry.",
  find: (plans) => {
    const planned = new Set(plans.entries.flatMap(({ kpi }) => kpi?.id ?? []));
    if (planned.size === 0) return [];
    return plans.toolkit.keyAreas.flatMap((area): FoundIn[] => {
      const missing = area.kpis.filter((kpi) => !planned.has(kpi.id));
      const [first, second] = missing;
      if (!first) return [];
      const found = {
        at: placeFor(area, plans),
        about: missing.map((kpi) => kpi.id).join(" "),
        message: `The plan has no entry for ${whatIsMissing(area, missing)}. Add ${second ? "them" : "one"}, or note that ${second ? "they are" : "it is"} left out on purpose.`,
        keyArea: area.id,
        ...(second ? {} : { kpi: first.id }),
      };
      return [{ entry: null, found }];
    });
  },
});

function whatIsMissing(area: KeyArea, missing: readonly Kpi[]): string {
  const [only, ...others] = missing.map((kpi) => kpi.name);
  if (others.length === 0) return only === area.name ? area.name : `${only} (${area.name})`;
  if (missing.length === area.kpis.length) return `any of the ${missing.length} KPIs of ${area.name}`;
  const names = [only, ...others.slice(0, -1)].join("; ");
  return `${missing.length} of the ${area.kpis.length} KPIs of ${area.name}: ${names} and ${others.at(-1)}`;
}

/** Where a new entry would go: the label of the key area's last entry, else of the plan's last. */
function placeFor(area: KeyArea, { entries }: ExaminedPlans): CellRef {
  const last = entries.filter(({ entry }) => entry.keyArea === area.id).at(-1) ?? entries.at(-1);
  if (!last) throw new Error("A plan with planned KPIs has entries");
  return last.entry.labelAt[0] ?? last.entry.now.level.at;
}

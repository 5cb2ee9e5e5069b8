import type { CellRef } from "../grid/cell-ref";
import type { KeyArea, Kpi } from "../toolkit/edition";
import type { FoundIn } from "./define-check";
import { defineCheck } from "./define-check";
import type { ExaminedEntry, ExaminedPlans } from "./examined-plan";

/** A KPI nobody planned for may be forgotten, or left out on purpose. Said once a key area, with the names; once of whole key areas. */
export const kpiMissing = defineCheck({
  id: "kpi-missing",
  severity: "look",
  asks: "Every KPI of the toolkit has an entry.",
  find: (plans) => {
    const planned = new Set(plans.entries.flatMap(({ kpi }) => kpi?.id ?? []));
    if (planned.size === 0) return [];
    const areas = plans.toolkit.keyAreas.map((area) => ({
      area,
      missing: area.kpis.filter((kpi) => !planned.has(kpi.id)),
    }));
    const leftOut = areas.filter(({ area, missing }) => missing.length === area.kpis.length);
    // Enablers left out by a plan for all else are each worth a line: their one KPI is their name.
    const isPartial = leftOut.length > 1 && leftOut.some(({ missing }) => missing.length > 1);
    const apart = isPartial ? leftOut.map(({ area }) => area) : [];
    const inAreas = areas.flatMap(({ area, missing }): FoundIn[] => {
      const [first, second] = missing;
      if (!first || apart.includes(area)) return [];
      const found = {
        at: placeFor(area, plans),
        about: missing.map((kpi) => kpi.id).join(" "),
        message: `The plan has no entry for ${whatIsMissing(area, missing)}. Add ${second ? "them" : "one"}, or note that ${second ? "they are" : "it is"} left out on purpose.`,
        keyArea: area.id,
        ...(second ? {} : { kpi: first.id }),
      };
      return [{ entry: null, found }];
    });
    return apart.length === 0 ? inAreas : [...inAreas, { entry: null, found: wholeAreas(apart, plans) }];
  },
});

/** A plan for some key areas only is told so once: which others there are. */
function wholeAreas(areas: readonly KeyArea[], plans: ExaminedPlans): FoundIn["found"] {
  const { keyAreas } = plans.toolkit;
  const names = areas.map(({ name }) => name);
  return {
    at: endOfPlan(plans),
    about: areas.map(({ id }) => id).join(" "),
    message: `The plan has no entry for any KPI of ${areas.length} of the ${keyAreas.length} key areas: ${names.slice(0, -1).join("; ")} and ${names.at(-1)}. Add them, or note that they are left out on purpose.`,
  };
}

function whatIsMissing(area: KeyArea, missing: readonly Kpi[]): string {
  const [only, ...others] = missing.map((kpi) => kpi.name);
  if (others.length === 0) return only === area.name ? area.name : `${only} (${area.name})`;
  if (missing.length === area.kpis.length) return `any of the ${missing.length} KPIs of ${area.name}`;
  const names = [only, ...others.slice(0, -1)].join("; ");
  return `${missing.length} of the ${area.kpis.length} KPIs of ${area.name}: ${names} and ${others.at(-1)}`;
}

/** Where a new entry would go: the label of the key area's last entry, else of the plan's last. */
function placeFor(area: KeyArea, plans: ExaminedPlans): CellRef {
  const last = plans.entries.filter(({ entry }) => entry.keyArea === area.id).at(-1);
  return last ? labelOf(last) : endOfPlan(plans);
}

function endOfPlan({ entries }: ExaminedPlans): CellRef {
  const last = entries.at(-1);
  if (!last) throw new Error("A plan with planned KPIs has entries");
  return labelOf(last);
}

function labelOf({ entry }: ExaminedEntry): CellRef {
  return entry.labelAt[0] ?? entry.now.level.at;
}

import { defineCheck, inEachEntry, shortened } from "./define-check";

/** What the toolkit does not have cannot be checked against it. */
export const kpiNotInToolkit = defineCheck({
  id: "kpi-not-in-toolkit",
  severity: "look",
  asks: "Every entry is one of the toolkit's KPIs.",
  find: inEachEntry(({ entry }, { toolkit }) => {
    if (entry.identity.kind !== "not-in-toolkit") return null;
    const nearest = entry.identity.nearest ? toolkit.kpi(entry.identity.nearest) : null;
    const label = entry.writtenAs === "" ? "This entry" : `“${shortened(entry.writtenAs)}”`;
    return {
      at: entry.labelAt[0] ?? entry.now.level.at,
      about: entry.writtenAs,
      message: nearest
        ? `${label} is not a KPI of the toolkit. The nearest is ${nearest.name} (${toolkit.keyArea(nearest.keyArea).name}). Do you mean that one, or is this your own addition?`
        : `${label} is not a KPI of the toolkit. Is it your own addition? If not, give it the name of the KPI it is about.`,
    };
  }),
});

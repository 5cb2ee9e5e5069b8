import { createKnownNames } from "../plan/reading/known-names";
import type { Kpi } from "./edition";
import type { Toolkit } from "./toolkit";

/** A name is taken for a KPI's from this closeness on, and two KPIs are as near when they differ by less than this. */
const LEAST_CLOSENESS = 0.6;
const AS_NEAR = 0.05;

/**
 * The KPIs a name may mean, nearest first: one where the name is clear, several where key areas share it
 * (`Reporting`), none where nothing is like it. Names of earlier editions are known too.
 * @param keyArea a key area's name, or enough of it, to choose among them; `null` for all.
 */
export function findKpis(name: string, keyArea: string | null, toolkit: Toolkit): readonly Kpi[] {
  const names = createKnownNames(toolkit);
  const closeness = names.labelCloseness(name);
  const wanted = keyArea?.toLowerCase().trim() ?? "";
  const candidates = toolkit.kpis
    .map((kpi, place) => ({ kpi, closeness: closeness[place] ?? 0 }))
    .filter(
      ({ kpi }) =>
        wanted === "" ||
        toolkit.keyArea(kpi.keyArea).name.toLowerCase().includes(wanted) ||
        names.keyAreaNamed(wanted) === kpi.keyArea,
    )
    .filter((candidate) => candidate.closeness >= LEAST_CLOSENESS)
    .sort((one, other) => other.closeness - one.closeness);
  const best = candidates[0]?.closeness ?? 0;
  return candidates.filter((candidate) => candidate.closeness > best - AS_NEAR).map(({ kpi }) => kpi);
}

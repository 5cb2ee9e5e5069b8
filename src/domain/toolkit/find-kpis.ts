import { createKnownNames } from "./known-names";
import { foldLabel } from "../text/fold-label";
import { editCloseness } from "../text/edit-closeness";
import type { Kpi } from "./edition";
import type { Toolkit } from "./toolkit";

/** A name is taken for a KPI's own from this closeness on; older and printed names must be as near as the second. */
const OWN_NAME = 0.8;
const ANY_NAME = 0.6;
/** KPIs are as near as one another when their closeness differs by less than this. */
const AS_NEAR = 0.05;

/**
 * The KPIs a name may mean, nearest first: one where the name is clear, several where key areas share it
 * (`Procurement`), none where nothing is like it. Where no KPI of today is called so, earlier editions' names count.
 * @param keyArea a key area's name, or enough of it, to choose among them; `null` for all.
 */
export function findKpis(name: string, keyArea: string | null, toolkit: Toolkit): readonly Kpi[] {
  const names = createKnownNames(toolkit);
  const wanted = keyArea?.toLowerCase().trim() ?? "";
  const inKeyArea = (kpi: Kpi) =>
    wanted === "" ||
    toolkit.keyArea(kpi.keyArea).name.toLowerCase().includes(wanted) ||
    names.keyAreaNamed(wanted) === kpi.keyArea;
  const nearest = (closeness: (kpi: Kpi, place: number) => number, least: number): Kpi[] => {
    const candidates = toolkit.kpis
      .map((kpi, place) => ({ kpi, closeness: closeness(kpi, place) }))
      .filter((candidate) => candidate.closeness >= least && inKeyArea(candidate.kpi))
      .sort((one, other) => other.closeness - one.closeness);
    const best = candidates[0]?.closeness ?? 0;
    return candidates.filter((candidate) => candidate.closeness > best - AS_NEAR).map(({ kpi }) => kpi);
  };
  const folded = foldLabel(name);
  const byOwnName = nearest((kpi) => editCloseness(folded, foldLabel(kpi.name)), OWN_NAME);
  if (byOwnName.length > 0) return byOwnName;
  const closeness = names.labelCloseness(name);
  return nearest((_, place) => closeness[place] ?? 0, ANY_NAME);
}

import type { KpiId, Level } from "../toolkit/edition";
import { LEVELS } from "../toolkit/edition";
import type { Toolkit } from "../toolkit/toolkit";
import { descriptorText } from "../toolkit/toolkit";
import type { WordingComparison } from "./compare-wording";
import { foldWords } from "./fold-text";
import type { LevelFit } from "./level-fits";
import type { DescriptorRef, SaidWording } from "./wording-reading";

/** Puts together what is known of a descriptor that a text says. `fits` are those of its KPI's five levels. */
export function saidWording(
  said: DescriptorRef,
  comparison: WordingComparison,
  fits: readonly LevelFit[],
  toolkit: Toolkit,
): SaidWording {
  const sameAs = descriptorsWithSameText(said, toolkit);
  const own = fits.find(({ level }) => level === said.level)?.fit ?? 0;
  const rivals = fits.filter(
    ({ level }) =>
      level !== said.level && !sameAs.some((twin) => twin.kpi === said.kpi && twin.level === level),
  );
  const rival = Math.max(0, ...rivals.map(({ fit }) => fit));
  return {
    ...said,
    comparison: comparison.agreement === "different" ? { ...comparison, agreement: "edited" } : comparison,
    sameAs,
    confidence: confidenceOf(comparison, own, rival),
  };
}

/** Sure of the same words; else as sure as the level fits, less half of what its nearest rival has. */
function confidenceOf({ agreement }: WordingComparison, fit: number, rival: number): number {
  if (agreement === "exact" || agreement === "older-edition") return 1;
  return Math.min(1, Math.max(0, fit - rival / 2));
}

const textKeys = new WeakMap<Toolkit, ReadonlyMap<string, readonly DescriptorRef[]>>();

function descriptorsWithSameText(said: DescriptorRef, toolkit: Toolkit): readonly DescriptorRef[] {
  const known = textKeys.get(toolkit) ?? groupByText(toolkit);
  textKeys.set(toolkit, known);
  const twins = known.get(textKey(said.kpi, said.level, toolkit)) ?? [];
  return twins.filter(({ kpi, level }) => kpi !== said.kpi || level !== said.level);
}

function groupByText(toolkit: Toolkit): ReadonlyMap<string, readonly DescriptorRef[]> {
  const groups = new Map<string, DescriptorRef[]>();
  for (const { id: kpi } of toolkit.kpis) {
    for (const level of LEVELS) {
      const key = textKey(kpi, level, toolkit);
      groups.set(key, [...(groups.get(key) ?? []), { kpi, level }]);
    }
  }
  return groups;
}

function textKey(kpi: KpiId, level: Level, toolkit: Toolkit): string {
  return foldWords(descriptorText(toolkit.descriptor(kpi, level)))
    .map(({ word }) => word)
    .join(" ");
}

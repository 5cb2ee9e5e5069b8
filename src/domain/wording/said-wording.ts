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

/** The descriptors whose words a text has, all of them and no other; case, punctuation and spacing do not count. */
export function descriptorsWordForWord(text: string, toolkit: Toolkit): readonly DescriptorRef[] {
  const known = textKeys.get(toolkit) ?? groupByText(toolkit);
  textKeys.set(toolkit, known);
  return known.get(textKey(text)) ?? [];
}

function descriptorsWithSameText(said: DescriptorRef, toolkit: Toolkit): readonly DescriptorRef[] {
  const twins = descriptorsWordForWord(descriptorText(toolkit.descriptor(said.kpi, said.level)), toolkit);
  return twins.filter(({ kpi, level }) => kpi !== said.kpi || level !== said.level);
}

function groupByText(toolkit: Toolkit): ReadonlyMap<string, readonly DescriptorRef[]> {
  const groups = new Map<string, DescriptorRef[]>();
  for (const { id: kpi } of toolkit.kpis) {
    for (const level of LEVELS) {
      const key = textKey(descriptorText(toolkit.descriptor(kpi, level)));
      groups.set(key, [...(groups.get(key) ?? []), { kpi, level }]);
    }
  }
  return groups;
}

function textKey(text: string): string {
  return foldWords(text)
    .map(({ word }) => word)
    .join(" ");
}

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

/** The descriptors by their words, and for each its twins, by KPI and level. */
interface SameTexts {
  readonly byWords: ReadonlyMap<string, readonly DescriptorRef[]>;
  readonly twins: ReadonlyMap<string, readonly DescriptorRef[]>;
}

const sameTextsOf = new WeakMap<Toolkit, SameTexts>();

/** The descriptors whose words a text has, all of them and no other; case, punctuation and spacing do not count. */
export function descriptorsWordForWord(text: string, toolkit: Toolkit): readonly DescriptorRef[] {
  return sameTexts(toolkit).byWords.get(wordsKey(text)) ?? [];
}

function descriptorsWithSameText(said: DescriptorRef, toolkit: Toolkit): readonly DescriptorRef[] {
  return sameTexts(toolkit).twins.get(placeKey(said)) ?? [];
}

/** Found once for a toolkit: every wording asks. */
function sameTexts(toolkit: Toolkit): SameTexts {
  const known = sameTextsOf.get(toolkit);
  if (known) return known;
  const byWords = new Map<string, DescriptorRef[]>();
  for (const { id: kpi } of toolkit.kpis) {
    for (const level of LEVELS) {
      const key = wordsKey(descriptorText(toolkit.descriptor(kpi, level)));
      byWords.set(key, [...(byWords.get(key) ?? []), { kpi, level }]);
    }
  }
  const twins = new Map(
    [...byWords.values()].flatMap((same) =>
      same.map((one) => [placeKey(one), same.filter((other) => other !== one)] as const),
    ),
  );
  const made = { byWords, twins };
  sameTextsOf.set(toolkit, made);
  return made;
}

function placeKey({ kpi, level }: DescriptorRef): string {
  return `${kpi} ${level}`;
}

function wordsKey(text: string): string {
  return foldWords(text)
    .map(({ word }) => word)
    .join(" ");
}

import type { Toolkit } from "../../toolkit/toolkit";
import { descriptorText } from "../../toolkit/toolkit";
import { foldLabel } from "../../text/fold-label";

/**
 * How much a text speaks of each key area's own subject, 0 to 1, in the toolkit's order of key areas; all zero
 * when it uses no such word. `VCSE organisations are engaged in a few key contracts` is, word for word but one, a
 * descriptor about SMEs: the one word decides.
 */
export type KeyAreaShares = (text: string) => Float64Array;

/** A word is a key area's own when this share of its uses in the toolkit is there, */
const CONCENTRATION = 0.8;
/** and it is used in at least this share of the key area's descriptors. */
const SPREAD = 0.4;

/** Finds each key area's own words (SMEs, VCSEs, social value) from the toolkit itself. */
export function createKeyAreaShares(toolkit: Toolkit): KeyAreaShares {
  const uses = new Map<string, Float64Array>();
  const descriptors = toolkit.keyAreas.map((area) => area.kpis.length * 5);
  toolkit.keyAreas.forEach((area, place) => {
    for (const descriptor of area.kpis.flatMap((kpi) => kpi.descriptors)) {
      for (const word of new Set(subjectWords(descriptorText(descriptor)))) {
        const counts = uses.get(word) ?? new Float64Array(toolkit.keyAreas.length);
        counts[place] = (counts[place] ?? 0) + 1;
        uses.set(word, counts);
      }
    }
  });
  const owner = new Map<string, number>();
  for (const [word, counts] of uses) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    counts.forEach((count, place) => {
      const spread = count / (descriptors[place] ?? 1);
      if (count >= 5 && count >= CONCENTRATION * all && spread >= SPREAD) owner.set(word, place);
    });
  }
  return (text) => {
    const shares = new Float64Array(toolkit.keyAreas.length);
    const owned: number[] = [];
    for (const word of subjectWords(text)) {
      const place = owner.get(word);
      if (place !== undefined) owned.push(place);
    }
    for (const place of owned) shares[place] = (shares[place] ?? 0) + 1 / owned.length;
    return shares;
  };
}

/** Plural acronyms and their singulars are one word: `VCSEs`, `VCSE`. */
function subjectWords(text: string): string[] {
  return foldLabel(text)
    .split(" ")
    .map((word) => (word.endsWith("s") ? word.slice(0, -1) : word));
}

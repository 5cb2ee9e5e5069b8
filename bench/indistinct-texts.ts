import { LEVELS } from "../src/domain/toolkit/edition";
import type { Toolkit } from "../src/domain/toolkit/toolkit";
import { descriptorText } from "../src/domain/toolkit/toolkit";
import { foldWords } from "../src/domain/wording/fold-text";
import { olderTermsTranslation } from "../src/domain/wording/older-terms";
import type { LabelledText } from "./labelled-texts";

/**
 * Why the words of a text cannot tell its level: they stand in a row in another level of its KPI as in its own, or more of
 * them, in order, in another level (an older edition's sentence that today stands there). `null` where they can tell.
 */
export type Indistinct = "in-another-level-too" | "nearer-another-level" | null;

/** Judges texts by their plain words before damage, older terms put into today's; no matcher has a part in it. */
export function createIndistinct(toolkit: Toolkit): (text: LabelledText) => Indistinct {
  const translate = olderTermsTranslation(toolkit);
  const wordsOf = (text: string) => translate(foldWords(text)).words.map(({ word }) => word);
  const descriptors = toolkit.kpis.flatMap((kpi) => kpi.descriptors.map(descriptorText)).map(wordsOf);
  const told = descriptors.map((words) => ` ${words.join(" ")} `);
  return ({ undamaged, place }) => {
    const words = wordsOf(undamaged);
    const row = ` ${words.join(" ")} `;
    const first = place - (place % LEVELS.length);
    const others = LEVELS.map((_, level) => first + level).filter((other) => told[other] !== told[place]);
    if (told[place]?.includes(row) && others.some((other) => told[other]?.includes(row))) {
      return "in-another-level-too";
    }
    const own = wordsInOrder(words, descriptors[place] ?? []);
    return others.some((other) => wordsInOrder(words, descriptors[other] ?? []) > own)
      ? "nearer-another-level"
      : null;
  };
}

/** How many words two texts have in common in the same order. */
function wordsInOrder(one: readonly string[], other: readonly string[]): number {
  let above = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const here = [0];
    other.forEach((there, at) => {
      here.push(word === there ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, here[at] ?? 0));
    });
    above = here;
  }
  return above[other.length] ?? 0;
}

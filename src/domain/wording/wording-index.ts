import type { KpiId, Level } from "../toolkit/edition";
import { LEVELS } from "../toolkit/edition";
import type { Toolkit } from "../toolkit/toolkit";
import { descriptorText, levelNumber } from "../toolkit/toolkit";
import { remembering } from "../text/remembering";
import { createVocabulary } from "./vocabulary";
import { createWordingSimilarity } from "./wording-similarity";
import { foldWords, STROKE } from "./fold-text";
import { olderTermsTranslation } from "./older-terms";

/** A descriptor a text may say, and how like it the text is: 0 (nothing in common) to 1 (the same words). */
export interface WordingMatch {
  readonly kpi: KpiId;
  readonly level: Level;
  readonly similarity: number;
}

/** Finds the descriptors a text says. Built once for a toolkit; asking changes nothing. */
export interface WordingIndex {
  /**
   * How like each descriptor the text is, 0..1, in the toolkit's order: KPI `k` at level `l` stands at `5 * k + l`.
   * Descriptors with the same wording get the same number. The answer is shared: read it, do not change it.
   */
  similarities(text: string): Float32Array;
  /**
   * How like the text is to the likest single paragraph of each level of a KPI, lowest level first: for a sentence on its
   * own, which is but a small part of a long descriptor. @throws on an id the toolkit does not have.
   */
  partSimilarities(text: string, kpi: KpiId): readonly number[];
  /** The likest descriptors, best first, none with nothing in common; equals stand in the toolkit's order. */
  bestMatches(text: string, limit: number): readonly WordingMatch[];
  /** The five levels of one KPI, best first. @throws on an id the toolkit does not have. */
  bestLevels(text: string, kpi: KpiId): readonly WordingMatch[];
}

/** What of a text is looked at: five times the longest descriptor. The rest of a huge cell adds time, not meaning. */
const MOST_CHARACTERS = 4_000;
/**
 * A plan's texts are asked about by its reader, all of them, and then by its checks and screens: answers are kept for both
 * positions of 6,500 entries, twice. Full, which only such plans make it, they take some 35 MB.
 */
const MOST_REMEMBERED = 26_000;

/** Indexes every descriptor of the toolkit by its words, their stems and their neighbours, weighed by rarity. */
export function createWordingIndex(toolkit: Toolkit): WordingIndex {
  const translate = olderTermsTranslation(toolkit);
  const wordsOf = (text: string): readonly string[] => {
    const words: string[] = [];
    for (const { word } of translate(foldWords(text)).words) if (word !== STROKE) words.push(word);
    return words;
  };
  const documents = toolkit.kpis.flatMap((kpi) =>
    LEVELS.map((level) => wordsOf(descriptorText(toolkit.descriptor(kpi.id, level)))),
  );
  const paragraphsOfKpi = toolkit.kpis.map((kpi) =>
    kpi.descriptors.flatMap(({ level, paragraphs }) =>
      paragraphs.map(({ text }) => ({ level: levelNumber(level), words: wordsOf(text) })),
    ),
  );
  const paragraphs = paragraphsOfKpi.flat();
  const firstParagraph = paragraphsOfKpi.map((_, number) => paragraphsOfKpi.slice(0, number).flat().length);
  // One for both: a misspelt word of a text is met again in its sentences.
  const vocabulary = createVocabulary([...documents, ...paragraphs.map(({ words }) => words)].flat());
  const similarityOf = createWordingSimilarity(documents, vocabulary);
  const paragraphSimilarityOf = createWordingSimilarity(
    paragraphs.map(({ words }) => words),
    vocabulary,
  );
  const kpiNumber = new Map(toolkit.kpis.map((kpi, number) => [kpi.id, number]));

  const numberOf = (kpi: KpiId): number => {
    const number = kpiNumber.get(kpi);
    if (number === undefined) throw new Error(`The edition has no KPI "${kpi}"`);
    return number;
  };

  const firstWordsOf = (text: string) => wordsOf(text.slice(0, MOST_CHARACTERS));
  const similarities = remembering(MOST_REMEMBERED, (text) => similarityOf(firstWordsOf(text)));
  const match = (place: number, similarity: number): WordingMatch => ({
    kpi: toolkit.kpis[Math.floor(place / LEVELS.length)]?.id ?? "",
    level: LEVELS[place % LEVELS.length] ?? "Minimum",
    similarity,
  });
  return {
    similarities,
    partSimilarities: (text, kpi) => {
      const number = numberOf(kpi);
      const from = firstParagraph[number] ?? 0;
      const best = LEVELS.map(() => 0);
      const own = paragraphsOfKpi[number] ?? [];
      paragraphSimilarityOf(firstWordsOf(text), from, from + own.length).forEach((similarity, place) => {
        const level = own[place]?.level ?? 0;
        best[level] = Math.max(best[level] ?? 0, similarity);
      });
      return best;
    },
    bestMatches: (text, limit) => {
      const all = similarities(text);
      return bestPlaces(all, limit).map((place) => match(place, all[place] ?? 0));
    },
    bestLevels: (text, kpi) => {
      const number = numberOf(kpi);
      const all = similarities(text);
      return LEVELS.map((level) => number * LEVELS.length + levelNumber(level))
        .map((place) => match(place, all[place] ?? 0))
        .sort((one, other) => other.similarity - one.similarity);
    },
  };
}

/** The places of the largest numbers above 0, largest first; of equals the first. Made for small limits. */
function bestPlaces(numbers: Float32Array, limit: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    if (number <= least) continue;
    best.splice(rankAmong(best, numbers, number), 0, place);
    best.length = Math.min(best.length, limit);
    if (best.length === limit) least = numbers[best[limit - 1] ?? 0] ?? 0;
  }
  return best;
}

/** Apart from the loop that asks, for which a function within would be made anew at each place. */
function rankAmong(best: readonly number[], numbers: Float32Array, number: number): number {
  const rank = best.findIndex((other) => (numbers[other] ?? 0) < number);
  return rank < 0 ? best.length : rank;
}

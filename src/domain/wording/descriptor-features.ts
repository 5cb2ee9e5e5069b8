import type { Vocabulary } from "./vocabulary";
import { createVocabulary } from "./vocabulary";

/** How much counts what the text has beyond the descriptor, and what it lacks of it (Tversky's index). */
export interface SimilarityWeights {
  readonly extra: number;
  readonly missing: number;
  /** What a pair of neighbouring words, and a word's stem, count of what their rarity says. */
  readonly pair: number;
  readonly stem: number;
}

/** Measured on damaged and shortened descriptors; see docs/wording.md. */
export const SIMILARITY_WEIGHTS: SimilarityWeights = { extra: 1, missing: 0.25, pair: 0.6, stem: 0.35 };

/** Says how like each of the documents it was made from a text is, 0..1, in time linear in the text's words. */
export type DescriptorSimilarity = (words: readonly string[]) => Float32Array;

interface Posting {
  readonly document: number;
  readonly count: number;
}

/** Indexes documents by their words, the words' stems and their pairs of neighbours, each weighed by its rarity. */
export function createDescriptorSimilarity(
  documents: readonly (readonly string[])[],
  weights: SimilarityWeights = SIMILARITY_WEIGHTS,
): DescriptorSimilarity {
  const vocabulary = createVocabulary(documents.flat());
  const numbering = createFeatureNumbering(vocabulary, documents);
  const postings: Posting[][] = Array.from({ length: numbering.size }, () => []);
  documents.forEach((words, document) => {
    const counts = new Map<number, number>();
    for (const feature of numbering.featuresOf(words)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of counts) postings[feature]?.push({ document, count });
  });
  const rarity = (documentsWithIt: number) => Math.log(1 + documents.length / Math.max(1, documentsWithIt));
  const share = (feature: number) =>
    feature < numbering.firstStem ? 1 : feature < numbering.firstPair ? weights.stem : weights.pair;
  const featureWeights = Float64Array.from(
    postings,
    (found, feature) => rarity(found.length) * share(feature),
  );
  const documentWeights = new Float64Array(documents.length);
  const starts = new Uint32Array(numbering.size + 1);
  postings.forEach((found, feature) => {
    starts[feature + 1] = (starts[feature] ?? 0) + found.length;
    for (const { document, count } of found) {
      documentWeights[document] = (documentWeights[document] ?? 0) + count * (featureWeights[feature] ?? 0);
    }
  });
  const postedDocuments = Uint16Array.from(postings.flat(), ({ document }) => document);
  const postedCounts = Uint16Array.from(postings.flat(), ({ count }) => count);
  const unknownWord = rarity(4) * (1 + weights.stem);
  const unknownPair = rarity(1) * weights.pair;

  return (words) => {
    const query = numbering.countFeatures(words);
    const shared = new Float64Array(documents.length);
    let queryWeight = query.unknownWords * unknownWord + query.unknownPairs * unknownPair;
    for (const [feature, count] of query.counts) {
      const weight = featureWeights[feature] ?? 0;
      queryWeight += weight * count;
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at++) {
        const document = postedDocuments[at] ?? 0;
        const there = postedCounts[at] ?? 0;
        shared[document] = (shared[document] ?? 0) + weight * (there < count ? there : count);
      }
    }
    return Float32Array.from(shared, (common, document) => {
      if (common === 0) return 0;
      const extra = Math.max(0, queryWeight - common) * weights.extra;
      const missing = Math.max(0, (documentWeights[document] ?? 0) - common) * weights.missing;
      return common / (common + extra + missing);
    });
  };
}

interface FeatureCounts {
  readonly counts: ReadonlyMap<number, number>;
  readonly unknownWords: number;
  readonly unknownPairs: number;
}

interface FeatureNumbering {
  readonly size: number;
  readonly firstStem: number;
  readonly firstPair: number;
  /** The features of words that are all known, repeats included. */
  featuresOf(words: readonly string[]): readonly number[];
  /** The features of any words; a misspelt word counts as the words it looks like, less than in full. */
  countFeatures(words: readonly string[]): FeatureCounts;
}

interface WordReading {
  readonly word: number;
  readonly nearness: number;
}

function createFeatureNumbering(
  vocabulary: Vocabulary,
  documents: readonly (readonly string[])[],
): FeatureNumbering {
  const stems = new Map<string, number>();
  const firstStem = vocabulary.size;
  const stemOfWord = vocabulary.words.map((word) => numbered(stems, stemOf(word)) + firstStem);
  const firstPair = firstStem + stems.size;
  const pairs = new Map<number, number>();
  const pairKey = (left: number, right: number) => left * vocabulary.size + right;
  for (const words of documents) {
    for (let at = 1; at < words.length; at++) {
      numbered(
        pairs,
        pairKey(vocabulary.numberOf(words[at - 1] ?? ""), vocabulary.numberOf(words[at] ?? "")),
      );
    }
  }
  const pairFeature = (left: number, right: number): number => {
    const number = pairs.get(pairKey(left, right));
    return number === undefined ? -1 : number + firstPair;
  };
  return {
    size: firstPair + pairs.size,
    firstStem,
    firstPair,
    featuresOf: (words) => {
      const features: number[] = [];
      let before = -1;
      for (const word of words) {
        const number = vocabulary.numberOf(word);
        features.push(number, stemOfWord[number] ?? 0);
        if (before >= 0) features.push(pairFeature(before, number));
        before = number;
      }
      return features;
    },
    countFeatures: (words) => {
      const counts = new Map<number, number>();
      const add = (feature: number, count: number) => counts.set(feature, (counts.get(feature) ?? 0) + count);
      const readings = new Map<string, readonly WordReading[]>();
      let unknownWords = 0;
      let unknownPairs = 0;
      let before: readonly WordReading[] = [];
      words.forEach((word, at) => {
        let here = readings.get(word);
        if (!here) readings.set(word, (here = readWord(vocabulary, word)));
        if (here.length === 0) unknownWords += 1;
        for (const { word: number, nearness } of here) add(number, nearness);
        for (const [stem, nearness] of stemsRead(here, stemOfWord)) add(stem, nearness);
        if (at > 0) {
          let known = 0;
          for (const left of before) {
            for (const right of here) {
              const pair = pairFeature(left.word, right.word);
              if (pair < 0) continue;
              add(pair, left.nearness * right.nearness);
              known = Math.max(known, left.nearness * right.nearness);
            }
          }
          unknownPairs += 1 - known;
        }
        before = here;
      });
      return { counts, unknownWords, unknownPairs };
    },
  };
}

function readWord(vocabulary: Vocabulary, word: string): readonly WordReading[] {
  const number = vocabulary.numberOf(word);
  return number >= 0 ? [{ word: number, nearness: 1 }] : vocabulary.lookAlikes(word);
}

function stemsRead(
  readings: readonly WordReading[],
  stemOfWord: readonly number[],
): ReadonlyMap<number, number> {
  const stems = new Map<number, number>();
  for (const { word, nearness } of readings) {
    const stem = stemOfWord[word] ?? 0;
    stems.set(stem, Math.max(stems.get(stem) ?? 0, nearness));
  }
  return stems;
}

function numbered<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** A word without its commonest endings: enough for `contracts`, `contracted` and `contracting` to meet. */
function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ations?|ments?|ings?|ions?|ies|ed|es|er|ers|ly|s|e|y)$/, "");
}

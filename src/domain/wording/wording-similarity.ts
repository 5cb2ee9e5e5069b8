import type { Vocabulary } from "./vocabulary";
import type { WordingFeatures } from "./wording-features";
import { createWordingFeatures } from "./wording-features";

/** How the parts of a likeness weigh. */
export interface SimilarityWeights {
  /** How much counts what the text has beyond the document, and what it lacks of it (Tversky's index). */
  readonly extra: number;
  readonly missing: number;
  /** What a pair of neighbouring words, and a word's stem, count of what their rarity says. */
  readonly pair: number;
  readonly stem: number;
}

/** Chosen on damaged, shortened and reworded texts, where all near them do as well; see docs/wording.md. */
export const SIMILARITY_WEIGHTS: SimilarityWeights = { extra: 1, missing: 0.1, pair: 0.35, stem: 0.4 };

/**
 * Says how like each of the documents it was made from a text is, 0..1, in time linear in the text's words; or how like
 * those from number `from` up to `to`, in their order.
 */
export type WordingSimilarity = (words: readonly string[], from?: number, to?: number) => Float32Array;

/** Which documents have a feature, and how often: those of feature `f` stand from `starts[f]` up to `starts[f + 1]`. */
interface Postings {
  readonly starts: Uint32Array;
  readonly documents: Uint16Array;
  readonly counts: Uint16Array;
}

/**
 * Indexes documents by their words, the words' stems and their pairs of neighbours, each weighed by its rarity.
 * @param vocabulary every word of the documents, and it may be more.
 */
export function createWordingSimilarity(
  documents: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  weights: SimilarityWeights = SIMILARITY_WEIGHTS,
): WordingSimilarity {
  const features = createWordingFeatures(documents, vocabulary);
  const postings = createPostings(documents, features);
  const rarity = (documentsWithIt: number) =>
    Math.log((documents.length + 1) / Math.max(0.5, documentsWithIt));
  const shareOf = (feature: number) => {
    if (feature >= features.firstPair) return weights.pair;
    if (feature >= features.firstStem) return weights.stem;
    return features.isOnlyOfItsStem(feature) ? 1 + weights.stem : 1;
  };
  const featureWeights = Float64Array.from(
    { length: features.size },
    (_, feature) =>
      shareOf(feature) * rarity((postings.starts[feature + 1] ?? 0) - (postings.starts[feature] ?? 0)),
  );
  const documentWeights = weighDocuments(documents.length, postings, featureWeights);
  const unknownWordWeight = rarity(4) * (1 + weights.stem);
  const unknownPairWeight = rarity(1) * weights.pair;
  // Asked for thousands of texts: what each document shares with one is counted in the same room.
  const sharedWithEach = new Float64Array(documents.length);

  return (words, from = 0, to = documents.length) => {
    const { met, amounts, unknownWords, unknownPairs } = features.tally(words);
    let textWeight = unknownWords * unknownWordWeight + unknownPairs * unknownPairWeight;
    const shared = sharedWithEach.subarray(from, to).fill(0);
    for (const feature of met) {
      const weight = featureWeights[feature] ?? 0;
      const amount = amounts[feature] ?? 0;
      textWeight += weight * amount;
      share(shared, from, postings, feature, amount, weight);
    }
    features.clear();
    const likeness = new Float32Array(to - from);
    for (let place = 0; place < likeness.length; place++) {
      const common = shared[place] ?? 0;
      if (common === 0) continue;
      const extra = Math.max(0, textWeight - common) * weights.extra;
      const missing = Math.max(0, (documentWeights[from + place] ?? 0) - common) * weights.missing;
      likeness[place] = common / (common + extra + missing);
    }
    return likeness;
  };
}

function share(
  shared: Float64Array,
  from: number,
  postings: Postings,
  feature: number,
  amount: number,
  weight: number,
): void {
  const end = postings.starts[feature + 1] ?? 0;
  for (let at = firstFrom(postings, feature, from); at < end; at++) {
    const place = (postings.documents[at] ?? 0) - from;
    if (place >= shared.length) break;
    const there = postings.counts[at] ?? 0;
    shared[place] = (shared[place] ?? 0) + weight * (there < amount ? there : amount);
  }
}

/** Where the feature's documents from this one on begin: a KPI's paragraphs are a few of hundreds. */
function firstFrom(postings: Postings, feature: number, document: number): number {
  let low = postings.starts[feature] ?? 0;
  if (document === 0) return low;
  let high = postings.starts[feature + 1] ?? 0;
  // A few are as soon walked through.
  while (low + 4 < high) {
    const middle = (low + high) >> 1;
    if ((postings.documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  while (low < high && (postings.documents[low] ?? 0) < document) low += 1;
  return low;
}

function createPostings(documents: readonly (readonly string[])[], features: WordingFeatures): Postings {
  const found: { document: number; count: number }[][] = Array.from({ length: features.size }, () => []);
  documents.forEach((words, document) => {
    const { met, amounts } = features.tally(words);
    for (const feature of met) found[feature]?.push({ document, count: amounts[feature] ?? 0 });
    features.clear();
  });
  const starts = new Uint32Array(features.size + 1);
  found.forEach((there, feature) => (starts[feature + 1] = (starts[feature] ?? 0) + there.length));
  return {
    starts,
    documents: Uint16Array.from(found.flat(), ({ document }) => document),
    counts: Uint16Array.from(found.flat(), ({ count }) => count),
  };
}

function weighDocuments(size: number, postings: Postings, featureWeights: Float64Array): Float64Array {
  const weights = new Float64Array(size);
  featureWeights.forEach((weight, feature) => {
    for (let at = postings.starts[feature] ?? 0; at < (postings.starts[feature + 1] ?? 0); at++) {
      const document = postings.documents[at] ?? 0;
      weights[document] = (weights[document] ?? 0) + weight * (postings.counts[at] ?? 0);
    }
  });
  return weights;
}

import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { compareTwoStrings } from "string-similarity";

/** Gives every descriptor, by its place, a likeness to the text; higher is liker. */
export type Matcher = (text: string) => ArrayLike<number>;

/** A way to match that was tried. A peer has several; the bench reports the one that does best. */
export interface Contender {
  readonly name: string;
  readonly variant: string;
  readonly create: (descriptors: readonly string[]) => Matcher;
}

/** The peers in the settings that might suit them. All get texts without case, punctuation and list numbers. */
export const PEERS: readonly Contender[] = [
  ...[true, false].map((ignoreFieldNorm) => ({
    name: "fuse.js",
    variant: `whole text, ${ignoreFieldNorm ? "without" : "with"} length norm`,
    create: (descriptors: readonly string[]) =>
      fuseMatcher(descriptors, { ignoreLocation: true, threshold: 1, ignoreFieldNorm }),
  })),
  ...[true, false].map((ignoreFieldNorm) => ({
    name: "fuse.js",
    variant: `token search, ${ignoreFieldNorm ? "without" : "with"} length norm`,
    create: (descriptors: readonly string[]) =>
      fuseMatcher(descriptors, {
        ignoreLocation: true,
        useTokenSearch: true,
        tokenMatch: "any",
        ignoreFieldNorm,
      }),
  })),
  ...[0, 0.2, 0.34].map((fuzzy) => ({
    name: "MiniSearch",
    variant: fuzzy === 0 ? "whole words" : `fuzzy ${fuzzy}`,
    create: (descriptors: readonly string[]) => miniSearchMatcher(descriptors, fuzzy),
  })),
  { name: "string-similarity", variant: "letter pairs", create: letterPairMatcher },
  { name: "TF-IDF cosine", variant: "words", create: (descriptors) => tfIdfMatcher(descriptors, false) },
  {
    name: "TF-IDF cosine",
    variant: "words and word pairs",
    create: (descriptors) => tfIdfMatcher(descriptors, true),
  },
];

function fuseMatcher(
  descriptors: readonly string[],
  options: {
    ignoreLocation: boolean;
    threshold?: number;
    ignoreFieldNorm: boolean;
    useTokenSearch?: boolean;
    tokenMatch?: "any";
  },
): Matcher {
  const fuse = new Fuse(descriptors, { includeScore: true, ...options });
  return (text) => {
    const likeness = new Float64Array(descriptors.length).fill(-1);
    for (const { refIndex, score } of fuse.search(text)) likeness[refIndex] = 1 - (score ?? 1);
    return likeness;
  };
}

function miniSearchMatcher(descriptors: readonly string[], fuzzy: number): Matcher {
  const search = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  search.addAll(descriptors.map((text, id) => ({ id, text })));
  return (text) => {
    const likeness = new Float64Array(descriptors.length);
    for (const result of search.search(text, fuzzy === 0 ? {} : { fuzzy })) {
      likeness[Number(result.id)] = result.score;
    }
    return likeness;
  };
}

function letterPairMatcher(descriptors: readonly string[]): Matcher {
  return (text) => descriptors.map((descriptor) => compareTwoStrings(text, descriptor));
}

/** The textbook measure: log-scaled counts, smoothed rarity, cosine of the angle between text and descriptor. */
function tfIdfMatcher(descriptors: readonly string[], pairs: boolean): Matcher {
  const terms = (text: string) => {
    const words = text.split(" ").filter((word) => word !== "");
    return pairs ? [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)] : words;
  };
  const documentsWith = new Map<string, number>();
  for (const descriptor of descriptors) {
    for (const term of new Set(terms(descriptor)))
      documentsWith.set(term, (documentsWith.get(term) ?? 0) + 1);
  }
  const vector = (text: string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const term of terms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
    const weights = [...counts].map(([term, count]): [string, number] => [
      term,
      (1 + Math.log(count)) * (1 + Math.log((1 + descriptors.length) / (1 + (documentsWith.get(term) ?? 0)))),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  };
  const vectors = descriptors.map(vector);
  return (text) => {
    const asked = [...vector(text)];
    return vectors.map((descriptor) =>
      asked.reduce((sum, [term, weight]) => sum + weight * (descriptor.get(term) ?? 0), 0),
    );
  };
}

import { editCloseness } from "../text/edit-closeness";
import { remembering } from "../text/remembering";
import { createOneSlipSearch } from "./one-slip-words";

/** Words known by number, in the order they were first met, and the known words a misspelt one may stand for. */
export interface Vocabulary {
  readonly size: number;
  readonly words: readonly string[];
  /** The number of a known word, `-1` for any other. */
  numberOf(word: string): number;
  /** Known words that look like this unknown one, nearest first; `nearness` is 0..1. */
  lookAlikes(word: string): readonly LookAlike[];
}

export interface LookAlike {
  readonly word: number;
  readonly nearness: number;
}

/** Below this closeness two words have nothing to do with one another. */
const LEAST_NEARNESS = 0.5;
/** A rival this much poorer than the nearest word is left out. */
const RIVAL_SHARE = 0.88;
const MOST_LOOK_ALIKES = 3;
/** Only words with so large a share of common letter pairs are looked at letter by letter, and no more than so many. */
const LEAST_COMMON_PAIRS = 0.3;
const MOST_LOOKED_AT = 12;
/** A longer "word" is no word but a run of characters. */
const LONGEST_WORD = 40;
/** 26 letters, 10 digits, one for all others, and the two ends of a word. */
const SYMBOLS = 39;
/** A plan's own words come again and again: their look-alikes are kept. */
const MOST_REMEMBERED = 5_000;

/** Numbers the words given (repeats do no harm) and makes them findable by their letter pairs. */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  const numbers = new Map<string, number>();
  for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const known = [...numbers.keys()];
  const withCommonPairs = createPairSearch(known);
  const oneSlipOff = createOneSlipSearch(known);
  const nearest = remembering(MOST_REMEMBERED, (word) => {
    const oneOff = nearestOf(word, oneSlipOff(word));
    return oneOff.length > 0 ? oneOff : nearestOf(word, withCommonPairs(word));
  });
  return {
    size: known.length,
    words: known,
    numberOf: (word) => numbers.get(word) ?? -1,
    lookAlikes: (word) => (word.length < 2 || word.length > LONGEST_WORD ? [] : nearest(word)),
  };

  function nearestOf(word: string, candidates: readonly number[]): readonly LookAlike[] {
    let least = LEAST_NEARNESS;
    const near: LookAlike[] = [];
    for (const number of candidates) {
      const nearness = editCloseness(word, known[number] ?? "", least);
      if (nearness < least) continue;
      near.push({ word: number, nearness });
      least = Math.max(least, nearness * RIVAL_SHARE);
    }
    return near
      .filter(({ nearness }) => nearness >= least)
      .sort((one, other) => other.nearness - one.nearness || one.word - other.word)
      .slice(0, MOST_LOOK_ALIKES);
  }
}

/** Finds the known words that share most letter pairs with another, most first, a few of them. */
function createPairSearch(known: readonly string[]): (word: string) => readonly number[] {
  const { starts, holders } = wordsByPair(known);
  const pairCounts = Uint16Array.from(known, (word) => word.length + 1);
  // Thousands of words are looked up a plan: what is counted in is kept.
  const common = new Uint8Array(known.length);
  const met = new Uint16Array(known.length);
  const pairs: number[] = [];
  return (word) => {
    const pairCount = setLetterPairs(word, pairs);
    let meetings = 0;
    for (let at = 0; at < pairCount; at++) {
      const pair = pairs[at] ?? 0;
      const end = starts[pair + 1] ?? 0;
      for (let holder = starts[pair] ?? 0; holder < end; holder++) {
        const number = holders[holder] ?? 0;
        const shared = common[number] ?? 0;
        if (shared === 0) met[meetings++] = number;
        common[number] = shared + 1;
      }
    }
    const best: number[] = [];
    const shares: number[] = [];
    for (let at = 0; at < meetings; at++) {
      const number = met[at] ?? 0;
      const share = (2 * (common[number] ?? 0)) / ((pairCounts[number] ?? 0) + pairCount);
      common[number] = 0;
      if (share >= LEAST_COMMON_PAIRS) keepBest(best, shares, number, share);
    }
    return best;
  };
}

/** Puts a word among the best by its share, of equals the first known first; the poorest falls out. */
function keepBest(best: number[], shares: number[], number: number, share: number): void {
  let rank = best.length;
  while (rank > 0 && isBefore(number, share, best[rank - 1] ?? 0, shares[rank - 1] ?? 0)) rank -= 1;
  if (rank === MOST_LOOKED_AT) return;
  const last = Math.min(best.length, MOST_LOOKED_AT - 1);
  for (let at = last; at > rank; at--) {
    best[at] = best[at - 1] ?? 0;
    shares[at] = shares[at - 1] ?? 0;
  }
  best[rank] = number;
  shares[rank] = share;
}

function isBefore(number: number, share: number, other: number, otherShare: number): boolean {
  return share > otherShare || (share === otherShare && number < other);
}

/** Which words have a letter pair: those of pair `p` stand from `starts[p]` up to `starts[p + 1]`. */
function wordsByPair(known: readonly string[]): { starts: Uint32Array; holders: Uint16Array } {
  const found: number[][] = Array.from({ length: SYMBOLS * SYMBOLS }, () => []);
  const pairs: number[] = [];
  known.forEach((word, number) => {
    const count = setLetterPairs(word, pairs);
    for (const pair of pairs.slice(0, count)) found[pair]?.push(number);
  });
  const starts = new Uint32Array(found.length + 1);
  found.forEach((there, pair) => (starts[pair + 1] = (starts[pair] ?? 0) + there.length));
  return { starts, holders: Uint16Array.from(found.flat()) };
}

/**
 * Writes the letter pairs of a word with its two ends (`at` gives `^a`, `at`, `t$`) over those of another.
 * @returns how many there are.
 */
function setLetterPairs(word: string, pairs: number[]): number {
  let before = SYMBOLS - 1;
  for (let at = 0; at < word.length; at++) {
    const symbol = symbolOf(word.charCodeAt(at));
    pairs[at] = before * SYMBOLS + symbol;
    before = symbol;
  }
  pairs[word.length] = before * SYMBOLS + SYMBOLS - 2;
  return word.length + 1;
}

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 48 + 26;
  return 36;
}

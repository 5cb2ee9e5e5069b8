import { editCloseness } from "../text/edit-closeness";
import { remembering } from "../text/remembering";

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
  const wordsByPair: number[][] = Array.from({ length: SYMBOLS * SYMBOLS }, () => []);
  const pairCounts = Uint16Array.from(known, (word) => word.length + 1);
  known.forEach((word, number) => {
    for (const pair of letterPairs(word)) wordsByPair[pair]?.push(number);
  });
  const common = new Uint8Array(known.length);
  const nearest = remembering(MOST_REMEMBERED, (word) => nearestOf(word, withCommonPairs(word)));
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

  /** The known words that share most letter pairs with this one, most first. */
  function withCommonPairs(word: string): readonly number[] {
    const met: number[] = [];
    for (const pair of letterPairs(word)) {
      for (const number of wordsByPair[pair] ?? []) {
        const shared = common[number] ?? 0;
        if (shared === 0) met.push(number);
        common[number] = shared + 1;
      }
    }
    const share = (number: number) =>
      (2 * (common[number] ?? 0)) / ((pairCounts[number] ?? 0) + word.length + 1);
    const candidates = met
      .filter((number) => share(number) >= LEAST_COMMON_PAIRS)
      .sort((one, other) => share(other) - share(one) || one - other)
      .slice(0, MOST_LOOKED_AT);
    for (const number of met) common[number] = 0;
    return candidates;
  }
}

/** The letter pairs of a word with its two ends: `at` gives `^a`, `at`, `t$`. */
function letterPairs(word: string): readonly number[] {
  const pairs: number[] = [];
  let before = SYMBOLS - 1;
  for (let at = 0; at < word.length; at++) {
    const symbol = symbolOf(word.charCodeAt(at));
    pairs.push(before * SYMBOLS + symbol);
    before = symbol;
  }
  pairs.push(before * SYMBOLS + SYMBOLS - 2);
  return pairs;
}

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 48 + 26;
  return 36;
}

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

/** Below this share of common letter pairs two words have nothing to do with one another. */
const LEAST_NEARNESS = 0.42;
/** A rival this much poorer than the nearest word is left out. */
const RIVAL_SHARE = 0.88;
const MOST_LOOK_ALIKES = 3;
/** A longer "word" is no word but a run of characters. */
const LONGEST_WORD = 40;
/** 26 letters, 10 digits, one for all others, and the two ends of a word. */
const SYMBOLS = 39;

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
  const common = new Uint16Array(known.length);
  return {
    size: known.length,
    words: known,
    numberOf: (word) => numbers.get(word) ?? -1,
    lookAlikes: (word) => {
      if (word.length < 2 || word.length > LONGEST_WORD) return [];
      common.fill(0);
      for (const pair of letterPairs(word)) {
        for (const number of wordsByPair[pair] ?? []) common[number] = (common[number] ?? 0) + 1;
      }
      return nearestWords(common, pairCounts, word.length + 1);
    },
  };
}

function nearestWords(
  common: Uint16Array,
  pairCounts: Uint16Array,
  pairsAsked: number,
): readonly LookAlike[] {
  const found: LookAlike[] = [];
  for (let word = 0; word < common.length; word++) {
    const shared = common[word] ?? 0;
    if (shared < 2) continue;
    const pairs = pairCounts[word] ?? 0;
    const nearness = Math.min(1, (2 * shared) / (pairs + pairsAsked));
    if (nearness >= LEAST_NEARNESS) found.push({ word, nearness });
  }
  found.sort((one, other) => other.nearness - one.nearness || one.word - other.word);
  const least = (found[0]?.nearness ?? 0) * RIVAL_SHARE;
  return found.slice(0, MOST_LOOK_ALIKES).filter(({ nearness }) => nearness >= least);
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

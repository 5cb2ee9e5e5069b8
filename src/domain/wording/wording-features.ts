import { mendSpacing } from "./mend-spacing";
import type { Vocabulary } from "./vocabulary";

/** What of a text is known and what is not. */
export interface FeatureTally {
  /** The features met, each once, by number. */
  readonly met: readonly number[];
  /** How much of each feature of the set was met: whole, or less where a word was misspelt. */
  readonly amounts: Float64Array;
  /** Words that no descriptor has, nor any like them. */
  readonly unknownWords: number;
  /** How many pairs of neighbours stand in no descriptor; one that stands there misspelt counts in part. */
  readonly unknownPairs: number;
}

/** The features of a set of documents, by number: words first, then stems, then pairs. */
export interface WordingFeatures {
  readonly size: number;
  readonly firstStem: number;
  readonly firstPair: number;
  /** Whether no other word has this word's stem: the stem is then no feature of its own, as it says the same. */
  isOnlyOfItsStem(word: number): boolean;
  /** Counts the features of a text. The room of the answer is used again: clear it before the next. */
  tally(words: readonly string[]): FeatureTally;
  clear(): void;
}

/** One way to read a word: itself, or a known word it looks like. */
interface WordReading {
  readonly word: number;
  readonly nearness: number;
}

/** A stem that is no feature. */
const NO_STEM = 0xffff;

/** @param vocabulary every word of the documents, and it may be more. */
export function createWordingFeatures(
  documents: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): WordingFeatures {
  const firstStem = vocabulary.size;
  const { stemOfWord, stems } = sharedStems(vocabulary.words, firstStem);
  const firstPair = firstStem + stems;
  const pairs = numberPairs(documents, vocabulary, firstPair);
  const size = firstPair + pairs.size;
  const itself = vocabulary.words.map((_, word): readonly WordReading[] => [{ word, nearness: 1 }]);
  const met: number[] = [];
  const amounts = new Float64Array(size);

  return {
    size,
    firstStem,
    firstPair,
    isOnlyOfItsStem: (word) => stemOfWord[word] === NO_STEM,
    tally: (words) => {
      let [unknownWords, unknownPairs] = [0, 0];
      let before: readonly WordReading[] | null = null;
      for (const word of mendSpacing(words, vocabulary)) {
        const here = itself[vocabulary.numberOf(word)] ?? vocabulary.lookAlikes(word);
        if (here.length === 0) unknownWords += 1;
        tallyWord(here);
        if (before) unknownPairs += 1 - tallyPairs(before, here);
        before = here;
      }
      return { met, amounts, unknownWords, unknownPairs };
    },
    clear: () => {
      for (const feature of met) amounts[feature] = 0;
      met.length = 0;
    },
  };

  function add(feature: number, amount: number): void {
    const so = amounts[feature] ?? 0;
    if (so === 0) met.push(feature);
    amounts[feature] = so + amount;
  }

  /** Look-alikes often share a stem (`contractor`, `contractors`): it counts once, for the nearest, which comes first. */
  function tallyWord(readings: readonly WordReading[]): void {
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at];
      if (!reading) continue;
      add(reading.word, reading.nearness);
      const stem = stemOfWord[reading.word] ?? NO_STEM;
      let isCounted = stem === NO_STEM;
      for (let earlier = 0; earlier < at && !isCounted; earlier++) {
        isCounted = stemOfWord[readings[earlier]?.word ?? 0] === stem;
      }
      if (!isCounted) add(stem, reading.nearness);
    }
  }

  /** @returns how much of the pair stands in some descriptor. */
  function tallyPairs(before: readonly WordReading[], here: readonly WordReading[]): number {
    let known = 0;
    for (const left of before) {
      for (const right of here) {
        const pair = pairs.get(left.word * vocabulary.size + right.word);
        if (pair === undefined) continue;
        const amount = left.nearness * right.nearness;
        add(pair, amount);
        if (amount > known) known = amount;
      }
    }
    return known;
  }
}

/** Numbers the stems that several words have, from `first` on. */
function sharedStems(words: readonly string[], first: number): { stemOfWord: Uint16Array; stems: number } {
  const wordsOfStem = new Map<string, number[]>();
  words.forEach((word, number) => {
    const stem = stemOf(word);
    const sharing = wordsOfStem.get(stem);
    if (sharing) sharing.push(number);
    else wordsOfStem.set(stem, [number]);
  });
  const stemOfWord = new Uint16Array(words.length).fill(NO_STEM);
  let stems = 0;
  for (const sharing of wordsOfStem.values()) {
    if (sharing.length === 1) continue;
    for (const word of sharing) stemOfWord[word] = first + stems;
    stems += 1;
  }
  return { stemOfWord, stems };
}

/** Numbers the pairs of neighbours that stand in a document, from `first` on. */
function numberPairs(
  documents: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  first: number,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (const words of documents) {
    const numbers = words.map((word) => vocabulary.numberOf(word));
    for (let at = 1; at < numbers.length; at++) {
      const pair = (numbers[at - 1] ?? 0) * vocabulary.size + (numbers[at] ?? 0);
      if (!pairs.has(pair)) pairs.set(pair, first + pairs.size);
    }
  }
  return pairs;
}

/** A word without its commonest endings: enough for `contracts`, `contracted` and `contracting` to meet. */
function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ations?|ments?|ings?|ions?|ies|ed|es|er|ers|ly|s|e|y)$/, "");
}

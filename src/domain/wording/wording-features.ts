import { mendSpacing } from "./mend-spacing";
import type { Vocabulary } from "./vocabulary";

/** Where the features of a text are counted: a word, a word's stem or a pair of neighbouring words each. */
export interface FeatureTally {
  /** Tells of a feature by number and how much of it was met: 1, or less where a word was misspelt. */
  feature(feature: number, amount: number): void;
  /** A word that no descriptor has, nor any like it. */
  unknownWord(): void;
  /** How much of a pair of neighbours stands in no descriptor, 0..1. */
  unknownPair(amount: number): void;
}

/** The features of a set of documents, by number: words first, then stems, then pairs. */
export interface WordingFeatures {
  readonly size: number;
  readonly firstStem: number;
  readonly firstPair: number;
  tally(words: readonly string[], into: FeatureTally): void;
}

/** One way to read a word: itself, or a known word it looks like. */
interface WordReading {
  readonly word: number;
  readonly nearness: number;
}

/** @param vocabulary every word of the documents, and it may be more. */
export function createWordingFeatures(
  documents: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): WordingFeatures {
  const stems = new Map<string, number>();
  const firstStem = vocabulary.size;
  const stemOfWord = Uint16Array.from(vocabulary.words, (word) => numbered(stems, stemOf(word)) + firstStem);
  const firstPair = firstStem + stems.size;
  const pairs = new Map<number, number>();
  for (const words of documents) {
    for (let at = 1; at < words.length; at++) {
      const left = vocabulary.numberOf(words[at - 1] ?? "");
      numbered(pairs, left * vocabulary.size + vocabulary.numberOf(words[at] ?? ""));
    }
  }
  const itself = vocabulary.words.map((_, word): readonly WordReading[] => [{ word, nearness: 1 }]);

  return {
    size: firstPair + pairs.size,
    firstStem,
    firstPair,
    tally: (words, into) => {
      let before: readonly WordReading[] | null = null;
      for (const word of mendSpacing(words, vocabulary)) {
        const here = readWord(vocabulary, itself, word);
        if (here.length === 0) into.unknownWord();
        tallyWord(here, stemOfWord, into);
        if (before) into.unknownPair(1 - tallyPairs(before, here, into));
        before = here;
      }
    },
  };

  /** @returns how much of the pair stands in some descriptor. */
  function tallyPairs(
    before: readonly WordReading[],
    here: readonly WordReading[],
    into: FeatureTally,
  ): number {
    let known = 0;
    for (const left of before) {
      for (const right of here) {
        const pair = pairs.get(left.word * vocabulary.size + right.word);
        if (pair === undefined) continue;
        const amount = left.nearness * right.nearness;
        into.feature(firstPair + pair, amount);
        if (amount > known) known = amount;
      }
    }
    return known;
  }
}

function readWord(
  vocabulary: Vocabulary,
  itself: readonly (readonly WordReading[])[],
  word: string,
): readonly WordReading[] {
  return itself[vocabulary.numberOf(word)] ?? vocabulary.lookAlikes(word);
}

/** Look-alikes often share a stem (`contractor`, `contractors`): it counts once, for the nearest, which comes first. */
function tallyWord(readings: readonly WordReading[], stemOfWord: Uint16Array, into: FeatureTally): void {
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at];
    if (!reading) continue;
    into.feature(reading.word, reading.nearness);
    const stem = stemOfWord[reading.word] ?? 0;
    let met = false;
    for (let earlier = 0; earlier < at; earlier++) met ||= stemOfWord[readings[earlier]?.word ?? 0] === stem;
    if (!met) into.feature(stem, reading.nearness);
  }
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

import type { Vocabulary } from "./vocabulary";

/**
 * Puts spaces right that stand in the wrong place (`th ecouncil`, `i nmarket`, `pro curement`), wherever that turns two
 * words, one of them unknown, into known ones. Typing does this, and so does taking a plan out of a PDF.
 */
export function mendSpacing(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const firstUnknown = words.findIndex((word) => !isKnown(word, vocabulary));
  if (firstUnknown < 0) return words;
  const start = Math.max(0, firstUnknown - 1);
  const mended = words.slice(0, start);
  let here = words[start] ?? "";
  let isHereKnown = firstUnknown > 0;
  for (let at = start + 1; at < words.length; at++) {
    const next = words[at] ?? "";
    const isNextKnown = isKnown(next, vocabulary);
    const [left, right] = isHereKnown && isNextKnown ? [here, next] : mendedPair(here, next, vocabulary);
    if (left !== "") mended.push(left);
    isHereKnown = right === next ? isNextKnown : isKnown(right, vocabulary);
    here = right;
  }
  mended.push(here);
  return mended;
}

/** The two words as they should be; one word alone stands second, as the next may still have to do with it. */
function mendedPair(one: string, next: string, vocabulary: Vocabulary): readonly [string, string] {
  if (isKnown(one + next, vocabulary)) return ["", one + next];
  // What is left of a word is looked up before what would be made: it costs less, and is seldom known.
  const afterFirst = next.slice(1);
  if (isKnown(afterFirst, vocabulary)) {
    const longer = one + next.charAt(0);
    if (isKnown(longer, vocabulary)) return [longer, afterFirst];
  }
  const beforeLast = one.slice(0, -1);
  if (isKnown(beforeLast, vocabulary)) {
    const longer = one.slice(-1) + next;
    if (isKnown(longer, vocabulary)) return [beforeLast, longer];
  }
  return [one, next];
}

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.numberOf(word) >= 0;
}

import type { Vocabulary } from "./vocabulary";

/**
 * Puts spaces right that stand in the wrong place (`th ecouncil`, `i nmarket`, `pro curement`), wherever that turns two
 * words, one of them unknown, into known ones. Typing does this, and so does taking a plan out of a PDF.
 */
export function mendSpacing(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const isKnown = (word: string) => vocabulary.numberOf(word) >= 0;
  const firstUnknown = words.findIndex((word) => !isKnown(word));
  if (firstUnknown < 0) return words;
  const start = Math.max(0, firstUnknown - 1);
  const mended = words.slice(0, start);
  let here = words[start] ?? "";
  let isHereKnown = firstUnknown > 0;
  for (let at = start + 1; at < words.length; at++) {
    const next = words[at] ?? "";
    const isNextKnown = isKnown(next);
    const [left, right] = isHereKnown && isNextKnown ? [here, next] : mendedPair(here, next, isKnown);
    if (left !== "") mended.push(left);
    isHereKnown = right === next ? isNextKnown : isKnown(right);
    here = right;
  }
  mended.push(here);
  return mended;
}

/** The two words as they should be; one word alone stands second, as the next may still have to do with it. */
function mendedPair(
  one: string,
  next: string,
  isKnown: (word: string) => boolean,
): readonly [string, string] {
  if (isKnown(one + next)) return ["", one + next];
  const forward = [one + next.slice(0, 1), next.slice(1)] as const;
  if (forward.every(isKnown)) return forward;
  const back = [one.slice(0, -1), one.slice(-1) + next] as const;
  return back.every(isKnown) ? back : [one, next];
}

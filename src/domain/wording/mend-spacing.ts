import type { Vocabulary } from "./vocabulary";

/**
 * Puts spaces right that stand in the wrong place (`th ecouncil`, `i nmarket`, `pro curement`), wherever that turns two
 * words, one of them unknown, into known ones. Typing does this, and so does taking a plan out of a PDF.
 */
export function mendSpacing(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const isKnown = (word: string) => vocabulary.numberOf(word) >= 0;
  if (words.every(isKnown)) return words;
  const mended: string[] = [];
  let here = words[0] ?? "";
  for (let at = 1; at < words.length; at++) {
    const next = words[at] ?? "";
    const [left, right] = isKnown(here) && isKnown(next) ? [here, next] : mendedPair(here, next, isKnown);
    if (left !== "") mended.push(left);
    here = right;
  }
  return [...mended, here];
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

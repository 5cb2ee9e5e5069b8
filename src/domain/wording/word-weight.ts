const SMALL_WORDS = new Set(
  (
    "a an and any are as at be been being both but by can do does each for from had has have how if in into is it its " +
    "more no nor not of on or other so such than that the their them then there these they this those to was were when " +
    "where which while who will with would"
  ).split(" "),
);

/** What a word counts when two texts are compared: small words say little, and meet in any two texts. */
export function wordWeight(word: string): number {
  return SMALL_WORDS.has(word) ? 0.2 : 1;
}

const ARTICLES_AND_VERBS_OF_BEING = new Set(
  "a an the there is are was were be been being has have had their its".split(" "),
);

/** Whether a word can be left out without a change of meaning: editions differ in these (`Council is`, `The council is`). */
export function isFiller(word: string): boolean {
  return ARTICLES_AND_VERBS_OF_BEING.has(word);
}

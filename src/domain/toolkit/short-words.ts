import shortWords from "./short-words.json";

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(Object.entries(shortWords.words));
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...WRITTEN_OUT.keys()].join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);
/** Fewer letters may begin any word. */
const FEWEST_LETTERS = 3;

/** A folded label with the short forms that people know written out: `contract mgmt` → `contract management`. */
export function writtenOut(folded: string): string {
  return folded.replace(SHORT, (short) => WRITTEN_OUT.get(short) ?? short);
}

/** A folded label with its cut words (`dev`, `strat`) as the words of a name that they begin; its own words stay. */
export function cutWordsAsIn(folded: string, name: readonly string[]): string {
  return folded
    .split(" ")
    .map((word) => (name.includes(word) ? word : (name.find((whole) => isCut(word, whole)) ?? word)))
    .join(" ");
}

/** Whether a word is the beginning of another. */
export function isCut(word: string, whole: string): boolean {
  return word.length >= FEWEST_LETTERS && whole.length > word.length && whole.startsWith(word);
}

import { foldWords } from "./fold-text";

/** Where a sentence ends: at its stop, or where a new line starts like a sentence or a list item. */
const SENTENCE_END =
  /(?<=[.;!?:]["'’”)]*)\s+(?=["'‘“(]*[\p{Lu}\p{N}•])|\s*\n+\s*(?=[\p{Lu}\p{N}•·▪–-])|\s*[•·▪]\s*/u;
/** Fewer words are no sentence but the rest of one. */
const FEWEST_WORDS = 3;

/** The sentences and list items of a text, in order, as written; scraps (`2.`) go with what follows or stands before. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const piece of text.split(SENTENCE_END)) {
    const sentence = piece.trim();
    if (sentence === "") continue;
    const last = sentences.at(-1);
    if (
      last !== undefined &&
      (foldWords(sentence).length < FEWEST_WORDS || foldWords(last).length < FEWEST_WORDS)
    ) {
      sentences[sentences.length - 1] = `${last} ${sentence}`;
    } else {
      sentences.push(sentence);
    }
  }
  return sentences;
}

import { groupedBy } from "../lists/grouped-by";
import type { Toolkit } from "../toolkit/toolkit";
import type { FoldedWord } from "./fold-text";
import { foldWords } from "./fold-text";

/** A phrase of an older edition and what it is called today, as the toolkit's older words spell them. */
export interface OlderTerm {
  readonly older: string;
  readonly today: string;
}

/** Words after translation. Translated words keep the stretch of the original phrase they stand for. */
export interface TranslatedWords {
  readonly words: readonly FoldedWord[];
  /** Each older term met, once, in the order of the text. */
  readonly found: readonly OlderTerm[];
}

/** Translates the older editions' terms of a text to today's, longer phrases first; a plural counts as its singular. */
export type TranslateOlderTerms = (words: readonly FoldedWord[]) => TranslatedWords;

interface FoldedTerm {
  readonly term: OlderTerm;
  readonly older: readonly string[];
  readonly today: readonly string[];
}

const translations = new WeakMap<Toolkit, TranslateOlderTerms>();

/** The translation for a toolkit, made once: every comparison of words needs it. */
export function olderTermsTranslation(toolkit: Toolkit): TranslateOlderTerms {
  const known = translations.get(toolkit);
  if (known) return known;
  const made = createOlderTermsTranslation(toolkit);
  translations.set(toolkit, made);
  return made;
}

function createOlderTermsTranslation(toolkit: Toolkit): TranslateOlderTerms {
  const termsByFirstWord = groupedBy(foldedTerms(toolkit), ({ older }) => older[0] ?? "");
  const termAt = (words: readonly FoldedWord[], at: number): FoldedTerm | undefined =>
    termsByFirstWord.get(words[at]?.word ?? "")?.find(({ older }) => startsWith(words, at, older));
  return (words) => {
    let first = 0;
    while (first < words.length && !termAt(words, first)) first += 1;
    if (first === words.length) return { words, found: [] };
    const translated = words.slice(0, first);
    const found = new Set<OlderTerm>();
    for (let at = first; at < words.length;) {
      const here = words[at];
      if (!here) break;
      const match = termAt(words, at);
      if (!match) {
        translated.push(here);
        at += 1;
        continue;
      }
      const last = words[at + match.older.length - 1] ?? here;
      for (const word of match.today) translated.push({ word, start: here.start, end: last.end });
      found.add(match.term);
      at += match.older.length;
    }
    return { words: translated, found: [...found] };
  };
}

function foldedTerms(toolkit: Toolkit): readonly FoldedTerm[] {
  return toolkit.olderWords
    .flatMap(({ terms }) => terms)
    .flatMap((term) => {
      const [older, today] = [plainWords(term.older), plainWords(term.today)];
      return [
        { term, older, today },
        { term, older: plural(older), today: plural(today) },
      ];
    })
    .filter(({ older }) => older.length > 0)
    .sort((one, other) => other.older.length - one.older.length);
}

function plainWords(text: string): readonly string[] {
  return foldWords(text).map(({ word }) => word);
}

function plural(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last === undefined || last.endsWith("s") ? words : [...words.slice(0, -1), `${last}s`];
}

function startsWith(words: readonly FoldedWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[at + offset]?.word === word);
}

import MiniSearch from "minisearch";

/** Something to be found, by its title and by its text. A hit in the title counts more. */
export interface Searchable<T> {
  readonly item: T;
  readonly title: string;
  readonly text: string;
}

/** Finds by words, best first: beginnings of words count, and so do words with a letter or two wrong. */
export type WordSearch<T> = (query: string) => readonly T[];

/** A letter wrong in every five: `procurment`, `sosial`. Shorter words must be right, or everything would be found. */
const SHARE_OF_LETTERS_WRONG = 0.2;
const SHORTEST_WORD_WITH_ERRORS = 4;

export function createWordSearch<T>(documents: readonly Searchable<T>[]): WordSearch<T> {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ["title", "text"],
    processTerm: (term) => plainLetters(term) || null,
  });
  index.addAll(documents.map(({ title, text }, id) => ({ id, title, text })));
  const options = {
    boost: { title: 3 },
    prefix: true,
    fuzzy: (term: string) => (term.length < SHORTEST_WORD_WITH_ERRORS ? 0 : SHARE_OF_LETTERS_WRONG),
    maxFuzzy: 2,
  };
  return (query) => {
    const all = index.search(query, { ...options, combineWith: "AND" });
    const found = all.length > 0 ? all : index.search(query, { ...options, combineWith: "OR" });
    return found.flatMap(({ id }) => documents[id as number]?.item ?? []);
  };
}

function plainLetters(term: string): string {
  return term
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase();
}

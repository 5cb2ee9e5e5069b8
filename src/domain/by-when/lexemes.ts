import { groupedBy } from "../lists/grouped-by";
import { joinLexemes } from "./joined-lexemes";
import { nearlyTheSame } from "./spelling";
import type { Lexeme } from "./lexeme";
import { VOCABULARY, type VocabularyEntry } from "./vocabulary";

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly entry: VocabularyEntry;
}

const PHRASES: readonly Phrase[] = VOCABULARY.flatMap((entry) =>
  entry.phrases.split("|").map((phrase) => ({ words: phrase.split(" "), entry })),
).sort((a, b) => b.words.length - a.words.length);

const PHRASES_BY_FIRST_WORD = groupedBy(PHRASES, ({ words: [first = ""] }) => first);

const FORGIVING = PHRASES.filter((phrase) => phrase.entry.forgiving);

/** Letters, digits and marks each by themselves; times of day, quotation marks, marks of footnotes and white space are skipped. */
const PIECES =
  /(?<skipped>T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?|[^\S\n]+|['’‘`´"“”*†‡¹²³])|\p{L}+|[0-9]+|[^]/giu;

/** Cuts a by-when into the words, numbers and marks its meaning is made of. */
export function readLexemes(text: string): readonly Lexeme[] {
  const pieces = cutPieces(text);
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < pieces.length;) {
    const [lexeme, length] = lexemeAt(pieces, at);
    lexemes.push(lexeme);
    at += length;
  }
  return joinLexemes(lexemes);
}

function cutPieces(text: string): readonly Piece[] {
  return [...text.matchAll(PIECES)]
    .filter((match) => match.groups?.["skipped"] === undefined)
    .map((match) => ({
      text: plainCharacters(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function plainCharacters(text: string): string {
  return text.toLowerCase().replace(/[‐‑‒–—−_]/gu, "-");
}

function lexemeAt(pieces: readonly Piece[], at: number): readonly [Lexeme, number] {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece) throw new Error("lexemeAt needs a piece to read");
  const phrase = phraseAt(pieces, at);
  if (phrase) {
    const last = pieces[at + phrase.words.length - 1] ?? piece;
    const { means, number = 0 } = phrase.entry;
    return [{ means, number, digits: "", start: piece.start, end: last.end }, phrase.words.length];
  }
  if (!/^[0-9]+$/.test(piece.text)) {
    return [{ means: "unknown", number: 0, digits: "", start: piece.start, end: piece.end }, 1];
  }
  const isOrdinal = next?.start === piece.end && /^(?:st|nd|rd|th)$/.test(next.text);
  const written = { number: Number(piece.text), digits: piece.text, start: piece.start };
  return isOrdinal
    ? [{ ...written, means: "ordinal", end: next.end }, 2]
    : [{ ...written, means: "number", end: piece.end }, 1];
}

/** The longest phrase that starts here; one spelt right wins over a forgiven one of the same length. */
function phraseAt(pieces: readonly Piece[], at: number): Phrase | undefined {
  const candidates = PHRASES_BY_FIRST_WORD.get(pieces[at]?.text ?? "") ?? [];
  const exact = candidates.find(({ words }) =>
    words.every((word, index) => pieces[at + index]?.text === word),
  );
  const forgiven = FORGIVING.find(
    ({ words }) =>
      words.length > (exact?.words.length ?? 0) &&
      words.every((word, index) => nearlyTheSame(pieces[at + index]?.text ?? "", word)),
  );
  return forgiven ?? exact;
}

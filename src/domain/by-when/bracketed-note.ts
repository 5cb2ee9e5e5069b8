import { writtenIn, type StatementSource } from "./statement-source";
import type { Lexeme } from "./lexeme";

/** Words that may turn a bracketed note against what stands before it: such a note is not passed over. */
const TURNING = /\b(?:not|no|never|was|were|now|revised|originally|previously|moved|slipped|if|unless)\b/i;

/** A bracketed note that says nothing of time, as in `Q1 23 (subject to sign-off)`; the place after it. */
export function endOfNote(source: StatementSource, open: number): number | null {
  const { lexemes } = source;
  const close = lexemes.findIndex((lexeme, index) => index > open && lexeme.means === "close");
  if (close < 0) return null;
  const inside = lexemes.slice(open + 1, close);
  const plain = [
    "unknown",
    "filler",
    "to",
    "by",
    "and",
    "from",
    "comma",
    "dash",
    "dot",
    "slash",
    "undecided",
  ];
  // The digits of `PA23` are no number.
  const isInName = (lexeme: Lexeme, place: number) =>
    lexeme.means === "number" &&
    inside[place - 1]?.means === "unknown" &&
    inside[place - 1]?.end === lexeme.start;
  const isNote = inside.every((lexeme, place) => plain.includes(lexeme.means) || isInName(lexeme, place));
  return isNote && !TURNING.test(writtenIn(source, open, close + 1)) ? close + 1 : null;
}

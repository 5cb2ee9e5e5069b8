import type { Lexeme } from "./lexeme";

/** A join of neighbouring lexemes, and how many of them it takes. */
type Join = readonly [joined: Lexeme, length: number];

/**
 * Joins what is one thing in several lexemes: `Q` `1` is a quarter, `FY` `23` `/` `24` a pair of years.
 * Only years that follow one another are a pair, so `04/23` stays as it is.
 */
export function joinLexemes(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const joined: Lexeme[] = [];
  for (let at = 0; at < lexemes.length;) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    const [next, length] = joinOfYears(lexemes, at) ?? joinOfShares(lexemes, at) ?? [lexeme, 1];
    joined.push(next);
    at += length;
  }
  return joined;
}

/** A quarter or half and its number, in either order: `Q1`, `1st quarter`, `H2`. */
function joinOfShares(lexemes: readonly Lexeme[], at: number): Join | null {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  if (!first || !second) return null;
  for (const [word, number, numberKinds] of [
    [first, second, ["number"]],
    [second, first, ["ordinal", "rank"]],
  ] as const) {
    const share = word.means === "quarter-word" ? "quarter" : word.means === "half-word" ? "half" : null;
    const most = share === "quarter" ? 4 : 2;
    const isNumber = numberKinds.some((kind) => kind === number.means) && number.digits.length <= 1;
    if (share && isNumber && number.number >= 1 && number.number <= most) {
      return [{ means: share, number: number.number, digits: "", start: first.start, end: second.end }, 2];
    }
  }
  return null;
}

function joinOfYears(lexemes: readonly Lexeme[], at: number): Join | null {
  const before = lexemes[at]?.means === "year-word" ? 1 : 0;
  const [first, mark, second] = lexemes.slice(at + before, at + before + 3);
  if (!first || !second || (mark?.means !== "slash" && mark?.means !== "dash")) return null;
  const startYear = pairedStartYear(first, second);
  if (startYear === null || isPartOfDate(lexemes, at, at + before + 3)) return null;
  const after = lexemes[at + before + 3]?.means === "year-word" ? 1 : 0;
  const last = (after ? lexemes[at + before + 3] : undefined) ?? second;
  const start = lexemes[at]?.start ?? first.start;
  return [{ means: "year-pair", number: startYear, digits: "", start, end: last.end }, before + 3 + after];
}

/** `11/12` may be a day, so two-digit pairs start in 2013: no plan under this toolkit is older. */
const FIRST_SHORT_PAIR = 13;

function pairedStartYear(first: Lexeme, second: Lexeme): number | null {
  if (first.means !== "number" || second.means !== "number") return null;
  const lengths = `${first.digits.length}${second.digits.length}`;
  if (lengths === "44") return second.number === first.number + 1 ? first.number : null;
  if (lengths === "42") return second.number === (first.number + 1) % 100 ? first.number : null;
  // `2024/5` is no May: nobody writes the year first without a nought.
  if (lengths === "41") return second.number === (first.number + 1) % 10 ? first.number : null;
  const isPair = lengths === "22" && second.number === first.number + 1 && first.number >= FIRST_SHORT_PAIR;
  return isPair ? 2000 + first.number : null;
}

/** In `23-24 March` and `22/23/2024` the numbers are days; in `Q3-24/25` they are not. */
function isPartOfDate(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  const isMark = (lexeme: Lexeme | undefined): boolean =>
    lexeme !== undefined && ["slash", "dash", "dot"].includes(lexeme.means);
  const isQuarters = ["quarter-word", "half-word"].includes(lexemes[start - 3]?.means ?? "");
  const continued = isMark(lexemes[start - 1]) && lexemes[start - 2]?.means === "number" && !isQuarters;
  const continues = isMark(lexemes[end]) && lexemes[end + 1]?.means === "number";
  return continued || continues || lexemes[end]?.means === "month";
}

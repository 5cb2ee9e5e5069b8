import type { Meaning } from "./vocabulary";

/** A word, number or mark of a by-when and what it stands for; `start` and `end` are its place in the text. */
export interface Lexeme {
  readonly means: Meaning | "number" | "ordinal" | "quarter" | "half" | "year-pair" | "unknown";
  readonly start: number;
  readonly end: number;
  /** A number's digits as written. */
  readonly digits: string;
  /** The number, month, quarter or (of a year pair) starting year. */
  readonly number: number;
}

import type { QuarterSystem } from "./by-when";
import type { Lexeme } from "./lexeme";

/** A by-when as it was written, cut into what its meaning is made of. */
export interface StatementSource {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly system: QuarterSystem;
}

/** The words that stand from one lexeme to before another, as they were written. */
export function writtenIn({ text, lexemes }: StatementSource, start: number, next: number): string {
  return text.slice(lexemes[start]?.start ?? 0, lexemes[next - 1]?.end ?? text.length);
}

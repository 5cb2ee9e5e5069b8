import type { Day } from "../domain/by-when/by-when";

/** What a command needs of the world: where to print, where to report, and what day it is. */
export interface Terminal {
  /** Results, on standard output. */
  print(text: string): void;
  /** Troubles and progress, on standard error. */
  report(text: string): void;
  readonly today: Day;
}

/** Nothing to fix; something must be fixed; a file or an argument cannot be read. */
export type ExitCode = 0 | 1 | 2;
export const NOTHING_TO_FIX = 0;
export const SOMETHING_TO_FIX = 1;
export const CANNOT_READ = 2;

/** A fault in the arguments, as one sentence for the person who typed them. */
export class ArgumentFault extends Error {}

declare module "string-similarity" {
  /** Sørensen–Dice coefficient of the letter pairs of two strings, 0..1. */
  export function compareTwoStrings(one: string, other: string): number;
}

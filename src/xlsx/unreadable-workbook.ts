/**
 * Carries the sentence for a person from the depth of a damaged file to the one place that catches it;
 * it never leaves `src/xlsx`.
 */
export class UnreadableWorkbook extends Error {}

/** @returns an error that says which part of the workbook is broken and how Excel may mend it. */
export function damaged(name: string, what: string): UnreadableWorkbook {
  return new UnreadableWorkbook(
    `${name} is damaged inside (${what}): open it in Excel, let Excel repair it, save it and try again.`,
  );
}

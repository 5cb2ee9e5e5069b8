import type { CaseResult } from "./run-cases";

/** Where the cases were run, as Office itself says it. */
export type Surroundings = Pick<Office.ContextInformation, "host" | "platform" | "version">;

/** `Excel, OfficeOnline, version 16.0.0.0` */
export function surroundingsText({ host, platform, version }: Surroundings): string {
  return `${host}, ${platform}, version ${version}`;
}

/** `61 of 63 hold; 4 not run` */
export function countsText(results: readonly CaseResult[]): string {
  const count = (outcome: CaseResult["outcome"]) => results.filter((each) => each.outcome === outcome).length;
  const run = results.length - count("not run");
  return `${count("pass")} of ${run} hold; ${count("not run")} not run`;
}

/**
 * The text to copy into docs/excel-contract.md: where and when, how many, and each sentence that does not hold or
 * was not run.
 * @param day the date of the run, `22 November 2026`.
 */
export function reportText(surroundings: Surroundings, day: string, results: readonly CaseResult[]): string {
  const lines = (outcome: CaseResult["outcome"], word: string) =>
    results
      .filter((result) => result.outcome === outcome)
      .map(({ sentence, detail }) => `- ${word}: ${sentence}. ${detail.replace(/\s+/g, " ")}`);
  const paragraphs = [
    `### ${surroundingsText(surroundings)} (${day})`,
    `${countsText(results)}.`,
    [...lines("fail", "Does not hold"), ...lines("not run", "Not run")].join("\n"),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

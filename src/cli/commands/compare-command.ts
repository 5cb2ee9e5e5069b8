import { examineAllPlans } from "../../use-cases/check-plans";
import { compareVersions } from "../../use-cases/compare-versions";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import type { Arguments, OptionNames } from "../arguments";
import { choice } from "../arguments";
import { comparisonAsJson } from "../formats/comparison-json";
import { comparisonAsMarkdown, comparisonAsText } from "../formats/comparison-text";
import { noPlanMessage, readPlanFile, type PlanFile } from "../plan-file";
import type { ExitCode, Terminal } from "../terminal";
import { ArgumentFault, CANNOT_READ, NOTHING_TO_FIX } from "../terminal";
import { termOptions, termsOf } from "../terms";

export const compareOptions: OptionNames = { values: ["as-of", "quarters", "format"], switches: [] };

const FORMATS = { text: comparisonAsText, markdown: comparisonAsMarkdown, json: comparisonAsJson } as const;

/** `compare OLD.xlsx NEW.xlsx`: what has changed since last time. */
export async function compareCommand(
  given: Arguments,
  knowledge: PlanKnowledge,
  terminal: Terminal,
): Promise<ExitCode> {
  const [older, newer, ...more] = given.words;
  if (older === undefined || newer === undefined || more.length > 0) {
    throw new ArgumentFault("compare takes two workbooks, the older first: plan compare OLD.xlsx NEW.xlsx.");
  }
  const options = termOptions(given);
  const format = choice(given, "format", ["text", "markdown", "json"], "text");
  const readings: PlanFile[] = [];
  for (const file of [older, newer]) {
    const reading = await readPlanFile(file, knowledge);
    if (reading.kind === "unreadable" || reading.plans.length === 0) {
      terminal.report(reading.kind === "unreadable" ? reading.reason : noPlanMessage(reading));
      return CANNOT_READ;
    }
    for (const sentence of reading.notCounted) terminal.report(`${file}: ${sentence}`);
    readings.push(reading);
  }
  const [before, after] = readings;
  if (!before || !after) throw new Error("Both workbooks were read");
  // Both by what the newer keeps: a by-when has slipped only where one and the same calendar says so.
  const terms = termsOf(options, after.workbook.memory, terminal.today);
  if (terms.fromWorkbook !== null) terminal.report(`${newer}: ${terms.fromWorkbook}`);
  const comparison = compareVersions(
    { name: older, plans: before.counted },
    examineAllPlans(after.counted, knowledge, terms),
    knowledge,
    terms,
  );
  terminal.print(FORMATS[format](comparison, { older, newer }));
  return NOTHING_TO_FIX;
}

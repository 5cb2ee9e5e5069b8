import { comparePlans } from "../../domain/comparison/compare-plans";
import { checkAllPlans } from "../../use-cases/check-plans";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import type { Arguments, OptionNames } from "../arguments";
import { choice, dayOption, quartersOption } from "../arguments";
import { comparisonAsJson } from "../formats/comparison-json";
import { comparisonAsMarkdown, comparisonAsText } from "../formats/comparison-text";
import { noPlanMessage, readPlanFile } from "../plan-file";
import type { ExitCode, Terminal } from "../terminal";
import { ArgumentFault, CANNOT_READ, NOTHING_TO_FIX } from "../terminal";

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
  const terms = { asOf: dayOption(given, "as-of", terminal.today), quarters: quartersOption(given) };
  const format = choice(given, "format", ["text", "markdown", "json"], "text");
  const examined = [];
  for (const file of [older, newer]) {
    const reading = await readPlanFile(file, knowledge);
    if (reading.kind === "unreadable" || reading.plans.length === 0) {
      terminal.report(reading.kind === "unreadable" ? reading.reason : noPlanMessage(reading));
      return CANNOT_READ;
    }
    for (const sentence of reading.notCounted) terminal.report(`${file}: ${sentence}`);
    examined.push(checkAllPlans(reading.counted, knowledge, terms).examined);
  }
  const [before, after] = examined;
  if (!before || !after) throw new Error("Both workbooks were read");
  terminal.print(FORMATS[format](comparePlans(before, after), { older, newer }));
  return NOTHING_TO_FIX;
}

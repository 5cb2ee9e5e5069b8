import { summarisePlans } from "../../domain/summary/summarise-plans";
import { examineAllPlans } from "../../use-cases/check-plans";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import type { Arguments, OptionNames } from "../arguments";
import { choice } from "../arguments";
import { summaryAsJson } from "../formats/summary-json";
import { summaryAsMarkdown } from "../formats/summary-markdown";
import { summaryAsText } from "../formats/summary-text";
import { noPlanMessage, readPlanFile } from "../plan-file";
import type { ExitCode, Terminal } from "../terminal";
import { ArgumentFault, CANNOT_READ, NOTHING_TO_FIX } from "../terminal";
import { termOptions, termsOf } from "../terms";

export const summaryOptions: OptionNames = {
  values: ["as-of", "quarters", "format", "council"],
  switches: [],
};

const FORMATS = { text: summaryAsText, markdown: summaryAsMarkdown, json: summaryAsJson } as const;

/** `summary FILE.xlsx`: the figures of the summary sheet, from the same code. */
export async function summaryCommand(
  given: Arguments,
  knowledge: PlanKnowledge,
  terminal: Terminal,
): Promise<ExitCode> {
  const [file, ...more] = given.words;
  if (file === undefined || more.length > 0) {
    throw new ArgumentFault(
      "summary takes one workbook: plan summary FILE.xlsx [--format text|markdown|json].",
    );
  }
  const options = termOptions(given);
  const format = choice(given, "format", ["text", "markdown", "json"], "text");
  const reading = await readPlanFile(file, knowledge);
  if (reading.kind === "unreadable" || reading.plans.length === 0) {
    terminal.report(reading.kind === "unreadable" ? reading.reason : noPlanMessage(reading));
    return CANNOT_READ;
  }
  for (const sentence of reading.notCounted) terminal.report(sentence);
  const { memory } = reading.workbook;
  const terms = termsOf(options, memory, terminal.today);
  if (terms.fromWorkbook !== null) terminal.report(terms.fromWorkbook);
  const examined = examineAllPlans(reading.counted, knowledge, terms);
  terminal.print(FORMATS[format](summarisePlans(examined, given.value("council") ?? memory.council)));
  return NOTHING_TO_FIX;
}

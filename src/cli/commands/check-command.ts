import { checkPlans } from "../../domain/checks/check-plans";
import { examineAllPlans } from "../../use-cases/check-plans";
import { judgeFindings } from "../../use-cases/judge-findings";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import type { Arguments, OptionNames } from "../arguments";
import { choice } from "../arguments";
import { checkedFile, type CheckedFile, type FileCheck } from "../formats/checked-file";
import { findingsAsCsv } from "../formats/findings-csv";
import { findingsAsJson } from "../formats/findings-json";
import { findingsAsMarkdown } from "../formats/findings-markdown";
import { findingsAsText } from "../formats/findings-text";
import { noPlanMessage, readPlanFile } from "../plan-file";
import type { ExitCode, Terminal } from "../terminal";
import { ArgumentFault, CANNOT_READ, NOTHING_TO_FIX, SOMETHING_TO_FIX } from "../terminal";
import { termOptions, termsOf } from "../terms";

export const checkOptions: OptionNames = { values: ["as-of", "quarters", "format"], switches: [] };

const FORMATS = {
  text: findingsAsText,
  json: findingsAsJson,
  csv: findingsAsCsv,
  markdown: findingsAsMarkdown,
} as const;

/** `check FILE…`: holds each workbook's plans to every check and prints what reviewers have not settled. */
export async function checkCommand(
  given: Arguments,
  knowledge: PlanKnowledge,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = given.words;
  if (files.length === 0)
    throw new ArgumentFault("check takes one or more workbooks: plan check FILE.xlsx …");
  const options = termOptions(given);
  const format = choice(given, "format", ["text", "json", "csv", "markdown"], "text");

  const checks: FileCheck[] = [];
  for (const [place, file] of files.entries()) {
    if (files.length > 1) terminal.report(`Checking ${place + 1} of ${files.length}: ${file}`);
    const reading = await readPlanFile(file, knowledge);
    if (reading.kind === "unreadable") {
      terminal.report(reading.reason);
      checks.push({ kind: "unreadable", file, reason: reading.reason });
    } else if (reading.plans.length === 0) {
      terminal.report(noPlanMessage(reading));
      checks.push({ kind: "unreadable", file, reason: `${file} has no action plan on any of its sheets.` });
    } else {
      for (const sentence of reading.notCounted) terminal.report(`${file}: ${sentence}`);
      const { sheets, memory } = reading.workbook;
      const terms = termsOf(options, memory, terminal.today);
      if (terms.fromWorkbook !== null) terminal.report(`${file}: ${terms.fromWorkbook}`);
      const examined = examineAllPlans(reading.counted, knowledge, terms);
      const judged = judgeFindings(checkPlans(examined), sheets, memory.decisions);
      checks.push(checkedFile(file, examined, judged));
    }
  }
  const checked = checks.filter((check): check is CheckedFile => check.kind === "checked");
  if (checked.length > 0 || format === "json") terminal.print(FORMATS[format](checks, knowledge.toolkit));
  if (checked.length < checks.length) return CANNOT_READ;
  return checked.some(({ counts }) => counts["must-fix"] > 0) ? SOMETHING_TO_FIX : NOTHING_TO_FIX;
}

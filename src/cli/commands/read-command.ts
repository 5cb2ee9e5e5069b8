import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import type { Arguments, OptionNames } from "../arguments";
import { planAsText } from "../formats/plan-text";
import { plansAsJson } from "../formats/plan-json";
import { noPlanMessage, readPlanFile } from "../plan-file";
import type { ExitCode, Terminal } from "../terminal";
import { ArgumentFault, CANNOT_READ, NOTHING_TO_FIX } from "../terminal";

export const readOptions: OptionNames = { values: [], switches: ["json"] };

/** `read FILE.xlsx [--json]`: says what was understood of the workbook. */
export async function readCommand(
  given: Arguments,
  knowledge: PlanKnowledge,
  terminal: Terminal,
): Promise<ExitCode> {
  const [file, ...more] = given.words;
  if (file === undefined || more.length > 0)
    throw new ArgumentFault("read takes one workbook: plan read FILE.xlsx [--json].");
  const reading = await readPlanFile(file, knowledge);
  if (reading.kind === "unreadable") {
    terminal.report(reading.reason);
    return CANNOT_READ;
  }
  const readings = reading.sheets.map((sheet) => sheet.reading);
  if (given.isOn("json")) terminal.print(plansAsJson(readings, knowledge.toolkit));
  else for (const { plan } of reading.plans) terminal.print(planAsText(plan, knowledge.toolkit));
  if (reading.plans.length > 0) return NOTHING_TO_FIX;
  terminal.report(noPlanMessage(reading));
  return CANNOT_READ;
}

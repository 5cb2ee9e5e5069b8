import { loadToolkit } from "../domain/toolkit/load-toolkit";
import { createPlanKnowledge } from "../use-cases/plan-knowledge";
import { readArguments } from "./arguments";
import { checkCommand, checkOptions } from "./commands/check-command";
import { compareCommand, compareOptions } from "./commands/compare-command";
import { readCommand, readOptions } from "./commands/read-command";
import { suggestCommand, suggestOptions } from "./commands/suggest-command";
import { summaryCommand, summaryOptions } from "./commands/summary-command";
import { toolkitCommand, toolkitOptions } from "./commands/toolkit-command";
import type { ExitCode, Terminal } from "./terminal";
import { ArgumentFault, CANNOT_READ, NOTHING_TO_FIX } from "./terminal";

export const USAGE = `Reads, checks and suggests for procurement action plans (National Procurement Strategy 2022 Toolkit).

  plan read FILE.xlsx [--json]
  plan check FILE.xlsx … [--as-of YYYY-MM-DD] [--quarters financial|calendar]
                         [--format text|json|csv|markdown]
  plan summary FILE.xlsx [--as-of YYYY-MM-DD] [--quarters financial|calendar] [--council NAME]
                         [--format text|markdown|json]
  plan compare OLD.xlsx NEW.xlsx [--as-of YYYY-MM-DD] [--quarters financial|calendar]
                         [--format text|markdown|json]
  plan suggest "KPI" [--key-area "…"] [--now LEVEL] [--target LEVEL]
  plan toolkit [search words]

Day, quarters and council are those kept in the workbook unless an option says otherwise.
Exit status: 0 nothing to fix, 1 something must be fixed, 2 a file or an option cannot be read.`;

/** Runs one command of the `plan` program. Faults in arguments and files become one sentence; our own bugs throw. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [command, ...rest] = argv;
  if (command === undefined || command === "help" || command === "--help" || command === "-h") {
    terminal.print(USAGE);
    return command === undefined ? CANNOT_READ : NOTHING_TO_FIX;
  }
  try {
    return await dispatch(command, rest, terminal);
  } catch (fault) {
    if (!(fault instanceof ArgumentFault)) throw fault;
    terminal.report(fault.message);
    return CANNOT_READ;
  }
}

async function dispatch(command: string, rest: readonly string[], terminal: Terminal): Promise<ExitCode> {
  switch (command) {
    case "read":
      return readCommand(readArguments(rest, readOptions), createPlanKnowledge(loadToolkit()), terminal);
    case "check":
      return checkCommand(readArguments(rest, checkOptions), createPlanKnowledge(loadToolkit()), terminal);
    case "summary":
      return summaryCommand(
        readArguments(rest, summaryOptions),
        createPlanKnowledge(loadToolkit()),
        terminal,
      );
    case "compare":
      return compareCommand(
        readArguments(rest, compareOptions),
        createPlanKnowledge(loadToolkit()),
        terminal,
      );
    case "suggest":
      return suggestCommand(readArguments(rest, suggestOptions), loadToolkit(), terminal);
    case "toolkit":
      return toolkitCommand(readArguments(rest, toolkitOptions), loadToolkit(), terminal);
    default:
      throw new ArgumentFault(
        `There is no command “${command}”. There are read, check, summary, compare, suggest and toolkit; plan help says more.`,
      );
  }
}

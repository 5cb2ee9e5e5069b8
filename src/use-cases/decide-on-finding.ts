import type { Day } from "../domain/by-when/by-when";
import type { Finding } from "../domain/checks/finding";
import type { Decision, SaidOnSheet, WorkbookMemory } from "./workbook";

/**
 * The memory with a reviewer's decision on a finding; an earlier one on the same finding gives way.
 * @param sheetSaid what the findings sheet says of it now; `null` where it says nothing.
 */
export function withDecision(
  memory: WorkbookMemory,
  finding: Finding,
  decision: Decision["decision"],
  reason: string,
  on: Day,
  sheetSaid: SaidOnSheet | null = null,
): WorkbookMemory {
  const said = sheetSaid === null ? {} : { sheetSaid };
  const kept: Decision = { finding: finding.identity, decision, reason: reason.trim(), on, ...said };
  return { ...memory, decisions: [...othersThan(finding, memory), kept] };
}

/** The memory with the finding raised again: it counts, whatever the findings sheet still says. */
export function withoutDecision(
  memory: WorkbookMemory,
  finding: Finding,
  on: Day,
  sheetSaid: SaidOnSheet | null = null,
): WorkbookMemory {
  const isSettledThere = sheetSaid !== null && sheetSaid.decision !== "Open";
  return isSettledThere
    ? withDecision(memory, finding, "open", "", on, sheetSaid)
    : { ...memory, decisions: othersThan(finding, memory) };
}

/** The memory with what an earlier one said of the finding: its decision since is taken back. */
export function withDecisionAsIn(
  earlier: WorkbookMemory,
  finding: Finding,
  memory: WorkbookMemory,
): WorkbookMemory {
  const before = earlier.decisions.filter((one) => one.finding === finding.identity);
  return { ...memory, decisions: [...othersThan(finding, memory), ...before] };
}

function othersThan({ identity }: Finding, { decisions }: WorkbookMemory): readonly Decision[] {
  return decisions.filter(({ finding }) => finding !== identity);
}

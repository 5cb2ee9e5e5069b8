import type { Day } from "../domain/by-when/by-when";
import type { Finding } from "../domain/checks/finding";
import type { Decision, WorkbookMemory } from "./workbook";

/** The memory with a reviewer's decision on a finding; an earlier one on the same finding gives way. */
export function withDecision(
  memory: WorkbookMemory,
  finding: Finding,
  decision: Decision["decision"],
  reason: string,
  on: Day,
): WorkbookMemory {
  const others = withoutDecision(memory, finding).decisions;
  return {
    ...memory,
    decisions: [...others, { finding: finding.identity, decision, reason: reason.trim(), on }],
  };
}

/** The memory without any decision on the finding: it counts again. */
export function withoutDecision(memory: WorkbookMemory, finding: Finding): WorkbookMemory {
  return {
    ...memory,
    decisions: memory.decisions.filter((decision) => decision.finding !== finding.identity),
  };
}

import type { Finding } from "../../domain/checks/finding";
import { cellAddress } from "../../domain/grid/cell-ref";
import { withDecisionAsIn } from "../../use-cases/decide-on-finding";
import { checkName } from "../parts/severity-words";
import type { UndoableMemory } from "../session/session";

/** What the foot of the pane says of a decision, with the way back. */
export function undoableDecision(what: "Accepted" | "Raised again", finding: Finding): UndoableMemory {
  return {
    summary: `${what}: ${checkName(finding.check)}, ${cellAddress(finding.at)}`,
    back: (before, memory) => withDecisionAsIn(before, finding, memory),
  };
}

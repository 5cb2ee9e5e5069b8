import type { Finding } from "../domain/checks/finding";
import {
  decisionOn,
  type EarlierDecisions,
  type EarlierRow,
} from "../domain/sheets/findings/earlier-decisions";
import { findingReference } from "../domain/sheets/findings/finding-reference";
import { draftFindings } from "../domain/sheets/findings/findings-sheet";
import type { SheetOrigin } from "../domain/sheets/sheet-titles";
import type { Toolkit } from "../domain/toolkit/toolkit";
import { decisionNamed, decisionsOnSheet, joinDecision } from "./judge-findings";
import { nameForPurpose } from "./sheet-for-purpose";
import type { Decision, Outcome, WorkbookSheet, SheetWritten, Workbook, WorkbookMemory } from "./workbook";

/** The findings as they were written, and what has become of the decisions that the workbook keeps. */
export interface FindingsListed {
  readonly written: SheetWritten;
  readonly settled: readonly SettledDecision[];
}

/** A kept decision that now stands on the sheet; `after` is `null` where the sheet says that the finding is open. */
export interface SettledDecision {
  readonly before: Decision;
  readonly after: Decision | null;
}

/**
 * Writes the findings as a table, or brings the workbook's findings sheet up to date: what reviewers decided and noted there
 * stays, and what was decided in the pane joins it.
 * @param sheets as they are now: the findings sheet is read from them.
 */
export async function listFindings(
  workbook: Workbook,
  toolkit: Toolkit,
  findings: readonly Finding[],
  sheets: readonly WorkbookSheet[],
  kept: readonly Decision[],
  origin: SheetOrigin,
): Promise<Outcome<FindingsListed>> {
  const sheetName = nameForPurpose(sheets, "review-findings", "Review findings");
  const { earlier, settled } = withKept(decisionsOnSheet(sheets), findings, kept);
  const outcome = await workbook.writeSheet(
    draftFindings(findings, earlier, toolkit, { ...origin, sheetName }),
  );
  return outcome.kind === "done" ? { kind: "done", value: { written: outcome.value, settled } } : outcome;
}

/** The memory once its decisions stand on the findings sheet: it knows what the sheet says of them. */
export function withSettled(memory: WorkbookMemory, settled: readonly SettledDecision[]): WorkbookMemory {
  const byFinding = new Map(settled.map((one) => [one.before.finding, one]));
  const decisions = memory.decisions.flatMap((decision) => {
    const one = byFinding.get(decision.finding);
    const isAsListed = one?.before.decision === decision.decision && one.before.reason === decision.reason;
    if (!one || !isAsListed) return [decision];
    return one.after === null ? [] : [one.after];
  });
  return { ...memory, decisions };
}

function withKept(
  onSheet: EarlierDecisions,
  findings: readonly Finding[],
  kept: readonly Decision[],
): { readonly earlier: EarlierDecisions; readonly settled: readonly SettledDecision[] } {
  const present = new Set(findings.map(({ identity }) => identity));
  const byReference = new Map(onSheet.byReference);
  const settled: SettledDecision[] = [];
  for (const decision of kept) {
    const reference = findingReference({ identity: decision.finding });
    const row = byReference.get(reference);
    if (!row && !present.has(decision.finding)) continue;
    const joined = joinDecision(row ? { decision: decisionOn(row), note: row.note } : null, decision);
    const base: EarlierRow = row ?? { reference, decision: "Open", note: "", texts: {}, added: new Map() };
    byReference.set(reference, { ...base, ...joined });
    const named = decisionNamed(joined.decision);
    settled.push({
      before: decision,
      after: named && { ...decision, decision: named, reason: joined.note, sheetSaid: joined },
    });
  }
  return { earlier: { ...onSheet, byReference }, settled };
}

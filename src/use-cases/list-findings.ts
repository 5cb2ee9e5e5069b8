import type { Finding } from "../domain/checks/finding";
import type { EarlierDecisions, EarlierRow } from "../domain/sheets/earlier-decisions";
import { NO_EARLIER_DECISIONS, readDecisions } from "../domain/sheets/earlier-decisions";
import { findingReference } from "../domain/sheets/finding-reference";
import { draftFindings } from "../domain/sheets/findings-sheet";
import type { SheetOrigin } from "../domain/sheets/sheet-titles";
import type { Toolkit } from "../domain/toolkit/toolkit";
import { nameForPurpose, sheetMadeFor } from "./sheet-for-purpose";
import type { Decision, Outcome, SheetContents, SheetWritten, Workbook } from "./workbook";

/**
 * Writes the findings as a table, or brings the workbook's findings sheet up to date: what reviewers decided and noted there
 * stays, and what was decided in the pane joins it.
 * @param sheets as they are now: the findings sheet is read from them.
 */
export async function listFindings(
  workbook: Workbook,
  toolkit: Toolkit,
  findings: readonly Finding[],
  sheets: readonly SheetContents[],
  remembered: readonly Decision[],
  origin: SheetOrigin,
): Promise<Outcome<SheetWritten>> {
  const present = sheetMadeFor(sheets, "review-findings");
  const onSheet = present ? readDecisions(present.grid) : NO_EARLIER_DECISIONS;
  const sheetName = nameForPurpose(sheets, "review-findings", "Review findings");
  const earlier = withRemembered(onSheet, findings, remembered);
  return workbook.writeSheet(draftFindings(findings, earlier, toolkit, { ...origin, sheetName }));
}

const DECISION_WORDS: Readonly<Record<Decision["decision"], string>> = {
  accepted: "Accepted",
  "not-an-issue": "Not an issue",
};

/** Decisions taken in the pane count where the sheet has none; a note on the sheet is never replaced. */
function withRemembered(
  earlier: EarlierDecisions,
  findings: readonly Finding[],
  remembered: readonly Decision[],
): EarlierDecisions {
  const byIdentity = new Map(remembered.map((decision) => [decision.finding, decision]));
  const byReference = new Map(earlier.byReference);
  for (const finding of findings) {
    const decision = byIdentity.get(finding.identity);
    const reference = findingReference(finding);
    const row = byReference.get(reference);
    if (!decision || (row && row.decision !== "Open")) continue;
    const base: EarlierRow = row ?? { reference, decision: "Open", note: "", texts: {}, added: new Map() };
    const note = base.note === "" ? decision.reason : base.note;
    byReference.set(reference, { ...base, decision: DECISION_WORDS[decision.decision], note });
  }
  return { ...earlier, byReference };
}

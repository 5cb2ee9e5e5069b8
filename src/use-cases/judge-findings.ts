import { formatDay } from "../domain/by-when/day-words";
import type { Finding } from "../domain/checks/finding";
import { bothNotes, decisionOn, readDecisions, sameNote } from "../domain/sheets/findings/earlier-decisions";
import { NO_EARLIER_DECISIONS, type EarlierDecisions } from "../domain/sheets/findings/earlier-decisions";
import { findingReference } from "../domain/sheets/findings/finding-reference";
import { sheetMadeFor } from "./sheet-for-purpose";
import type { Decision, SaidOnSheet, WorkbookSheet } from "./workbook";

/** A finding, and what reviewers said of it in the pane or on the findings sheet. */
export interface JudgedFinding {
  readonly finding: Finding;
  /** `null` for a finding that is open. */
  readonly decision: FindingDecision | null;
  /** The reviewer's note on a finding that is open; `""` for none. */
  readonly note: string;
  /** What the findings sheet says of it; `null` where it says nothing. */
  readonly sheetSaid: SaidOnSheet | null;
}

/** Why a finding does not count. */
export interface FindingDecision {
  readonly decision: "accepted" | "not-an-issue";
  /** `""` where a reviewer gave none on the sheet. */
  readonly reason: string;
  /** `YYYY-MM-DD`; `null` where only the sheet says so, which keeps no day. */
  readonly on: string | null;
}

/** How the findings sheet calls what the pane keeps. */
export const DECISION_WORDS: Readonly<Record<Decision["decision"], string>> = {
  accepted: "Accepted",
  "not-an-issue": "Not an issue",
  open: "Open",
};

/** Why a finding does not count, in words: `Accepted on 3 May 2026: agreed by the board`. */
export function decisionWords({ decision, on, reason }: FindingDecision): string {
  const day = on === null ? "" : ` on ${formatDay(on)}`;
  return `${DECISION_WORDS[decision]}${day}: ${reason || "no reason was written"}`;
}

/** Judges one finding. */
export type Judge = (finding: Finding) => JudgedFinding;

/** A judge that goes by the decisions of the pane and of the workbook's findings sheet, as one. */
export function createJudge(sheets: readonly WorkbookSheet[], kept: readonly Decision[]): Judge {
  const onSheet = decisionsOnSheet(sheets);
  const byFinding = new Map(kept.map((decision) => [decision.finding, decision]));
  return (finding) => {
    const row = onSheet.byReference.get(findingReference(finding));
    const sheetSaid = row ? { decision: decisionOn(row), note: row.note } : null;
    const keptHere = byFinding.get(finding.identity);
    const { decision: word, note } = joinDecision(sheetSaid, keptHere ?? null);
    const decision = decisionNamed(word);
    return {
      finding,
      decision: decision && {
        decision,
        reason: note,
        on: keptHere?.decision === decision ? keptHere.on : null,
      },
      note: decision ? "" : note,
      sheetSaid,
    };
  };
}

/** Judges findings by the decisions of the pane and of the workbook's findings sheet. */
export function judgeFindings(
  findings: readonly Finding[],
  sheets: readonly WorkbookSheet[],
  kept: readonly Decision[],
): readonly JudgedFinding[] {
  return findings.map(createJudge(sheets, kept));
}

/** What reviewers wrote on the workbook's findings sheet; nothing where it has none. */
export function decisionsOnSheet(sheets: readonly WorkbookSheet[]): EarlierDecisions {
  const sheet = sheetMadeFor(sheets, "review-findings");
  return sheet ? readDecisions(sheet.grid) : NO_EARLIER_DECISIONS;
}

/**
 * The one decision of two places. The later counts: the sheet's, where it no longer says what it said when the pane's was
 * kept, else the pane's. Notes are put together, but for one that only stands where the other was copied to.
 */
export function joinDecision(sheet: SaidOnSheet | null, kept: Decision | null): SaidOnSheet {
  if (kept === null) return sheet ?? { decision: "Open", note: "" };
  const inPane = DECISION_WORDS[kept.decision];
  if (sheet === null) return { decision: inPane, note: kept.reason };
  const said = kept.sheetSaid ?? { decision: "Open", note: "" };
  return {
    decision: sheet.decision === said.decision ? inPane : sheet.decision,
    note: sameNote(kept.reason, said.note) ? sheet.note : bothNotes(sheet.note, kept.reason),
  };
}

/** What the pane calls a decision of the sheet; `null` for those that leave a finding open. */
export function decisionNamed(word: string): FindingDecision["decision"] | null {
  if (word === DECISION_WORDS.accepted) return "accepted";
  return word === DECISION_WORDS["not-an-issue"] ? "not-an-issue" : null;
}

import type { ExaminedPlans } from "../../domain/checks/examined-plan";
import type { Severity } from "../../domain/checks/finding";
import type { FindingDecision, JudgedFinding } from "../../use-cases/judge-findings";

/** A workbook file that was read and checked. */
export interface CheckedFile {
  readonly kind: "checked";
  readonly file: string;
  readonly examined: ExaminedPlans;
  /** The findings that count. */
  readonly open: readonly JudgedFinding[];
  /** Those that reviewers have accepted or called no issue, in the pane or on the findings sheet. */
  readonly settled: readonly SettledFinding[];
  /** How many of the open there are of each severity. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A finding that does not count, and why. */
export interface SettledFinding extends JudgedFinding {
  readonly decision: FindingDecision;
}

/** What became of one of the files to check. */
export type FileCheck =
  CheckedFile | { readonly kind: "unreadable"; readonly file: string; readonly reason: string };

/** The findings of a file, sorted into those that count and those that reviewers have settled. */
export function checkedFile(
  file: string,
  examined: ExaminedPlans,
  findings: readonly JudgedFinding[],
): CheckedFile {
  const open = findings.filter(({ decision }) => decision === null);
  const settled = findings.filter((one): one is SettledFinding => one.decision !== null);
  const count = (severity: Severity) => open.filter(({ finding }) => finding.severity === severity).length;
  return {
    kind: "checked",
    file,
    examined,
    open,
    settled,
    counts: { "must-fix": count("must-fix"), look: count("look"), note: count("note") },
  };
}

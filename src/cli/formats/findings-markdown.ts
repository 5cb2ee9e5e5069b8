import { formatDay } from "../../domain/by-when/day-words";
import type { Finding } from "../../domain/checks/finding";
import { SEVERITIES } from "../../domain/checks/finding";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { Toolkit } from "../../domain/toolkit/toolkit";
import type { CheckedFile, FileCheck } from "./checked-file";
import { decisionWords, type JudgedFinding } from "../../use-cases/judge-findings";
import { markdownCell, markdownTable } from "./markdown";

/** The findings as Markdown, a table a file: to paste into a message or an issue. */
export function findingsAsMarkdown(checks: readonly FileCheck[], toolkit: Toolkit): string {
  return checks
    .map((check) =>
      check.kind === "unreadable"
        ? `## ${markdownCell(check.file)}\n\nNot checked: ${markdownCell(check.reason)}`
        : fileTables(check, toolkit),
    )
    .join("\n\n");
}

function fileTables({ file, counts, open, settled, examined }: CheckedFile, toolkit: Toolkit): string {
  const bySeverity = <One extends JudgedFinding>(findings: readonly One[]) =>
    SEVERITIES.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
  const openTable = markdownTable(
    HEADINGS,
    bySeverity(open).map(({ finding }) => cellsOf(finding, toolkit)),
  );
  const settledTable = markdownTable(
    [...HEADINGS, "Decision"],
    bySeverity(settled).map(({ finding, decision }) => [
      ...cellsOf(finding, toolkit),
      decisionWords(decision),
    ]),
  );
  return [
    `## ${markdownCell(file)}`,
    `Checked for ${formatDay(examined.asOf)}: ${counts["must-fix"]} must be fixed, ${counts.look} to look at, ${counts.note} notes.`,
    openTable,
    ...(settled.length === 0 ? [] : [`Settled by reviewers: ${settled.length}.`, settledTable]),
  ].join("\n\n");
}

const HEADINGS = ["Severity", "Cell", "KPI", "Finding", "Suggestion", "Check"];

function cellsOf(finding: Finding, toolkit: Toolkit): readonly string[] {
  return [
    finding.severity,
    `${finding.at.sheet}!${cellAddress(finding.at)}`,
    finding.kpi ? toolkit.kpi(finding.kpi).name : "",
    finding.message,
    finding.suggestion?.text ?? "",
    finding.check,
  ];
}

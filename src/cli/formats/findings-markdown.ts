import { formatDay } from "../../domain/by-when/day-words";
import { SEVERITIES } from "../../domain/checks/finding";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { Toolkit } from "../../domain/toolkit/toolkit";
import type { CheckedFile, FileCheck } from "./checked-file";
import { markdownCell } from "./markdown-cell";

/** The findings as Markdown, a table a file: to paste into a message or an issue. */
export function findingsAsMarkdown(checks: readonly FileCheck[], toolkit: Toolkit): string {
  return checks
    .map((check) =>
      check.kind === "unreadable"
        ? `## ${markdownCell(check.file)}\n\nNot checked: ${markdownCell(check.reason)}`
        : fileTable(check, toolkit),
    )
    .join("\n\n");
}

function fileTable(check: CheckedFile, toolkit: Toolkit): string {
  const { counts, findings, examined } = check;
  const rows = SEVERITIES.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) =>
        [
          severity,
          `${finding.at.sheet}!${cellAddress(finding.at)}`,
          finding.kpi ? toolkit.kpi(finding.kpi).name : "",
          finding.message,
          finding.suggestion?.text ?? "",
          finding.check,
        ]
          .map(markdownCell)
          .join(" | "),
      ),
  );
  return [
    `## ${markdownCell(check.file)}`,
    "",
    `Checked for ${formatDay(examined.asOf)}: ${counts["must-fix"]} must be fixed, ${counts.look} to look at, ${counts.note} notes.`,
    "",
    "| Severity | Cell | KPI | Finding | Suggestion | Check |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

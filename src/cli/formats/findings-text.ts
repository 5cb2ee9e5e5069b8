import { formatDay } from "../../domain/by-when/day-words";
import type { Finding, Severity } from "../../domain/checks/finding";
import { SEVERITIES } from "../../domain/checks/finding";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { Toolkit } from "../../domain/toolkit/toolkit";
import type { CheckedFile, FileCheck } from "./checked-file";
import { counted, indented } from "./paragraphs";
import { differenceLine } from "./difference-line";

const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  "must-fix": "Must be fixed",
  look: "To look at",
  note: "Notes",
};

/** The findings for a person to read in a terminal; several files end with a line each. */
export function findingsAsText(checks: readonly FileCheck[], toolkit: Toolkit): string {
  const checked = checks.filter((check): check is CheckedFile => check.kind === "checked");
  const reports = checked.map((check) => fileReport(check, toolkit));
  const lines = checks.map((check) =>
    check.kind === "unreadable" ? `${check.file}: not checked` : `${check.file}: ${countLine(check)}`,
  );
  return [...reports, ...(checks.length > 1 ? [lines.join("\n")] : [])].join("\n\n");
}

function fileReport(check: CheckedFile, toolkit: Toolkit): string {
  const sheets = check.examined.plans.map(
    (plan) => `“${plan.sheet}” (${counted(plan.entries.length, "entry", "entries")})`,
  );
  const title = `${check.file}: ${sheets.join(", ")}, checked for ${formatDay(check.examined.asOf)}`;
  const parts = SEVERITIES.flatMap((severity) => {
    const findings = inPlanOrder(check.findings.filter((finding) => finding.severity === severity));
    if (findings.length === 0) return [];
    return [
      `${SEVERITY_TITLES[severity]} (${findings.length})`,
      ...findings.map((one) => findingText(one, check, toolkit)),
    ];
  });
  return [title, countLine(check), ...parts].join("\n\n");
}

function countLine({ counts }: CheckedFile): string {
  if (counts["must-fix"] + counts.look + counts.note === 0) return "nothing found";
  return `${counts["must-fix"]} must be fixed, ${counts.look} to look at, ${counted(counts.note, "note")}`;
}

function inPlanOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      one.at.sheet.localeCompare(other.at.sheet) ||
      one.at.row - other.at.row ||
      one.at.column - other.at.column,
  );
}

function findingText(finding: Finding, check: CheckedFile, toolkit: Toolkit): string {
  const sheet = check.examined.plans.length > 1 ? `${finding.at.sheet} ` : "";
  const kpi = finding.kpi && toolkit.kpi(finding.kpi).name;
  const area = finding.keyArea && toolkit.keyArea(finding.keyArea).name;
  const subject = [kpi, area].filter((name, place, all) => name && all.indexOf(name) === place).join(", ");
  const difference = differenceLine(finding.evidence);
  return [
    `  ${sheet}${cellAddress(finding.at)}  ${[subject, finding.check].filter(Boolean).join("  ")}`,
    indented(finding.message, 6),
    ...(difference === "" ? [] : [indented(difference, 6)]),
  ].join("\n");
}

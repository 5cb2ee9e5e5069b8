import { cellAddress } from "../../domain/grid/cell-ref";
import type { Finding } from "../../domain/checks/finding";
import type { Toolkit } from "../../domain/toolkit/toolkit";
import type { FileCheck, SettledFinding } from "./checked-file";

/**
 * The findings of all files as one JSON document; a file that could not be read has its `error` in it, one in which reviewers
 * have settled findings has those apart, as `settled`.
 */
export function findingsAsJson(checks: readonly FileCheck[], toolkit: Toolkit): string {
  const files = checks.map((check) =>
    check.kind === "unreadable"
      ? { file: check.file, error: check.reason, findings: [], counts: { "must-fix": 0, look: 0, note: 0 } }
      : {
          file: check.file,
          findings: check.open.map(({ finding }) => findingAsJson(finding, toolkit)),
          counts: check.counts,
          ...(check.settled.length === 0
            ? {}
            : { settled: check.settled.map((one) => settledAsJson(one, toolkit)) }),
        },
  );
  return JSON.stringify({ files }, null, 1);
}

function settledAsJson({ finding, decision }: SettledFinding, toolkit: Toolkit) {
  return { ...findingAsJson(finding, toolkit), ...decision };
}

function findingAsJson(finding: Finding, toolkit: Toolkit) {
  return {
    check: finding.check,
    severity: finding.severity,
    sheet: finding.at.sheet,
    cell: cellAddress(finding.at),
    kpi: finding.kpi && toolkit.kpi(finding.kpi).name,
    keyArea: finding.keyArea && toolkit.keyArea(finding.keyArea).name,
    message: finding.message,
    suggestion: finding.suggestion?.text ?? null,
  };
}

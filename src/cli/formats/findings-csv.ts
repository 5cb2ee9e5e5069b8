import { cellAddress } from "../../domain/grid/cell-ref";
import type { Toolkit } from "../../domain/toolkit/toolkit";
import type { FileCheck } from "./checked-file";

const COLUMNS = ["file", "sheet", "cell", "severity", "check", "key area", "kpi", "finding", "suggestion"];

/** The findings that reviewers have not settled, as a table for a spreadsheet (RFC 4180, with a byte-order mark so that Excel reads it as UTF-8). */
export function findingsAsCsv(checks: readonly FileCheck[], toolkit: Toolkit): string {
  const lines = checks.flatMap((check) =>
    check.kind === "unreadable"
      ? []
      : check.open.map(({ finding }) => [
          check.file,
          finding.at.sheet,
          cellAddress(finding.at),
          finding.severity,
          finding.check,
          finding.keyArea ? toolkit.keyArea(finding.keyArea).name : "",
          finding.kpi ? toolkit.kpi(finding.kpi).name : "",
          finding.message,
          finding.suggestion?.text ?? "",
        ]),
  );
  return `\uFEFF${[COLUMNS, ...lines].map((line) => line.map(csvField).join(",")).join("\r\n")}`;
}

/** A field as plain text: what a spreadsheet would take for a formula gets an apostrophe in front. */
function csvField(text: string): string {
  const literal = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(literal) ? `"${literal.replaceAll('"', '""')}"` : literal;
}

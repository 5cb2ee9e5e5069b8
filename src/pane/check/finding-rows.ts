import { groupedBy } from "../../domain/lists/grouped-by";
import { SEVERITIES, type Severity } from "../../domain/checks/finding";
import type { JudgedFinding } from "../../use-cases/judge-findings";

/** A line of the list: a check with the number of its findings, or one of them beneath it. */
export type FindingRow =
  CheckRow | { readonly kind: "finding"; readonly key: string; readonly judged: JudgedFinding };

/** A check that found something. */
export interface CheckRow {
  readonly kind: "check";
  readonly key: string;
  readonly check: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly isOpen: boolean;
}

/**
 * The findings under their checks, the gravest first. The first check stands open, so that what was found is seen and, once
 * it is dealt with, the next opens; the others wait for a press.
 * @param opened the checks a person opened or closed
 */
export function findingRows(
  findings: readonly JudgedFinding[],
  opened: ReadonlyMap<string, boolean>,
): readonly FindingRow[] {
  const byCheck = groupedBy(findings, ({ finding }) => finding.check);
  const gravity = ([, [first]]: readonly [string, readonly JudgedFinding[]]) =>
    first ? SEVERITIES.indexOf(first.finding.severity) : SEVERITIES.length;
  return [...byCheck]
    .sort((one, other) => gravity(one) - gravity(other))
    .flatMap(([check, ofCheck], place) => rowsOfCheck(check, ofCheck, opened.get(check) ?? place === 0));
}

function rowsOfCheck(
  check: string,
  findings: readonly JudgedFinding[],
  isOpen: boolean,
): readonly FindingRow[] {
  const [first] = findings;
  if (!first) return [];
  const { severity } = first.finding;
  const head: CheckRow = { kind: "check", key: check, check, severity, findings: findings.length, isOpen };
  if (!isOpen) return [head];
  return [
    head,
    ...findings.map((judged) => ({ kind: "finding" as const, key: judged.finding.identity, judged })),
  ];
}

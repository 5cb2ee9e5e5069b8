import { counted } from "../../domain/text/counted";
import { groupedBy } from "../../domain/lists/grouped-by";
import { formatDay } from "../../domain/by-when/day-words";
import type { Finding, Severity } from "../../domain/checks/finding";
import { SEVERITIES } from "../../domain/checks/finding";
import { cellAddress } from "../../domain/grid/cell-ref";
import type { Toolkit } from "../../domain/toolkit/toolkit";
import { decisionWords, type JudgedFinding } from "../../use-cases/judge-findings";
import type { CheckedFile, FileCheck } from "./checked-file";
import { indented } from "./paragraphs";
import { DIFFERENCE_LEGEND, differenceLine } from "./difference-line";

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
  const { open, settled } = check;
  const part = (name: string, findings: readonly JudgedFinding[]) =>
    findings.length === 0 ? [] : [`${name} (${findings.length})`, ...bySubject(findings, check, toolkit)];
  const parts = SEVERITIES.flatMap((severity) =>
    part(
      SEVERITY_TITLES[severity],
      open.filter(({ finding }) => finding.severity === severity),
    ),
  );
  const shown = [...open, ...settled];
  const legend = shown.some(({ finding }) => differenceLine(finding.evidence) !== "")
    ? [DIFFERENCE_LEGEND]
    : [];
  const overview = open.length > MOST_WITHOUT_OVERVIEW ? [overviewOf(check)] : [];
  return [title, countLine(check), ...legend, ...parts, ...part("Settled", settled), ...overview].join(
    "\n\n",
  );
}

/** So many findings fit on a screen, and need no count of what they are about. */
const MOST_WITHOUT_OVERVIEW = 12;

/** What was found how often, the most frequent first: what a long report leaves on the screen. */
function overviewOf(check: CheckedFile): string {
  const lines = SEVERITIES.flatMap((severity) => {
    const times = new Map<string, number>();
    for (const { finding } of check.open) {
      if (finding.severity === severity) times.set(finding.check, (times.get(finding.check) ?? 0) + 1);
    }
    const named = [...times]
      .sort(([, one], [, other]) => other - one)
      .map(([id, number]) => `${id} ${number}`);
    return named.length === 0
      ? []
      : [indented(`${SEVERITY_TITLES[severity]}:`, 2), indented(named.join(", "), 6)];
  });
  return [`In all: ${countLine(check)}`, ...lines].join("\n");
}

function countLine({ counts, open, settled }: CheckedFile): string {
  if (open.length + settled.length === 0) return "nothing found";
  const found = `${counts["must-fix"]} must be fixed, ${counts.look} to look at, ${counted(counts.note, "note")}`;
  return settled.length === 0 ? found : `${found}; ${settled.length} settled by reviewers`;
}

/** The findings below the entry they are about, in the plan's order; those on the whole plan come last. */
function bySubject(findings: readonly JudgedFinding[], check: CheckedFile, toolkit: Toolkit): string[] {
  const { plans } = check.examined;
  const sheets = plans.map(({ sheet }) => sheet);
  const order = ({ finding: { at, entry } }: JudgedFinding) => [
    sheets.indexOf(at.sheet),
    entry ?? Infinity,
    at.row,
    at.column,
  ];
  const sorted = [...findings].sort((one, other) => compareInTurn(order(one), order(other)));
  const groups = groupedBy(sorted, ({ finding: { entry, at } }) =>
    entry === null ? at.sheet : `${at.sheet} ${entry}`,
  );
  return [...groups.values()].map((group) => {
    const first = group[0]?.finding;
    if (!first) throw new Error("A group has a finding");
    const sheet = plans.length > 1 ? `${first.at.sheet}: ` : "";
    const heading = indented(`${sheet}${subjectOf(first, check, toolkit)}`, 2);
    return [heading, ...group.map(findingText)].join("\n");
  });
}

function compareInTurn(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, at) => value !== other[at]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

function subjectOf({ at, entry, kpi, keyArea }: Finding, check: CheckedFile, toolkit: Toolkit): string {
  if (entry === null) return "The plan as a whole";
  const written = check.examined.plans.find(({ sheet }) => sheet === at.sheet)?.entries[entry]?.writtenAs;
  const name = kpi
    ? toolkit.kpi(kpi).name
    : written
      ? `“${written.replace(/\s+/g, " ")}”`
      : "An entry without a label";
  const area = keyArea && toolkit.keyArea(keyArea).name;
  return area && area !== name ? `${name} (${area})` : name;
}

function findingText({ finding, decision, note }: JudgedFinding): string {
  const difference = differenceLine(finding.evidence);
  return [
    `    ${cellAddress(finding.at)}  ${finding.check}`,
    indented(finding.message, 8),
    ...(difference === "" ? [] : [indented(difference, 8)]),
    ...(decision === null ? [] : [indented(decisionWords(decision), 8)]),
    ...(note === "" ? [] : [indented(`Reviewer’s note: ${note}`, 8)]),
  ].join("\n");
}

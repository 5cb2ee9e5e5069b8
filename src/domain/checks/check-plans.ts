import { foldWords } from "../wording/fold-text";
import { allChecks } from "./all-checks";
import type { Check, FoundIn } from "./define-check";
import type { ExaminedPlans } from "./examined-plan";
import type { Finding } from "./finding";

/** Holds the plans to every check. Findings come in the checks' order and, within a check, in the plan's. */
export function checkPlans(plans: ExaminedPlans, checks: readonly Check[] = allChecks): Finding[] {
  const findings = checks.flatMap((check) => check.find(plans).map((found) => asFinding(check, found)));
  return withDistinctIdentities(findings);
}

function asFinding(check: Check, { entry, found }: FoundIn): Finding {
  const kpi = entry ? (entry.kpi?.id ?? null) : (found.kpi ?? null);
  const keyArea = entry ? entry.entry.keyArea : (found.keyArea ?? null);
  const subject = kpi ?? (entry ? wordsOf(entry.entry.writtenAs) : "");
  return {
    identity: [check.id, subject, wordsOf(found.about)].join(" | "),
    check: check.id,
    severity: check.severity,
    at: found.at,
    entry: entry?.place ?? null,
    kpi,
    keyArea,
    message: found.message,
    comparedWith: found.compared ? { kpi: found.compared.kpi, level: found.compared.level } : null,
    evidence: found.compared?.comparison.changes ?? [],
    suggestion: found.suggestion ?? null,
  };
}

/** The words alone: a list numbered again, a capital or a comma makes no new finding of one that was decided on. */
function wordsOf(text: string): string {
  const words = foldWords(text).map(({ word }) => word);
  return words.length > 0 ? words.join(" ") : text.replace(/\s+/g, " ").trim();
}

/** The same words twice in one KPI are two findings: the second is told by its number. */
function withDistinctIdentities(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const time = (times.get(finding.identity) ?? 0) + 1;
    times.set(finding.identity, time);
    return time === 1 ? finding : { ...finding, identity: `${finding.identity} | ${time}` };
  });
}

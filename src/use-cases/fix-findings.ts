import { counted } from "../domain/text/counted";
import type { Finding } from "../domain/checks/finding";
import { combineChanges } from "../domain/plan/edit/combine-changes";
import type { Edit } from "../domain/plan/edit/edit";
import { writePosition } from "../domain/plan/edit/write-position";
import type { PlanChange } from "../domain/plan/cell-change";
import type { Toolkit } from "../domain/toolkit/toolkit";
import { entryName } from "./describe-entry";
import type { PlansReading } from "./read-plans";

/** Several findings put right at once; `leftOut` counts those that must be put right one by one. */
export interface FixOfAll {
  readonly change: PlanChange;
  readonly fixed: number;
  readonly leftOut: number;
}

/** Prepares what a finding suggests; `null` when it suggests nothing that can be written. */
export function fixFinding(finding: Finding, reading: PlansReading, toolkit: Toolkit): Edit | null {
  const fix = finding.suggestion?.fix ?? null;
  const sheet = reading.plans.find(({ plan }) => plan.sheet === finding.at.sheet);
  const entry = finding.entry === null ? undefined : sheet?.plan.entries[finding.entry];
  if (fix === null || !sheet || !entry) return null;
  const where = { ...sheet, entry, name: entryName(entry, toolkit) };
  switch (fix.kind) {
    case "set-level":
      return writePosition(where, fix.side, { level: fix.level, wording: null });
    case "set-wording":
      return writePosition(where, fix.side, { level: fix.level, wording: fix.wording });
  }
}

/** Prepares what all these findings suggest, as one change that can be taken back as one. */
export function fixAllOfAKind(
  findings: readonly Finding[],
  reading: PlansReading,
  toolkit: Toolkit,
): FixOfAll {
  const changes = findings
    .map((finding) => fixFinding(finding, reading, toolkit))
    .flatMap((edit) => (edit?.kind === "change" ? [edit.change] : []));
  const { change, leftOut } = combineChanges(`${changes.length} findings fixed`, changes);
  const fixed = changes.length - leftOut;
  return {
    change: { ...change, summary: `${counted(fixed, "finding")} fixed` },
    fixed,
    leftOut: findings.length - fixed,
  };
}

import { levelNumber } from "../toolkit/toolkit";
import type { ActionPlan, Entry } from "./action-plan";

/** What an entry still lacks before it says where the council is, where it wants to be, and how it gets there. */
export type MissingPart =
  "now-level" | "now-wording" | "target-level" | "target-wording" | "action" | "by-when";

/** The parts an entry lacks, in the order in which a person fills them in; empty when it is filled in. */
export function missingParts(entry: Entry): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  if (entry.now.level.kind !== "read") missing.push("now-level");
  if (entry.now.wording.text === "") missing.push("now-wording");
  if (entry.target.level.kind !== "read") missing.push("target-level");
  if (entry.target.wording.text === "") missing.push("target-wording");
  if (entry.actions.length === 0) {
    if (hasGap(entry) && !entry.actionsAbove) missing.push("action");
  } else if (entry.actions.some((action) => action.byWhen === null)) {
    missing.push("by-when");
  }
  return missing;
}

/** Whether the target is above the present level, as far as both are known. */
function hasGap({ now, target }: Entry): boolean {
  if (now.level.kind !== "read" || target.level.kind !== "read") return true;
  return levelNumber(target.level.value) > levelNumber(now.level.value);
}

/** How much of one or more plans is filled in. */
export interface PlanProgress {
  readonly entries: number;
  readonly filledIn: number;
}

export function planProgress(plans: readonly ActionPlan[]): PlanProgress {
  const entries = plans.flatMap((plan) => plan.entries);
  return {
    entries: entries.length,
    filledIn: entries.filter((entry) => missingParts(entry).length === 0).length,
  };
}

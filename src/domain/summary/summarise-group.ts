import type { ExaminedEntry, ExaminedPlans } from "../checks/examined-plan";
import type { Level } from "../toolkit/edition";
import { LEVELS } from "../toolkit/edition";
import { levelNumber } from "../toolkit/toolkit";
import type { ActionState } from "./action-state";
import { ACTION_STATES, actionState } from "./action-state";
import type { GroupSummary, LevelCounts } from "./plan-summary";

/** Counts levels and actions of some of a plan's entries. */
export function summariseGroup(
  group: Pick<GroupSummary, "name" | "theme" | "keyArea">,
  entries: readonly ExaminedEntry[],
  { asOf, quarters }: Pick<ExaminedPlans, "asOf" | "quarters">,
): GroupSummary {
  const states = entries.flatMap((entry) =>
    entry.actions.filter(({ saysNone }) => !saysNone).map((action) => actionState(action, asOf, quarters)),
  );
  const gaps = entries.flatMap((entry) => gapOf(entry) ?? []);
  return {
    ...group,
    kpis: entries.length,
    now: levelCounts(entries.map((entry) => entry.now.level)),
    target: levelCounts(entries.map((entry) => entry.target.level)),
    averageGap: gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
    actions: actionCounts(states),
    actionsInAll: states.length,
  };
}

/** Levels from now up to the target (negative where the target is below), `null` where either is not stated. */
export function gapOf({ now, target }: ExaminedEntry): number | null {
  return now.level && target.level ? levelNumber(target.level) - levelNumber(now.level) : null;
}

/** Entries at a level or above it. */
export function atOrAbove(counts: LevelCounts, level: Level): number {
  return LEVELS.slice(levelNumber(level)).reduce((sum, one) => sum + counts[one], 0);
}

function levelCounts(levels: readonly (Level | null)[]): LevelCounts {
  const count = (wanted: Level | null) => levels.filter((level) => level === wanted).length;
  return {
    Minimum: count("Minimum"),
    Developing: count("Developing"),
    Mature: count("Mature"),
    Leader: count("Leader"),
    Innovator: count("Innovator"),
    "not-stated": count(null),
  };
}

function actionCounts(states: readonly ActionState[]): Record<ActionState, number> {
  const counts = Object.fromEntries(ACTION_STATES.map((state) => [state, 0])) as Record<ActionState, number>;
  for (const state of states) counts[state]++;
  return counts;
}

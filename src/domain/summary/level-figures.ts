import { LEVELS } from "../toolkit/edition";
import type { GroupSummary } from "./plan-summary";

/** KPIs at one level, now and as targets. */
export interface LevelFigure {
  readonly name: string;
  readonly now: number;
  readonly target: number;
}

/** What a chart of the levels shows: the five, and those not stated where there are any, so that all KPIs are there. */
export function levelFigures({ now, target }: GroupSummary): readonly LevelFigure[] {
  const levels = LEVELS.map((level) => ({ name: level, now: now[level], target: target[level] }));
  const unstated = { name: "Not stated", now: now["not-stated"], target: target["not-stated"] };
  return unstated.now + unstated.target > 0 ? [...levels, unstated] : levels;
}

/** The same in words, for those who do not see the chart. */
export function levelFiguresInWords(group: GroupSummary): string {
  return levelFigures(group)
    .map(({ name, now, target }) => `${name}: ${now} now, ${target} as target`)
    .join("; ");
}

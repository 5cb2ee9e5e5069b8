import type { ByWhen, ByWhenPart, Day } from "./by-when";
import { compareDays } from "./days";

/** Whether all the work is said to be complete. Where only some of it is, see `saysComplete`. */
export function isComplete(byWhen: ByWhen): boolean {
  return byWhen.kind === "complete";
}

/** Whether the word complete is said at all, as in `Q3 23 Complete`. */
export function saysComplete(byWhen: ByWhen): boolean {
  return isComplete(byWhen) || partsOf(byWhen).some((part) => part.kind === "complete");
}

/** Whether every date it gives had passed before `asOf` and nothing in it is said to be complete. */
export function isOverdue(byWhen: ByWhen, asOf: Day): boolean {
  const last = lastDay(byWhen);
  return last !== null && compareDays(last, asOf) < 0 && !saysComplete(byWhen);
}

/** Whether it is ongoing, wholly or in part, with no end date anywhere. */
export function isOpenEnded(byWhen: ByWhen): boolean {
  if (byWhen.kind === "ongoing") return true;
  return partsOf(byWhen).some((part) => part.kind === "ongoing") && lastDay(byWhen) === null;
}

/** The last day of the latest date it gives, or `null` when it gives no date. */
export function lastDay(byWhen: ByWhen): Day | null {
  return partsOf(byWhen)
    .flatMap((part) => (part.kind === "dated" && part.period.to !== null ? [part.period.to] : []))
    .reduce<Day | null>((last, day) => (last === null || compareDays(day, last) > 0 ? day : last), null);
}

/** The parts of a by-when that has parts: `dated` and `mixed`. */
export function partsOf(byWhen: ByWhen): readonly ByWhenPart[] {
  return byWhen.kind === "dated" || byWhen.kind === "mixed" ? byWhen.parts : [];
}

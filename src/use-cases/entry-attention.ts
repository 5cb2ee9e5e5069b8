import type { Day, QuarterSystem } from "../domain/by-when/by-when";
import { allChecks } from "../domain/checks/all-checks";
import { checkPlans } from "../domain/checks/check-plans";
import type { ExaminedEntry } from "../domain/checks/examined-plan";
import type { Finding } from "../domain/checks/finding";
import { missingParts } from "../domain/plan/missing-parts";
import type { Toolkit } from "../domain/toolkit/toolkit";
import type { EntryPlace } from "./find-entry";
import type { Judge } from "./judge-findings";

/** What an entry's findings depend on besides the entry. */
export interface AttentionTerms {
  readonly toolkit: Toolkit;
  readonly quarters: QuarterSystem;
  readonly asOf: Day;
  readonly judge: Judge;
}

/** These checks ask for the parts that {@link missingParts} names already. */
const ASK_FOR_MISSING_PARTS: ReadonlySet<string> = new Set([
  "level-missing",
  "now-missing",
  "target-missing",
  "gap-without-action",
  "action-without-by-when",
]);

const FAULT_CHECKS = allChecks.filter(
  ({ id, severity }) => severity === "must-fix" && !ASK_FOR_MISSING_PARTS.has(id),
);

/** What must be put right in what is written for one entry, but for what a reviewer has settled. */
export function faultsOfEntry(examined: ExaminedEntry, terms: AttentionTerms): readonly Finding[] {
  const { toolkit, quarters, asOf, judge } = terms;
  const plans = { plans: [], entries: [examined], toolkit, quarters, asOf };
  return checkPlans(plans, FAULT_CHECKS).filter((finding) => judge(finding).decision === null);
}

/**
 * The next entry that lacks something or has faults, from the one given on, round to the start; `null` when there is none.
 * @param hasFaults is asked of few entries, one after another: looking at all of a long plan takes seconds.
 */
export function nextThatNeedsAttention(
  places: readonly EntryPlace[],
  from: number | null,
  hasFaults: (place: EntryPlace) => boolean,
): EntryPlace | null {
  const start = from === null ? 0 : from + 1;
  const round = [...places.slice(start), ...places.slice(0, start)];
  return round.find((place) => missingParts(place.entry).length > 0 || hasFaults(place)) ?? null;
}

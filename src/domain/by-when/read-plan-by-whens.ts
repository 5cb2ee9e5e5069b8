import type { CellValue } from "../grid/grid";
import type { ByWhen, Day, Period } from "./by-when";
import { partsOf } from "./by-when-questions";
import { addYears, compareDays } from "./days";
import { readByWhen, type ByWhenOptions } from "./read-by-when";

/** What stands in a by-when cell: the text it shows, and the value behind it, a number for an Excel date. */
export interface ByWhenInCell {
  readonly written: string;
  readonly value: CellValue;
}

/**
 * Reads all by-whens of one plan, in order, and doubts a date that stands years apart from the others:
 * `Q2 20` among dates of 2023 and 2024 is a slip of typing or of text extraction.
 */
export function readPlanByWhens(byWhens: readonly ByWhenInCell[], options: ByWhenOptions): readonly ByWhen[] {
  // A plan says the same few quarters over and over: each is read once.
  const readings = new Map<string, ByWhen>();
  const read = ({ written, value }: ByWhenInCell): ByWhen => {
    if (typeof value === "number") return readByWhen(written, value, options);
    const reading = readings.get(written) ?? readByWhen(written, value, options);
    readings.set(written, reading);
    return reading;
  };
  return judgePlausibility(byWhens.map(read));
}

/** With fewer dates than this a plan has no "rest" to compare one with. */
const FEWEST_DATES = 5;
const YEARS_BEFORE = 2;
const YEARS_AFTER = 30;
/** Where more dates than this share stand apart, the plan is simply an old or a long one. */
const LARGEST_SHARE = 0.1;

/** Makes the few dates unreadable that stand years apart from the rest of the plan's; keeps all else. */
export function judgePlausibility(byWhens: readonly ByWhen[]): readonly ByWhen[] {
  const bulk = plausibleSpan(byWhens);
  if (bulk === null) return byWhens;
  return byWhens.map((byWhen) => {
    const doubt = datesOf(byWhen)
      .map((day) => doubtOf(day, bulk))
      .find((reason) => reason !== null);
    if (!doubt) return byWhen;
    const { written } = byWhen;
    return {
      kind: "unreadable",
      written,
      reason: `“${written.trim()}” is years ${doubt} the rest of the plan`,
    };
  });
}

/**
 * The days between which the plan's dates are believed: two years before its lower quartile to thirty years
 * after its upper one. Quartiles, not extremes, so that a few slips do not move them.
 * @returns `null` when the plan has too few dates to tell, or too many stand apart to be slips.
 */
export function plausibleSpan(byWhens: readonly ByWhen[]): { readonly from: Day; readonly to: Day } | null {
  const days = byWhens.flatMap(datesOf).sort(compareDays);
  const [early, late] = [days[Math.floor(days.length / 4)], days[Math.ceil((days.length * 3) / 4) - 1]];
  if (days.length < FEWEST_DATES || early === undefined || late === undefined) return null;
  const bulk = { from: addYears(early, -YEARS_BEFORE), to: addYears(late, YEARS_AFTER) };
  const apart = days.filter((day) => doubtOf(day, bulk) !== null).length;
  return apart > Math.max(1, days.length * LARGEST_SHARE) ? null : bulk;
}

function doubtOf(day: Day, bulk: { readonly from: Day; readonly to: Day }): "before" | "after" | null {
  if (compareDays(day, bulk.from) < 0) return "before";
  return compareDays(day, bulk.to) > 0 ? "after" : null;
}

/** One day for each date a by-when gives: its end, or its start where it has no end. */
function datesOf(byWhen: ByWhen): readonly Day[] {
  if (byWhen.kind === "ongoing") return byWhen.from === null ? [] : [byWhen.from];
  return partsOf(byWhen).flatMap((part) => (part.kind === "dated" ? dayOf(part.period) : []));
}

function dayOf({ from, to }: Period): readonly Day[] {
  const day = to ?? from;
  return day === null ? [] : [day];
}

import type { Day, QuarterSystem } from "../../by-when/by-when";
import { formatDay, formatPeriod } from "../../by-when/day-words";
import { addDays } from "../../by-when/days";
import { quartersFrom } from "../../by-when/quarters";
import type { DraftList, DraftRange } from "../sheet-draft";

/** Two years of quarters: farther away a date says more. */
const QUARTERS_OFFERED = 8;

/** What a by-when cell offers: the coming quarters, Complete and Ongoing. Dates may be typed as well. */
export function byWhenList(range: DraftRange, day: Day, quarters: QuarterSystem): DraftList {
  const coming = quartersFrom(day, QUARTERS_OFFERED, quarters);
  const [first] = coming;
  const example = first ? ` ${first.label} is ${formatPeriod(first.period)}.` : "";
  return {
    range,
    items: [...coming.map(({ label }) => label), "Complete", "Ongoing"],
    prompt:
      `Choose a quarter, Complete or Ongoing, or type a date such as ${formatDay(addDays(day, 90))}.${example}` +
      " Other words may not be understood.",
    whenOther:
      "This is not on the list. If it is a date, choose OK. Other words may not be understood: choose Cancel, then a quarter, Complete or Ongoing.",
    strict: false,
  };
}

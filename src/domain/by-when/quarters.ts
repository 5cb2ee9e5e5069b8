import type { Day, QuarterSystem } from "./by-when";
import { dateOf, firstDayOfMonth, lastDayOfMonth } from "./days";

/** Days with both ends known. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A quarter of a year. `year` is the year that names it: the one in which its (financial) year starts. */
export interface Quarter {
  readonly number: number;
  readonly year: number;
  readonly system: QuarterSystem;
  /** As the council's plan writes it: `Q1 23`. */
  readonly label: string;
  readonly period: Span;
}

/** The whole months from the first to the last; months may run past either end of their year. */
export function monthsSpan(year: number, firstMonth: number, lastMonth: number = firstMonth): Span {
  return { from: firstDayOfMonth(year, firstMonth), to: lastDayOfMonth(year, lastMonth) };
}

/** The month in which a year of that system starts: April for the financial year. */
export function firstMonthOf(system: QuarterSystem): number {
  return system === "financial" ? 4 : 1;
}

/** The whole financial or calendar year that starts in `year`. */
export function yearSpan(year: number, system: QuarterSystem): Span {
  const first = firstMonthOf(system);
  return monthsSpan(year, first, first + 11);
}

/** The days from quarter `first` to quarter `last` (1 to 4) of the year that starts in `year`. */
export function quartersSpan(year: number, system: QuarterSystem, first: number, last: number = first): Span {
  const start = firstMonthOf(system);
  return monthsSpan(year, start + (first - 1) * 3, start + last * 3 - 1);
}

/** A quarter by its number (1 to 4) and naming year; numbers beyond roll into the years around. */
export function quarterAt(year: number, number: number, system: QuarterSystem): Quarter {
  const quarters = year * 4 + number - 1;
  const named = { number: (quarters % 4) + 1, year: Math.floor(quarters / 4), system };
  return {
    ...named,
    label: formatQuarter(named),
    period: quartersSpan(named.year, system, named.number),
  };
}

/** The quarter a day falls in: 31 March 2024 is in Q4 23 of the financial year. */
export function quarterOf(day: Day, system: QuarterSystem): Quarter {
  const { year, month } = dateOf(day);
  return quarterAt(year, Math.floor((month - firstMonthOf(system)) / 3) + 1, system);
}

/** The quarter of `day` and those after it, `count` in all: what a person may choose from. */
export function quartersFrom(day: Day, count: number, system: QuarterSystem): readonly Quarter[] {
  const first = quarterOf(day, system);
  return Array.from({ length: count }, (_, index) => quarterAt(first.year, first.number + index, system));
}

/** A quarter as the council's plan writes it: `Q1 23`. */
export function formatQuarter(quarter: { readonly number: number; readonly year: number }): string {
  return `Q${quarter.number} ${String(quarter.year % 100).padStart(2, "0")}`;
}

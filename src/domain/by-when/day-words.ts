import type { Day, Period } from "./by-when";
import { compareDays, dateOf, financialYearOf, lastDayOfMonth, type CalendarDate } from "./days";
import { yearSpan } from "./quarters";

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A month's English name; `month` is 1 to 12. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? "";
}

/** A day as people in England write it: `1 April 2023`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** A financial year as councils write it: `2023/24` for the one that starts in 2023. */
export function formatFinancialYear(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, "0")}`;
}

/** A period inside a sentence: `April to June 2023`, `by the end of March 2024`, `1 April 2023`. */
export function formatPeriod(period: Period): string {
  const { from, to } = period;
  if (from === null) return to === null ? "at any time" : `by ${formatEnd(to)}`;
  if (to === null) return `from ${formatDay(from)}`;
  if (compareDays(from, to) === 0) return formatDay(from);
  if (!isWholeMonths(from, to)) return `${formatDay(from)} to ${formatDay(to)}`;
  const startYear = financialYearOf(from);
  const wholeYear = yearSpan(startYear, "financial");
  const months = formatMonths(dateOf(from), dateOf(to));
  return from === wholeYear.from && to === wholeYear.to
    ? `the financial year ${formatFinancialYear(startYear)} (${months})`
    : months;
}

function formatEnd(day: Day): string {
  const { year, month } = dateOf(day);
  return isLastOfMonth(day) ? `the end of ${monthName(month)} ${year}` : formatDay(day);
}

function formatMonths(first: CalendarDate, last: CalendarDate): string {
  const end = `${monthName(last.month)} ${last.year}`;
  if (first.year !== last.year) return `${monthName(first.month)} ${first.year} to ${end}`;
  return first.month === last.month ? end : `${monthName(first.month)} to ${end}`;
}

function isWholeMonths(from: Day, to: Day): boolean {
  return dateOf(from).day === 1 && isLastOfMonth(to);
}

function isLastOfMonth(day: Day): boolean {
  const { year, month } = dateOf(day);
  return lastDayOfMonth(year, month) === day;
}

import type { Day } from "./by-when";

/** A day taken apart; `month` is 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days the month has; `month` is 1 to 12. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day of that date, or `null` when there is no such day (31 February) or its year has not four digits. */
export function toDay(year: number, month: number, day: number): Day | null {
  const exists =
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1000 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= monthLength(year, month);
  return exists ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

/** Reads `YYYY-MM-DD` and nothing else. @returns `null` when the text is no day of the calendar. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Takes a day apart. @throws when the text is no `YYYY-MM-DD`: days are checked where they enter. */
export function dateOf(day: Day): CalendarDate {
  const [year, month, dayOfMonth] = (parseDay(day) ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) {
    throw new Error(`"${day}" is not a day written as YYYY-MM-DD`);
  }
  return { year, month, day: dayOfMonth };
}

/** Negative when `a` is earlier than `b`, zero when they are the same day, positive when it is later. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** The same day of the month so many years later; 29 February becomes 28 February where it must. */
export function addYears(day: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return dayIn(year + years, month, Math.min(dayOfMonth, monthLength(year + years, month)));
}

/** The first day of the month; `month` may run past either end of the year (13 is next January). */
export function firstDayOfMonth(year: number, month: number): Day {
  const months = year * 12 + month - 1;
  return dayIn(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** The last day of the month; `month` may run past either end of the year (13 is next January). */
export function lastDayOfMonth(year: number, month: number): Day {
  return addDays(firstDayOfMonth(year, month + 1), -1);
}

/** The year in which the financial year (April to March) of that day starts: 2023 for 31 March 2024. */
export function financialYearOf(day: Day): number {
  const { year, month } = dateOf(day);
  return month >= 4 ? year : year - 1;
}

/** Days since 1 March of year 0, counting as the calendar of today does. */
export function dayNumber(day: Day): number {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const marchYear = month > 2 ? year : year - 1;
  return daysBeforeMarchYear(marchYear) + daysBeforeMonth(fromMarch) + dayOfMonth - 1;
}

/** The inverse of `dayNumber`. @throws for days whose year has not four digits. */
export function dayOfNumber(number: number): Day {
  const guess = Math.floor(number / 365.2425);
  const marchYear = [guess + 1, guess].find((year) => daysBeforeMarchYear(year) <= number) ?? guess - 1;
  const dayOfYear = number - daysBeforeMarchYear(marchYear);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return dayIn(month > 2 ? marchYear : marchYear + 1, month, dayOfYear - daysBeforeMonth(fromMarch) + 1);
}

function daysBeforeMarchYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

// Months counted from March have 31, 30, 31, 30, 31 days in turn, which this line of integers follows.
function daysBeforeMonth(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}

function dayIn(year: number, month: number, dayOfMonth: number): Day {
  const day = toDay(year, month, dayOfMonth);
  if (day === null) throw new Error(`There is no day ${year}-${month}-${dayOfMonth}`);
  return day;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

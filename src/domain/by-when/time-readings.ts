import type { QuarterSystem } from "./by-when";
import { compareDays, dateOf, toDay } from "./days";
import { monthName } from "./day-words";
import type { Lexeme } from "./lexeme";
import { monthsSpan, quarterOf, quartersSpan, yearSpan, type Span } from "./quarters";

/** What a written time means: its days, or in plain words why it means none. */
export type TimeReading = Span | { readonly fault: string };

/** Which year a number or pair of years names. A pair (`2024/25`) is a financial year whatever the setting. */
interface NamedYear {
  readonly year: number;
  readonly system: QuarterSystem;
}

function namedYear(lexeme: Lexeme | undefined, system: QuarterSystem): NamedYear {
  if (lexeme?.means === "year-pair") return { year: lexeme.number, system: "financial" };
  return { year: fullYear(lexeme), system };
}

function fullYear(lexeme: Lexeme | undefined): number {
  const number = lexeme?.number ?? 0;
  return lexeme?.digits.length === 2 ? 2000 + number : number;
}

/** The calendar year in which a month falls; `March 2023/24` is March 2024. */
function yearOfMonth(month: number, years: Lexeme | undefined): number {
  const { year } = namedYear(years, "calendar");
  return years?.means === "year-pair" && month < 4 ? year + 1 : year;
}

const BACKWARDS = { fault: "it ends before it begins" };

/** `Q1 23` (quarter, years), or `Q2/3 23` (quarter, quarter, years). */
export function readQuarters(named: readonly Lexeme[], system: QuarterSystem): TimeReading {
  const [first, last, years] = named.length === 3 ? named : [named[0], named[0], named[1]];
  const nameOfYear = namedYear(years, system);
  const [from, to] = [first?.number ?? 0, last?.number ?? 0];
  return from > to ? BACKWARDS : quartersSpan(nameOfYear.year, nameOfYear.system, from, to);
}

/** `H1 23/24` (half, years). */
export function readHalf([half, years]: readonly Lexeme[], system: QuarterSystem): TimeReading {
  const named = namedYear(years, system);
  return half?.number === 2
    ? quartersSpan(named.year, named.system, 3, 4)
    : quartersSpan(named.year, named.system, 1, 2);
}

/** `March 2025` (month, years), or `Oct - Mar 2024` (month, month, years), which starts the year before. */
export function readMonths(named: readonly Lexeme[]): TimeReading {
  const [first, last, years] = named.length === 3 ? named : [named[0], named[0], named[1]];
  const [from, to] = [first?.number ?? 0, last?.number ?? 0];
  const lastYear = yearOfMonth(to, years);
  const firstYear = from > to ? lastYear - 1 : lastYear;
  const months = (lastYear - firstYear) * 12 + to - from;
  return monthsSpan(firstYear, from, from + months);
}

/** `Q4 - March 2022` (quarter, month, years): the month, where it lies in that quarter. */
export function readMonthOfQuarter(
  [quarter, month, years]: readonly Lexeme[],
  system: QuarterSystem,
): TimeReading {
  return agreeing(quarter, readMonths([month, years].flatMap((lexeme) => lexeme ?? [])), system);
}

/** `Q1 (April - June 2023)` (quarter, month, month, years): the months, where they lie in that quarter. */
export function readMonthsOfQuarter(
  [quarter, ...months]: readonly Lexeme[],
  system: QuarterSystem,
): TimeReading {
  return agreeing(quarter, readMonths(months), system);
}

function agreeing(quarter: Lexeme | undefined, months: TimeReading, system: QuarterSystem): TimeReading {
  if ("fault" in months) return months;
  const agrees = [months.from, months.to].every((day) => quarterOf(day, system).number === quarter?.number);
  if (agrees) return months;
  return { fault: `Q${quarter?.number ?? ""} and ${monthName(dateOf(months.to).month)} do not agree` };
}

/** `01/04/2023` (day, month, year), the day first as in Britain. */
export function readDate([day, month, year]: readonly Lexeme[]): TimeReading {
  const found = toDay(fullYear(year), month?.number ?? 0, day?.number ?? 0);
  return found === null ? { fault: "there is no such day" } : { from: found, to: found };
}

/** `1 April to 12 May 2023` (day, month, day, month, year). */
export function readDayRange([day, month, lastDay, lastMonth, year]: readonly Lexeme[]): TimeReading {
  const first = readDate([day, month, year].flatMap((lexeme) => lexeme ?? []));
  const last = readDate([lastDay, lastMonth, year].flatMap((lexeme) => lexeme ?? []));
  if ("fault" in first) return first;
  if ("fault" in last) return last;
  return compareDays(first.from, last.to) > 0 ? BACKWARDS : { from: first.from, to: last.to };
}

/** `04/2023` or `04/23` (month, year), where it can be nothing else. */
export function readMonthAndYear([month, year]: readonly Lexeme[]): TimeReading {
  const number = month?.number ?? 0;
  const isPlainYear = year?.digits.length === 4 || ((year?.number ?? 0) > 12 && year?.number !== number + 1);
  if (number < 1 || number > 12) return { fault: "there is no such month" };
  if (!isPlainYear) return { fault: "it can be a day, a month or a year" };
  return monthsSpan(fullYear(year), number);
}

/** `Autumn 2023` (season, years): spring is March to May, and so on round the year. */
export function readSeason([season, years]: readonly Lexeme[]): TimeReading {
  const month = season?.number ?? 0;
  if (month === 12) {
    if (years?.means !== "year-pair") return { fault: "a winter belongs to two years: write both" };
    return monthsSpan(years.number, 12, 14);
  }
  return monthsSpan(yearOfMonth(month, years), month, month + 2);
}

/** `2023/24`, the financial year; `2025`, the calendar year. */
export function readYear([years]: readonly Lexeme[]): TimeReading {
  const { year, system } = namedYear(years, "calendar");
  return yearSpan(year, system);
}

/** `FY24` (year): some name a financial year by its start, others by its end. */
export function readAmbiguousYear([year]: readonly Lexeme[]): TimeReading {
  const end = fullYear(year);
  const pair = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
  return { fault: `it can mean ${pair(end - 1)} or ${pair(end)}` };
}

/** Which of `03/04/2025` is the day: Excel reads dates in the order of its locale. */
export type DateOrder = "day-first" | "month-first";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

/** Days since Excel's day 0 (31 December 1899, with Excel's 29 February 1900), or `null` for no such day. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days <= 60 ? days - 1 : days;
}

/**
 * What Excel makes of a typed text that looks like a date, or `null` when it is none.
 *
 * `1-2` is 1 February of this year, `April 2025` is 1 April 2025, `03/04/2025` follows the locale.
 */
export function typedDate(text: string, order: DateOrder, thisYear: number): TypedDate | null {
  return (
    numericDate(text, order, thisYear) ?? isoDate(text) ?? namedDate(text, thisYear) ?? time(text.trim())
  );
}

function numericDate(text: string, order: DateOrder, thisYear: number): TypedDate | null {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  if (match[3] === undefined)
    return (
      dated(thisYear, month, day, "d-mmm") ??
      dated(thisYear, day, month, "d-mmm") ??
      monthAndYear(first, second)
    );
  const year = fullYear(match[3]);
  return dated(year, month, day, "m/d/yyyy") ?? dated(year, day, month, "m/d/yyyy");
}

function monthAndYear(month: number, year: number): TypedDate | null {
  return year > 31 ? dated(fullYear(String(year)), month, 1, "mmm-yy") : null;
}

function isoDate(text: string): TypedDate | null {
  const match = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), Number(match[3]), "m/d/yyyy");
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  return month ? dated(Number(month[2]), Number(month[1]), 1, "mmm-yy") : null;
}

function namedDate(text: string, thisYear: number): TypedDate | null {
  const dayFirst = /^(?:(\d{1,2})[\s/-]*)?([a-z]{3,9})(?:[\s/,-]*(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const month = monthNumber(dayFirst[2] ?? "");
    if (month === null || (dayFirst[1] === undefined && dayFirst[3] === undefined)) return null;
    if (dayFirst[1] === undefined) {
      const number = dayFirst[3] ?? "";
      if (number.length === 2 && Number(number) <= 31 && Number(number) > 0) {
        const day = dated(thisYear, month, Number(number), "d-mmm");
        if (day) return day;
      }
      return dated(fullYear(number), month, 1, "mmm-yy");
    }
    if (dayFirst[3] === undefined) return dated(thisYear, month, Number(dayFirst[1]), "d-mmm");
    return dated(fullYear(dayFirst[3]), month, Number(dayFirst[1]), "d-mmm-yy");
  }
  const monthFirst = /^([a-z]{3,9})\s+(\d{1,2}),\s*(\d{4})$/i.exec(text);
  const month = monthFirst && monthNumber(monthFirst[1] ?? "");
  return monthFirst && month ? dated(Number(monthFirst[3]), month, Number(monthFirst[2]), "d-mmm-yy") : null;
}

function time(text: string): TypedDate | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { serial: seconds / 86_400, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}

function monthNumber(word: string): number | null {
  const lower = word.toLowerCase();
  const index = lower.length === 3 ? MONTHS.indexOf(lower) : FULL_MONTHS.indexOf(lower);
  return index < 0 ? null : index + 1;
}

const fullYear = (year: string) =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | null {
  const serial = dateSerial(year, month, day);
  return serial === null ? null : { serial, numberFormat };
}

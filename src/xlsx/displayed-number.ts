import { format, isDateFormat } from "numfmt";

/** Days between the two date systems of Excel: a workbook from an old Mac counts from 1904. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** A number and what a person sees of it; a date's value is a 1900-based serial whatever the workbook counts from. */
export interface DisplayedNumber {
  readonly value: number;
  readonly text: string;
}

/**
 * As Excel in the United Kingdom shows it in a wide enough column. Where a format hides the number (`;;;`)
 * or cannot be understood, the text is the plain number: what a cell holds is never lost.
 */
export function displayNumber(stored: number, code: string, countsFrom1904: boolean): DisplayedNumber {
  if (code === "General") return { value: stored, text: plain(stored) };
  const isDate = isDateFormat(code);
  const value = isDate && countsFrom1904 ? stored + DAYS_FROM_1900_TO_1904 : stored;
  return { value, text: formatted(value, code) || plain(value) };
}

function formatted(value: number, code: string): string {
  try {
    const text = format(code, value, { locale: "en-GB" }).trim();
    return /^#+$/.test(text) ? "" : text;
  } catch {
    return "";
  }
}

function plain(value: number): string {
  return format("General", value, { locale: "en-GB" });
}

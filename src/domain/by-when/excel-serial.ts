import type { Day } from "./by-when";
import { dayNumber, dayOfNumber } from "./days";

const DAY_BEFORE_SERIAL_1 = dayNumber("1899-12-31");
const LAST_SERIAL = 2_958_465;

/** Excel's 1900 system counts a 29 February 1900 that never was, as Lotus 1-2-3 did. */
const NO_SUCH_DAY = 60;

/**
 * The day of an Excel date of the 1900 system; a time of day (the fraction) is left out.
 * @returns `null` when Excel would show no date (below 1, after 9999), and for 60, its 29 February 1900.
 * @see https://learn.microsoft.com/en-us/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === NO_SUCH_DAY) return null;
  return dayOfNumber(DAY_BEFORE_SERIAL_1 + (whole > NO_SUCH_DAY ? whole - 1 : whole));
}

/** The Excel date (1900 system) of a day, or `null` before 1900, which Excel cannot hold. */
export function serialOfDay(day: Day): number | null {
  const serial = dayNumber(day) - DAY_BEFORE_SERIAL_1;
  if (serial < 1) return null;
  return serial >= NO_SUCH_DAY ? serial + 1 : serial;
}

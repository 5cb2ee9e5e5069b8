import fc from "fast-check";
import {
  addDays,
  addYears,
  compareDays,
  dateOf,
  financialYearOf,
  lastDayOfMonth,
  monthLength,
  parseDay,
  toDay,
} from "../../../src/domain/by-when/days";
import { dayOfSerial, serialOfDay } from "../../../src/domain/by-when/excel-serial";
import { formatDay, formatPeriod } from "../../../src/domain/by-when/day-words";

const MILLISECONDS_A_DAY = 86_400_000;
const anyDay = fc
  .integer({
    min: Date.UTC(1901, 0, 1) / MILLISECONDS_A_DAY,
    max: Date.UTC(2199, 11, 31) / MILLISECONDS_A_DAY,
  })
  .map((days) => new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10));

describe("days", () => {
  test("February has 29 days in years divided by four, but in full centuries only when divided by 400", () => {
    expect([2023, 2024, 1900, 2000].map((year) => monthLength(year, 2))).toEqual([28, 29, 28, 29]);
  });

  test("a day that the calendar does not have is none", () => {
    expect(toDay(2023, 2, 29)).toBeNull();
    expect(parseDay("2023-13-01")).toBeNull();
    expect(parseDay("01/04/2023")).toBeNull();
    expect(() => dateOf("2023-02-30")).toThrow("YYYY-MM-DD");
  });

  test("counting days agrees with the clock's own calendar", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const expected = new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
        expect(addDays(day, days)).toBe(expected);
        expect(Math.sign(compareDays(expected, day))).toBe(Math.sign(days));
      }),
    );
  });

  test("years later, 29 February becomes the 28th", () => {
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2023-06-30", -2)).toBe("2021-06-30");
  });

  test("a month past the end of the year is one of the next year", () => {
    expect(lastDayOfMonth(2023, 14)).toBe("2024-02-29");
  });

  test("the financial year turns on 1 April", () => {
    expect([financialYearOf("2024-03-31"), financialYearOf("2024-04-01")]).toEqual([2023, 2024]);
  });
});

describe("Excel's numbers for days", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [45017, "2023-04-01"],
    [2958465, "9999-12-31"],
  ])("%i is %s", (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
    expect(serialOfDay(day)).toBe(serial);
  });

  test("Excel's 29 February 1900, and numbers it shows no date for, are no days", () => {
    expect([60, 0, 0.5, -1, 2958466, NaN, Infinity].map(dayOfSerial)).toEqual(Array(7).fill(null));
    expect(serialOfDay("1899-12-31")).toBeNull();
  });

  test("a time of day is left out", () => {
    expect(dayOfSerial(45017.999)).toBe("2023-04-01");
  });

  test("every day comes back from its number", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOfSerial(serialOfDay(day) ?? NaN)).toBe(day);
      }),
    );
  });
});

describe("days and periods in words", () => {
  test("a day is written day first", () => {
    expect(formatDay("2023-04-01")).toBe("1 April 2023");
  });

  test.each([
    ["2023-04-01", "2023-06-30", "April to June 2023"],
    ["2023-10-01", "2024-03-31", "October 2023 to March 2024"],
    ["2025-03-01", "2025-03-31", "March 2025"],
    ["2023-04-01", "2023-04-01", "1 April 2023"],
    ["2023-04-03", "2023-05-12", "3 April 2023 to 12 May 2023"],
    ["2023-04-01", "2024-03-31", "the financial year 2023/24 (April 2023 to March 2024)"],
    ["2025-01-01", "2025-12-31", "January to December 2025"],
    [null, "2024-03-31", "by the end of March 2024"],
    [null, "2024-03-15", "by 15 March 2024"],
    ["2023-04-01", null, "from 1 April 2023"],
  ])("%s to %s is %j", (from, to, words) => {
    expect(formatPeriod({ from, to })).toBe(words);
  });
});

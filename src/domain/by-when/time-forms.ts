import type { QuarterSystem } from "./by-when";
import type { Lexeme } from "./lexeme";
import {
  readAmbiguousYear,
  readDate,
  readDayRange,
  readHalf,
  readMonthAndYear,
  readMonthOfQuarter,
  readMonths,
  readMonthsOfQuarter,
  readQuarters,
  readSeason,
  readYear,
  type TimeReading,
} from "./time-readings";

type Read = (named: readonly Lexeme[], system: QuarterSystem) => TimeReading;

/** One way to write a time: its slots in order (`?` where one may be missing), and what it means. */
interface TimeForm {
  readonly slots: readonly string[];
  readonly read: Read;
}

const MARK_SLOTS: Readonly<Record<string, readonly Lexeme["means"][]>> = {
  sep: ["dash", "slash", "dot", "comma", "filler"],
  join: ["to", "and", "slash", "dash", "comma"],
  slash: ["slash"],
  dash: ["dash"],
  dot: ["dot"],
  open: ["open"],
  close: ["close"],
  yearWord: ["year-word"],
};

const NAMED_SLOTS: Readonly<Record<string, (lexeme: Lexeme) => boolean>> = {
  quarter: ({ means }) => means === "quarter",
  half: ({ means }) => means === "half",
  month: ({ means }) => means === "month",
  season: ({ means }) => means === "season",
  years: (lexeme) => isYearPair(lexeme) || isYear(lexeme),
  pair: isYearPair,
  year: isYear,
  year4: (lexeme) => isYear(lexeme) && lexeme.digits.length === 4,
  day: ({ means, digits }) => (means === "number" || means === "ordinal") && digits.length <= 2,
  n: ({ means, digits }) => means === "number" && digits.length <= 2,
  small: ({ means, digits, number }) =>
    means === "number" && digits.length === 1 && number >= 1 && number <= 4,
};

function isYearPair({ means, number }: Lexeme): boolean {
  return means === "year-pair" && number >= 2000 && number < 2100;
}

function isYear({ means, digits, number }: Lexeme): boolean {
  if (means !== "number") return false;
  return digits.length === 2 || (digits.length === 4 && number >= 2000 && number <= 2100);
}

const inOrder =
  (read: Read, ...order: readonly number[]): Read =>
  (named, system) =>
    read(
      order.flatMap((index) => named[index] ?? []),
      system,
    );

/** Every way to write a time, each with an example. The longest that fits is taken. */
const TIME_FORMS: readonly TimeForm[] = [
  form("quarter sep? years", readQuarters), // Q1 23, Q2 2024/25
  form("quarter open years close", readQuarters), // Q2 (FY 24/25)
  form("years sep? quarter", inOrder(readQuarters, 1, 0)), // 2023/24 Q1
  form("quarter join quarter sep? years", readQuarters), // Q2 & Q3 23
  form("quarter join small sep? years", readQuarters), // Q2/3 23
  form("quarter sep? open? month sep? years close?", readMonthOfQuarter), // Q4 - March 2022
  form("month sep? years open quarter close", inOrder(readMonthOfQuarter, 2, 0, 1)), // March 2022 (Q4)
  form("quarter sep? open? month join month sep? years close?", readMonthsOfQuarter), // Q1 (April - June 2023)
  form("half sep? years", readHalf), // H1 23/24
  form("month sep? years", readMonths), // March 2025, Mar-25
  form("month join month sep? years", readMonths), // April - June 2023
  form("day sep? month sep? year", readDate), // 1st April 2023
  form("month day sep? year4", inOrder(readDate, 1, 0, 2)), // April 1st, 2023
  form("day join day sep? month sep? year", inOrder(readDayRange, 0, 2, 1, 2, 3)), // 1-12 May 2023
  form("day sep? month join day sep? month sep? year", readDayRange), // 1 April to 12 May 2023
  form("n slash n slash year", readDate), // 01/04/2023
  form("n dot n dot year", readDate), // 1.4.23
  form("n dash n dash year", readDate), // 01-04-2023
  form("year4 dash n dash n", inOrder(readDate, 2, 1, 0)), // 2023-04-01
  form("year4 slash n slash n", inOrder(readDate, 2, 1, 0)), // 2023/04/01
  form("n slash year", readMonthAndYear), // 04/2023
  form("n dash year", readMonthAndYear), // 04-2023
  form("n dot year4", readMonthAndYear), // 04.2023
  form("year4 dash n", inOrder(readMonthAndYear, 1, 0)), // 2023-04
  form("season sep? years", readSeason), // Autumn 2023
  form("pair", readYear), // 2023/24, FY 23/24
  form("year4", readYear), // 2025
  form("yearWord sep? year", readAmbiguousYear), // FY24
];

function form(slots: string, read: Read): TimeForm {
  return { slots: slots.split(" "), read };
}

/** A time found at a place among the lexemes: what it means, and where the next lexeme stands. */
export interface TimeMatch {
  readonly reading: TimeReading;
  readonly next: number;
}

/** The longest time written from lexeme `at` on, or `null` when none starts there. */
export function timeAt(lexemes: readonly Lexeme[], at: number, system: QuarterSystem): TimeMatch | null {
  let best: { readonly form: TimeForm; readonly fit: Fit } | null = null;
  for (const candidate of TIME_FORMS) {
    const fit = fitSlots(candidate.slots, lexemes, at);
    if (fit && fit.next > (best?.fit.next ?? at)) best = { form: candidate, fit };
  }
  return best ? { reading: best.form.read(best.fit.named, system), next: best.fit.next } : null;
}

interface Fit {
  readonly named: readonly Lexeme[];
  readonly next: number;
}

function fitSlots(slots: readonly string[], lexemes: readonly Lexeme[], at: number): Fit | null {
  const [slot, ...rest] = slots;
  if (slot === undefined) return { named: [], next: at };
  const name = slot.replace("?", "");
  const lexeme = lexemes[at];
  const isNamed = NAMED_SLOTS[name]?.(lexeme ?? NOTHING) ?? false;
  if (lexeme && (isNamed || MARK_SLOTS[name]?.includes(lexeme.means))) {
    const fit = fitSlots(rest, lexemes, at + 1);
    if (fit) return isNamed ? { ...fit, named: [lexeme, ...fit.named] } : fit;
  }
  return slot.endsWith("?") ? fitSlots(rest, lexemes, at) : null;
}

const NOTHING: Lexeme = { means: "unknown", number: 0, digits: "", start: 0, end: 0 };

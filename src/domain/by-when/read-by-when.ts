import type { CellValue } from "../grid/grid";
import { legible } from "../text/legible";
import type { ByWhen, ByWhenPart, Day, Period, QuarterSystem } from "./by-when";
import { compareDays } from "./days";
import { dayOfSerial } from "./excel-serial";
import { readLexemes } from "./lexemes";
import { readStatement, type StatedPart, type Statement } from "./statement";
import type { Aside } from "./vocabulary";

/** How a council writes its by-whens. */
export interface ByWhenOptions {
  readonly quarters: QuarterSystem;
}

/** Excel dates are believed from 2000 to 2100; other numbers in a by-when are slips. */
const FIRST_PLAUSIBLE_DAY = "2000-01-01";
const LAST_PLAUSIBLE_DAY = "2100-12-31";

/**
 * What a by-when cell means. Never throws; what has no sure meaning is `unreadable`, with the reason.
 * @param written what a person sees in the cell, or the cell's lines put together
 * @param value what the cell holds; a number is an Excel date of the 1900 system
 */
export function readByWhen(written: string, value: CellValue, options: ByWhenOptions): ByWhen {
  const serial = typeof value === "number" ? value : plainNumber(written);
  return serial === null ? readText(written, options) : readNumber(written, serial, options);
}

/** Longer texts are prose that has strayed into the column; reading them would cost time and mean nothing. */
const LONGEST_BY_WHEN = 300;

const BARE_YEAR = /^\s*2[01]\d\d\s*$/;

/** Text that is one number, such as `45017` pasted from a date; years stay text. */
function plainNumber(written: string): number | null {
  const isNumber = /^\s*\d{5}(?:\.\d+)?\s*$/.test(written);
  return isNumber ? Number(written) : null;
}

function readNumber(written: string, serial: number, options: ByWhenOptions): ByWhen {
  const day = dayOfSerial(serial);
  if (day === null || compareDays(day, FIRST_PLAUSIBLE_DAY) < 0 || compareDays(day, LAST_PLAUSIBLE_DAY) > 0) {
    if (BARE_YEAR.test(String(serial))) return { ...readText(String(serial), options), written };
    return unreadable(written, `${quoted(written.trim() || String(serial))} is a number, not a date`);
  }
  const shown = readText(written, options);
  // Excel keeps a typed `Mar-25` as 1 March 2025: the month the person sees is what was meant.
  if (shown.kind === "dated" && isWithin(day, shown.period)) return shown;
  return datedBy(written, [{ kind: "dated", written, period: { from: day, to: day } }]);
}

function isWithin(day: Day, { from, to }: Period): boolean {
  return (from === null || compareDays(from, day) <= 0) && (to === null || compareDays(day, to) <= 0);
}

function readText(written: string, options: ByWhenOptions): ByWhen {
  if (written.trim() === "") return unreadable(written, "nothing is written");
  if (/^\s*#[A-Z]/.test(written)) return unreadable(written, `${quoted(written)} is an error of Excel's`);
  if (/^\s*#+\s*$/.test(written))
    return unreadable(written, "the column is too narrow to show what is written");
  if (written.length > LONGEST_BY_WHEN) return unreadable(written, "it is too long to be a date");
  const text = legible(written);
  return meaningOf(written, readStatement(text, readLexemes(text), options.quarters));
}

function meaningOf(written: string, statement: Statement): ByWhen {
  if (statement.kind === "fault") {
    return unreadable(
      written,
      statement.fault === null
        ? `${quoted(statement.written)} is not understood`
        : `${statement.fault} (${quoted(statement.written)})`,
    );
  }
  const { parts, asides } = statement;
  const [aside = "undecided"] = asides;
  if (parts.length === 0) return unreadable(written, ASIDE_REASONS[aside]);
  if (parts.every((part) => part.kind === "complete")) {
    // "Complete, not started" contradicts itself.
    const isDoubtful = asides.includes("undecided") || asides.includes("status");
    return isDoubtful ? unreadable(written, ASIDE_REASONS[aside]) : { kind: "complete", written };
  }
  const starts = parts.flatMap((part) => (part.kind === "ongoing" ? [part.from] : []));
  if (starts.length === parts.length) {
    return { kind: "ongoing", written, from: starts.find((from) => from !== null) ?? null };
  }
  const plain = parts.map(withoutStart);
  const dated = plain.filter((part) => part.kind === "dated");
  return dated.length === plain.length ? datedBy(written, dated) : { kind: "mixed", written, parts: plain };
}

const ASIDE_REASONS: Readonly<Record<Aside, string>> = {
  undecided: "nothing has been decided yet",
  soon: "no date is given",
  frequency: "it says how often, not by when",
  status: "it says how the work stands, not by when",
  unsaid: "it points to another place",
};

function withoutStart(part: StatedPart): ByWhenPart {
  return part.kind === "ongoing" ? { kind: "ongoing", written: part.written } : part;
}

type DatedPart = Extract<ByWhenPart, { readonly kind: "dated" }>;

function datedBy(written: string, parts: readonly DatedPart[]): ByWhen {
  return { kind: "dated", written, period: coveringPeriod(parts.map((part) => part.period)), parts };
}

/** From the earliest start to the latest end, open where one of the periods is. */
function coveringPeriod(periods: readonly Period[]): Period {
  const edge = (days: readonly (Day | null)[], sign: number): Day | null =>
    days.reduce((best, day) =>
      best === null || day === null ? null : compareDays(day, best) * sign < 0 ? day : best,
    );
  return {
    from: edge(
      periods.map(({ from }) => from),
      1,
    ),
    to: edge(
      periods.map(({ to }) => to),
      -1,
    ),
  };
}

function unreadable(written: string, reason: string): ByWhen {
  return { kind: "unreadable", written, reason };
}

const LONGEST_QUOTE = 60;

function quoted(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line}”`;
}

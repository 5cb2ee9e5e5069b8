import type { ByWhenPart, Day, Period, QuarterSystem } from "./by-when";
import { endOfNote } from "./bracketed-note";
import { addDays, compareDays, dateOf } from "./days";
import type { Lexeme } from "./lexeme";
import type { Span } from "./quarters";
import { writtenIn, type StatementSource } from "./statement-source";
import { timeAt, type TimeMatch } from "./time-forms";
import type { Aside } from "./vocabulary";

/** A part and, for ongoing work, the day it starts where that is said. */
export type StatedPart =
  | Exclude<ByWhenPart, { readonly kind: "ongoing" }>
  | { readonly kind: "ongoing"; readonly written: string; readonly from: Day | null };

/** The parts a by-when is made of, in order, or the first thing in it that cannot be read. */
export type Statement =
  | { readonly kind: "parts"; readonly parts: readonly StatedPart[]; readonly asides: readonly Aside[] }
  | { readonly kind: "fault"; readonly written: string; readonly fault: string | null };

/** A piece of the statement and where the next one starts. */
interface Item {
  readonly part?: StatedPart;
  readonly aside?: Aside;
  readonly next: number;
}

/** `fault` is `null` where the words have no meaning here. */
interface Fault {
  readonly fault: string | null;
  readonly next: number;
}

/** Reads a by-when's lexemes from left to right; one thing that cannot be read makes the whole unreadable. */
export function readStatement(text: string, lexemes: readonly Lexeme[], system: QuarterSystem): Statement {
  const source = { text, lexemes, system };
  const parts: StatedPart[] = [];
  const asides: Aside[] = [];
  for (let at = 0; at < lexemes.length;) {
    const item = itemAt(source, at, parts.length > 0);
    if ("fault" in item)
      return { kind: "fault", written: writtenIn(source, at, item.next), fault: item.fault };
    if (item.part) parts.push(item.part);
    if (item.aside) asides.push(item.aside);
    at = item.next;
  }
  return { kind: "parts", parts, asides };
}

function itemAt(source: StatementSource, at: number, isAfterPart: boolean): Item | Fault {
  const dated = datedAt(source, at);
  if (dated) return dated;
  const means = source.lexemes[at]?.means ?? "unknown";
  const next = at + 1;
  switch (means) {
    case "complete":
      return { part: { kind: "complete", written: writtenIn(source, at, next) }, next };
    case "ongoing":
      return ongoingAt(source, at);
    case "undecided":
    case "soon":
    case "frequency":
    case "status":
    case "unsaid":
      return { aside: means, next };
    case "began":
      return { aside: "status", next };
    case "instead":
      return { next };
    case "open":
      return { next: (isAfterPart ? endOfNote(source, at) : null) ?? next };
    case "number":
    case "ordinal":
      return numberAt(source, at);
    case "quarter":
    case "half":
    case "month":
      return { fault: "it has no year", next };
    case "season":
      // "Summer term" is no season.
      return source.lexemes[next]?.means === "unknown"
        ? { fault: null, next: next + 1 }
        : { fault: "it has no year", next };
    case "duration":
      return { fault: "it is a length of time, not a date", next };
    case "and":
    case "slash":
    case "dash":
    case "dot":
    case "comma":
    case "break":
    case "close":
    case "filler":
      return { next };
    case "quarter-word":
    case "half-word":
    case "year-word":
    case "year-pair":
    case "rank":
    case "by":
    case "until":
    case "before":
    case "week":
    case "end":
    case "from": {
      const end = endOfYearless(source.lexemes, next);
      return end === null ? { fault: null, next } : { fault: "it has no year", next: end };
    }
    case "onwards":
    case "to":
    case "percent":
    case "unknown":
      return { fault: null, next };
  }
}

/** A time with the words that limit it: `by the end of March 2024`, `from Q1 23`, `Apr 23 to Sep 23`. */
function datedAt(source: StatementSource, start: number): Item | Fault | null {
  const { lexemes, system } = source;
  const limits = new Set<Lexeme["means"]>();
  let at = start;
  for (; isLimit(lexemes[at]); at += 1) limits.add(lexemes[at]?.means ?? "filler");
  const first = timeAt(lexemes, at, system);
  if (!first) return null;
  const time = rangeFrom(source, first);
  if ("fault" in time.reading) return { fault: time.reading.fault, next: time.next };
  const span = time.reading;
  const isOnwards = lexemes[time.next]?.means === "onwards";
  const next = isOnwards ? time.next + 1 : time.next;
  const written = writtenIn(source, start, next);
  if (isOnwards || ((limits.has("from") || limits.has("began")) && !time.isRange)) {
    return { part: { kind: "ongoing", written, from: limits.has("end") ? span.to : span.from }, next };
  }
  if (limits.has("before") && !time.isRange) {
    return { part: { kind: "dated", written, period: { from: null, to: daysAfter(span.from, -1) } }, next };
  }
  const isLimited = !time.isRange && (limits.has("by") || limits.has("until") || limits.has("end"));
  const isOneDay = compareDays(span.from, span.to) === 0;
  const end = limits.has("week") && isOneDay ? daysAfter(span.from, 6) : span.to;
  const period: Period = isLimited ? { from: null, to: end } : { from: span.from, to: end };
  return { part: { kind: "dated", written, period }, next };
}

/** A day's neighbour; a year that no plan has keeps the day, lest it run past the calendar. */
function daysAfter(day: Day, days: number): Day {
  const { year } = dateOf(day);
  return year > 1900 && year < 2200 ? addDays(day, days) : day;
}

function isLimit(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined &&
    ["by", "until", "before", "week", "end", "from", "began", "instead", "filler"].includes(lexeme.means)
  );
}

interface RangeMatch extends TimeMatch {
  readonly isRange: boolean;
}

/** A second time after `to`, a dash or a bracket ends a range, or says the first again more exactly. */
function rangeFrom(source: StatementSource, first: TimeMatch): RangeMatch {
  const { lexemes, system } = source;
  const alone = { ...first, isRange: false };
  if ("fault" in first.reading) return alone;
  const joiner = lexemes[first.next]?.means;
  if (joiner !== "to" && joiner !== "until" && joiner !== "dash" && joiner !== "open") return alone;
  let at = first.next + 1;
  while (lexemes[at]?.means === "end" || lexemes[at]?.means === "filler") at += 1;
  const second = timeAt(lexemes, at, system);
  if (!second) return alone;
  if ("fault" in second.reading) return { ...second, isRange: true };
  const next = joiner === "open" && lexemes[second.next]?.means === "close" ? second.next + 1 : second.next;
  const [a, b] = [first.reading, second.reading];
  const agreed = joiner === "dash" || joiner === "open" ? narrower(a, b) : null;
  if (agreed) return { reading: agreed, next, isRange: false };
  if (joiner === "open" || compareDays(a.from, b.to) > 0) {
    const fault = joiner === "open" ? "its dates do not agree" : "it ends before it begins";
    return { reading: { fault }, next, isRange: true };
  }
  return { reading: { from: a.from, to: b.to }, next, isRange: true };
}

/** The one of two spans that lies within the other, if one does. */
function narrower(a: Span, b: Span): Span | null {
  const liesIn = (inner: Span, outer: Span): boolean =>
    compareDays(inner.from, outer.from) >= 0 && compareDays(inner.to, outer.to) <= 0;
  return liesIn(b, a) ? b : liesIn(a, b) ? a : null;
}

/** `Ongoing`, `Ongoing from Q1 23`; in `Ongoing from Q1` the start is said without its year, so it is unknown. */
function ongoingAt(source: StatementSource, start: number): Item | Fault {
  const { lexemes } = source;
  const alone: Item = {
    part: { kind: "ongoing", written: writtenIn(source, start, start + 1), from: null },
    next: start + 1,
  };
  if (lexemes[start + 1]?.means === "to") return ongoingTo(source, start) ?? alone;
  if (lexemes[start + 1]?.means !== "from") return alone;
  const from = datedAt(source, start + 1);
  if (from && "part" in from && from.part) {
    const written = writtenIn(source, start, from.next);
    return from.part.kind === "ongoing" ? { ...from, part: { ...from.part, written } } : alone;
  }
  if (from) return from;
  const end = endOfYearless(lexemes, start + 2);
  if (end === null) return { fault: null, next: start + 2 };
  return { part: { kind: "ongoing", written: writtenIn(source, start, end), from: null }, next: end };
}

/** `Ongoing to March 2025` says until when. */
function ongoingTo(source: StatementSource, start: number): Item | null {
  const until = datedAt(source, start + 2);
  if (!until || !("part" in until)) return null;
  return {
    part: { kind: "ongoing", written: writtenIn(source, start, start + 2), from: null },
    next: start + 2,
  };
}

function endOfYearless(lexemes: readonly Lexeme[], start: number): number | null {
  const isDay = lexemes[start]?.means === "number" || lexemes[start]?.means === "ordinal";
  const at = isDay && lexemes[start + 1]?.means === "month" ? start + 1 : start;
  return ["quarter", "half", "month", "season", "year-word"].includes(lexemes[at]?.means ?? "")
    ? at + 1
    : null;
}

function numberAt(source: StatementSource, start: number): Item | Fault {
  const { lexemes } = source;
  if (lexemes[start + 1]?.means === "percent") {
    const next = start + (lexemes[start + 2]?.means === "complete" ? 3 : 2);
    const isAlone = start === 0 && next >= lexemes.length;
    return isAlone
      ? { fault: "it says how the work stands, not by when", next: start + 2 }
      : { aside: "status", next };
  }
  if (["duration", "year-word"].includes(lexemes[start + 1]?.means ?? "")) {
    return { fault: "it is a length of time, not a date", next: start + 2 };
  }
  const end = endOfYearless(lexemes, start);
  if (end !== null) return { fault: "it has no year", next: end };
  let next = start + 1;
  while (["number", "dot", "slash", "dash"].includes(lexemes[next]?.means ?? "")) next += 1;
  return { fault: "it is a number, not a date", next };
}

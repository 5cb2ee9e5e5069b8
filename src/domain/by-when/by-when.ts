/** A calendar day, `YYYY-MM-DD`. The domain has no clock and no time zones. */
export type Day = string;

/** Which quarters `Q1` counts: the financial year's (April to March) or the calendar year's. */
export type QuarterSystem = "financial" | "calendar";

/** The days a by-when covers, both inclusive; `null` where it is open at that end. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** One thing a by-when says; a cell may say several (`Q4 23 / Q1 24`, `Q1 23 Ongoing`). */
export type ByWhenPart =
  | { readonly kind: "complete"; readonly written: string }
  | { readonly kind: "ongoing"; readonly written: string }
  | { readonly kind: "dated"; readonly written: string; readonly period: Period };

/**
 * What a by-when cell says. `written` is always the cell's own words.
 * `dated`: when the work is due; `mixed`: complete or ongoing together with something else;
 * `unreadable`: no meaning could be given, `reason` says why in a few plain words (`“Q2 20” is years before the rest of the plan`).
 */
export type ByWhen =
  | { readonly kind: "complete"; readonly written: string }
  | { readonly kind: "ongoing"; readonly written: string; readonly from: Day | null }
  | {
      readonly kind: "dated";
      readonly written: string;
      readonly period: Period;
      readonly parts: readonly ByWhenPart[];
    }
  | { readonly kind: "mixed"; readonly written: string; readonly parts: readonly ByWhenPart[] }
  | { readonly kind: "unreadable"; readonly written: string; readonly reason: string };

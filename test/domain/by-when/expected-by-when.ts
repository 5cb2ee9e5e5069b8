import type { ByWhen, ByWhenPart, Day } from "../../../src/domain/by-when/by-when";

/** What a by-when should mean, briefly: dates as from and to, parts without their words. */
export type Meaning =
  | "complete"
  | "unreadable"
  | { readonly ongoingFrom: Day | null }
  | { readonly parts: readonly PartMeaning[] };

export type PartMeaning = "complete" | "ongoing" | readonly [from: Day | null, to: Day | null];

export const ONGOING: Meaning = { ongoingFrom: null };

/** A by-when that gives nothing but dates, or several things. */
export function says(...parts: readonly PartMeaning[]): Meaning {
  return { parts };
}

export function meaningOf(byWhen: ByWhen): Meaning {
  switch (byWhen.kind) {
    case "complete":
    case "unreadable":
      return byWhen.kind;
    case "ongoing":
      return { ongoingFrom: byWhen.from };
    case "dated":
    case "mixed":
      return { parts: byWhen.parts.map(partMeaning) };
  }
}

function partMeaning(part: ByWhenPart): PartMeaning {
  return part.kind === "dated" ? [part.period.from, part.period.to] : part.kind;
}

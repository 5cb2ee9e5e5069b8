import type { ByWhen, ByWhenPart, Day } from "./by-when";
import { isOpenEnded, isOverdue } from "./by-when-questions";
import { formatDay, formatPeriod } from "./day-words";

/**
 * What a by-when means, in a few words for people: `April to June 2023, past`, `Ongoing, no end date`,
 * `Cannot be read: nothing has been decided yet`.
 * @param asOf the day of the review; without it nothing is said to be past
 */
export function describeByWhen(byWhen: ByWhen, asOf?: Day): string {
  const past = asOf !== undefined && isOverdue(byWhen, asOf) ? ", past" : "";
  switch (byWhen.kind) {
    case "complete":
      return "Complete";
    case "ongoing":
      return byWhen.from === null
        ? "Ongoing, no end date"
        : `Ongoing from ${formatDay(byWhen.from)}, no end date`;
    case "dated":
      return `${capitalised(describeParts(byWhen.parts))}${past}`;
    case "mixed":
      return `${capitalised(describeMixed(byWhen))}${past}`;
    case "unreadable":
      return `Cannot be read: ${byWhen.reason}`;
  }
}

function describeMixed(byWhen: Extract<ByWhen, { readonly kind: "mixed" }>): string {
  const states = byWhen.parts.filter((part) => part.kind !== "dated");
  const dated = byWhen.parts.filter((part) => part.kind === "dated");
  const also = dated.length > 0 ? `; also ${describeParts(dated)}` : "";
  const end = isOpenEnded(byWhen) ? ", no end date" : "";
  return `${describeParts(states)}${end}${also}`;
}

function describeParts(parts: readonly ByWhenPart[]): string {
  const descriptions = parts.map((part) => (part.kind === "dated" ? formatPeriod(part.period) : part.kind));
  return [...new Set(descriptions)].join(" and ");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Heading } from "./column-headings";
import { roleOf } from "./column-headings";
import { headingWords } from "./heading-words";

/** A column of actions and the one with their by-whens, zero-based. */
export interface ActionColumns {
  readonly actions: number;
  readonly byWhen: number | null;
}

/**
 * The further columns of a plan that gives each action a column of its own (`Action 1`, `By when 1`, `Action 2`, …): their
 * headings are the first one's but for the number. A by-when column that stands behind all of them is for all.
 */
export function moreActionColumns(
  headings: readonly Heading[],
  first: number | null,
  byWhen: number | null,
): ActionColumns[] {
  const stem = (column: number | null) =>
    withoutNumber(headings.find((one) => one.column === column)?.heading);
  const alike = (column: number | null) =>
    headings.filter((one) => one.column !== column && stem(column) === withoutNumber(one.heading));
  if (first === null || stem(first) === "") return [];
  const actions = alike(first)
    .filter((one) => roleOf(one) === "actions" && one.column > first)
    .map(({ column }) => column);
  const byWhens = (byWhen === null ? [] : alike(byWhen))
    .filter((one) => roleOf(one) === "by-when")
    .map(({ column }) => column);
  return actions.map((column, place) => {
    const end = actions[place + 1] ?? Infinity;
    const own = byWhens.find((one) => one > column && one < end);
    return { actions: column, byWhen: own ?? (byWhens.length === 0 ? byWhen : null) };
  });
}

/** `Action 2`, `Second action` and `Action (year 2)` say the same but for their number. */
function withoutNumber(heading = ""): string {
  return headingWords(heading)
    .replace(/\b(?:\d+|[ivx]+|one|two|three|four|five|first|second|third|fourth|fifth)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

import type { ActionPlan, Entry } from "../action-plan";
import type { KnownNames } from "../../toolkit/known-names";
import { WHOLE_NAME } from "./plan-headings";

/** At least this share of a plan's entries speak of the toolkit's KPIs or levels. */
const TELLING_SHARE = 0.2;
/** A council may number its levels; other numbers are measures. */
const LEVEL_NUMBER = /^\s*[1-5]\s*$/;
/** A wording is a sentence: this many letters at least. */
const SENTENCE = 40;

/**
 * Headings alone are not enough: a budget has `Current`, `Target` and `Actions` too, and a dashboard may count the
 * contracts of `Contract management`. A plan's positions are levels or sentences, never numbers alone.
 */
export function isPlan(plan: ActionPlan, names: KnownNames): boolean {
  if (plan.layout.columns.actions === null && plan.entries.every(hasNoPosition)) return false;
  const { now, target } = plan.layout.columns;
  const rowsOfNumbers = new Set(
    plan.unplaced.flatMap(({ text, at }) =>
      (at.column === now || at.column === target) && /\d/.test(text) ? [at.row] : [],
    ),
  );
  const numbers = plan.entries
    .flatMap((entry) => [entry.now, entry.target])
    .flatMap(({ level, wording }) => [level.kind === "unclear" ? level.written : "", wording.text])
    .filter((text) => text !== "");
  const numbered =
    rowsOfNumbers.size === 0 &&
    plan.layout.columns.actions !== null &&
    numbers.length > 0 &&
    numbers.every((text) => LEVEL_NUMBER.test(text));
  const telling = plan.entries.filter((entry) => isTelling(entry, names, rowsOfNumbers, numbered));
  return telling.length > 0 && telling.length >= TELLING_SHARE * plan.entries.length;
}

/** Labels alone, without a column for actions, are a list of the toolkit's KPIs. */
function hasNoPosition({ now, target }: Entry): boolean {
  return [now, target].every(({ level, wording }) => level.kind === "blank" && wording.text === "");
}

function isTelling(
  entry: Entry,
  names: KnownNames,
  rowsOfNumbers: ReadonlySet<number>,
  hasNumberedLevels: boolean,
): boolean {
  const { now, target } = entry;
  if (now.level.kind === "read" || target.level.kind === "read") return true;
  if (entry.identity.kind !== "kpi") return false;
  const unclear = [now.level, target.level].flatMap((level) =>
    level.kind === "unclear" ? level.written : [],
  );
  const wordings = [...unclear, now.wording.text, target.wording.text].filter((text) => text !== "");
  const isMeasured =
    wordings.length === 0
      ? rowsOfNumbers.has(entry.range.top)
      : wordings.every((text) => !/\p{L}{2}/u.test(text));
  if (isMeasured) return hasNumberedLevels;
  return names.known(entry.writtenAs) >= WHOLE_NAME || wordings.some((text) => text.length >= SENTENCE);
}

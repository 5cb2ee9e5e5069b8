import type { WrittenByWhen } from "../action-plan";
import { FIRST_DATE } from "./shown-text";

/** The rows an action runs over, both inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A by-when may stand this many rows off its action: cells of a page are centred. */
const FARTHEST = 2;
/** What leaving things apart costs, in rows of distance. A bare number (`04.00`) is no loss. */
const LEFT_LOOSE = 4;
const LEFT_LOOSE_NUMBER = 0.5;
const LEFT_WITHOUT = 1.5;
/** Of two by-whens beside one action the upper is the likelier: a hair's breadth, only to decide between equals. */
const BEFORE_ITS_END = 0.001;

/** A block with more pairs to weigh than this is no page's, and each action has the by-when that stands beside it. */
const MOST_PAIRS = 250_000;

/**
 * Gives each action its by-when: in order, each pair as near as can be, all of the block together.
 * @returns for each action its by-when or `null`, and the by-whens no action could be given.
 */
export function alignByWhens(
  actions: readonly RowSpan[],
  byWhens: readonly WrittenByWhen[],
): { pairs: (WrittenByWhen | null)[]; loose: WrittenByWhen[] } {
  if (actions.length * byWhens.length > MOST_PAIRS) return besideEachOther(actions, byWhens);
  const width = byWhens.length + 1;
  const costs = new Float64Array((actions.length + 1) * width);
  const choice = new Uint8Array(costs.length);
  for (let a = 0; a <= actions.length; a++) {
    for (let b = 0; b <= byWhens.length; b++) {
      if (a === 0 && b === 0) continue;
      const without = a > 0 ? (costs[(a - 1) * width + b] ?? 0) + LEFT_WITHOUT : Infinity;
      const loose = b > 0 ? (costs[a * width + b - 1] ?? 0) + looseCost(byWhens[b - 1]) : Infinity;
      const pair =
        a > 0 && b > 0
          ? (costs[(a - 1) * width + b - 1] ?? 0) + distance(actions[a - 1], byWhens[b - 1])
          : Infinity;
      const least = Math.min(without, loose, pair);
      costs[a * width + b] = least;
      choice[a * width + b] = least === pair ? PAIR : least === without ? WITHOUT : LOOSE;
    }
  }
  const pairs: (WrittenByWhen | null)[] = actions.map(() => null);
  const loose: WrittenByWhen[] = [];
  for (let [a, b] = [actions.length, byWhens.length]; a > 0 || b > 0;) {
    const chosen = choice[a * width + b];
    if (chosen === PAIR) pairs[--a] = byWhens[--b] ?? null;
    else if (chosen === WITHOUT) a--;
    else loose.unshift(...byWhens.slice(--b, b + 1));
  }
  return { pairs, loose };
}

function besideEachOther(
  actions: readonly RowSpan[],
  byWhens: readonly WrittenByWhen[],
): { pairs: (WrittenByWhen | null)[]; loose: WrittenByWhen[] } {
  const byRow = new Map(byWhens.map((byWhen) => [byWhen.at[0]?.row, byWhen]));
  const pairs = actions.map(({ first }) => byRow.get(first) ?? null);
  const used = new Set(pairs);
  return { pairs, loose: byWhens.filter((byWhen) => !used.has(byWhen)) };
}

const PAIR = 1;
const WITHOUT = 2;
const LOOSE = 3;

function distance(action: RowSpan | undefined, byWhen: WrittenByWhen | undefined): number {
  const row = byWhen?.at[0]?.row;
  if (!action || row === undefined) return Infinity;
  const rows = Math.max(0, action.first - row, row - action.last);
  if (rows > FARTHEST) return Infinity;
  return rows + BEFORE_ITS_END * Math.max(0, row - action.first);
}

function looseCost(byWhen: WrittenByWhen | undefined): number {
  const isBareNumber = /^[\d.,]+$/.test(byWhen?.written ?? "");
  const isDate = typeof byWhen?.value === "number" && byWhen.value >= FIRST_DATE;
  return isBareNumber && !isDate ? LEFT_LOOSE_NUMBER : LEFT_LOOSE;
}

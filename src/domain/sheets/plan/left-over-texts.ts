import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import { textAt } from "../../grid/grid";
import type { ActionPlan, Entry, PlacedText } from "../../plan/action-plan";
import type { PlanPart } from "./plan-blocks";

type Block = Extract<PlanPart, { kind: "block" }>;

/**
 * The cells of entries whose words the blocks do not say as often as the old sheet: a page that printed a sentence twice, a
 * ghost of a word. A cell that repeats another of its entry letter for letter is left out: nothing is lost with it.
 */
export function wordsLeftOver(plan: ActionPlan, grid: Grid, blocks: ReadonlyMap<Entry, Block>): PlacedText[] {
  const bags = new Map([...blocks].map(([entry, block]) => [entry, bagOf(wordsOfBlock(block))]));
  const claims = claimsOf(plan.entries);
  const seen = new Set<string>();
  const left: PlacedText[] = [];
  for (const { at, by, isDate } of claims) {
    const text = textAt(grid, at.row, at.column).trim();
    const repeat = by.map((place) => `${place}|${at.column}|${text}`).join();
    if (isDate || seen.has(repeat)) continue;
    seen.add(repeat);
    const own = by.flatMap((place) => bags.get(plan.entries[place] as Entry) ?? []);
    if (!takeAll(wordsOf(text), own)) left.push({ text, at });
  }
  return left;
}

interface Claim {
  readonly at: CellRef;
  /** The places of the entries the cell belongs to: a page break can leave two in one cell. */
  readonly by: readonly number[];
  /** Dates are shown anew: their words may differ. */
  readonly isDate: boolean;
}

function claimsOf(entries: readonly Entry[]): Claim[] {
  const claims = new Map<string, { at: CellRef; by: number[]; isDate: boolean }>();
  entries.forEach((entry, place) => {
    const add = (at: CellRef, isDate: boolean) => {
      const key = `${at.row}:${at.column}`;
      const claim = claims.get(key) ?? { at, by: [], isDate };
      if (!claim.by.includes(place)) claim.by.push(place);
      claims.set(key, claim);
    };
    const { now, target, actions, looseByWhens, labelAt, other } = entry;
    for (const at of [...labelAt, ...now.cells, ...target.cells]) add(at, false);
    for (const at of [...now.wording.at, ...target.wording.at]) add(at, false);
    for (const action of actions) for (const at of action.text.at) add(at, false);
    for (const byWhen of [...actions.flatMap((action) => action.byWhen ?? []), ...looseByWhens])
      for (const at of byWhen.at) add(at, typeof byWhen.value === "number");
    for (const at of other.flatMap((one) => one.at)) add(at, false);
  });
  return [...claims.values()].sort((one, two) => one.at.row - two.at.row || one.at.column - two.at.column);
}

function wordsOfBlock(block: Block): string[] {
  const texts = block.lines.flatMap(({ action, byWhen, other }) => [
    action,
    byWhen.kind === "text" ? byWhen.text : "",
    ...other,
  ]);
  const { label, now, target } = block;
  return [label, now.level, now.wording, target.level, target.wording, ...texts].flatMap(wordsOf);
}

/** Words with a letter in them, in lower case; list numbers and bullets may go. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /\p{L}/u.test(word));
}

function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Takes the words out of the bags; takes none where one is missing. */
function takeAll(words: readonly string[], bags: readonly Map<string, number>[]): boolean {
  const needed = bagOf(words);
  const inBags = (word: string) => bags.reduce((sum, bag) => sum + (bag.get(word) ?? 0), 0);
  if ([...needed].some(([word, times]) => inBags(word) < times)) return false;
  for (const [word, times] of needed) {
    let left = times;
    for (const bag of bags) {
      const taken = Math.min(left, bag.get(word) ?? 0);
      bag.set(word, (bag.get(word) ?? 0) - taken);
      left -= taken;
    }
  }
  return true;
}

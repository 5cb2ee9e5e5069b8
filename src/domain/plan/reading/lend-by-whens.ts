import type { Action, WrittenByWhen } from "../action-plan";

/** What of a block matters when a by-when stands one row above its own block. */
export interface LendingBlock {
  readonly firstRow: number;
  readonly actions: readonly Action[];
  readonly looseByWhens: readonly WrittenByWhen[];
}

/**
 * On a page a by-when may be printed a line above its action, and so in the last row of the block before. Such a
 * by-when, left without an action there, is the first action's of the next block when that action has none.
 * @returns the blocks' actions and loose by-whens, in order.
 */
export function lendByWhens(
  blocks: readonly LendingBlock[],
): { readonly actions: readonly Action[]; readonly looseByWhens: readonly WrittenByWhen[] }[] {
  const lent = blocks.map(({ actions, looseByWhens }) => ({ actions, looseByWhens }));
  for (let place = 0; place + 1 < blocks.length; place++) {
    const next = blocks[place + 1];
    const [here, there] = [lent[place], lent[place + 1]];
    const first = next?.actions[0];
    if (!next || !here || !there || !first || first.byWhen || first.text.at[0]?.row !== next.firstRow)
      continue;
    const byWhen = here.looseByWhens.find((loose) => loose.at[0]?.row === next.firstRow - 1);
    if (!byWhen) continue;
    lent[place] = { ...here, looseByWhens: here.looseByWhens.filter((loose) => loose !== byWhen) };
    lent[place + 1] = { ...there, actions: [{ ...first, byWhen }, ...there.actions.slice(1)] };
  }
  return lent;
}

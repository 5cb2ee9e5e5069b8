import type { Action, WrittenByWhen } from "../action-plan";

/** What of a block matters when a by-when stands one row above its own block. */
export interface LendingBlock {
  readonly firstRow: number;
  /** Whether its first row also holds the end of the block before: there the page's lines are interleaved. */
  readonly sharesFirstRow: boolean;
  readonly actions: readonly Action[];
  readonly looseByWhens: readonly WrittenByWhen[];
}

/**
 * Where the lines of two blocks are interleaved, a by-when may be printed a line above its action, and so in the
 * last row of the block before. Left without an action there, it is the first action's of the next block.
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
    if (
      !next?.sharesFirstRow ||
      !here ||
      !there ||
      !first ||
      first.byWhen ||
      first.text.at[0]?.row !== next.firstRow
    )
      continue;
    const byWhen = here.looseByWhens.find((loose) => loose.at[0]?.row === next.firstRow - 1);
    if (!byWhen) continue;
    lent[place] = { ...here, looseByWhens: here.looseByWhens.filter((loose) => loose !== byWhen) };
    lent[place + 1] = { ...there, actions: [{ ...first, byWhen }, ...there.actions.slice(1)] };
  }
  return lent;
}

import type { Box } from "./box";

const known = new WeakMap<readonly Box[], ReadonlyMap<number, readonly Box[]>>();

/** The merged areas that cover each row. Worked out once a list: a large plan has thousands, asked for row by row. */
export function mergesByRow(merges: readonly Box[]): ReadonlyMap<number, readonly Box[]> {
  const done = known.get(merges);
  if (done) return done;
  const byRow = new Map<number, Box[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const here = byRow.get(row);
      if (here) here.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  known.set(merges, byRow);
  return byRow;
}

import type { DraftRange } from "../domain/sheets/sheet-draft";

/** Cells that share something, as one rectangle. */
export interface SameCells<Key> {
  readonly key: Key;
  readonly range: DraftRange;
}

/**
 * Gathers cells of the same key into rectangles, so that Excel is told once for many cells.
 * @param keyAt `null` for cells nothing is to be said of.
 */
export function sameCells<Key extends string>(
  rows: number,
  columns: number,
  keyAt: (row: number, column: number) => Key | null,
): readonly SameCells<Key>[] {
  const done: SameCells<Key>[] = [];
  let open = new Map<string, SameCells<Key>>();
  for (let column = 0; column < columns; column += 1) {
    const here = new Map<string, SameCells<Key>>();
    for (const { key, range } of runsOfColumn(rows, column, keyAt)) {
      const name = `${range.top} ${range.bottom} ${key}`;
      const left = open.get(name);
      here.set(name, left ? { key, range: { ...left.range, right: column } } : { key, range });
    }
    for (const [name, cells] of open) if (!here.has(name)) done.push(cells);
    open = here;
  }
  return [...done, ...open.values()];
}

function* runsOfColumn<Key extends string>(
  rows: number,
  column: number,
  keyAt: (row: number, column: number) => Key | null,
): Iterable<SameCells<Key>> {
  let top = 0;
  for (let row = 1; row <= rows; row += 1) {
    const key = keyAt(top, column);
    if (row < rows && keyAt(row, column) === key) continue;
    if (key !== null) yield { key, range: { top, bottom: row - 1, left: column, right: column } };
    top = row;
  }
}

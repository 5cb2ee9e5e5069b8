/** One word that two texts have both: its place in each. */
export interface WordInCommon {
  readonly before: number;
  readonly after: number;
}

/**
 * Of all the words that two texts have in the same order, the most that can be had, in reading order. Exact for texts of any
 * length and however little they share: it takes one step for each word of the later text and 30 words of the earlier,
 * and none for words that only one of them has.
 */
export function wordsInCommon(before: readonly string[], after: readonly string[]): WordInCommon[] {
  const shorter = Math.min(before.length, after.length);
  let opening = 0;
  while (opening < shorter && before[opening] === after[opening]) opening += 1;
  let ending = 0;
  while (ending < shorter - opening && before.at(-1 - ending) === after.at(-1 - ending)) ending += 1;
  const [untilBefore, untilAfter] = [before.length - ending, after.length - ending];
  const inside = longestInCommon(before.slice(opening, untilBefore), after.slice(opening, untilAfter));
  return [
    ...Array.from({ length: opening }, (_, place) => ({ before: place, after: place })),
    ...inside.map((word) => ({ before: word.before + opening, after: word.after + opening })),
    ...Array.from({ length: ending }, (_, place) => ({
      before: untilBefore + place,
      after: untilAfter + place,
    })),
  ];
}

/*
 * In the table of how many words the beginnings of two texts share, a cell has at most one more than the cell above, so
 * that a column is one bit a row: 0 where it has one more. M. Crochemore et al., A fast and practical bit-vector algorithm
 * for the longest common subsequence problem, 2001. Thirty bits at once, so that a sum of two stays a small integer.
 */
const BITS = 30;
const ALL = 2 ** BITS - 1;

/** A column of the table, and which word of the later text it is for. */
interface Column {
  readonly after: number;
  readonly same: Int32Array;
}

function longestInCommon(before: readonly string[], after: readonly string[]): WordInCommon[] {
  const places = placesOf(before);
  const columns: Column[] = [];
  let last: Int32Array = new Int32Array(blocksOf(before.length)).fill(ALL);
  after.forEach((word, place) => {
    const here = places.get(word);
    // A word that the earlier text has not leaves the column as it is.
    if (!here) return;
    last = nextColumn(last, here);
    columns.push({ after: place, same: last });
  });
  return walkedBack(columns, before.length);
}

function blocksOf(words: number): number {
  return Math.ceil(words / BITS);
}

/** For each word, a bit at each of its places. */
function placesOf(words: readonly string[]): ReadonlyMap<string, Int32Array> {
  const places = new Map<string, Int32Array>();
  words.forEach((word, place) => {
    const bits = places.get(word) ?? new Int32Array(blocksOf(words.length));
    const block = Math.floor(place / BITS);
    bits[block] = (bits[block] ?? 0) | (1 << (place % BITS));
    places.set(word, bits);
  });
  return places;
}

function nextColumn(column: Int32Array, places: Int32Array): Int32Array {
  const next = new Int32Array(column.length);
  let carried = 0;
  for (let block = 0; block < column.length; block += 1) {
    const same = column[block] ?? 0;
    const matches = same & (places[block] ?? 0);
    const sum = same + matches + carried;
    carried = sum >>> BITS;
    next[block] = (sum & ALL) | (same & ~matches);
  }
  return next;
}

/** From the table's last cell to its first: where neither the row above nor the column before has as many, a word is shared. */
function walkedBack(columns: readonly Column[], rows: number): WordInCommon[] {
  const shared: WordInCommon[] = [];
  let column = columns.length - 1;
  for (let row = rows - 1; row >= 0 && column >= 0; row -= 1) {
    if (isSame(columns[column], row)) continue;
    while (column > 0 && !isSame(columns[column - 1], row)) column -= 1;
    const here = columns[column];
    if (here) shared.push({ before: row, after: here.after });
    column -= 1;
  }
  return shared.reverse();
}

function isSame(column: Column | undefined, row: number): boolean {
  return (((column?.same[Math.floor(row / BITS)] ?? 0) >>> (row % BITS)) & 1) === 1;
}

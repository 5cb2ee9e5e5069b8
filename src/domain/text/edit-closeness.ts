/**
 * How alike two short strings are, from 0 (nothing alike) to 1 (the same): one minus the number of slips (a letter too
 * many, too few or another, two neighbours swapped) over the longer length. Quadratic: for words, labels and single lines.
 * @param least the closeness below which the answer does not matter: it is then 0, and found sooner.
 */
export function editCloseness(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const most = Math.floor((1 - least) * longer + 1e-9);
  if (Math.abs(a.length - b.length) > most) return 0;
  const width = b.length + 1;
  if (rows[0].length < width) rows = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  let [twoAbove, above, here] = rows;
  for (let column = 0; column < width; column++) above[column] = column;
  let leftBefore = -1;
  for (let row = 1; row <= a.length; row++) {
    const left = a.charCodeAt(row - 1);
    here[0] = row;
    let fewest = row;
    let rightBefore = -1;
    for (let column = 1; column < width; column++) {
      const right = b.charCodeAt(column - 1);
      let slips = (above[column - 1] ?? 0) + (left === right ? 0 : 1);
      slips = Math.min(slips, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1);
      if (left === rightBefore && right === leftBefore) {
        slips = Math.min(slips, (twoAbove[column - 2] ?? 0) + 1);
      }
      here[column] = slips;
      if (slips < fewest) fewest = slips;
      rightBefore = right;
    }
    if (fewest > most) return 0;
    [twoAbove, above, here] = [above, here, twoAbove];
    leftBefore = left;
  }
  const slips = above[b.length] ?? longer;
  return slips > most ? 0 : 1 - slips / longer;
}

// Called for thousands of pairs a plan: the three rows of the table are kept, and grow with the longest string.
let rows: [Uint16Array, Uint16Array, Uint16Array] = [
  new Uint16Array(64),
  new Uint16Array(64),
  new Uint16Array(64),
];

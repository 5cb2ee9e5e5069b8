/**
 * How alike two short strings are, from 0 (nothing alike) to 1 (the same): one minus the number of slips (a letter too
 * many, too few or another, two neighbours swapped) over the longer length. Quadratic where the shorter has more than
 * {@link MOST_BITS} characters: for words, labels and single lines.
 * @param least the closeness below which the answer does not matter: it is then 0, and found sooner.
 */
export function editCloseness(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const most = Math.floor((1 - least) * longer.length + 1e-9);
  if (longer.length - shorter.length > most) return 0;
  const slips =
    shorter.length > 0 && shorter.length <= MOST_BITS
      ? slipsByBits(shorter, longer)
      : slipsByTable(shorter, longer, most);
  return slips > most ? 0 : 1 - slips / longer.length;
}

/** A whole number of 32 bits holds a column of the table of slips for so long a string. */
const MOST_BITS = 32;
const LETTERS_WITH_PLACES = 128;
/** Where each letter of the shorter string stands, a bit a place. Cleared after use. */
const places = new Int32Array(LETTERS_WITH_PLACES);

/**
 * The slips between two strings, the shorter of 1 to {@link MOST_BITS} characters, a column of the table at a time: the
 * bits say where a cell is one more or one less than its neighbour (H. Hyyrö, A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances, 2003).
 */
function slipsByBits(shorter: string, longer: string): number {
  const rare = setPlaces(shorter);
  const last = 1 << (shorter.length - 1);
  let slips = shorter.length;
  let [moreBelow, lessBelow, noSlip, placesBefore] = [-1, 0, 0, 0];
  for (let at = 0; at < longer.length; at++) {
    const code = longer.charCodeAt(at);
    const here = code < LETTERS_WITH_PLACES ? (places[code] ?? 0) : rare ? rarePlaces(shorter, code) : 0;
    const swapped = ((~noSlip & here) << 1) & placesBefore;
    noSlip = (((here & moreBelow) + moreBelow) ^ moreBelow) | here | lessBelow | swapped;
    let moreBeside = lessBelow | ~(noSlip | moreBelow);
    const lessBeside = noSlip & moreBelow;
    if ((moreBeside & last) !== 0) slips += 1;
    else if ((lessBeside & last) !== 0) slips -= 1;
    moreBeside = (moreBeside << 1) | 1;
    moreBelow = (lessBeside << 1) | ~(noSlip | moreBeside);
    lessBelow = moreBeside & noSlip;
    placesBefore = here;
  }
  for (let at = 0; at < shorter.length; at++) places[shorter.charCodeAt(at)] = 0;
  return slips;
}

/** @returns whether letters were met that have no place of their own. */
function setPlaces(text: string): boolean {
  let rare = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < LETTERS_WITH_PLACES) places[code] = (places[code] ?? 0) | (1 << at);
    else rare = true;
  }
  return rare;
}

function rarePlaces(text: string, code: number): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === code) bits |= 1 << at;
  return bits;
}

/** @returns the slips, or any number beyond `most` where there are more. */
function slipsByTable(a: string, b: string, most: number): number {
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
    if (fewest > most) return fewest;
    [twoAbove, above, here] = [above, here, twoAbove];
    leftBefore = left;
  }
  return above[b.length] ?? most + 1;
}

// Called for thousands of pairs a plan: the three rows of the table are kept, and grow with the longest string.
let rows: [Uint16Array, Uint16Array, Uint16Array] = [
  new Uint16Array(64),
  new Uint16Array(64),
  new Uint16Array(64),
];

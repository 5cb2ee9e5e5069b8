/**
 * How alike two strings are, from 0 (nothing alike) to 1 (the same): one minus the number of slips (a letter too many, too
 * few or another, two neighbours swapped) over the longer length. The time it takes grows with the product of both
 * lengths, 32 characters of the shorter at once: for words, labels and lines.
 * @param least the closeness below which the answer does not matter: it is then 0, and often found sooner.
 */
export function editCloseness(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const most = Math.floor((1 - least) * longer.length + 1e-9);
  if (longer.length - shorter.length > most || shorter === "") return 0;
  const slips =
    shorter.length <= BITS ? slipsOfWord(shorter, longer, most) : slipsOfLine(shorter, longer, most);
  return slips > most ? 0 : 1 - slips / longer.length;
}

/*
 * The table of slips has a row for each character of the shorter string and a column for each of the longer. Neighbouring
 * cells differ by one at most, so a column is two bits a row: whether a cell is one more, or one less, than that above.
 * H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003; in blocks of 32 rows
 * after G. Myers, A fast bit-vector algorithm for approximate string matching, 1999.
 */
const BITS = 32;
const TOP = 1 << (BITS - 1);
const PLAIN = 128;
/** Where each plain letter stands in a word, a bit a place: called for thousands of pairs a plan, and cleared after use. */
const placesInWord = new Int32Array(PLAIN);

/** @returns the slips, or any number beyond `most` where there are more. */
function slipsOfWord(shorter: string, longer: string, most: number): number {
  const hasRare = setPlaces(shorter, placesInWord);
  const last = 1 << (shorter.length - 1);
  let slips = shorter.length;
  let [more, less, noSlip, placesBefore] = [-1, 0, 0, 0];
  for (let at = 0; at < longer.length; at++) {
    const code = longer.charCodeAt(at);
    const places = code < PLAIN ? (placesInWord[code] ?? 0) : hasRare ? rarePlaces(shorter, 0, code) : 0;
    const swapped = ((~noSlip & places) << 1) & placesBefore;
    noSlip = (((places & more) + more) ^ more) | places | less | swapped;
    const moreBeside = less | ~(noSlip | more);
    const lessBeside = noSlip & more;
    if ((moreBeside & last) !== 0) slips += 1;
    else if ((lessBeside & last) !== 0) slips -= 1;
    // Each letter to come takes one slip away at most.
    if (slips - (longer.length - 1 - at) > most) break;
    const moreShifted = (moreBeside << 1) | 1;
    more = (lessBeside << 1) | ~(noSlip | moreShifted);
    less = moreShifted & noSlip;
    placesBefore = places;
  }
  for (let at = 0; at < shorter.length; at++) placesInWord[shorter.charCodeAt(at)] = 0;
  return slips;
}

/** The same for any length: what a block's last row says goes over into the next block. */
function slipsOfLine(shorter: string, longer: string, most: number): number {
  const blocks = Math.ceil(shorter.length / BITS);
  const placesInLine = new Int32Array(PLAIN * blocks);
  for (let block = 0; block < blocks; block++) {
    const from = block * BITS;
    setPlaces(shorter.slice(from, from + BITS), placesInLine.subarray(block * PLAIN, (block + 1) * PLAIN));
  }
  const last = 1 << ((shorter.length - 1) % BITS);
  const more = new Int32Array(blocks).fill(-1);
  const [less, noSlips, placesBefore] = [0, 0, 0].map(() => new Int32Array(blocks)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let slips = shorter.length;
  for (let at = 0; at < longer.length; at++) {
    const code = longer.charCodeAt(at);
    let [moreIn, lessIn, swapIn] = [1, 0, 0];
    for (let block = 0; block < blocks; block++) {
      const places =
        code < PLAIN ? (placesInLine[block * PLAIN + code] ?? 0) : rarePlaces(shorter, block * BITS, code);
      const [above, below] = [more[block] ?? 0, less[block] ?? 0];
      const mayBeSwapped = ~(noSlips[block] ?? 0) & places;
      const swapped = ((mayBeSwapped << 1) | swapIn) & (placesBefore[block] ?? 0);
      const here = places | lessIn;
      const noSlip = (((here & above) + above) ^ above) | here | below | swapped;
      const moreBeside = below | ~(noSlip | above);
      const lessBeside = noSlip & above;
      if (block === blocks - 1) {
        if ((moreBeside & last) !== 0) slips += 1;
        else if ((lessBeside & last) !== 0) slips -= 1;
      }
      const moreShifted = (moreBeside << 1) | moreIn;
      more[block] = (lessBeside << 1) | lessIn | ~(noSlip | moreShifted);
      less[block] = moreShifted & noSlip;
      noSlips[block] = noSlip;
      placesBefore[block] = places;
      moreIn = (moreBeside & TOP) === 0 ? 0 : 1;
      lessIn = (lessBeside & TOP) === 0 ? 0 : 1;
      swapIn = (mayBeSwapped & TOP) === 0 ? 0 : 1;
    }
    if (slips - (longer.length - 1 - at) > most) break;
  }
  return slips;
}

/** @returns whether letters were met that have no place of their own. */
function setPlaces(text: string, places: Int32Array): boolean {
  let hasRare = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < PLAIN) places[code] = (places[code] ?? 0) | (1 << at);
    else hasRare = true;
  }
  return hasRare;
}

/** Where a letter stands among the 32 characters from this one on. */
function rarePlaces(text: string, from: number, code: number): number {
  let places = 0;
  const end = Math.min(text.length, from + BITS);
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === code) places |= 1 << (at - from);
  return places;
}

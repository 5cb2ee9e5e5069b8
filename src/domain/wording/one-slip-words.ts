import { editCloseness } from "../text/edit-closeness";

/** Finds the known words one slip off: a letter too many, too few or changed, or two neighbours swapped. */
export type OneSlipSearch = (word: string) => readonly number[];

const BASE = 0x01000193;
/** Buckets for each entry, so that few hold two. */
const ROOM = 2;

/**
 * Two words are one slip apart where they become the same once a letter is taken out of either or both: every word is
 * kept under the number of its letters, and of all but each of them. So a word is found in the time that its letters take,
 * however many are known; what the numbers bring together is then looked at letter by letter.
 */
export function createOneSlipSearch(known: readonly string[]): OneSlipSearch {
  const entries = known.reduce((sum, word) => sum + word.length + 1, 0);
  const buckets = 2 ** Math.ceil(Math.log2(entries * ROOM + 1));
  const lastIn = new Int32Array(buckets).fill(-1);
  const before = new Int32Array(entries);
  const keys = new Int32Array(entries);
  const holders = new Uint16Array(entries);
  const wordKeys: number[] = [];
  let size = 0;
  known.forEach((word, number) => {
    const count = setKeys(word, wordKeys);
    for (let at = 0; at < count; at++) {
      const key = wordKeys[at] ?? 0;
      const bucket = bucketOf(key, buckets);
      keys[size] = key;
      holders[size] = number;
      before[size] = lastIn[bucket] ?? -1;
      lastIn[bucket] = size;
      size += 1;
    }
  });
  return (word) => {
    const found: number[] = [];
    const count = setKeys(word, wordKeys);
    for (let at = 0; at < count; at++) {
      const key = wordKeys[at] ?? 0;
      for (let entry = lastIn[bucketOf(key, buckets)] ?? -1; entry >= 0; entry = before[entry] ?? -1) {
        const number = holders[entry] ?? 0;
        if (keys[entry] === key && !found.includes(number)) found.push(number);
      }
    }
    return found.filter((number) => isOneSlipOff(word, known[number] ?? ""));
  };
}

function isOneSlipOff(word: string, known: string): boolean {
  return editCloseness(word, known, 1 - 1 / Math.max(word.length, known.length)) > 0;
}

function bucketOf(key: number, buckets: number): number {
  return (key ^ (key >>> 15)) & (buckets - 1);
}

/**
 * Writes the number of a word's letters, and of all of them but each in turn, over those of another word.
 * @returns how many there are.
 */
function setKeys(word: string, keys: number[]): number {
  let upTo = 0;
  for (let at = 0; at < word.length; at++) {
    keys[at + 1] = upTo;
    upTo = (Math.imul(upTo, BASE) + word.charCodeAt(at)) | 0;
  }
  keys[0] = upTo;
  let [after, place] = [0, 1];
  for (let at = word.length - 1; at >= 0; at--) {
    keys[at + 1] = (Math.imul(keys[at + 1] ?? 0, place) + after) | 0;
    after = (after + Math.imul(word.charCodeAt(at), place)) | 0;
    place = Math.imul(place, BASE);
  }
  return word.length + 1;
}

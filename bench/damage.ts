/** A seeded source of numbers from 0 up to 1: the same damage in every run (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Replaces, drops or swaps with its neighbour a share of the letters of a text, each as often. */
export function damageLetters(text: string, share: number, next: () => number): string {
  let damaged = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (!/[a-z]/i.test(letter) || next() >= share) {
      damaged += letter;
      continue;
    }
    const way = Math.floor(next() * 3);
    if (way === 0) damaged += LETTERS.charAt(Math.floor(next() * LETTERS.length));
    else if (way === 1 && at + 1 < text.length) {
      damaged += text.charAt(at + 1) + letter;
      at += 1;
    }
  }
  return damaged;
}

/** A run of neighbouring words that makes up this share of a text, at least one. */
export function windowOfWords(text: string, share: number, next: () => number): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const size = Math.max(1, Math.round(words.length * share));
  const start = Math.floor(next() * (words.length - size + 1));
  return words.slice(start, start + size).join(" ");
}

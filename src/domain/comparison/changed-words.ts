import type { FoldedWord } from "../wording/fold-text";
import { foldWords } from "../wording/fold-text";
import type { ChangedWords } from "./plan-difference";
import type { WordInCommon } from "./words-in-common";
import { wordsInCommon } from "./words-in-common";

/** Two versions of a text, word by word. Case, punctuation and spacing do not count as changes. */
export function changedWords(before: string, after: string): ChangedWords[] {
  const [one, other] = [foldWords(before), foldWords(after)];
  const shared = wordsInCommon(one.map(wordOf), other.map(wordOf));
  const changes: ChangedWords[] = [];
  const add = (kind: ChangedWords["kind"], text: string, words: readonly FoldedWord[]) => {
    if (words.length === 0) return;
    changes.push({ kind, words: words.map(({ start, end }) => text.slice(start, end)).join(" ") });
  };
  let [fromBefore, fromAfter] = [0, 0];
  for (let at = 0; at <= shared.length; at += 1) {
    const next = shared[at] ?? { before: one.length, after: other.length };
    add("removed", before, one.slice(fromBefore, next.before));
    add("added", after, other.slice(fromAfter, next.after));
    const first = at;
    while (isNext(shared[at], shared[at + 1])) at += 1;
    const last = shared[at];
    if (!last) break;
    [fromBefore, fromAfter] = [last.before + 1, last.after + 1];
    add("same", after, other.slice(shared[first]?.after, fromAfter));
  }
  return changes;
}

function isNext(one: WordInCommon | undefined, other: WordInCommon | undefined): boolean {
  return one !== undefined && other?.before === one.before + 1 && other.after === one.after + 1;
}

/** Whether two texts say the same words. */
export function sameWords(before: string, after: string): boolean {
  if (before === after) return true;
  const [one, other] = [foldWords(before), foldWords(after)];
  return one.length === other.length && one.every(({ word }, place) => word === other[place]?.word);
}

/**
 * How much of two lists of folded words is the same words in the same order, 0 to 1.
 * @param least the share below which the answer does not matter: it is then 0, and often found sooner.
 */
export function sharedWords(before: readonly string[], after: readonly string[], least = 0): number {
  const all = before.length + after.length;
  if (all === 0) return 1;
  if (2 * Math.min(before.length, after.length) < least * all) return 0;
  const share = (2 * wordsInCommon(before, after).length) / all;
  return share < least ? 0 : share;
}

/** The words of a text as they are compared. */
export function comparedWords(text: string): readonly string[] {
  return foldWords(text).map(wordOf);
}

function wordOf({ word }: FoldedWord): string {
  return word;
}

import { diffArrays } from "diff";

import { foldWords } from "../wording/fold-text";
import type { ChangedWords } from "./plan-difference";

/** Two versions of a text, word by word. Case, punctuation and spacing do not count as changes. */
export function changedWords(before: string, after: string): ChangedWords[] {
  const [one, other] = [wordsIn(before), wordsIn(after)];
  const stretches = diffArrays(
    one.map(({ folded }) => folded),
    other.map(({ folded }) => folded),
  );
  let [fromOne, fromOther] = [0, 0];
  return stretches.map(({ added, removed, count }): ChangedWords => {
    if (removed) {
      fromOne += count;
      return { kind: "removed", words: written(one.slice(fromOne - count, fromOne)) };
    }
    fromOther += count;
    if (!added) fromOne += count;
    return { kind: added ? "added" : "same", words: written(other.slice(fromOther - count, fromOther)) };
  });
}

/** Whether two texts say the same words. */
export function sameWords(before: string, after: string): boolean {
  if (before === after) return true;
  const fold = (text: string) => wordsIn(text).map(({ folded }) => folded);
  return fold(before).join(" ") === fold(after).join(" ");
}

/** How much of two texts is the same words in the same order, 0 to 1. */
export function sharedWords(before: string, after: string): number {
  if (before === after) return 1;
  const changes = changedWords(before, after);
  const count = (kind: ChangedWords["kind"]) =>
    changes
      .filter((change) => change.kind === kind)
      .reduce((sum, { words }) => sum + words.split(/\s+/).length, 0);
  const same = 2 * count("same");
  const all = same + count("removed") + count("added");
  return all === 0 ? 1 : same / all;
}

interface WrittenWord {
  readonly folded: string;
  readonly written: string;
}

function wordsIn(text: string): WrittenWord[] {
  return foldWords(text).map(({ word, start, end }) => ({ folded: word, written: text.slice(start, end) }));
}

function written(words: readonly WrittenWord[]): string {
  return words.map((word) => word.written).join(" ");
}

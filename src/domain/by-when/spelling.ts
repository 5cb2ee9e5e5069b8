/** How many slips of the pen may turn the word into what was written; short words must be right. */
function allowedSlips(written: string, word: string): number {
  if (word.length < 5) return 0;
  return written.length < 9 ? 1 : 2;
}

/**
 * Whether `written` is `word` but for a slip or two: a letter wrong, missing, too many, or two swapped.
 * Two slips are forgiven only in long words, and only where the first letter is right.
 */
export function nearlyTheSame(written: string, word: string): boolean {
  if (written === word) return true;
  const allowed = allowedSlips(written, word);
  if (allowed === 0 || Math.abs(written.length - word.length) > allowed) return false;
  const slips = slipsBetween(written, word);
  return slips <= 1 ? slips <= allowed : slips <= allowed && written[0] === word[0];
}

/** The optimal string alignment distance: Levenshtein's, with a swap of neighbours as one slip. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const step = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(Math.min(substitution, step, swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

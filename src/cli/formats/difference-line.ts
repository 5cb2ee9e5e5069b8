import type { WordChange } from "../../domain/wording/compare-wording";

/** Words of agreement shown on either side of a difference. */
const CONTEXT = 3;

/** What the marks of a difference line mean, to be read before the first of them. */
export const DIFFERENCE_LEGEND =
  "Where words differ: [-in the plan only-] {+in the toolkit only+}; … stands for words that agree.";

/** A word difference on one line: `…the [-Elected Member-] {+councillor+} engagement…`; `""` when there is none. */
export function differenceLine(changes: readonly WordChange[]): string {
  if (changes.every((change) => change.kind === "same")) return "";
  return changes
    .map((change, place) => {
      const words = change.words.replace(/\s+/g, " ").trim();
      switch (change.kind) {
        case "only-in-plan":
          return `[-${words}-]`;
        case "only-in-toolkit":
          return `{+${words}+}`;
        case "same":
          return shortContext(words, place > 0, place < changes.length - 1);
      }
    })
    .join(" ");
}

function shortContext(text: string, follows: boolean, leads: boolean): string {
  const words = text.split(" ");
  const shown = (follows ? CONTEXT : 0) + (leads ? CONTEXT : 0);
  if (words.length <= shown) return text;
  const before = follows ? words.slice(0, CONTEXT).join(" ") : "";
  const after = leads ? words.slice(-CONTEXT).join(" ") : "";
  return [before, after].join(" … ").trim();
}

import type { Toolkit } from "../toolkit/toolkit";
import { foldWords } from "../wording/fold-text";
import { wordWeight } from "../wording/word-weight";

/** Tells whether texts speak of the same thing, by the telling words they share. */
export interface SpokenOf {
  /** Whether an action speaks of what a paragraph asks. Leans to "no": a paragraph overlooked costs more than one shown. */
  speaksOf(action: string, paragraph: string): boolean;
  /** Whether a paragraph of a lower level asks just this: `some tenders` and `all tenders` are not the same. */
  saysTheSame(earlier: string, paragraph: string): boolean;
}

/** An action speaks of a paragraph when it has at least this share of its telling words, by weight, … */
const SHARE_SPOKEN = 0.3;
/** … and at least this many of them. */
const FEWEST_SHARED = 2;

/** Weighs words by how rarely the toolkit's paragraphs use them: `procurement` tells nothing, `whistleblowing` all. */
export function createSpokenOf(toolkit: Toolkit): SpokenOf {
  const paragraphs = toolkit.kpis.flatMap((kpi) =>
    kpi.descriptors.flatMap((descriptor) => descriptor.paragraphs.map((paragraph) => stems(paragraph.text))),
  );
  const uses = new Map<string, number>();
  for (const words of paragraphs) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log((1 + paragraphs.length) / (1 + (uses.get(word) ?? 0)));
  const total = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weight(word), 0);
  return {
    speaksOf(action, paragraph) {
      const asked = stems(paragraph);
      const said = stems(action);
      const shared = [...asked].filter((word) => said.has(word));
      return shared.length >= FEWEST_SHARED && total(shared) >= SHARE_SPOKEN * total(asked);
    },
    saysTheSame: (earlier, paragraph) => words(earlier).join(" ") === words(paragraph).join(" "),
  };
}

/** The telling words of a text, cut to a common stem: `contracts`, `contracting` and `contract` are one. */
function stems(text: string): Set<string> {
  return new Set(
    words(text)
      .filter((word) => word.length > 2 && wordWeight(word) === 1)
      .map((word) => word.replace(/(?:ies|es|s|ing|ed|ment|ation|ly)$/, "")),
  );
}

function words(text: string): string[] {
  return foldWords(text).map(({ word }) => word);
}

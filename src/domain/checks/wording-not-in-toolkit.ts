import { defineCheck, inEachPosition, positionWords, wordingCell } from "./define-check";
import { toolkitSuggestion } from "./said-by-own-kpi";

/** `Mature (just)`: a word or two in brackets behind a level qualify it, and are no wording. */
const REMARK = /^\([^()]{1,30}\)$/u;

/** Own words are welcome, but they give no proof of a level. */
export const wordingNotInToolkit = defineCheck({
  id: "wording-not-in-toolkit",
  severity: "look",
  asks: "A wording can be found in the toolkit.",
  find: inEachPosition((examined, { kpi }, { toolkit }) => {
    const { side, position, wording, level } = examined;
    if (wording.kind !== "not-in-toolkit" || !kpi || REMARK.test(position.wording.text)) return null;
    return {
      at: wordingCell(examined),
      about: `${side} ${position.wording.text}`,
      message: level
        ? `The wording for ${positionWords(side)} is not in this edition of the toolkit. Compare it with the toolkit's for ${level}: does it describe that level?`
        : `The wording for ${positionWords(side)} is not in this edition of the toolkit. Compare it with those of the five levels, and choose one.`,
      suggestion: level ? toolkitSuggestion(side, kpi.id, level, toolkit) : null,
    };
  }),
});

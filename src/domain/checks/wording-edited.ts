import { defineCheck, inEachPosition, positionWords, wordingCell } from "./define-check";
import { saidByOwnKpi, saysAnotherLevel, toolkitSuggestion } from "./said-by-own-kpi";

/** A council may say it in its own words; a reviewer wants to see which words those are. */
export const wordingEdited = defineCheck({
  id: "wording-edited",
  severity: "note",
  asks: "A wording is the toolkit's, or is meant to differ from it.",
  find: inEachPosition((examined, entry, { toolkit }) => {
    const said = saidByOwnKpi(examined, entry);
    if (said?.comparison.agreement !== "edited") return null;
    // Which level's words these are comes first, and shows the same words that differ: once that is settled, ask.
    if (saysAnotherLevel(said, examined.level)) return null;
    const { side, position } = examined;
    const { wordsChanged } = said.comparison;
    const words = wordsChanged === 1 ? "one word" : `${wordsChanged} words`;
    return {
      at: wordingCell(examined),
      about: `${side} ${position.wording.text}`,
      message: `The wording for ${positionWords(side)} differs from the toolkit's for ${said.level} by ${words}. Keep yours if you mean it so, or take the toolkit's.`,
      compared: said,
      suggestion: toolkitSuggestion(side, said.kpi, said.level, toolkit),
    };
  }),
});

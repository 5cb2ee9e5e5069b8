import { defineCheck, inEachPosition, positionWords, wordingCell } from "./define-check";
import { saidByOwnKpi, toolkitSuggestion } from "./said-by-own-kpi";

/** Same meaning, earlier words: easy to bring up to date. */
export const wordingOlderEdition = defineCheck({
  id: "wording-older-edition",
  severity: "note",
  asks: "A wording uses today's terms.",
  find: inEachPosition((examined, entry, { toolkit }) => {
    const said = saidByOwnKpi(examined, entry);
    if (said?.comparison.agreement !== "older-edition" || said.comparison.olderTerms.length === 0)
      return null;
    const { side, position } = examined;
    const named = said.comparison.olderTerms.map(({ older, today }) => `“${older}” is now “${today}”`);
    return {
      at: wordingCell(examined),
      about: `${side} ${position.wording.text}`,
      message: `The wording for ${positionWords(side)} uses an older edition's terms: ${named.join(", ")}. Take today's wording.`,
      compared: said,
      suggestion: toolkitSuggestion(side, said.kpi, said.level, toolkit),
    };
  }),
});

import { defineCheck, inEachPosition, positionWords, wordingCell } from "./define-check";
import { saidByOwnKpi, toolkitSuggestion } from "./said-by-own-kpi";

/** A council may say it in its own words; a reviewer wants to see which words those are. */
export const wordingEdited = defineCheck({
  id: "wording-edited",
  severity: "note",
  asks: "A wording is the toolkit's, or is meant to differ from it.",
  find: inEachPosition((examined, entry, { toolkit }) => {
    const said = saidByOwnKpi(examined, entry);
    if (said?.comparison.agreement !== "edited") return null;
    const { side, position } = examined;
    const { wordsChanged } = said.comparison;
    const words = wordsChanged === 1 ? "One word differs" : `${wordsChanged} words differ`;
    return {
      at: wordingCell(examined),
      about: `${side} ${position.wording.text}`,
      message: `${words} from the toolkit's wording for ${said.level} in ${positionWords(side)}. Keep yours if that is meant, or take the toolkit's.`,
      evidence: said.comparison.changes,
      suggestion: toolkitSuggestion(side, said.kpi, said.level, toolkit),
    };
  }),
});

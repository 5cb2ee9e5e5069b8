import { defineCheck, inEachPosition, positionWords, shortened, wordingCell } from "./define-check";
import { saidByOwnKpi, toolkitSuggestion } from "./said-by-own-kpi";

/** A level is reached when all of it is true: what is left out may be what is missing. */
export const wordingIncomplete = defineCheck({
  id: "wording-incomplete",
  severity: "look",
  asks: "A wording has all the paragraphs of its descriptor.",
  find: inEachPosition((examined, entry, { toolkit }) => {
    const said = saidByOwnKpi(examined, entry);
    if (said?.comparison.agreement !== "incomplete") return null;
    const { side, position } = examined;
    const missing = said.comparison.paragraphs.filter(({ present }) => !present);
    const first = missing[0] ? `, among it “${shortened(missing[0].paragraph.text, 70)}”` : "";
    const does = side === "now" ? "Is the rest not so yet" : "Is the rest not aimed for";
    return {
      at: wordingCell(examined),
      about: `${side} ${position.wording.text}`,
      message: `Part of the toolkit's wording for ${said.level} is missing from ${positionWords(side)}${first}. ${does}? If it is, take the whole wording.`,
      evidence: said.comparison.changes,
      suggestion: toolkitSuggestion(side, said.kpi, said.level, toolkit),
    };
  }),
});

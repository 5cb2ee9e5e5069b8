import type { SaidDescriptor } from "../wording/wording-reading";
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
    const question = side === "now" ? "Is it true of the council too?" : "Do you aim for it too?";
    return {
      at: wordingCell(examined),
      about: `${side} ${position.wording.text}`,
      message: `The wording for ${positionWords(side)} leaves out ${leftOut(said)}. ${question} If so, take the whole wording.`,
      compared: said,
      suggestion: toolkitSuggestion(side, said.kpi, said.level, toolkit),
    };
  }),
});

/** What is left out, by its first words. */
function leftOut({ level, comparison: { paragraphs, changes } }: SaidDescriptor): string {
  const missing = paragraphs.filter(({ present }) => !present);
  const words =
    missing[0]?.paragraph.text ?? changes.find(({ kind }) => kind === "only-in-toolkit")?.words ?? "";
  const quoted = `“${shortened(words, 70).replace(/\.$/, "")}”`;
  if (missing.length === paragraphs.length)
    return `most of the toolkit's for ${level}, beginning with ${quoted}`;
  return missing.length > 1
    ? `${missing.length} of the ${paragraphs.length} paragraphs of the toolkit's for ${level}, the first being ${quoted}`
    : `a part of the toolkit's for ${level}: ${quoted}`;
}

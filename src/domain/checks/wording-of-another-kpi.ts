import { defineCheck, inEachPosition, positionWords, wordingCell } from "./define-check";
import { toolkitSuggestion } from "./said-by-own-kpi";

/** A wording copied from the row above goes unnoticed: the levels look right. */
export const wordingOfAnotherKpi = defineCheck({
  id: "wording-of-another-kpi",
  severity: "look",
  asks: "A wording is about its own KPI.",
  find: inEachPosition((examined, { kpi }, { toolkit }) => {
    const { side, position, wording, level } = examined;
    if (wording.kind !== "another-kpi" || !kpi) return null;
    const other = toolkit.kpi(wording.kpi);
    const name =
      other.keyArea === kpi.keyArea ? other.name : `${other.name} (${toolkit.keyArea(other.keyArea).name})`;
    return {
      at: wordingCell(examined),
      about: `${side} ${position.wording.text}`,
      message: `The wording for ${positionWords(side)} is the toolkit's for another KPI: ${name}, ${wording.level}. Was it pasted into the wrong place? If so, take the wording of ${kpi.name}${level ? ` for ${level}` : ""}.`,
      compared: wording,
      suggestion: level ? toolkitSuggestion(side, kpi.id, level, toolkit) : null,
    };
  }),
});

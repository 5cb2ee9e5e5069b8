import { defineCheck, inEachPosition, positionWords } from "./define-check";
import { saidByOwnKpi, saysAnotherLevel } from "./said-by-own-kpi";

/** The level is what gets counted and the wording is what gets believed: they have to agree. */
export const levelDiffersFromWording = defineCheck({
  id: "level-differs-from-wording",
  severity: "must-fix",
  asks: "The wording beside a level is that level's own.",
  find: inEachPosition((examined, entry) => {
    const { side, position, level } = examined;
    const said = saidByOwnKpi(examined, entry);
    if (!said || !level || !saysAnotherLevel(said, level)) return null;
    const sure = said.comparison.agreement === "exact" || said.comparison.agreement === "older-edition";
    return {
      at: position.level.at,
      about: `${side} ${level} ${position.wording.text}`,
      message: sure
        ? `${level} is entered for ${positionWords(side)}, but the wording is the toolkit's for ${said.level}. Change the level to ${said.level}, or take the wording for ${level}.`
        : `${level} is entered for ${positionWords(side)}, but the wording is nearer to the toolkit's for ${said.level}. Is it ${said.level}? If not, take the wording for ${level}.`,
      compared: said,
      suggestion: { text: said.level, fix: { kind: "set-level", side, level: said.level } },
    };
  }),
});

import type { Level } from "../toolkit/edition";
import { defineCheck, inEachPosition, positionWords } from "./define-check";
import type { ExaminedEntry, ExaminedPosition } from "./examined-plan";
import { saidByOwnKpi } from "./said-by-own-kpi";

/** Wording alone leaves the reader to guess the level. */
export const levelMissing = defineCheck({
  id: "level-missing",
  severity: "must-fix",
  asks: "Every wording has its level beside it.",
  find: inEachPosition((examined, entry) => {
    const { side, position } = examined;
    if (position.level.kind !== "blank" || position.wording.text === "") return null;
    const said = saidByOwnKpi(examined, entry);
    const says = said?.level ?? nearestOfSeveral(examined, entry);
    const sure = said?.comparison.agreement === "exact" || said?.comparison.agreement === "older-edition";
    return {
      at: position.level.at,
      about: `${side} ${position.wording.text}`,
      message: says
        ? sure
          ? `No level is given for ${positionWords(side)}. The wording is the toolkit's for ${says}: enter ${says}.`
          : `No level is given for ${positionWords(side)}. The wording is nearest to the toolkit's for ${says}. Is it ${says}? Enter the level that you mean.`
        : `No level is given for ${positionWords(side)}. Enter the level that the wording describes.`,
      suggestion: says ? { text: says, fix: { kind: "set-level", side, level: says } } : null,
    };
  }),
});

/** A wording that mixes levels is still nearest to one. */
function nearestOfSeveral({ wording }: ExaminedPosition, { kpi }: ExaminedEntry): Level | null {
  return wording.kind === "several-levels" && wording.kpi === kpi?.id ? wording.nearest : null;
}

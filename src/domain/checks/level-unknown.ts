import { nearestLevel } from "../plan/reading/sight-level";
import { defineCheck, inEachPosition, positionWords, shortened } from "./define-check";

/** A word the toolkit does not have cannot be counted or compared. */
export const levelUnknown = defineCheck({
  id: "level-unknown",
  severity: "must-fix",
  asks: "Every level is one of the toolkit's five: Minimum, Developing, Mature, Leader or Innovator.",
  find: inEachPosition(({ side, position: { level } }) => {
    if (level.kind !== "unclear") return null;
    const nearest = nearestLevel(level.written);
    return {
      at: level.at,
      about: `${side} ${level.written}`,
      message: `“${shortened(level.written)}”, for ${positionWords(side)}, is not one of the toolkit's levels. Did you mean ${nearest}? Choose Minimum, Developing, Mature, Leader or Innovator.`,
      suggestion: { text: nearest, fix: { kind: "set-level", side, level: nearest } },
    };
  }),
});

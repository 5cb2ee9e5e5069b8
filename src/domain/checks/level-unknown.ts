import { levelsNamedIn, nearestLevel } from "../plan/reading/sight-level";
import { defineCheck, inEachPosition, positionWords, shortened } from "./define-check";

/** A word the toolkit does not have cannot be counted or compared. */
export const levelUnknown = defineCheck({
  id: "level-unknown",
  severity: "must-fix",
  asks: "Every level is one of the toolkit's five: Minimum, Developing, Mature, Leader or Innovator.",
  find: inEachPosition(({ side, position: { level } }) => {
    if (level.kind !== "unclear") return null;
    const nearest = nearestLevel(level.written);
    const written = `“${shortened(level.written)}”, for ${positionWords(side)},`;
    const named = levelsNamedIn(level.written);
    const meant = nearest ? ` Did you mean ${nearest}?` : "";
    return {
      at: level.at,
      about: `${side} ${level.written}`,
      message:
        named.length > 1
          ? `${written} names more than one level. Choose one: ${side === "now" ? "the highest whose wording is all true today" : "the one you aim for by the dates of your actions"}.`
          : `${written} is not one of the toolkit's levels.${meant} Choose Minimum, Developing, Mature, Leader or Innovator.`,
      suggestion: nearest ? { text: nearest, fix: { kind: "set-level", side, level: nearest } } : null,
    };
  }),
});

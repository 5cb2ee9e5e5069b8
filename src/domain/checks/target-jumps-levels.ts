import type { Level } from "../toolkit/edition";
import { LEVELS } from "../toolkit/edition";
import { levelNumber } from "../toolkit/toolkit";
import { defineCheck, inEachEntry } from "./define-check";

/** Each level stands on the one before; a jump is a question of time, not a mistake. */
export const targetJumpsLevels = defineCheck({
  id: "target-jumps-levels",
  severity: "note",
  asks: "A target two or more levels up is meant so.",
  find: inEachEntry(({ now, target }) => {
    if (!now.level || !target.level) return null;
    const between = LEVELS.slice(levelNumber(now.level) + 1, levelNumber(target.level));
    if (between.length === 0) return null;
    return {
      at: target.position.level.at,
      about: `${now.level} ${target.level}`,
      message: `The target is ${between.length + 1} levels up, from ${now.level} to ${target.level}. Do the actions, and their dates, take you through ${inWords(between)}?`,
    };
  }),
});

function inWords(levels: readonly Level[]): string {
  const last = levels.slice(-2).join(" and ");
  return [...levels.slice(0, -2), last].join(", ");
}

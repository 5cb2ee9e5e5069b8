import { levelNumber } from "../toolkit/toolkit";
import { defineCheck, inEachEntry } from "./define-check";

/** A plan to get worse is nearly always two levels in each other's place. */
export const targetBelowNow = defineCheck({
  id: "target-below-now",
  severity: "must-fix",
  asks: "No target is below the present level.",
  find: inEachEntry(({ now, target }) =>
    now.level && target.level && levelNumber(target.level) < levelNumber(now.level)
      ? {
          at: target.position.level.at,
          about: `${now.level} ${target.level}`,
          message: `The target, ${target.level}, is below the present level, ${now.level}. Check both levels and correct the one that is wrong.`,
        }
      : null,
  ),
});

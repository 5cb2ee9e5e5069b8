import { isCompleted } from "./completed-action";
import { levelNumber } from "../toolkit/toolkit";
import { defineCheck, inEachEntry } from "./define-check";

/** When all is done and the level has not moved, either the level is out of date or more is needed. */
export const completeButBelowTarget = defineCheck({
  id: "complete-but-below-target",
  severity: "look",
  asks: "Where every action is complete, the present level has reached the target.",
  find: inEachEntry(({ now, target, actions }) => {
    if (!now.level || !target.level || levelNumber(target.level) <= levelNumber(now.level)) return null;
    const planned = actions.filter(({ saysNone }) => !saysNone);
    if (planned.length === 0 || !planned.every(isCompleted)) return null;
    return {
      at: now.position.level.at,
      about: `${now.level} ${target.level}`,
      message: `Every action is complete, but the present level is still ${now.level} and the target is ${target.level}. Have you reached ${target.level}? If so, change the present level; if not, add what is still to be done.`,
    };
  }),
});

import { levelNumber } from "../toolkit/toolkit";
import { defineCheck, inEachEntry } from "./define-check";

/** A gap with nothing planned to close it will still be a gap next year. */
export const gapWithoutAction = defineCheck({
  id: "gap-without-action",
  severity: "must-fix",
  asks: "Every KPI whose target is above its present level has at least one action.",
  find: inEachEntry(({ now, target, actions, entry }) =>
    now.level &&
    target.level &&
    levelNumber(target.level) > levelNumber(now.level) &&
    !entry.actionsAbove &&
    actions.every(({ saysNone }) => saysNone)
      ? {
          at: target.position.level.at,
          about: `${entry.writtenAs} ${now.level} ${target.level}`,
          message: `You are at ${now.level} and aim for ${target.level}, but no action is planned. Add at least one action, or change the target to ${now.level}.`,
        }
      : null,
  ),
});

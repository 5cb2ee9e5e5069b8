import { saysComplete } from "../by-when/by-when-questions";
import { saysToHoldLevel } from "./action-words";
import { nextLevel } from "../toolkit/toolkit";
import { actionCell, defineCheck, inEachEntry } from "./define-check";

/** Work towards a level already reached suggests that one of the levels is wrong. */
export const actionWithoutGap = defineCheck({
  id: "action-without-gap",
  severity: "look",
  asks: "Actions stand where the target is above the present level.",
  find: inEachEntry((examined) => {
    const { now, target, actions } = examined;
    const open = actions.find(
      ({ action, byWhen, saysNone, isDone }) =>
        !saysNone &&
        !isDone &&
        !saysToHoldLevel(action.text.text) &&
        (!byWhen || !saysComplete(byWhen.meaning)),
    );
    if (!now.level || now.level !== target.level || !open) return null;
    const amiss = nextLevel(now.level) ? "the target be higher" : "the present level be lower";
    return {
      at: actionCell(open, examined),
      about: `${now.level} ${open.action.text.text}`,
      message: `The target is the same as the present level, ${now.level}, but actions are planned. Should ${amiss}, or are the actions there to keep you at ${now.level}?`,
    };
  }),
});

import { saysComplete } from "../by-when/by-when-questions";
import { actionCell, defineCheck, inEachEntry } from "./define-check";

/** Work towards a level already reached suggests that one of the levels is wrong. */
export const actionWithoutGap = defineCheck({
  id: "action-without-gap",
  severity: "look",
  asks: "Actions stand where the target is above the present level.",
  find: inEachEntry((examined) => {
    const { now, target, actions } = examined;
    const open = actions.find(({ byWhen }) => !byWhen || !saysComplete(byWhen.meaning));
    if (!now.level || now.level !== target.level || !open) return null;
    return {
      at: actionCell(open, examined),
      about: `${now.level} ${open.action.text.text}`,
      message: `The target is the present level, ${now.level}, yet actions are planned. Is the target higher, or are these actions to stay at ${now.level}?`,
    };
  }),
});

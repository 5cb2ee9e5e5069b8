import { isOpenEnded } from "../by-when/by-when-questions";
import { actionCell, defineCheck, inEachAction } from "./define-check";

/** Some work never ends; a target with a date needs a step that does. */
export const byWhenOpenEnded = defineCheck({
  id: "by-when-open-ended",
  severity: "note",
  asks: "An ongoing action has an end, or is meant to have none.",
  find: inEachAction((action, entry) => {
    const { byWhen } = action;
    if (action.isDone || action.saysNone || !byWhen || !isOpenEnded(byWhen.meaning)) return null;
    return {
      at: byWhen.written.at[0] ?? actionCell(action, entry),
      about: `${byWhen.written.written} ${action.action.text.text}`,
      message:
        "This action is ongoing, with no end date. Is there a day by which you will look at what it has achieved? If so, enter it.",
    };
  }),
});

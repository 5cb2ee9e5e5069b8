import { describeByWhen } from "../by-when/describe-by-when";
import { formatDay } from "../by-when/day-words";
import { isOverdue } from "../by-when/by-when-questions";
import { actionCell, defineCheck, inEachAction } from "./define-check";

/** What should be done by now is either done and not ticked off, or late. */
export const byWhenPast = defineCheck({
  id: "by-when-past",
  severity: "look",
  asks: "No action is past its by-when without being complete.",
  find: inEachAction((action, entry, { asOf }) => {
    const { byWhen } = action;
    if (!byWhen || !isOverdue(byWhen.meaning, asOf)) return null;
    return {
      at: byWhen.written.at[0] ?? actionCell(action, entry),
      about: `${byWhen.written.written} ${action.action.text.text}`,
      message: `This action was due in ${describeByWhen(byWhen.meaning)}, before ${formatDay(asOf)}. Enter Complete if it is done, or a new by-when.`,
    };
  }),
});

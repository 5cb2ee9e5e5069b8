import { formatDay } from "../by-when/day-words";
import { isOverdue, lastDay, partsOf } from "../by-when/by-when-questions";
import { actionCell, defineCheck, inEachAction, shortened } from "./define-check";

/** What should be done by now is either done and not ticked off, or late. */
export const byWhenPast = defineCheck({
  id: "by-when-past",
  severity: "look",
  asks: "No action is past its by-when without being complete.",
  find: inEachAction((action, entry, { asOf }) => {
    const { byWhen } = action;
    const last = byWhen && lastDay(byWhen.meaning);
    if (action.isDone || action.saysNone || !byWhen || !last || !isOverdue(byWhen.meaning, asOf)) return null;
    const written = shortened(byWhen.written.written);
    const isOngoing = partsOf(byWhen.meaning).some(({ kind }) => kind === "ongoing");
    return {
      at: byWhen.written.at[0] ?? actionCell(action, entry),
      about: `${byWhen.written.written} ${action.action.text.text}`,
      message: isOngoing
        ? `“${written}” says that this action is ongoing, and gives a date that passed on ${formatDay(last)}. Is what was due by then done? If so, enter Ongoing alone; if not, a new date.`
        : `This action was due by ${formatDay(last)} (“${written}”) and is not marked as complete. Enter Complete if it is done, or a new by-when.`,
    };
  }),
});

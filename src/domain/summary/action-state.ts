import type { Day, QuarterSystem } from "../by-when/by-when";
import { isOpenEnded, isOverdue, lastDay, saysComplete } from "../by-when/by-when-questions";
import { compareDays } from "../by-when/days";
import { quarterOf } from "../by-when/quarters";
import { isCompleted } from "../checks/completed-action";
import type { ExaminedAction } from "../checks/examined-plan";

/** How an action stands on a day. Every action has one state, so that the counts add up to all actions. */
export const ACTION_STATES = [
  "complete",
  "overdue",
  "due-this-quarter",
  "due-later",
  "ongoing",
  "no-date",
  "unreadable",
  "points-elsewhere",
] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** What people call the states. */
export const ACTION_STATE_NAMES: Readonly<Record<ActionState, string>> = {
  complete: "Complete",
  overdue: "Overdue",
  "due-this-quarter": "Due this quarter",
  "due-later": "Due later",
  ongoing: "Ongoing, no end date",
  "no-date": "No by-when",
  unreadable: "By-when cannot be read",
  "points-elsewhere": "Only points elsewhere",
};

/** How an action stands on `asOf`. What is complete in part counts as complete once its date has passed. */
export function actionState(action: ExaminedAction, asOf: Day, quarters: QuarterSystem): ActionState {
  if (action.isDone) return "complete";
  if (!action.byWhen) return action.pointsElsewhere ? "points-elsewhere" : "no-date";
  const { meaning } = action.byWhen;
  if (meaning.kind === "unreadable") return "unreadable";
  if (isCompleted(action)) return "complete";
  if (isOverdue(meaning, asOf)) return "overdue";
  if (isOpenEnded(meaning)) return "ongoing";
  const last = lastDay(meaning);
  if (last === null) return "ongoing";
  if (compareDays(last, asOf) < 0) return saysComplete(meaning) ? "complete" : "overdue";
  return compareDays(last, quarterOf(asOf, quarters).period.to) <= 0 ? "due-this-quarter" : "due-later";
}

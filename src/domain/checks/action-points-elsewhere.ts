import { actionCell, defineCheck, inEachAction, shortened } from "./define-check";

/** "As above" is true until a row is moved, and says nothing in a summary. */
export const actionPointsElsewhere = defineCheck({
  id: "action-points-elsewhere",
  severity: "look",
  asks: "Every action says itself what will be done.",
  find: inEachAction((action, entry) =>
    action.pointsElsewhere
      ? {
          at: actionCell(action, entry),
          about: action.action.text.text,
          message: `“${shortened(action.action.text.text)}” only points to another place in the plan. Write out the action that is meant, with its by-when.`,
        }
      : null,
  ),
});

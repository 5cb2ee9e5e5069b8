import { actionCell, byWhenForms, defineCheck, inEachAction } from "./define-check";

/** An action with no date cannot be late. A pointer takes the dates of what it points to. */
export const actionWithoutByWhen = defineCheck({
  id: "action-without-by-when",
  severity: "look",
  asks: "Every action says by when it will be done.",
  find: inEachAction((action, entry, plans) =>
    action.byWhen || action.pointsElsewhere
      ? null
      : {
          at: actionCell(action, entry),
          about: action.action.text.text,
          message: `This action has no by-when. Enter ${byWhenForms(plans)}.`,
        },
  ),
});

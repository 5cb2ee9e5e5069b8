import { byWhenForms, defineCheck, inEachEntry, type Found } from "./define-check";
import { isPointer } from "../wording/pointers";
import type { ExaminedByWhen } from "./examined-plan";

/** A by-when nobody can read is a promise nobody can keep. */
export const byWhenUnreadable = defineCheck({
  id: "by-when-unreadable",
  severity: "must-fix",
  asks: "Every by-when is a quarter, a date, Complete or Ongoing.",
  find: inEachEntry(({ actions, looseByWhens, target }, plans) => {
    const unreadable = (byWhens: readonly ExaminedByWhen[], whatToDo: string): readonly Found[] =>
      byWhens.flatMap(({ written, meaning }) =>
        meaning.kind === "unreadable"
          ? {
              at: written.at[0] ?? target.position.level.at,
              about: written.written,
              message: `This by-when cannot be read: ${meaning.reason}. ${whatToDo}`,
            }
          : [],
      );
    // `As above` in both columns is one thing to put right, and is said of the action.
    const ofActions = actions.flatMap(({ byWhen, saysNone, isDone, pointsElsewhere }) =>
      saysNone || isDone || (pointsElsewhere && isPointer(byWhen?.written.written ?? ""))
        ? []
        : (byWhen ?? []),
    );
    const forms = byWhenForms(plans);
    return [
      ...unreadable(ofActions, `Enter ${forms}.`),
      ...unreadable(
        looseByWhens,
        `No action stands beside it: clear it if it is left over, else enter ${forms}.`,
      ),
    ];
  }),
});

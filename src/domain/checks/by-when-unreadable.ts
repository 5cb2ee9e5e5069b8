import { byWhenForms, defineCheck, inEachEntry } from "./define-check";

/** A by-when nobody can read is a promise nobody can keep. */
export const byWhenUnreadable = defineCheck({
  id: "by-when-unreadable",
  severity: "must-fix",
  asks: "Every by-when is a quarter, a date, Complete or Ongoing.",
  find: inEachEntry(({ actions, looseByWhens, target }, plans) =>
    [
      ...actions.flatMap(({ byWhen, saysNone, isDone }) => (saysNone || isDone ? [] : (byWhen ?? []))),
      ...looseByWhens,
    ].flatMap(({ written, meaning }) =>
      meaning.kind === "unreadable"
        ? {
            at: written.at[0] ?? target.position.level.at,
            about: written.written,
            message: `This by-when cannot be read: ${meaning.reason}. Enter ${byWhenForms(plans)}.`,
          }
        : [],
    ),
  ),
});

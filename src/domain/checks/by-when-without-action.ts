import { defineCheck, inEachEntry, shortened } from "./define-check";

/** A date with nothing to do beside it is an action that got lost, or a by-when in the wrong row. */
export const byWhenWithoutAction = defineCheck({
  id: "by-when-without-action",
  severity: "look",
  asks: "Every by-when stands beside an action.",
  find: inEachEntry(({ looseByWhens, target }) =>
    looseByWhens
      .filter(({ meaning }) => meaning.kind !== "unreadable")
      .map(({ written }) => ({
        at: written.at[0] ?? target.position.level.at,
        about: written.written,
        message: `“${shortened(written.written)}” stands beside no action. Write the action it belongs to beside it, or clear it.`,
      })),
  ),
});

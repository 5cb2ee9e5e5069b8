import { defineCheck, inEachEntry } from "./define-check";

/** Without a present position there is nothing to measure progress from. */
export const nowMissing = defineCheck({
  id: "now-missing",
  severity: "must-fix",
  asks: "Every entry says where you are now.",
  find: inEachEntry(({ now: { position } }) =>
    position.level.kind === "blank" && position.wording.text === ""
      ? {
          at: position.level.at,
          about: "now",
          message:
            "Nothing is written for where you are now. Choose your present level and take its wording.",
        }
      : null,
  ),
});

import { nextLevel } from "../toolkit/toolkit";
import { defineCheck, inEachEntry } from "./define-check";

/** Without a target an action has nothing to reach. */
export const targetMissing = defineCheck({
  id: "target-missing",
  severity: "must-fix",
  asks: "Every entry says where you want to be.",
  find: inEachEntry(({ now, target: { position } }) => {
    if (position.level.kind !== "blank" || position.wording.text !== "") return null;
    const oneUp = now.level ? nextLevel(now.level) : null;
    return {
      at: position.level.at,
      about: "target",
      message: oneUp
        ? `Nothing is written for where you want to be. One level up from ${now.level} is ${oneUp}: choose the level you aim for.`
        : "Nothing is written for where you want to be. Choose the level you aim for.",
      suggestion: oneUp ? { text: oneUp, fix: { kind: "set-level", side: "target", level: oneUp } } : null,
    };
  }),
});

import { defineCheck, inEachPosition, positionWords, shortened, wordingCell } from "./define-check";

/** One position, two levels: nobody can say which is meant. */
export const wordingOfSeveralLevels = defineCheck({
  id: "wording-of-several-levels",
  severity: "look",
  asks: "A wording says one level only.",
  find: inEachPosition((examined) => {
    const { side, position, level, wording } = examined;
    if (wording.kind !== "several-levels") return null;
    const levels = wording.levels.map((one) => `${one.level} (“${shortened(one.sentences[0] ?? "", 50)}”)`);
    const question = level ? `Is ${level} the level you mean?` : "Which of them do you mean?";
    return {
      at: wordingCell(examined),
      about: `${side} ${position.wording.text}`,
      message: `The wording for ${positionWords(side)} mixes ${levels.join(" and ")}. ${question} Keep one level's sentences and take out the rest.`,
    };
  }),
});

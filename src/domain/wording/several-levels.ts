import { LEVELS } from "../toolkit/edition";
import type { SentenceFit } from "./level-fits";
import type { LevelSentences } from "./wording-reading";

/** A sentence is a level's when it is so like one of its paragraphs, and no other level's is so like it … */
const OF_THE_LEVEL = 0.75;
const NOT_OF_THE_LEVEL = 0.6;
/** … or, reworded, when it is still more like than not, and every other level has less than this share of its likeness. */
const REWORDED = 0.55;
const FAR_FROM_OTHERS = 0.7;
/** Each level must have this share of the text: one borrowed sentence is an edit, not a second level. */
const SHARE_OF_A_LEVEL = 0.2;

/** The levels whose sentences make up a good part of a text each, lowest first; sentences that levels share say nothing. */
export function findLevelsOfSentences(sentences: readonly SentenceFit[]): readonly LevelSentences[] {
  const whole = sentences.reduce((sum, { weight }) => sum + weight, 0);
  return LEVELS.flatMap((level, number) => {
    const own = sentences.filter(({ byLevel }) => isOf(byLevel, number));
    const weight = own.reduce((sum, sentence) => sum + sentence.weight, 0);
    return own.length > 0 && weight >= SHARE_OF_A_LEVEL * whole
      ? [{ level, sentences: own.map(({ sentence }) => sentence) }]
      : [];
  });
}

function isOf(byLevel: readonly number[], level: number): boolean {
  const own = byLevel[level] ?? 0;
  const nearestOther = Math.max(...byLevel.filter((_, other) => other !== level));
  if (own >= OF_THE_LEVEL && nearestOther < NOT_OF_THE_LEVEL) return true;
  return own >= REWORDED && nearestOther < FAR_FROM_OTHERS * own;
}

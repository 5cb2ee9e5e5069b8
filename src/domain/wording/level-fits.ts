import type { KpiId, Level } from "../toolkit/edition";
import { LEVELS } from "../toolkit/edition";
import type { Toolkit } from "../toolkit/toolkit";
import { foldWords } from "./fold-text";
import { splitSentences } from "./sentences";
import type { WordingIndex } from "./wording-index";
import { wordWeight } from "./word-weight";

/** How well one level of a KPI fits a text. */
export interface LevelFit {
  readonly level: Level;
  /** 0..1: of the text as a whole, or of its sentences each beside the likest paragraph, whichever says more. */
  readonly fit: number;
}

/** A sentence of a text, and how like it the likest paragraph of each level is, lowest level first. */
export interface SentenceFit {
  readonly sentence: string;
  /** How much its words weigh; small words weigh little. */
  readonly weight: number;
  readonly byLevel: readonly number[];
}

/** More sentences say nothing new about which descriptor a text is; each costs a look-up. */
const MOST_SENTENCES = 40;

export function fitSentences(text: string, kpi: KpiId, index: WordingIndex): readonly SentenceFit[] {
  return splitSentences(text)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => ({
      sentence,
      weight: textWeight(sentence),
      byLevel: index.partSimilarities(sentence, kpi),
    }));
}

/** The five levels of a KPI and how well each fits the text, lowest level first. */
export function fitLevels(
  text: string,
  kpi: KpiId,
  sentences: readonly SentenceFit[],
  toolkit: Toolkit,
  index: WordingIndex,
): readonly LevelFit[] {
  const whole = index.similarities(text);
  const first = firstPlace(kpi, toolkit);
  const weight = sentences.reduce((sum, sentence) => sum + sentence.weight, 0);
  return LEVELS.map((level, number) => {
    const parts = sentences.reduce(
      (sum, sentence) => sum + sentence.weight * (sentence.byLevel[number] ?? 0),
      0,
    );
    return { level, fit: Math.max(whole[first + number] ?? 0, weight === 0 ? 0 : parts / weight) };
  });
}

/** What the words of a text weigh together. */
export function textWeight(text: string): number {
  return foldWords(text).reduce((sum, { word }) => sum + wordWeight(word), 0);
}

function firstPlace(kpi: KpiId, toolkit: Toolkit): number {
  return toolkit.kpis.indexOf(toolkit.kpi(kpi)) * LEVELS.length;
}

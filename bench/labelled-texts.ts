import { LEVELS } from "../src/domain/toolkit/edition";
import type { Toolkit } from "../src/domain/toolkit/toolkit";
import { levelNumber } from "../src/domain/toolkit/toolkit";
import { readCouncilPlanLabels } from "../test/fixtures/council-plan/labels";
import { damageLetters, seededNumbers, windowOfWords } from "./damage";

const DAMAGED_LETTERS = 0.08;
const WINDOW = 0.4;

/** A text of the council's plan and the descriptor that a person says it is. */
export interface LabelledText {
  readonly text: string;
  /** The descriptor's place among all: KPI `k` at level `l` stands at `5 * k + l`. */
  readonly place: number;
}

/** What was done to the texts. */
export interface Condition {
  readonly name: string;
  readonly texts: readonly LabelledText[];
}

/** The texts as written, and damaged and cut so many times each; the same seed damages them alike. */
export function createConditions(toolkit: Toolkit, repeats: number, seed: number): readonly Condition[] {
  const clean = labelledTexts(toolkit);
  const next = seededNumbers(seed);
  const changed = (change: (text: string) => string) =>
    Array.from({ length: repeats }, () =>
      clean.map(({ text, place }) => ({ text: change(text), place })),
    ).flat();
  return [
    { name: "as written", texts: clean },
    { name: "8 % of letters damaged", texts: changed((text) => damageLetters(text, DAMAGED_LETTERS, next)) },
    { name: "40 % of the words", texts: changed((text) => windowOfWords(text, WINDOW, next)) },
    {
      name: "both",
      texts: changed((text) => damageLetters(windowOfWords(text, WINDOW, next), DAMAGED_LETTERS, next)),
    },
  ];
}

function labelledTexts(toolkit: Toolkit): readonly LabelledText[] {
  return readCouncilPlanLabels().entries.flatMap(({ now, target }) =>
    [now, target].flatMap(({ text, saysKpi, saysLevel }) => {
      if (saysKpi === null || saysLevel === null) return [];
      const kpi = toolkit.kpis.indexOf(toolkit.kpi(saysKpi));
      return [{ text, place: kpi * LEVELS.length + levelNumber(saysLevel) }];
    }),
  );
}

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
  /** The text, or the part of it, before its letters were damaged. */
  readonly undamaged: string;
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
  const changed = (change: (text: string) => Pick<LabelledText, "text" | "undamaged">) =>
    Array.from({ length: repeats }, () =>
      clean.map(({ text, place }) => ({ ...change(text), place })),
    ).flat();
  const damaged = (undamaged: string) => ({
    text: damageLetters(undamaged, DAMAGED_LETTERS, next),
    undamaged,
  });
  const cut = (text: string) => windowOfWords(text, WINDOW, next);
  return [
    { name: "as written", texts: clean },
    { name: "8 % of letters damaged", texts: changed(damaged) },
    {
      name: "40 % of the words",
      texts: changed((text) => {
        const part = cut(text);
        return { text: part, undamaged: part };
      }),
    },
    { name: "both", texts: changed((text) => damaged(cut(text))) },
  ];
}

function labelledTexts(toolkit: Toolkit): readonly LabelledText[] {
  return readCouncilPlanLabels().entries.flatMap(({ now, target }) =>
    [now, target].flatMap(({ text, saysKpi, saysLevel }) => {
      if (saysKpi === null || saysLevel === null) return [];
      const kpi = toolkit.kpis.indexOf(toolkit.kpi(saysKpi));
      return [{ text, undamaged: text, place: kpi * LEVELS.length + levelNumber(saysLevel) }];
    }),
  );
}

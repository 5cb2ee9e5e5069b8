import type { Entry } from "../domain/plan/action-plan";
import { LEVELS, type Kpi, type Level, type Paragraph } from "../domain/toolkit/edition";
import { levelNumber, type Toolkit } from "../domain/toolkit/toolkit";
import { foldWords } from "../domain/wording/fold-text";
import { aimOf, levelOf } from "./describe-entry";

/** A paragraph of a level on the way to the aim, and whether an action of the entry speaks of it. */
export interface Demand {
  readonly paragraph: Paragraph;
  readonly spokenOf: boolean;
}

/** One level on the way to the aim. */
export interface Step {
  readonly level: Level;
  readonly demands: readonly Demand[];
}

/** The levels above the present one up to the aim, with what each asks that the present level does not. */
export function stepsToAim(entry: Entry, kpi: Kpi, toolkit: Toolkit): readonly Step[] {
  const aim = aimOf(entry);
  if (aim === null) return [];
  const now = levelOf(entry.now);
  const first = now === null ? levelNumber(aim.level) : levelNumber(now) + 1;
  const present = now === null ? [] : toolkit.descriptor(kpi.id, now).paragraphs.map(({ text }) => text);
  const actions = entry.actions.map((action) => tellingWords(action.text.text));
  return LEVELS.slice(first, levelNumber(aim.level) + 1).map((level) => ({
    level,
    demands: toolkit
      .descriptor(kpi.id, level)
      .paragraphs.filter(({ kind, text }) => kind !== "list-opening" && !present.includes(text))
      .map((paragraph) => ({ paragraph, spokenOf: actions.some((words) => speaksOf(words, paragraph)) })),
  }));
}

/** Two words may meet by chance; more of a paragraph's telling words than this share do not. */
const LEAST_SHARE = 0.3;
const FEWEST_WORDS = 2;
const SHORTEST_TELLING_WORD = 5;
/** Words of nearly every descriptor: that an action has them too says nothing. */
const EVERYWHERE = new Set([
  "council",
  "councils",
  "procurement",
  "commercial",
  "their",
  "which",
  "these",
  "there",
  "other",
]);

function speaksOf(words: ReadonlySet<string>, paragraph: Paragraph): boolean {
  const asked = [...tellingWords(paragraph.text)];
  const met = asked.filter((word) => words.has(word)).length;
  return met >= FEWEST_WORDS && met / asked.length >= LEAST_SHARE;
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    foldWords(text)
      .map(({ word }) => word)
      .filter((word) => word.length >= SHORTEST_TELLING_WORD && !EVERYWHERE.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/u, "")),
  );
}

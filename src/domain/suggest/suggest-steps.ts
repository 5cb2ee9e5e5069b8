import type { Descriptor, KpiId, Level, Paragraph } from "../toolkit/edition";
import { LEVELS } from "../toolkit/edition";
import type { Toolkit } from "../toolkit/toolkit";
import { levelNumber, nextLevel } from "../toolkit/toolkit";
import type { SpokenOf } from "./spoken-of";
import { createSpokenOf } from "./spoken-of";

/** A paragraph of a level above the present one, and what is known of it already. */
export interface AskedParagraph {
  readonly paragraph: Paragraph;
  /** The paragraph as a sentence that stands alone: a bullet with the words that open its list. All the toolkit's. */
  readonly asks: string;
  /** Whether the level below asks it too, in nearly the same words. */
  readonly askedBefore: boolean;
  /** The present action that speaks of it, or `null`. */
  readonly spokenOfBy: string | null;
}

/** One level on the way to the target. */
export interface Step {
  readonly level: Level;
  readonly descriptor: Descriptor;
  readonly paragraphs: readonly AskedParagraph[];
}

/** The way from a present level to a target: every level between and the target itself, lowest first. */
export interface StepsToTarget {
  readonly kpi: KpiId;
  readonly now: Level | null;
  readonly target: Level;
  readonly present: Descriptor | null;
  readonly wanted: Descriptor;
  readonly steps: readonly Step[];
  /** What the target asks that the present level does not. */
  readonly asks: readonly AskedParagraph[];
  /** Those of `asks` that no present action speaks of. */
  readonly unplanned: readonly AskedParagraph[];
  /** A draft for each of `unplanned`: the toolkit's own sentence, to be made the council's. */
  readonly draftActions: readonly string[];
}

/** What is known of an entry when steps are suggested. */
export interface Standing {
  readonly kpi: KpiId;
  readonly now: Level | null;
  /** `null` for the default: one level up, or Developing where the present level is not known. */
  readonly target: Level | null;
  /** The texts of the actions planned or done. */
  readonly actions: readonly string[];
}

const suggesters = new WeakMap<Toolkit, SpokenOf>();

/** Says what reaching the target takes, in the toolkit's words alone: nothing is made up. */
export function suggestSteps(standing: Standing, toolkit: Toolkit): StepsToTarget {
  const spokenOf = suggesters.get(toolkit) ?? createSpokenOf(toolkit);
  suggesters.set(toolkit, spokenOf);
  const { kpi, now } = standing;
  const target = standing.target ?? defaultTarget(now);
  const first = now === null ? 0 : levelNumber(now) + 1;
  const steps = LEVELS.slice(first, levelNumber(target) + 1).map((level): Step => {
    const below = LEVELS[levelNumber(level) - 1];
    return stepTo(level, below ? toolkit.descriptor(kpi, below) : null, standing, toolkit, spokenOf);
  });
  const present = now && toolkit.descriptor(kpi, now);
  const isAbove = now === null || levelNumber(target) > levelNumber(now);
  const asks = isAbove
    ? stepTo(target, present, standing, toolkit, spokenOf).paragraphs.filter((asked) => !asked.askedBefore)
    : [];
  const unplanned = asks.filter((asked) => asked.spokenOfBy === null);
  return {
    kpi,
    now,
    target,
    present,
    wanted: toolkit.descriptor(kpi, target),
    steps,
    asks,
    unplanned,
    draftActions: unplanned.map((asked) => asked.asks),
  };
}

function defaultTarget(now: Level | null): Level {
  if (now === null) return "Developing";
  return nextLevel(now) ?? now;
}

function stepTo(
  level: Level,
  below: Descriptor | null,
  { kpi, actions }: Standing,
  toolkit: Toolkit,
  spokenOf: SpokenOf,
): Step {
  const descriptor = toolkit.descriptor(kpi, level);
  let opening = "";
  const paragraphs = descriptor.paragraphs.flatMap((paragraph): AskedParagraph[] => {
    if (paragraph.kind === "list-opening") {
      opening = paragraph.text;
      return [];
    }
    const asks = paragraph.kind === "bullet" && opening ? `${opening} ${paragraph.text}` : paragraph.text;
    return [
      {
        paragraph,
        asks,
        askedBefore:
          below?.paragraphs.some((earlier) => spokenOf.saysTheSame(earlier.text, paragraph.text)) ?? false,
        spokenOfBy: actions.find((action) => spokenOf.speaksOf(action, paragraph.text)) ?? null,
      },
    ];
  });
  return { level, descriptor, paragraphs };
}

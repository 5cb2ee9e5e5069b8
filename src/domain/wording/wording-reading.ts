import type { KpiId, Level } from "../toolkit/edition";
import type { WordingComparison } from "./compare-wording";
import type { WordingMatch } from "./wording-index";

/** A descriptor, by its KPI and level. */
export interface DescriptorRef {
  readonly kpi: KpiId;
  readonly level: Level;
}

/** One level of several, with the sentences of the text that say it, as the council wrote them. */
export interface LevelSentences {
  readonly level: Level;
  readonly sentences: readonly string[];
}

/** What a text of a plan says. */
export type WordingReading =
  | { readonly kind: "blank" }
  /** The text only points at another place (`As above`). */
  | { readonly kind: "points-elsewhere" }
  | SaidDescriptor
  | SeveralLevels
  /** The wording of a KPI other than the entry's own. */
  | AnotherKpi
  /** The council's own words, or an older edition's that are not kept. `nearest` is the likest descriptor, if any is like. */
  | { readonly kind: "not-in-toolkit"; readonly nearest: WordingMatch | null };

export interface SaidWording extends DescriptorRef {
  /** Never `different`: a text that says a level in other words is `edited`. */
  readonly comparison: WordingComparison;
  /** Other descriptors with the very same text, which wording alone cannot tell from this one. */
  readonly sameAs: readonly DescriptorRef[];
  /** How sure, 0..1: how well this level fits, and how far behind the KPI's other levels are. */
  readonly confidence: number;
}

export interface SaidDescriptor extends SaidWording {
  readonly kind: "says";
}

/** Sentences of two or more levels of the KPI, lowest level first. */
export interface SeveralLevels {
  readonly kind: "several-levels";
  readonly kpi: KpiId;
  readonly levels: readonly LevelSentences[];
  /** The level that the text as a whole is nearest to, the written one where that fits well enough. */
  readonly nearest: Level;
}

export interface AnotherKpi extends SaidWording {
  readonly kind: "another-kpi";
}

/** What is known of the place a text stands in. */
export interface WordingPlace {
  readonly kpi: KpiId | null;
  readonly writtenLevel: Level | null;
}

import type { Side } from "../plan/action-plan";
import type { CellRef } from "../grid/cell-ref";

/** What can have changed between two readings of a plan, in the order in which people want to know. */
export const DIFFERENCE_KINDS = [
  "level-up",
  "level-down",
  "level-stated",
  "level-removed",
  "target-raised",
  "target-lowered",
  "target-stated",
  "target-removed",
  "action-completed",
  "action-reopened",
  "by-when-later",
  "by-when-earlier",
  "by-when-changed",
  "action-added",
  "action-dropped",
  "action-moved",
  "action-reworded",
  "wording-changed",
  "entry-renamed",
  "entry-moved",
  "entry-added",
  "entry-dropped",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What people call the kinds, as headings. */
export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, string>> = {
  "level-up": "Present level up",
  "level-down": "Present level down",
  "level-stated": "Present level now stated",
  "level-removed": "Present level no longer stated",
  "target-raised": "Target raised",
  "target-lowered": "Target lowered",
  "target-stated": "Target now stated",
  "target-removed": "Target no longer stated",
  "action-completed": "Action completed",
  "action-reopened": "Action no longer complete",
  "by-when-later": "By-when slipped",
  "by-when-earlier": "By-when brought forward",
  "by-when-changed": "By-when changed",
  "action-added": "Action added",
  "action-dropped": "Action dropped",
  "action-moved": "Action moved to another KPI",
  "action-reworded": "Action reworded",
  "wording-changed": "Wording changed",
  "entry-renamed": "KPI renamed",
  "entry-moved": "KPI moved to another key area",
  "entry-added": "KPI added",
  "entry-dropped": "KPI dropped",
};

/** One thing that is not as it was. `before` and `after` are whole: nothing is cut. */
export interface PlanDifference {
  readonly kind: DifferenceKind;
  readonly keyArea: string;
  /** The KPI's name, the council's own label where it is none of the toolkit's. */
  readonly kpi: string;
  /** Which position, for levels and wordings. */
  readonly side: Side | null;
  /** The action it is about, for actions and by-whens. */
  readonly action: string | null;
  readonly before: string;
  readonly after: string;
  /** Where it stood and stands; `null` where it did not or does not. */
  readonly atBefore: CellRef | null;
  readonly atAfter: CellRef | null;
  /** The words that differ, for wordings and actions. */
  readonly words: readonly ChangedWords[];
}

/** A stretch of a changed text, in reading order. */
export interface ChangedWords {
  readonly kind: "same" | "removed" | "added";
  readonly words: string;
}

/** Two plans side by side. */
export interface PlanComparison {
  /** The toolkit's edition by which both were read. */
  readonly edition: string;
  readonly differences: readonly PlanDifference[];
  readonly counts: Readonly<Record<DifferenceKind, number>>;
  /** Entries found in both. */
  readonly entriesInBoth: number;
}

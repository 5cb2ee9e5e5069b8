import type { CellRef } from "../grid/cell-ref";
import type { Side } from "../plan/action-plan";
import type { KeyAreaId, KpiId, Level } from "../toolkit/edition";
import type { WordChange } from "../wording/compare-wording";
import type { DescriptorRef } from "../wording/wording-reading";

/** `must-fix`: wrong or missing; `look`: probably wrong, a person decides; `note`: good to know. */
export type Severity = "must-fix" | "look" | "note";
export const SEVERITIES: readonly Severity[] = ["must-fix", "look", "note"];

/** What would put a finding right. `text` says it to a person; `fix` is what can be written on their word. */
export interface Suggestion {
  readonly text: string;
  readonly fix: Fix | null;
}

/** A change to one entry that settles a finding. */
export type Fix =
  | { readonly kind: "set-level"; readonly side: Side; readonly level: Level }
  | { readonly kind: "set-wording"; readonly side: Side; readonly level: Level; readonly wording: string };

/** What a check found, and where. */
export interface Finding {
  /**
   * Names the finding across readings of the workbook: the same check, KPI and words give the same identity even
   * when rows have moved. A decision on the finding is kept under it, and ends when the words change.
   */
  readonly identity: string;
  readonly check: string;
  readonly severity: Severity;
  readonly at: CellRef;
  /** Place of the entry in its plan (0-based), `null` for findings on the whole plan. */
  readonly entry: number | null;
  readonly kpi: KpiId | null;
  readonly keyArea: KeyAreaId | null;
  /** A plain sentence or two that says what is wrong and what to do. */
  readonly message: string;
  /** The descriptor a wording was compared with, if one was. */
  readonly comparedWith: DescriptorRef | null;
  /** How the wording differs from that descriptor. */
  readonly evidence: readonly WordChange[];
  readonly suggestion: Suggestion | null;
}

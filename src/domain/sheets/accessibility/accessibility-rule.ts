import type { CellRef } from "../../grid/cell-ref";
import type { DescribedSheet } from "./described-sheet";

/** `essential`: the copy must not be published with it; `desirable`: better without. */
export type AccessibilityNeed = "essential" | "desirable";

/** What a rule found: what to do, and where. */
export interface FaultFound {
  readonly sentence: string;
  /** `null` for the whole sheet. */
  readonly at: CellRef | null;
}

/** A rule of the Government Analysis Function's checklist for accessible spreadsheets. */
export interface AccessibilityRule {
  readonly id: string;
  readonly need: AccessibilityNeed;
  /** Whether it holds for a plan that people still edit, too. */
  readonly alsoForWorking: boolean;
  readonly find: (sheet: DescribedSheet) => readonly FaultFound[];
}

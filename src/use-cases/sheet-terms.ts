import type { Day, QuarterSystem } from "../domain/by-when/by-when";

/** What generated sheets take from the settings. */
export interface SheetTerms {
  /** `""` when it is not known. */
  readonly council: string;
  readonly quarters: QuarterSystem;
  readonly asOf: Day;
}

import { createSheetReader, type SheetReader } from "../domain/plan/reading/read-sheet";
import type { Toolkit } from "../domain/toolkit/toolkit";
import { createWordingIndex, type WordingIndex } from "../domain/wording/wording-index";

/** The toolkit with what is built from it once and used at every press: building takes far longer than asking. */
export interface PlanKnowledge {
  readonly toolkit: Toolkit;
  readonly wordings: WordingIndex;
  readonly readSheet: SheetReader;
}

export function createPlanKnowledge(toolkit: Toolkit): PlanKnowledge {
  const wordings = createWordingIndex(toolkit);
  return { toolkit, wordings, readSheet: createSheetReader(toolkit, wordings) };
}

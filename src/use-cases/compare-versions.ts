import type { ExaminedPlans } from "../domain/checks/examined-plan";
import { comparePlans } from "../domain/comparison/compare-plans";
import type { PlanComparison } from "../domain/comparison/plan-difference";
import type { ActionPlan } from "../domain/plan/action-plan";
import { draftComparison } from "../domain/sheets/comparison-sheet";
import type { SheetDraft } from "../domain/sheets/sheet-draft";
import { examineAllPlans, type CheckTerms } from "./check-plans";
import type { PlanKnowledge } from "./plan-knowledge";
import { readPlansOfFile } from "./read-plans-of-file";
import { nameForPurpose } from "./sheet-for-purpose";
import type { SheetTerms } from "./sheet-terms";
import type { WorkbookContents } from "./workbook";
import type { FileReading } from "./workbook-file";

/** An earlier version of the plan, and what people call it: a sheet's name or a file's. */
export interface EarlierVersion {
  readonly name: string;
  readonly plans: readonly { readonly plan: ActionPlan }[];
}

/** Reads a file that somebody chose. */
export type ReadEarlierFile = (bytes: Uint8Array, name: string) => Promise<FileReading>;

/** The plans of a file, or why there are none, in a sentence. */
export function earlierVersionOf(
  file: FileReading,
  name: string,
  knowledge: PlanKnowledge,
):
  | { readonly kind: "version"; readonly version: EarlierVersion }
  | { readonly kind: "none"; readonly sentence: string } {
  if (file.kind === "unreadable") return { kind: "none", sentence: file.reason };
  const plans = readPlansOfFile(file.workbook, knowledge).counted;
  if (plans.length === 0)
    return {
      kind: "none",
      sentence: `No sheet of ${name} is an action plan. Choose the file that holds last time’s plan.`,
    };
  return { kind: "version", version: { name, plans } };
}

/** What has changed since an earlier version. */
export function compareVersions(
  earlier: EarlierVersion,
  now: ExaminedPlans,
  knowledge: PlanKnowledge,
  terms: CheckTerms,
): PlanComparison {
  return comparePlans(examineAllPlans(earlier.plans, knowledge, terms), now);
}

/** What has changed, as a sheet. */
export function comparisonSheet(
  comparison: PlanComparison,
  earlier: EarlierVersion,
  contents: WorkbookContents,
  { council, asOf }: SheetTerms,
): SheetDraft {
  return draftComparison(
    comparison,
    { earlier: earlier.name, council, day: asOf },
    nameForPurpose(contents.sheets, "comparison", "Since last time"),
  );
}

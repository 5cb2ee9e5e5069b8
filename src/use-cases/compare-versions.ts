import type { ExaminedPlans } from "../domain/checks/examined-plan";
import { examinePlans } from "../domain/checks/examine-plans";
import { comparePlans } from "../domain/comparison/compare-plans";
import type { PlanComparison } from "../domain/comparison/plan-difference";
import type { Grid } from "../domain/grid/grid";
import type { ActionPlan } from "../domain/plan/action-plan";
import { draftComparison } from "../domain/sheets/comparison-sheet";
import type { SheetDraft, SheetPurpose } from "../domain/sheets/sheet-draft";
import { isOwnReport } from "./own-report";
import type { PlanKnowledge } from "./plan-knowledge";
import { plansThatCount } from "./plans-that-count";
import { nameForPurpose } from "./sheet-for-purpose";
import type { SheetTerms } from "./sheet-terms";
import type { WorkbookContents } from "./workbook";

/** An earlier version of the plan, and what people call it: a sheet's name or a file's. */
export interface EarlierVersion {
  readonly name: string;
  readonly plans: readonly ActionPlan[];
}

/** A workbook file as its reader gives it; `reason` is for the person. */
export type EarlierFile =
  | {
      readonly kind: "workbook";
      readonly grids: readonly Grid[];
      readonly madeFor?: ReadonlyMap<string, SheetPurpose>;
      readonly madeFrom?: ReadonlyMap<string, string>;
    }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads a file that somebody chose. */
export type ReadEarlierFile = (bytes: Uint8Array, name: string) => Promise<EarlierFile>;

/** The plans of a file, or why there are none, in a sentence. */
export function earlierVersionOf(
  file: EarlierFile,
  name: string,
  knowledge: PlanKnowledge,
):
  | { readonly kind: "version"; readonly version: EarlierVersion }
  | { readonly kind: "none"; readonly sentence: string } {
  if (file.kind === "unreadable") return { kind: "none", sentence: file.reason };
  const read = file.grids.flatMap((grid) => {
    if (isOwnReport({ madeFor: file.madeFor?.get(grid.sheet) })) return [];
    const reading = knowledge.readSheet(grid);
    const source = file.madeFrom?.get(grid.sheet);
    const madeFrom = source === undefined ? {} : { madeFrom: source };
    return reading.kind === "plan" ? [{ plan: reading.plan, ...madeFrom }] : [];
  });
  const plans = plansThatCount(read).counted.map(({ plan }) => plan);
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
  { quarters, asOf }: SheetTerms,
): PlanComparison {
  const { toolkit, wordings } = knowledge;
  return comparePlans(examinePlans(earlier.plans, { toolkit, index: wordings, quarters, asOf }), now);
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

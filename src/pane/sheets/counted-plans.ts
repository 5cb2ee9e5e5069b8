import { useMemo } from "react";
import type { ExaminedPlans } from "../../domain/checks/examined-plan";
import { examinePlans } from "../../domain/checks/examine-plans";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import { choicesOnSheets } from "../../use-cases/count-choices";
import { plansThatCount, type PlanLeftOut, type PlansCounted } from "../../use-cases/plans-that-count";
import type { PlanSheet, PlansReading } from "../../use-cases/read-plans";
import type { SheetTerms } from "../../use-cases/sheet-terms";
import type { CountChoice } from "../../use-cases/workbook";
import { useSession } from "../session/session";
import { useCountChoices } from "./use-count-choices";
import { useSheetTerms } from "./use-sheet-terms";

/** The plan sheets that are counted: those that count by themselves, but for what a person ticked. */
export function countedPlans(reading: PlansReading, choices: readonly CountChoice[]): readonly PlanSheet[] {
  return sortedPlans(reading, choices).counted;
}

/** All plan sheets, those that count and those that do not. */
export function sortedPlans(
  { plans, contents }: PlansReading,
  choices: readonly CountChoice[],
): PlansCounted<PlanSheet> {
  return plansThatCount(plans, choicesOnSheets(choices, contents.sheets));
}

/** Understands every wording and by-when of some plan sheets. */
export function examined(
  plans: readonly PlanSheet[],
  { toolkit, wordings }: PlanKnowledge,
  { quarters, asOf }: SheetTerms,
): ExaminedPlans {
  return examinePlans(
    plans.map(({ plan }) => plan),
    { toolkit, index: wordings, quarters, asOf },
  );
}

/** The counted plans of the present reading, understood. */
export function useCountedPlans(reading: PlansReading): {
  readonly plans: readonly PlanSheet[];
  readonly leftOut: readonly PlanLeftOut[];
  readonly examinedPlans: ExaminedPlans;
} {
  const { knowledge } = useSession();
  const choices = useCountChoices();
  const terms = useSheetTerms();
  return useMemo(() => {
    const { counted, leftOut } = sortedPlans(reading, choices);
    return { plans: counted, leftOut, examinedPlans: examined(counted, knowledge, terms) };
  }, [reading, choices, knowledge, terms]);
}

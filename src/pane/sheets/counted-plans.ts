import { useMemo } from "react";
import type { ExaminedPlans } from "../../domain/checks/examined-plan";
import { examineAllPlans } from "../../use-cases/check-plans";
import { choicesOnSheets } from "../../use-cases/count-choices";
import { plansThatCount, type PlanLeftOut, type PlansCounted } from "../../use-cases/plans-that-count";
import type { PlansReading } from "../../use-cases/read-plans";
import type { PlanSheet } from "../../use-cases/understand-sheets";
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
    return { plans: counted, leftOut, examinedPlans: examineAllPlans(counted, knowledge, terms) };
  }, [reading, choices, knowledge, terms]);
}

import { useMemo } from "react";
import type { ExaminedPlans } from "../../domain/checks/examined-plan";
import { examinePlans } from "../../domain/checks/examine-plans";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import { plansThatCount, type CountChoices, type PlanLeftOut } from "../../use-cases/plans-that-count";
import type { PlanSheet, PlansReading } from "../../use-cases/read-plans";
import type { SheetTerms } from "../../use-cases/sheet-terms";
import { useSession } from "../session/session";
import { useSheetsDesk } from "./sheets-desk";
import { useSheetTerms } from "./use-sheet-terms";

/** The plan sheets that are counted: those that count by themselves, but for what a person ticked. */
export function countedPlans({ plans }: PlansReading, choices: CountChoices): readonly PlanSheet[] {
  return plansThatCount(plans, choices).counted;
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
  const { state } = useSheetsDesk();
  const terms = useSheetTerms();
  return useMemo(() => {
    const { counted, leftOut } = plansThatCount(reading.plans, state.choices);
    return { plans: counted, leftOut, examinedPlans: examined(counted, knowledge, terms) };
  }, [reading, state.choices, knowledge, terms]);
}

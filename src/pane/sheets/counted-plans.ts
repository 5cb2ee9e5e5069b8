import { useMemo } from "react";
import type { ExaminedPlans } from "../../domain/checks/examined-plan";
import { examinePlans } from "../../domain/checks/examine-plans";
import type { PlanKnowledge } from "../../use-cases/plan-knowledge";
import { plansThatCount } from "../../use-cases/plans-that-count";
import type { PlanSheet, PlansReading } from "../../use-cases/read-plans";
import type { SheetTerms } from "../../use-cases/sheet-terms";
import { useSession } from "../session/session";
import { useSheetsDesk } from "./sheets-desk";
import { useSheetTerms } from "./use-sheet-terms";

/** The plan sheets that are counted: those a person ticked, else those that count by themselves. */
export function countedPlans(
  { plans }: PlansReading,
  counted: readonly string[] | null,
): readonly PlanSheet[] {
  const names = counted ?? plansThatCount(plans);
  return plans.filter(({ plan }) => names.includes(plan.sheet));
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
  readonly examinedPlans: ExaminedPlans;
} {
  const { knowledge } = useSession();
  const { state } = useSheetsDesk();
  const terms = useSheetTerms();
  return useMemo(() => {
    const plans = countedPlans(reading, state.counted);
    return { plans, examinedPlans: examined(plans, knowledge, terms) };
  }, [reading, state.counted, knowledge, terms]);
}

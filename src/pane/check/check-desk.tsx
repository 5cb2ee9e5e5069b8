import { createContext, use, useMemo, useReducer, type Dispatch, type ReactNode } from "react";
import type { Finding } from "../../domain/checks/finding";
import { checkAllPlans } from "../../use-cases/check-plans";
import type { PlansReading } from "../../use-cases/read-plans";
import type { Decision } from "../../use-cases/workbook";
import { useSession } from "../session/session";
import { INITIAL_CHECK, nextCheck, type CheckEvent, type CheckState } from "./check-state";

/** A finding with the reviewer's decision on it. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly decision: Decision | null;
}

/** The reviewer's findings and what is open among them. */
export interface CheckDesk {
  readonly state: CheckState;
  readonly dispatch: Dispatch<CheckEvent>;
  /** `null` before the first check. */
  readonly findings: readonly JudgedFinding[] | null;
  readonly reading: PlansReading | null;
  readonly changedSince: readonly string[];
}

const CheckContext = createContext<CheckDesk | null>(null);

/** Stands above the screens, so that a glance at another one loses nothing. */
export function CheckProvider({ children }: { readonly children: ReactNode }) {
  const { state: session, knowledge, asOf } = useSession();
  const [state, dispatch] = useReducer(nextCheck, INITIAL_CHECK);
  const reading = session.checked?.reading ?? null;
  const { quarters, decisions } = session.memory;
  const findings = useMemo(
    () =>
      reading &&
      checkAllPlans(
        reading.plans.map(({ plan }) => plan),
        knowledge,
        { quarters, asOf },
      ).findings,
    [reading, knowledge, quarters, asOf],
  );
  const judged = useMemo(() => {
    const byFinding = new Map(decisions.map((decision) => [decision.finding, decision]));
    return (
      findings?.map((finding) => ({ finding, decision: byFinding.get(finding.identity) ?? null })) ?? null
    );
  }, [findings, decisions]);
  const changedSince = session.checked?.changedSince;
  const desk = useMemo(
    () => ({ state, dispatch, findings: judged, reading, changedSince: changedSince ?? [] }),
    [state, judged, reading, changedSince],
  );
  return <CheckContext value={desk}>{children}</CheckContext>;
}

export function useCheckDesk(): CheckDesk {
  const desk = use(CheckContext);
  if (!desk) throw new Error("useCheckDesk is used outside CheckProvider");
  return desk;
}

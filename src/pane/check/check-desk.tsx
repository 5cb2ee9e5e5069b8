import {
  createContext,
  use,
  useMemo,
  useReducer,
  useRef,
  type Dispatch,
  type ReactNode,
  type RefObject,
} from "react";
import { checkAllPlans } from "../../use-cases/check-plans";
import { judgeFindings, type JudgedFinding } from "../../use-cases/judge-findings";
import type { PlansReading } from "../../use-cases/read-plans";
import { useSession } from "../session/session";
import { countedPlans } from "../sheets/counted-plans";
import { useCountChoices } from "../sheets/use-count-choices";
import { INITIAL_CHECK, nextCheck, type CheckEvent, type CheckState } from "./check-state";

/** The reviewer's findings and what is open among them. */
export interface CheckDesk {
  readonly state: CheckState;
  readonly dispatch: Dispatch<CheckEvent>;
  /** `null` before the first check. */
  readonly findings: readonly JudgedFinding[] | null;
  readonly reading: PlansReading | null;
  /** How many plan sheets were checked: those that count. */
  readonly sheets: number;
  readonly changedSince: readonly string[];
  /** The key of the line worked on last: whoever comes back from another screen goes on there. */
  readonly lastRow: RefObject<string | null>;
}

const CheckContext = createContext<CheckDesk | null>(null);

/** Stands above the screens, so that a glance at another one loses nothing. */
export function CheckProvider({ children }: { readonly children: ReactNode }) {
  const { state: session, knowledge, asOf } = useSession();
  const [state, dispatch] = useReducer(nextCheck, INITIAL_CHECK);
  const reading = session.checked?.reading ?? null;
  const { quarters, decisions } = session.memory;
  const choices = useCountChoices();
  const plans = useMemo(() => reading && countedPlans(reading, choices), [reading, choices]);
  const findings = useMemo(
    () => plans && checkAllPlans(plans, knowledge, { quarters, asOf }),
    [plans, knowledge, quarters, asOf],
  );
  const judged = useMemo(
    () => findings && reading && judgeFindings(findings, reading.contents.sheets, decisions),
    [findings, reading, decisions],
  );
  const lastRow = useRef<string | null>(null);
  const sheets = plans?.length ?? 0;
  const changedSince = session.checked?.changedSince;
  const desk = useMemo(
    () => ({ state, dispatch, findings: judged, reading, sheets, changedSince: changedSince ?? [], lastRow }),
    [state, judged, reading, sheets, changedSince],
  );
  return <CheckContext value={desk}>{children}</CheckContext>;
}

export function useCheckDesk(): CheckDesk {
  const desk = use(CheckContext);
  if (!desk) throw new Error("useCheckDesk is used outside CheckProvider");
  return desk;
}

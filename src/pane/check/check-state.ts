import type { Severity } from "../../domain/checks/finding";
import type { FindingDecision } from "../../use-cases/judge-findings";

/** Which findings are shown. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly check: string | null;
  readonly sheet: string | null;
  readonly showDecided: boolean;
}

/** What is open beneath one finding. It is kept here, so that scrolling it away loses nothing. */
export type OpenPanel =
  | { readonly kind: "fix"; readonly finding: string }
  | { readonly kind: "fix-all"; readonly finding: string }
  | {
      readonly kind: "decide";
      readonly finding: string;
      readonly decision: FindingDecision["decision"];
      readonly reason: string;
    };

export interface CheckState {
  readonly filter: FindingFilter;
  readonly panel: OpenPanel | null;
}

export type CheckEvent =
  | { readonly kind: "filtered"; readonly filter: Partial<FindingFilter> }
  | { readonly kind: "opened"; readonly panel: OpenPanel }
  | { readonly kind: "closed" };

export const INITIAL_CHECK: CheckState = {
  filter: { severity: null, check: null, sheet: null, showDecided: false },
  panel: null,
};

export function nextCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case "filtered":
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case "opened":
      return { ...state, panel: event.panel };
    case "closed":
      return { ...state, panel: null };
  }
}

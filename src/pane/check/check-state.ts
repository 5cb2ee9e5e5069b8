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
  | { readonly kind: "fix-all"; readonly check: string }
  | {
      readonly kind: "decide";
      readonly finding: string;
      readonly decision: FindingDecision["decision"];
      readonly reason: string;
    };

export interface CheckState {
  readonly filter: FindingFilter;
  readonly panel: OpenPanel | null;
  /** The checks somebody opened or closed; the others are as the list has them. */
  readonly opened: ReadonlyMap<string, boolean>;
}

export type CheckEvent =
  | { readonly kind: "filtered"; readonly filter: Partial<FindingFilter> }
  | { readonly kind: "toggled"; readonly check: string; readonly isOpen: boolean }
  | { readonly kind: "opened"; readonly panel: OpenPanel }
  | { readonly kind: "closed" };

export const INITIAL_CHECK: CheckState = {
  filter: { severity: null, check: null, sheet: null, showDecided: false },
  panel: null,
  opened: new Map(),
};

export function nextCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case "filtered":
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case "toggled":
      return { ...state, opened: new Map([...state.opened, [event.check, event.isOpen]]) };
    case "opened":
      return { ...state, panel: event.panel };
    case "closed":
      return { ...state, panel: null };
  }
}

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import type { ByWhenChoice } from "../../domain/by-when/write-by-when";
import type { Action } from "../../domain/plan/action-plan";

/** A by-when as far as it is chosen: a day may still be to come. `unchanged` keeps what the sheet says. */
export type ByWhenDraft = ByWhenChoice | { readonly kind: "day-to-come" } | null | "unchanged";

/** An action somebody is writing. It stays through every change of cell or screen until it is written or thrown away. */
export interface ActionFormDraft {
  readonly text: string;
  readonly byWhen: ByWhenDraft;
  /** The action's text when editing began; `""` for a new action. */
  readonly original: string;
  /** The field a person is led to; a new value leads them there again. */
  readonly beginsAt: { readonly field: "text" | "by-when" };
}

export const EMPTY_DRAFT: ActionFormDraft = {
  text: "",
  byWhen: null,
  original: "",
  beginsAt: { field: "text" },
};

/** The draft with which editing an action begins. */
export function draftOf({ text }: Action): ActionFormDraft {
  return { text: text.text, byWhen: "unchanged", original: text.text, beginsAt: { field: "text" } };
}

/** An action that can be written: its by-when is chosen to the end. */
export interface ReadyAction extends ActionFormDraft {
  readonly byWhen: Exclude<ByWhenDraft, { readonly kind: "day-to-come" }>;
}

export function isReady(draft: ActionFormDraft): draft is ReadyAction {
  return draft.byWhen === null || draft.byWhen === "unchanged" || draft.byWhen.kind !== "day-to-come";
}

/** Whether a day is the by-when, or is to be: a field asks for it. */
export function asksForADay(
  byWhen: ByWhenDraft,
): byWhen is Extract<ByWhenDraft, { readonly kind: "day" | "day-to-come" }> {
  return (
    byWhen !== null && byWhen !== "unchanged" && (byWhen.kind === "day" || byWhen.kind === "day-to-come")
  );
}

interface Drafts {
  readonly all: ReadonlyMap<string, ActionFormDraft>;
  readonly set: (key: string, draft: ActionFormDraft | null) => void;
}

const DraftsContext = createContext<Drafts | null>(null);

export function DraftsProvider({ children }: { readonly children: ReactNode }) {
  const [all, setAll] = useState<ReadonlyMap<string, ActionFormDraft>>(new Map());
  const set = useCallback((key: string, draft: ActionFormDraft | null) => {
    setAll((before) => {
      const after = new Map(before);
      if (draft === null) after.delete(key);
      else after.set(key, draft);
      return after;
    });
  }, []);
  const drafts = useMemo(() => ({ all, set }), [all, set]);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

/** The draft under a key, `null` when nothing is being written there. */
export function useDraft(
  key: string,
): readonly [ActionFormDraft | null, (draft: ActionFormDraft | null) => void] {
  const drafts = use(DraftsContext);
  if (!drafts) throw new Error("useDraft is used outside DraftsProvider");
  const { all, set } = drafts;
  return [all.get(key) ?? null, useCallback((draft) => set(key, draft), [key, set])];
}

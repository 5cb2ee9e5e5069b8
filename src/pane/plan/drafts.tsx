import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import type { ByWhenChoice } from "../../domain/by-when/write-by-when";

/** An action somebody is writing. It stays through every change of cell or screen until it is written or thrown away. */
export interface ActionFormDraft {
  readonly text: string;
  /** `unchanged` keeps what the sheet says. */
  readonly byWhen: ByWhenChoice | null | "unchanged";
  /** The action's text when editing began; `""` for a new action. */
  readonly original: string;
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

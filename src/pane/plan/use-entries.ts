import { useCallback, useMemo } from "react";
import { createEntryExaminer } from "../../domain/checks/examine-plans";
import type { ExaminedEntry } from "../../domain/checks/examined-plan";
import type { Finding } from "../../domain/checks/finding";
import type { ActionPlan } from "../../domain/plan/action-plan";
import { faultsOfEntry } from "../../use-cases/entry-attention";
import type { EntryPlace } from "../../use-cases/find-entry";
import { createJudge } from "../../use-cases/judge-findings";
import { useSession } from "../session/session";

/** Entries understood one at a time, when they are looked at: a whole plan may be long. */
export function useEntries(): {
  readonly examine: (place: EntryPlace) => ExaminedEntry;
  readonly faultsOf: (examined: ExaminedEntry) => readonly Finding[];
} {
  const { state, knowledge, asOf } = useSession();
  const { quarters, decisions } = state.memory;
  const sheets = state.reading?.contents.sheets;
  const { toolkit, wordings: index } = knowledge;
  const examinerOf = useMemo(() => {
    const examiners = new WeakMap<ActionPlan, ReturnType<typeof createEntryExaminer>>();
    return (plan: ActionPlan) => {
      const examiner = examiners.get(plan) ?? createEntryExaminer(plan, { toolkit, index, quarters });
      examiners.set(plan, examiner);
      return examiner;
    };
  }, [toolkit, index, quarters]);
  const examine = useCallback(
    ({ sheet: { plan }, entry }: EntryPlace) => examinerOf(plan)(entry, plan.entries.indexOf(entry)),
    [examinerOf],
  );
  const judge = useMemo(() => createJudge(sheets ?? [], decisions), [sheets, decisions]);
  const faultsOf = useCallback(
    (examined: ExaminedEntry) => faultsOfEntry(examined, { toolkit, quarters, asOf, judge }),
    [toolkit, quarters, asOf, judge],
  );
  return { examine, faultsOf };
}

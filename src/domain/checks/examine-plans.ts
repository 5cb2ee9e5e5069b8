import type { Day, QuarterSystem } from "../by-when/by-when";
import { readByWhen } from "../by-when/read-by-when";
import { readPlanByWhens } from "../by-when/read-plan-by-whens";
import type { ActionPlan, Entry, WrittenByWhen } from "../plan/action-plan";
import type { Toolkit } from "../toolkit/toolkit";
import { isPointer } from "../wording/pointers";
import { readWording } from "../wording/read-wording";
import type { WordingReading } from "../wording/wording-reading";
import type { WordingIndex } from "../wording/wording-index";
import { doneInWords, saysDone, saysNoAction } from "./action-words";
import type { ExaminedByWhen, ExaminedEntry, ExaminedPlans, ExaminedPosition } from "./examined-plan";
import type { Side } from "../plan/action-plan";

/** What plans are examined with. */
export interface ExaminationTerms {
  readonly toolkit: Toolkit;
  readonly index: WordingIndex;
  readonly quarters: QuarterSystem;
  readonly asOf: Day;
}

/** Understands every wording and by-when of the plans, once, for all checks, summaries and screens. */
export function examinePlans(plans: readonly ActionPlan[], terms: ExaminationTerms): ExaminedPlans {
  return {
    plans,
    entries: plans.flatMap((plan) => examineEntries(plan, terms)),
    toolkit: terms.toolkit,
    quarters: terms.quarters,
    asOf: terms.asOf,
  };
}

function examineEntries(plan: ActionPlan, terms: ExaminationTerms): ExaminedEntry[] {
  return plan.entries.map(createEntryExaminer(plan, terms));
}

/**
 * Understands single entries of a plan when they are asked for: its by-whens are read at once, since each is judged by the
 * others, and a wording only then, since comparing takes longest.
 * @param place of the entry in the plan, 0-based.
 */
export function createEntryExaminer(
  plan: ActionPlan,
  terms: Omit<ExaminationTerms, "asOf">,
): (entry: Entry, place: number) => ExaminedEntry {
  const meanings = byWhensOfPlan(plan, terms.quarters);
  const understood = (written: WrittenByWhen): ExaminedByWhen => {
    const meaning = meanings.get(written);
    if (!meaning) throw new Error("Every by-when of a plan is read with the plan");
    return meaning;
  };
  return (entry, place) => ({
    entry,
    place,
    kpi: entry.identity.kind === "kpi" ? terms.toolkit.kpi(entry.identity.kpi) : null,
    now: examinePosition(entry, "now", terms),
    target: examinePosition(entry, "target", terms),
    actions: entry.actions.map((action) => ({
      action,
      byWhen: action.byWhen && understood(action.byWhen),
      pointsElsewhere: isPointer(action.text.text),
      saysNone: saysNoAction(action.text.text),
      isDone: saysDone(action.status ?? "") || isTickedOff(action.text.text, terms.quarters),
    })),
    looseByWhens: entry.looseByWhens.map(understood),
  });
}

/** `Agree terms – completed Mar 24` is done; `– completed by June` and `– complete in part` are not. */
function isTickedOff(text: string, quarters: QuarterSystem): boolean {
  const done = doneInWords(text);
  if (!done) return false;
  return (
    done.when === "" ||
    (!LIMIT.test(done.when) && readByWhen(done.when, done.when, { quarters }).kind === "dated")
  );
}

const LIMIT = /^(?:by|before|until|from)\b/iu;

/** All by-whens of a plan are read together: a date is doubted when it stands years apart from the rest. */
function byWhensOfPlan(plan: ActionPlan, quarters: QuarterSystem): Map<WrittenByWhen, ExaminedByWhen> {
  const written = plan.entries.flatMap((entry) => [
    ...entry.actions.flatMap((action) => action.byWhen ?? []),
    ...entry.looseByWhens,
  ]);
  const meanings = readPlanByWhens(written, { quarters });
  return new Map(
    written.flatMap((one, place) => {
      const meaning = meanings[place];
      return meaning ? [[one, { written: one, meaning }] as const] : [];
    }),
  );
}

function examinePosition(
  entry: Entry,
  side: Side,
  { toolkit, index }: Pick<ExaminationTerms, "toolkit" | "index">,
): ExaminedPosition {
  const position = entry[side];
  const level = position.level.kind === "read" ? position.level.value : null;
  const kpi = entry.identity.kind === "kpi" ? entry.identity.kpi : null;
  let wording: WordingReading | null = null;
  return {
    side,
    position,
    level,
    // A summary and a comparison never ask for it, and reading it takes longest of all.
    get wording() {
      wording ??= readWording(position.wording.text, { kpi, writtenLevel: level }, toolkit, index);
      return wording;
    },
  };
}

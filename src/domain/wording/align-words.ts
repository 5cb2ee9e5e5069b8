import { diffArrays } from "diff";
import { STROKE } from "./fold-text";

/** A stretch of two texts laid side by side; places are word numbers, `To` exclusive. */
export interface AlignedStretch {
  readonly kind: "same" | "only-in-plan" | "only-in-toolkit";
  readonly planFrom: number;
  readonly planTo: number;
  readonly toolkitFrom: number;
  readonly toolkitTo: number;
}

/** Beyond this many differing words the texts have nothing to do with one another, and looking on takes seconds. */
const MOST_DIFFERENCES = 1_000;

/**
 * Lays the words of a plan's text and of the toolkit's side by side, with the fewest differences. A stroke in the plan is
 * the same as an `or` or an `and`, and words written apart or together (`in-built`, `inbuilt`) are the same.
 */
export function alignWords(plan: readonly string[], toolkit: readonly string[]): readonly AlignedStretch[] {
  if (
    plan.length > 0 &&
    plan.length === toolkit.length &&
    plan.every((word, at) => sameWord(word, toolkit[at] ?? ""))
  ) {
    return [stretch("same", 0, plan.length, 0, toolkit.length)];
  }
  const changes = diffArrays([...plan], [...toolkit], {
    comparator: sameWord,
    maxEditLength: MOST_DIFFERENCES,
  });
  if (!changes) {
    return [
      stretch("only-in-plan", 0, plan.length, 0, 0),
      stretch("only-in-toolkit", plan.length, plan.length, 0, toolkit.length),
    ];
  }
  const stretches: AlignedStretch[] = [];
  let [planAt, toolkitAt] = [0, 0];
  for (const { added, removed, count } of changes) {
    const planTo = added ? planAt : planAt + count;
    const toolkitTo = removed ? toolkitAt : toolkitAt + count;
    const kind = added ? "only-in-toolkit" : removed ? "only-in-plan" : "same";
    stretches.push(stretch(kind, planAt, planTo, toolkitAt, toolkitTo));
    [planAt, toolkitAt] = [planTo, toolkitTo];
  }
  return joinSame(spotWordsWrittenTogether(stretches, plan, toolkit));
}

function stretch(
  kind: AlignedStretch["kind"],
  planFrom: number,
  planTo: number,
  toolkitFrom: number,
  toolkitTo: number,
): AlignedStretch {
  return { kind, planFrom, planTo, toolkitFrom, toolkitTo };
}

function sameWord(plan: string, toolkit: string): boolean {
  if (plan === toolkit) return true;
  if (plan === STROKE) return toolkit === "or" || toolkit === "and";
  if (toolkit === STROKE) return plan === "or" || plan === "and";
  return plan.length === toolkit.length && plan.length > 5 && inBritish(plan) === inBritish(toolkit);
}

/** `organization` and `organisation` are one word. */
function inBritish(word: string): string {
  return word.replace(/(?<=[a-z]{3}[iy])z(?=e|ing|ation)/, "s");
}

function spotWordsWrittenTogether(
  stretches: readonly AlignedStretch[],
  plan: readonly string[],
  toolkit: readonly string[],
): readonly AlignedStretch[] {
  return stretches.flatMap((here, at) => {
    const [before, next] = [stretches[at - 1], stretches[at + 1]];
    const pairWithNext = pairOf(here, next);
    if (pairWithNext && spelledAlike(pairWithNext, plan, toolkit)) return [pairWithNext];
    const pairWithBefore = before && pairOf(before, here);
    return pairWithBefore && spelledAlike(pairWithBefore, plan, toolkit) ? [] : [here];
  });
}

/** Words only in the plan followed by words only in the toolkit, or the other way round, as if they were the same. */
function pairOf(one: AlignedStretch, next: AlignedStretch | undefined): AlignedStretch | null {
  if (!next || one.kind === "same" || next.kind === "same" || one.kind === next.kind) return null;
  return stretch("same", one.planFrom, next.planTo, one.toolkitFrom, next.toolkitTo);
}

function spelledAlike(pair: AlignedStretch, plan: readonly string[], toolkit: readonly string[]): boolean {
  const planLetters = plan.slice(pair.planFrom, pair.planTo).join("");
  return planLetters === toolkit.slice(pair.toolkitFrom, pair.toolkitTo).join("");
}

function joinSame(stretches: readonly AlignedStretch[]): readonly AlignedStretch[] {
  const joined: AlignedStretch[] = [];
  for (const here of stretches) {
    const before = joined.at(-1);
    if (before?.kind === "same" && here.kind === "same") {
      joined[joined.length - 1] = { ...before, planTo: here.planTo, toolkitTo: here.toolkitTo };
    } else {
      joined.push(here);
    }
  }
  return joined;
}

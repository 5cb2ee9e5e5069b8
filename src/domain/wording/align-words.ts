import { STROKE } from "./fold-text";

/** A stretch of two texts laid side by side; places are word numbers, `To` exclusive. */
export interface AlignedStretch {
  readonly kind: "same" | "only-in-plan" | "only-in-toolkit";
  readonly planFrom: number;
  readonly planTo: number;
  readonly toolkitFrom: number;
  readonly toolkitTo: number;
}

/** So many pairs of words are weighed at most: beyond it the texts have nothing to do with one another. */
const MOST_PAIRS = 4_000_000;

/**
 * Lays the words of a plan's text and of the toolkit's side by side, with the fewest differences. A stroke in the plan is
 * the same as an `or` or an `and`, and words written apart or together (`in-built`, `inbuilt`) are the same.
 */
export function alignWords(plan: readonly string[], toolkit: readonly string[]): readonly AlignedStretch[] {
  const numbers = new Map(SPOKEN_STROKES.map((word, number) => [word, number]));
  const [ours, theirs] = [numberWords(plan, numbers), numberWords(toolkit, numbers)];
  // Most wordings differ in a word or two: what both begin and end with needs no search.
  const shorter = Math.min(plan.length, toolkit.length);
  let head = 0;
  while (head < shorter && isSame(ours[head], theirs[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(ours.at(-1 - tail), theirs.at(-1 - tail))) tail += 1;
  const [planTail, toolkitTail] = [plan.length - tail, toolkit.length - tail];
  const stretches = [
    stretch("same", 0, head, 0, head),
    ...alignMiddles(ours.subarray(head, planTail), theirs.subarray(head, toolkitTail), head),
    stretch("same", planTail, plan.length, toolkitTail, toolkit.length),
  ];
  return joinSame(spotWordsWrittenTogether(joinSame(stretches), plan, toolkit));
}

/** A stroke is either of the other two. */
const SPOKEN_STROKES = [STROKE, "or", "and"];

/** Words by number, so that they are compared fast: the same word, in either spelling, has the same number. */
function numberWords(words: readonly string[], numbers: Map<string, number>): Uint32Array {
  return Uint32Array.from(words, (written) => {
    const word = written.length > 5 && written.includes("z") ? inBritish(written) : written;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  });
}

/** `organization` and `organisation` are one word. */
function inBritish(word: string): string {
  return word.replace(/(?<=[a-z]{3}[iy])z(?=e|ing|ation)/, "s");
}

function isSame(plan = NaN, toolkit = NaN): boolean {
  if (plan === toolkit) return true;
  return (plan === 0 && toolkit < SPOKEN_STROKES.length) || (toolkit === 0 && plan < SPOKEN_STROKES.length);
}

/** The words between the common head and tail. @param before how many words stand before them. */
function alignMiddles(plan: Uint32Array, toolkit: Uint32Array, before: number): readonly AlignedStretch[] {
  const stretches: AlignedStretch[] = [];
  let [planFrom, toolkitFrom] = [0, 0];
  const close = (kind: AlignedStretch["kind"], planTo: number, toolkitTo: number) => {
    stretches.push(
      stretch(kind, before + planFrom, before + planTo, before + toolkitFrom, before + toolkitTo),
    );
    [planFrom, toolkitFrom] = [planTo, toolkitTo];
  };
  const closeGap = (planTo: number, toolkitTo: number) => {
    close("only-in-plan", planTo, toolkitFrom);
    close("only-in-toolkit", planTo, toolkitTo);
  };
  const common = commonWords(plan, toolkit);
  const width = toolkit.length + 1;
  let [planAt, toolkitAt] = [0, 0];
  while (common !== null && planAt < plan.length && toolkitAt < toolkit.length) {
    if (isSame(plan[planAt], toolkit[toolkitAt])) {
      closeGap(planAt, toolkitAt);
      planAt += 1;
      toolkitAt += 1;
      close("same", planAt, toolkitAt);
    } else {
      const withoutPlanWord = common[(planAt + 1) * width + toolkitAt] ?? 0;
      if (withoutPlanWord >= (common[planAt * width + toolkitAt + 1] ?? 0)) planAt += 1;
      else toolkitAt += 1;
    }
  }
  closeGap(plan.length, toolkit.length);
  return stretches;
}

/**
 * How many words two texts have in common, in order, from each pair of places on: row by row, a row for each word of the
 * plan and one more. `null` where the texts are too long to say.
 */
function commonWords(plan: Uint32Array, toolkit: Uint32Array): Uint16Array | null {
  if (plan.length * toolkit.length > MOST_PAIRS) return null;
  const width = toolkit.length + 1;
  const common = new Uint16Array((plan.length + 1) * width);
  for (let planAt = plan.length - 1; planAt >= 0; planAt--) {
    for (let toolkitAt = toolkit.length - 1; toolkitAt >= 0; toolkitAt--) {
      const here = planAt * width + toolkitAt;
      common[here] = isSame(plan[planAt], toolkit[toolkitAt])
        ? (common[here + width + 1] ?? 0) + 1
        : Math.max(common[here + width] ?? 0, common[here + 1] ?? 0);
    }
  }
  return common;
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

/** Without empty stretches, and with stretches of the same words that meet made one. */
function joinSame(stretches: readonly AlignedStretch[]): readonly AlignedStretch[] {
  const joined: AlignedStretch[] = [];
  for (const here of stretches) {
    const before = joined.at(-1);
    if (here.planFrom === here.planTo && here.toolkitFrom === here.toolkitTo) continue;
    if (before?.kind === "same" && here.kind === "same") {
      joined[joined.length - 1] = { ...before, planTo: here.planTo, toolkitTo: here.toolkitTo };
    } else {
      joined.push(here);
    }
  }
  return joined;
}

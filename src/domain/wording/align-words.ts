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

/** Lays the words of a plan's text beside the words of the toolkit's that it was made for. */
export type WordAligner = (plan: readonly string[]) => readonly AlignedStretch[];

/**
 * Prepares a text of the toolkit to be laid beside texts of plans, with the fewest differences. A stroke in the plan is
 * the same as an `or` or an `and`, and words written apart or together (`in-built`, `inbuilt`) are the same.
 */
export function createWordAligner(toolkit: readonly string[]): WordAligner {
  const numbers = new Map(SPOKEN_STROKES.map((word, number) => [word, number]));
  const theirs = new Uint16Array(toolkit.length);
  toolkit.forEach((written, at) => {
    const word = inOneSpelling(written);
    if (!numbers.has(word)) numbers.set(word, numbers.size);
    theirs[at] = numbers.get(word) ?? UNKNOWN;
  });
  return (plan) => {
    const ours = new Uint16Array(plan.length);
    for (let at = 0; at < ours.length; at++) ours[at] = numbers.get(inOneSpelling(plan[at] ?? "")) ?? UNKNOWN;
    return alignNumbers(ours, theirs, plan, toolkit);
  };
}

/** A stroke is either of the other two. */
const SPOKEN_STROKES = [STROKE, "or", "and"];
/** A word the toolkit's text has not: unlike every word of it. */
const UNKNOWN = 0xffff;

function alignNumbers(
  ours: Uint16Array,
  theirs: Uint16Array,
  plan: readonly string[],
  toolkit: readonly string[],
): readonly AlignedStretch[] {
  // Most wordings differ in a word or two: what both begin and end with needs no search.
  const shorter = Math.min(plan.length, toolkit.length);
  let head = 0;
  while (head < shorter && isSame(ours[head], theirs[head])) head += 1;
  let tail = 0;
  const [ourLast, theirLast] = [plan.length - 1, toolkit.length - 1];
  while (tail < shorter - head && isSame(ours[ourLast - tail], theirs[theirLast - tail])) tail += 1;
  const [planTail, toolkitTail] = [plan.length - tail, toolkit.length - tail];
  const stretches: AlignedStretch[] = [];
  addStretch(stretches, "same", 0, head, 0, head);
  alignMiddles(ours.subarray(head, planTail), theirs.subarray(head, toolkitTail), head, stretches);
  addStretch(stretches, "same", planTail, plan.length, toolkitTail, toolkit.length);
  return stretches.length < 2 ? stretches : spotWordsWrittenTogether(stretches, plan, toolkit);
}

function inOneSpelling(word: string): string {
  return word.length > 5 && word.includes("z") ? inBritish(word) : word;
}

/** `organization` and `organisation` are one word. */
function inBritish(word: string): string {
  return word.replace(/(?<=[a-z]{3}[iy])z(?=e|ing|ation)/, "s");
}

function isSame(plan: number | undefined, toolkit: number | undefined): boolean {
  if (plan === undefined || toolkit === undefined) return false;
  if (plan === toolkit) return true;
  return (plan === 0 && toolkit < SPOKEN_STROKES.length) || (toolkit === 0 && plan < SPOKEN_STROKES.length);
}

/** Adds the words between the common head and tail. @param before how many words stand before them. */
function alignMiddles(
  plan: Uint16Array,
  toolkit: Uint16Array,
  before: number,
  stretches: AlignedStretch[],
): void {
  const common = commonWords(plan, toolkit);
  const width = toolkit.length + 1;
  let [planFrom, toolkitFrom] = [before, before];
  let [planAt, toolkitAt] = [0, 0];
  while (common !== null && planAt < plan.length && toolkitAt < toolkit.length) {
    if (isSame(plan[planAt], toolkit[toolkitAt])) {
      addGap(stretches, planFrom, before + planAt, toolkitFrom, before + toolkitAt);
      [planFrom, toolkitFrom] = [before + planAt, before + toolkitAt];
      for (; isSame(plan[planAt], toolkit[toolkitAt]); planAt++) toolkitAt += 1;
      addStretch(stretches, "same", planFrom, before + planAt, toolkitFrom, before + toolkitAt);
      [planFrom, toolkitFrom] = [before + planAt, before + toolkitAt];
    } else {
      const withoutPlanWord = common[(planAt + 1) * width + toolkitAt] ?? 0;
      if (withoutPlanWord >= (common[planAt * width + toolkitAt + 1] ?? 0)) planAt += 1;
      else toolkitAt += 1;
    }
  }
  addGap(stretches, planFrom, before + plan.length, toolkitFrom, before + toolkit.length);
}

/** Adds the words that one text has and the other has not: first the plan's, then the toolkit's. */
function addGap(
  stretches: AlignedStretch[],
  planFrom: number,
  planTo: number,
  toolkitFrom: number,
  toolkitTo: number,
): void {
  addStretch(stretches, "only-in-plan", planFrom, planTo, toolkitFrom, toolkitFrom);
  addStretch(stretches, "only-in-toolkit", planTo, planTo, toolkitFrom, toolkitTo);
}

/** A plan's wordings are all laid beside the toolkit's: the table is kept, unless a huge text needs a larger one. */
const USUAL_PAIRS = 65_536;
const usualTable = new Uint16Array(USUAL_PAIRS);

function roomFor(pairs: number): Uint16Array {
  return pairs <= USUAL_PAIRS ? usualTable : new Uint16Array(pairs);
}

/**
 * How many words two texts have in common, in order, from each pair of places on: row by row, a row for each word of the
 * plan and one more. `null` where the texts are too long to say.
 */
function commonWords(plan: Uint16Array, toolkit: Uint16Array): Uint16Array | null {
  if (plan.length * toolkit.length > MOST_PAIRS) return null;
  const width = toolkit.length + 1;
  const common = roomFor((plan.length + 1) * width);
  common.fill(0, plan.length * width, (plan.length + 1) * width);
  for (let planAt = plan.length - 1; planAt >= 0; planAt--) {
    common[planAt * width + toolkit.length] = 0;
    for (let toolkitAt = toolkit.length - 1; toolkitAt >= 0; toolkitAt--) {
      const here = planAt * width + toolkitAt;
      common[here] = isSame(plan[planAt], toolkit[toolkitAt])
        ? (common[here + width + 1] ?? 0) + 1
        : Math.max(common[here + width] ?? 0, common[here + 1] ?? 0);
    }
  }
  return common;
}

/** Adds a stretch, unless it is empty; one of the same words goes on with another before it. */
function addStretch(
  stretches: AlignedStretch[],
  kind: AlignedStretch["kind"],
  planFrom: number,
  planTo: number,
  toolkitFrom: number,
  toolkitTo: number,
): void {
  if (planFrom === planTo && toolkitFrom === toolkitTo) return;
  const before = stretches.at(-1);
  if (kind !== "same" || before?.kind !== "same") {
    stretches.push({ kind, planFrom, planTo, toolkitFrom, toolkitTo });
    return;
  }
  stretches[stretches.length - 1] = { ...before, planTo, toolkitTo };
}

function spotWordsWrittenTogether(
  stretches: readonly AlignedStretch[],
  plan: readonly string[],
  toolkit: readonly string[],
): readonly AlignedStretch[] {
  const spotted: AlignedStretch[] = [];
  for (let at = 0; at < stretches.length; at++) {
    const [here, next] = [stretches[at], stretches[at + 1]];
    if (!here) break;
    const isSpotted = isReplaced(here, next) && spelledAlike(here, next, plan, toolkit);
    if (isSpotted) at += 1;
    const last = isSpotted ? next : here;
    const kind = isSpotted ? "same" : here.kind;
    addStretch(spotted, kind, here.planFrom, last.planTo, here.toolkitFrom, last.toolkitTo);
  }
  return spotted;
}

/** Whether words only in the plan are followed by words only in the toolkit, or the other way round. */
function isReplaced(one: AlignedStretch, next: AlignedStretch | undefined): next is AlignedStretch {
  return next !== undefined && one.kind !== "same" && next.kind !== "same" && one.kind !== next.kind;
}

function spelledAlike(
  one: AlignedStretch,
  next: AlignedStretch,
  plan: readonly string[],
  toolkit: readonly string[],
): boolean {
  const planLetters = plan.slice(one.planFrom, next.planTo).join("");
  return planLetters === toolkit.slice(one.toolkitFrom, next.toolkitTo).join("");
}

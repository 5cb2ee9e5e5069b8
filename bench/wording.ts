import { LEVELS } from "../src/domain/toolkit/edition";
import { loadToolkit } from "../src/domain/toolkit/load-toolkit";
import { descriptorText } from "../src/domain/toolkit/toolkit";
import { foldWords } from "../src/domain/wording/fold-text";
import { createWordingIndex } from "../src/domain/wording/wording-index";
import type { Condition, LabelledText } from "./labelled-texts";
import { createIndistinct } from "./indistinct-texts";
import { createConditions } from "./labelled-texts";
import type { Contender, Matcher } from "./peers";
import { PEERS } from "./peers";
import { timed } from "./processor-time";
import type { ContenderResult, Measured } from "./measured";
import type { Reach } from "./reach";
import { wordingLines } from "./wording-lines";
import { wordingReaches } from "./wording-reaches";

/** Damage is chance: quick matchers are measured again with each text damaged, and cut, this many times. */
const REPEATS = 5;
const QUICK_MILLISECONDS = 30;
/** A peer's settings are tried on some of the texts only: fuse.js takes a tenth of a second and more for each. */
const TRIAL_STEP = 6;
/** Even processor time depends on the neighbours: a quick matcher runs again, and its fastest run counts. */
const RUNS = 3;
const LONGEST_REPEATED_RUN = 2_000;
/** Texts matched, or time spent on them, before the clock starts, so that the engine has compiled the code. */
const WARM_UP_TEXTS = 100;
const WARM_UP_MILLISECONDS = 1_000;

const toolkit = loadToolkit();
const printed = toolkit.kpis.flatMap((kpi) => kpi.descriptors.map(descriptorText));
const folded = printed.map(plain);

const indistinct = createIndistinct(toolkit);

const OURS: Contender = {
  name: "this program",
  variant: "",
  create: () => {
    const index = createWordingIndex(toolkit);
    return (text) => index.similarities(text);
  },
};

/** Measures how well descriptors are found in the council's plan, beside the peers: lines of text, and what was reached. */
export function benchWording(seed: number): {
  readonly lines: readonly string[];
  readonly reaches: readonly Reach[];
} {
  const conditions = createConditions(toolkit, 1, seed);
  const tried = PEERS.map((peer) => measure(peer, conditions.map(everySoManyth)));
  const chosen = [...new Set(PEERS.map(({ name }) => name))].map((name) => bestOf(tried, name));
  const ours = measure(OURS, conditions);
  const peers = chosen.map(({ contender }) => measure(contender, conditions));
  const repeated = createConditions(toolkit, REPEATS, seed);
  const isQuick = ({ measured }: ContenderResult) =>
    (measured[0]?.millisecondsPerText ?? 0) < QUICK_MILLISECONDS;
  const oursAgain = measure(OURS, repeated);
  const quickAgain = peers.filter(isQuick).map(({ contender }) => measure(contender, repeated));
  const slow = peers.filter((peer) => !isQuick(peer)).map(({ contender }) => contender);
  const slowAgain = slow.map((contender) => measureLevelsAlone(contender, repeated));
  const results = { ours, peers, oursAgain, quickAgain, slowAgain };
  const lines = wordingLines(results, {
    seed,
    descriptors: printed.length,
    conditions,
    repeated,
    repeats: REPEATS,
    indistinct,
    tried,
    trialStep: TRIAL_STEP,
    chosen,
  });
  return { lines, reaches: wordingReaches(results) };
}

function plain(text: string): string {
  return foldWords(text)
    .map(({ word }) => word)
    .join(" ");
}

function everySoManyth({ name, texts }: Condition): Condition {
  return { name, texts: texts.filter((_, at) => at % TRIAL_STEP === 0) };
}

function bestOf(tried: readonly ContenderResult[], name: string): ContenderResult {
  return tried
    .filter(({ contender }) => contender.name === name)
    .reduce((one, other) => (total(other) > total(one) ? other : one));
}

function total({ measured }: ContenderResult): number {
  return measured.reduce((sum, { kpiAndLevel, levelGivenKpi }) => sum + kpiAndLevel + levelGivenKpi, 0);
}

function measure(contender: Contender, conditions: readonly Condition[]): ContenderResult {
  const matcher = contender.create(folded);
  const prepare = contender === OURS ? (text: string) => text : plain;
  warmUp(matcher, conditions[0]?.texts.map(({ text }) => prepare(text)) ?? []);
  return { contender, measured: conditions.map((condition) => measureTexts(matcher, condition, prepare)) };
}

/** A slow peer, asked of each text about the five levels of its KPI alone: the level is all it says then. */
function measureLevelsAlone(contender: Contender, conditions: readonly Condition[]): ContenderResult {
  const matchers = new Map<number, Matcher>();
  const matcherFrom = (first: number): Matcher => {
    const known = matchers.get(first) ?? contender.create(folded.slice(first, first + LEVELS.length));
    matchers.set(first, known);
    return known;
  };
  const measured = conditions.map(({ name, texts }) => {
    const { answer: levels, milliseconds } = timed(() =>
      texts.map(({ text, place }) => {
        const first = place - (place % LEVELS.length);
        const best = bestPlace(matcherFrom(first)(plain(text)), 0, LEVELS.length);
        return folded[first + best] === folded[place];
      }),
    );
    return {
      condition: name,
      texts: texts.length,
      kpiAndLevel: 0,
      levelGivenKpi: levels.filter(Boolean).length / texts.length,
      distinct: distinctOf(texts, levels),
      millisecondsPerText: milliseconds / texts.length,
    };
  });
  return { contender, measured };
}

function warmUp(matcher: Matcher, texts: readonly string[]): void {
  let spent = 0;
  for (const text of texts.slice(0, WARM_UP_TEXTS)) {
    spent += timed(() => matcher(`${text} again`)).milliseconds;
    if (spent > WARM_UP_MILLISECONDS) return;
  }
}

function measureTexts(
  matcher: Matcher,
  { name, texts }: Condition,
  prepare: (text: string) => string,
): Measured {
  const prepared = texts.map((one) => ({ ...one, text: prepare(one.text) }));
  const { answers, milliseconds } = fastestRun(matcher, prepared);
  const isRight = (place: number, at: number, from: number, to: number) =>
    folded[bestPlace(answers[at] ?? [], from, to)] === folded[place];
  const levels = prepared.map(({ place }, at) => {
    const first = place - (place % LEVELS.length);
    return isRight(place, at, first, first + LEVELS.length);
  });
  return {
    condition: name,
    texts: prepared.length,
    kpiAndLevel:
      prepared.filter(({ place }, at) => isRight(place, at, 0, folded.length)).length / prepared.length,
    levelGivenKpi: levels.filter(Boolean).length / prepared.length,
    distinct: distinctOf(texts, levels),
    millisecondsPerText: milliseconds / prepared.length,
  };
}

function distinctOf(texts: readonly LabelledText[], isRight: readonly boolean[]): Measured["distinct"] {
  const distinct = texts.map((text, at) => indistinct(text) === null && { right: isRight[at] ?? false });
  return {
    texts: distinct.filter(Boolean).length,
    right: distinct.filter((one) => one && one.right).length,
  };
}

/** What a matcher remembers of a text must not help it the next time: each run has a space more at the end. */
function fastestRun(matcher: Matcher, texts: readonly LabelledText[]) {
  const run = (spaces: string) => timed(() => texts.map(({ text }) => matcher(text + spaces)));
  let { answer: answers, milliseconds } = run("");
  for (let runs = 1; runs < RUNS && milliseconds < LONGEST_REPEATED_RUN; runs++) {
    const again = run(" ".repeat(runs));
    if (again.milliseconds < milliseconds) ({ answer: answers, milliseconds } = again);
  }
  return { answers, milliseconds };
}

/** The first of the likest places, or -1 where nothing is like the text at all. */
function bestPlace(likeness: ArrayLike<number>, from: number, to: number): number {
  let best = -1;
  for (let place = from; place < to; place++) {
    const here = likeness[place] ?? 0;
    if (here > 0 && (best < 0 || here > (likeness[best] ?? 0))) best = place;
  }
  return best;
}

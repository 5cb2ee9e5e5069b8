import { LEVELS } from "../src/domain/toolkit/edition";
import { loadToolkit } from "../src/domain/toolkit/load-toolkit";
import { descriptorText } from "../src/domain/toolkit/toolkit";
import { foldWords } from "../src/domain/wording/fold-text";
import { createWordingIndex } from "../src/domain/wording/wording-index";
import type { Condition, LabelledText } from "./labelled-texts";
import { createConditions } from "./labelled-texts";
import type { Contender, Matcher } from "./peers";
import { PEERS } from "./peers";
import { timed } from "./processor-time";
import type { Reach } from "./reach";
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

/** Shares of texts, 0..1, and processor time in milliseconds. */
export interface Measured {
  readonly condition: string;
  readonly texts: number;
  readonly kpiAndLevel: number;
  readonly levelGivenKpi: number;
  readonly millisecondsPerText: number;
}

export interface ContenderResult {
  readonly contender: Contender;
  readonly measured: readonly Measured[];
}

const toolkit = loadToolkit();
const printed = toolkit.kpis.flatMap((kpi) => kpi.descriptors.map(descriptorText));
const folded = printed.map(plain);

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
  const slow = peers.filter((peer) => !isQuick(peer)).map(({ contender }) => contender.name);
  const counts = (texts: readonly Condition[]) =>
    texts.map(({ name, texts: { length } }) => `${name} ${length}`).join(", ");
  const trialled = conditions.map((condition) => everySoManyth(condition).texts.length);
  const lines = [
    `Which descriptor a text says. Seed ${seed}. Descriptors: ${printed.length}.`,
    "KPI and level from the text alone / level when the KPI is known / milliseconds of processor time a text.",
    "Descriptors with the same words count as one. Peers get the texts without case, punctuation and list numbers.",
    "",
    `One copy of each text, all matchers. Texts: ${counts(conditions)}.`,
    headings(conditions),
    ...[ours, ...peers].map(resultLine),
    "",
    `${REPEATS} copies, each damaged and cut anew, without the slow ones (${slow.join(", ") || "none"}). Texts: ${counts(repeated)}.`,
    headings(repeated),
    ...[oursAgain, ...quickAgain].map(resultLine),
    "",
    `Settings of the peers, tried on every ${TRIAL_STEP}th text (${trialled.join(", ")}); the best (*) over all columns was measured above.`,
    ...tried.map((result) => {
      const { name, variant } = result.contender;
      return line(
        `${chosen.includes(result) ? "*" : " "} ${name}, ${variant}`,
        result.measured.map(cell),
        46,
      );
    }),
  ];
  return { lines, reaches: wordingReaches({ ours, peers, oursAgain, quickAgain }) };
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
  const prepared = texts.map(({ text, place }) => ({ text: prepare(text), place }));
  const { answers, milliseconds } = fastestRun(matcher, prepared);
  const share = (from: (place: number) => number, to: (place: number) => number) =>
    prepared.filter(({ place }, at) => {
      const best = bestPlace(answers[at] ?? [], from(place), to(place));
      return folded[best] === folded[place];
    }).length / prepared.length;
  return {
    condition: name,
    texts: prepared.length,
    kpiAndLevel: share(
      () => 0,
      () => folded.length,
    ),
    levelGivenKpi: share(
      (place) => place - (place % LEVELS.length),
      (place) => place - (place % LEVELS.length) + LEVELS.length,
    ),
    millisecondsPerText: milliseconds / prepared.length,
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

function headings(conditions: readonly Condition[]): string {
  return line(
    "",
    conditions.map(({ name }) => name),
  );
}

function resultLine({ contender, measured }: ContenderResult): string {
  return line(contender.name, measured.map(cell));
}

function cell({ kpiAndLevel, levelGivenKpi, millisecondsPerText }: Measured): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `${percent(kpiAndLevel)} / ${percent(levelGivenKpi)} / ${millisecondsPerText.toFixed(3)}`;
}

function line(name: string, cells: readonly string[], width = 20): string {
  return [name.padEnd(width), ...cells.map((text) => text.padEnd(28))].join("").trimEnd();
}

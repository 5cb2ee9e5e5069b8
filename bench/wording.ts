import { loadToolkit } from "../src/domain/toolkit/load-toolkit";
import { LEVELS } from "../src/domain/toolkit/edition";
import { descriptorText, levelNumber } from "../src/domain/toolkit/toolkit";
import { foldWords } from "../src/domain/wording/fold-text";
import { createWordingIndex } from "../src/domain/wording/wording-index";
import { readCouncilPlanLabels } from "../test/fixtures/council-plan/labels";
import { damageLetters, seededNumbers, windowOfWords } from "./damage";
import type { Contender, Matcher } from "./peers";
import { PEERS } from "./peers";

const SEED = 2022;
/** Damage is chance: quick matchers are measured again with each text damaged, and cut, this many times. */
const REPEATS = 5;
const QUICK_MILLISECONDS = 30;
/** A peer's settings are tried on some of the texts only: fuse.js takes a quarter of a second for each. */
const TRIAL_STEP = 6;
/** Other programs on the machine slow a run: a quick matcher runs again, and its fastest run counts. */
const RUNS = 3;
const LONGEST_REPEATED_RUN = 2_000;
/** Texts matched before the clock starts, so that the engine has compiled the code. */
const WARM_UP = 20;
const DAMAGED_LETTERS = 0.08;
const WINDOW = 0.4;

interface LabelledText {
  readonly text: string;
  /** The descriptor's place among all: KPI `k` at level `l` stands at `5 * k + l`. */
  readonly place: number;
}

interface Condition {
  readonly name: string;
  readonly texts: readonly LabelledText[];
}

/** Shares of texts, 0..1, and time in milliseconds. */
interface Measured {
  readonly kpiAndLevel: number;
  readonly levelGivenKpi: number;
  readonly millisecondsPerText: number;
}

interface ContenderResult {
  readonly contender: Contender;
  readonly measured: readonly Measured[];
}

const toolkit = loadToolkit();
const printed = toolkit.kpis.flatMap((kpi) => kpi.descriptors.map(descriptorText));
const plain = (text: string) =>
  foldWords(text)
    .map(({ word }) => word)
    .join(" ");
const folded = printed.map(plain);

const OURS: Contender = {
  name: "this program",
  variant: "",
  create: () => {
    const index = createWordingIndex(toolkit);
    return (text) => index.similarities(text);
  },
};

/** Measures how well descriptors are found in the council's plan, beside the peers, as lines of text. */
export function benchWording(): readonly string[] {
  const conditions = createConditions(1);
  const trial = conditions.map(({ name, texts }) => ({
    name,
    texts: texts.filter((_, at) => at % TRIAL_STEP === 0),
  }));
  const tried = PEERS.map((peer) => measure(peer, trial, plain));
  const names = [...new Set(PEERS.map(({ name }) => name))];
  const chosen = names.map((name) =>
    tried
      .filter(({ contender }) => contender.name === name)
      .reduce((one, other) => (total(other) > total(one) ? other : one)),
  );
  const results = [
    measure(OURS, conditions, (text) => text),
    ...chosen.map(({ contender }) => measure(contender, conditions, plain)),
  ];
  const quick = results
    .filter(({ measured }) => (measured[0]?.millisecondsPerText ?? 0) < QUICK_MILLISECONDS)
    .map(({ contender }) =>
      measure(contender, createConditions(REPEATS), contender === OURS ? (text) => text : plain),
    );
  const counts = conditions.map(({ name, texts }) => `${name} ${texts.length}`).join(", ");
  return [
    `Which descriptor a text says. Texts: ${counts}. Seed ${SEED}. Descriptors: ${printed.length}.`,
    "KPI and level from the text alone / level when the KPI is known / milliseconds a text.",
    "Descriptors with the same words count as one. Peers get the texts without case, punctuation and list numbers.",
    "",
    line(
      "",
      conditions.map(({ name }) => name),
    ),
    ...results.map(({ contender, measured }) => line(contender.name, measured.map(cell))),
    "",
    `The quick ones again, each text damaged and cut ${REPEATS} times:`,
    ...quick.map(({ contender, measured }) => line(contender.name, measured.map(cell))),
    "",
    `Settings of the peers, tried on every ${TRIAL_STEP}th text; the best over all columns was measured above.`,
    ...tried.map((result) =>
      line(
        `${chosen.includes(result) ? "*" : " "} ${result.contender.name}, ${result.contender.variant}`,
        result.measured.map(cell),
        46,
      ),
    ),
  ];
}

function createConditions(repeats: number): readonly Condition[] {
  const clean = labelledTexts();
  const next = seededNumbers(SEED);
  const changed = (change: (text: string) => string) =>
    Array.from({ length: repeats }, () =>
      clean.map(({ text, place }) => ({ text: change(text), place })),
    ).flat();
  return [
    { name: "as written", texts: clean },
    { name: "8 % of letters damaged", texts: changed((text) => damageLetters(text, DAMAGED_LETTERS, next)) },
    { name: "40 % of the words", texts: changed((text) => windowOfWords(text, WINDOW, next)) },
    {
      name: "both",
      texts: changed((text) => damageLetters(windowOfWords(text, WINDOW, next), DAMAGED_LETTERS, next)),
    },
  ];
}

function labelledTexts(): readonly LabelledText[] {
  return readCouncilPlanLabels().entries.flatMap(({ now, target }) =>
    [now, target].flatMap(({ text, saysKpi, saysLevel }) =>
      saysKpi === null || saysLevel === null
        ? []
        : [
            {
              text,
              place: toolkit.kpis.indexOf(toolkit.kpi(saysKpi)) * LEVELS.length + levelNumber(saysLevel),
            },
          ],
    ),
  );
}

function measure(
  contender: Contender,
  conditions: readonly Condition[],
  prepare: (text: string) => string,
): ContenderResult {
  const matcher = contender.create(folded);
  conditions[0]?.texts.slice(0, WARM_UP).forEach(({ text }) => matcher(prepare(text)));
  return { contender, measured: conditions.map(({ texts }) => measureTexts(matcher, texts, prepare)) };
}

function measureTexts(
  matcher: Matcher,
  texts: readonly LabelledText[],
  prepare: (text: string) => string,
): Measured {
  const prepared = texts.map(({ text, place }) => ({ text: prepare(text), place }));
  const { answers, elapsed } = fastestRun(() => prepared.map(({ text }) => matcher(text)));
  const share = (from: (place: number) => number, to: (place: number) => number) =>
    prepared.filter(({ place }, at) => {
      const best = bestPlace(answers[at] ?? [], from(place), to(place));
      return folded[best] === folded[place];
    }).length / prepared.length;
  return {
    kpiAndLevel: share(
      () => 0,
      () => folded.length,
    ),
    levelGivenKpi: share(
      (place) => place - (place % LEVELS.length),
      (place) => place - (place % LEVELS.length) + LEVELS.length,
    ),
    millisecondsPerText: elapsed / prepared.length,
  };
}

function fastestRun<T>(run: () => T): { readonly answers: T; readonly elapsed: number } {
  let best = timed(run);
  for (let runs = 1; runs < RUNS && best.elapsed < LONGEST_REPEATED_RUN; runs++) {
    const again = timed(run);
    if (again.elapsed < best.elapsed) best = again;
  }
  return best;
}

function timed<T>(run: () => T): { readonly answers: T; readonly elapsed: number } {
  const start = performance.now();
  const answers = run();
  return { answers, elapsed: performance.now() - start };
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

function total({ measured }: ContenderResult): number {
  return measured.reduce((sum, { kpiAndLevel, levelGivenKpi }) => sum + kpiAndLevel + levelGivenKpi, 0);
}

function cell({ kpiAndLevel, levelGivenKpi, millisecondsPerText }: Measured): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `${percent(kpiAndLevel)} / ${percent(levelGivenKpi)} / ${millisecondsPerText.toFixed(3)}`;
}

function line(name: string, cells: readonly string[], width = 20): string {
  return [name.padEnd(width), ...cells.map((text) => text.padEnd(28))].join("").trimEnd();
}

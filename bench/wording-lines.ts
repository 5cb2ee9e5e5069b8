import type { Indistinct } from "./indistinct-texts";
import type { Condition, LabelledText } from "./labelled-texts";
import type { ContenderResult, Measured, WordingResults } from "./measured";

/** What was tried, to be told beside the results. */
interface WordingTrial {
  readonly seed: number;
  readonly descriptors: number;
  readonly conditions: readonly Condition[];
  readonly repeated: readonly Condition[];
  readonly repeats: number;
  readonly indistinct: (text: LabelledText) => Indistinct;
  readonly tried: readonly ContenderResult[];
  readonly trialStep: number;
  readonly chosen: readonly ContenderResult[];
}

/** The results in lines of text. */
export function wordingLines(
  { ours, peers, oursAgain, quickAgain, slowAgain }: WordingResults,
  { seed, descriptors, conditions, repeated, repeats, indistinct, tried, trialStep, chosen }: WordingTrial,
): readonly string[] {
  const counts = (texts: readonly Condition[]) =>
    texts.map(({ name, texts: { length } }) => `${name} ${length}`).join(", ");
  const trialled = tried[0]?.measured.map(({ texts }) => texts) ?? [];
  const slow = slowAgain.map(({ contender }) => contender.name).join(", ") || "none";
  const why = createWhyLine(indistinct);
  return [
    `Which descriptor a text says. Seed ${seed}. Descriptors: ${descriptors}.`,
    "KPI and level from the text alone / level when the KPI is known / milliseconds of processor time a text.",
    "Descriptors with the same words count as one. Peers get the texts without case, punctuation and list numbers.",
    "",
    `One copy of each text, all matchers. Texts: ${counts(conditions)}.`,
    headings(conditions),
    ...[ours, ...peers].map(resultLine),
    "",
    `${repeats} copies, each damaged and cut anew, without the slow ones (${slow}). Texts: ${counts(repeated)}.`,
    headings(repeated),
    ...[oursAgain, ...quickAgain].map(resultLine),
    ...slowAgain.map(levelsAloneLine),
    "",
    "Texts of which the words, before any damage, cannot tell the level: they stand in a row in another level of the KPI too,",
    "or more of them, in order, in another level. Counted without looking at any matcher's answer.",
    headings(repeated),
    why(`one copy (${conditions[0]?.texts.length ?? 0})`, conditions),
    why(`${repeats} copies`, repeated),
    "",
    "Level when the KPI is known, of the texts whose words can tell it: right of how many. One copy, then the copies.",
    headings(conditions),
    ...[ours, ...peers].map(distinctLine),
    "",
    headings(repeated),
    ...[oursAgain, ...quickAgain, ...slowAgain].map(distinctLine),
    "",
    `Settings of the peers, tried on every ${trialStep}th text (${trialled.join(", ")}); the best (*) over all columns was measured above.`,
    ...tried.map((result) => {
      const { name, variant } = result.contender;
      return line(
        `${chosen.includes(result) ? "*" : " "} ${name}, ${variant}`,
        result.measured.map(cell),
        46,
      );
    }),
  ];
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

function levelsAloneLine({ contender, measured }: ContenderResult): string {
  return line(
    contender.name,
    measured.map((one) => `- / ${percent(one.levelGivenKpi)} (the five alone)`),
  );
}

function distinctLine({ contender, measured }: ContenderResult): string {
  return line(
    contender.name,
    measured.map(({ distinct: { right, texts } }) => `${right} of ${texts}`),
  );
}

function createWhyLine(indistinct: WordingTrial["indistinct"]) {
  return (name: string, conditions: readonly Condition[]) =>
    line(
      name,
      conditions.map(({ texts }) => {
        const all = texts.map(indistinct);
        const count = (why: "in-another-level-too" | "nearer-another-level") =>
          all.filter((one) => one === why).length;
        return `${count("in-another-level-too")} too, ${count("nearer-another-level")} nearer`;
      }),
    );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function cell({ kpiAndLevel, levelGivenKpi, millisecondsPerText }: Measured): string {
  return `${percent(kpiAndLevel)} / ${percent(levelGivenKpi)} / ${millisecondsPerText.toFixed(3)}`;
}

function line(name: string, cells: readonly string[], width = 20): string {
  return [name.padEnd(width), ...cells.map((text) => text.padEnd(28))].join("").trimEnd();
}

import type { Reach } from "./reach";
import type { ContenderResult, Measured, WordingResults } from "./measured";

const MOST_MILLISECONDS = 0.2;

type Question = "kpiAndLevel" | "levelGivenKpi" | "distinct";

const QUESTIONS: Readonly<Record<Question, string>> = {
  kpiAndLevel: "KPI and level",
  levelGivenKpi: "level",
  distinct: "level where words can tell it",
};

/** One question asked of one set of texts: how many this program and the best peer answer. */
interface Duel {
  readonly question: string;
  readonly texts: number;
  readonly ours: number;
  readonly best: number;
  readonly peer: string;
}

/** What is aimed at in the matching of wording, and whether it holds. */
export function wordingReaches({
  ours,
  peers,
  oursAgain,
  quickAgain,
  slowAgain,
}: WordingResults): readonly Reach[] {
  const slowPeers = peers.filter(({ contender }) =>
    slowAgain.some((again) => again.contender.name === contender.name),
  );
  const allAgain = [...quickAgain, ...slowAgain];
  const clean = [...duels("kpiAndLevel", ours, peers), ...duels("levelGivenKpi", ours, peers)].filter(
    isClean,
  );
  // Of each peer the most texts it was asked about: a copy alone leaves a text or two to chance.
  const damaged = [
    ...duels("kpiAndLevel", ours, slowPeers),
    ...duels("kpiAndLevel", oursAgain, quickAgain),
    ...duels("levelGivenKpi", oursAgain, allAgain),
  ].filter((duel) => !isClean(duel));
  const distinct = duels("distinct", oursAgain, allAgain).filter((duel) => !isClean(duel));
  const times = [...ours.measured, ...oursAgain.measured].map(
    ({ millisecondsPerText }) => millisecondsPerText,
  );
  const slowest = Math.max(...times);
  return [
    {
      aim: "never behind the best peer on clean text",
      holds: clean.every((duel) => duel.ours >= duel.best),
      figures: clean.map(told).join("; "),
    },
    ahead("ahead of every peer on damaged text (or without a miss)", damaged),
    ahead("the same of the levels that the words of the text can tell", distinct),
    {
      aim: `under ${MOST_MILLISECONDS} ms a text`,
      holds: slowest < MOST_MILLISECONDS,
      figures: `${Math.min(...times).toFixed(3)} to ${slowest.toFixed(3)} ms`,
    },
  ];
}

function ahead(aim: string, all: readonly Duel[]): Reach {
  const notAhead = all.filter((duel) => duel.ours <= duel.best && duel.ours < duel.texts);
  return {
    aim,
    holds: notAhead.length === 0,
    figures:
      notAhead.length === 0
        ? `in all ${all.length} comparisons`
        : `in ${all.length - notAhead.length} of ${all.length} comparisons; not in ${notAhead.map(told).join("; ")}`,
  };
}

function isClean({ question }: Duel): boolean {
  return question.startsWith("as written");
}

function duels(asked: Question, ours: ContenderResult, peers: readonly ContenderResult[]): readonly Duel[] {
  return ours.measured.map((measured, at) => {
    const others = peers.map(({ contender, measured: theirs }) => ({
      peer: contender.name,
      best: answered(asked, theirs[at]),
    }));
    return {
      question: `${measured.condition}, ${QUESTIONS[asked]}`,
      texts: asked === "distinct" ? measured.distinct.texts : measured.texts,
      ours: answered(asked, measured),
      ...others.reduce((one, other) => (other.best > one.best ? other : one)),
    };
  });
}

function answered(asked: Question, one: Measured | undefined): number {
  if (!one) return 0;
  return asked === "distinct" ? one.distinct.right : Math.round(one[asked] * one.texts);
}

function told({ question, texts, ours, best, peer }: Duel): string {
  return `${question} ${ours} of ${texts} beside ${best} (${peer})`;
}

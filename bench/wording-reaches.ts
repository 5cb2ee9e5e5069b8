import type { Reach } from "./reach";
import type { ContenderResult, Measured } from "./wording";

const MOST_MILLISECONDS = 0.2;

interface WordingResults {
  /** One copy of each text, beside all peers. */
  readonly ours: ContenderResult;
  readonly peers: readonly ContenderResult[];
  /** Several copies, beside the quick peers. */
  readonly oursAgain: ContenderResult;
  readonly quickAgain: readonly ContenderResult[];
}

/** One question asked of one set of texts: how many this program and the best peer answer. */
interface Duel {
  readonly question: string;
  readonly texts: number;
  readonly ours: number;
  readonly best: number;
  readonly peer: string;
}

/** What is aimed at in the matching of wording, and whether it holds. */
export function wordingReaches({ ours, peers, oursAgain, quickAgain }: WordingResults): readonly Reach[] {
  const clean = duels(ours, peers).filter(({ question }) => question.startsWith("as written"));
  const damaged = [...duels(oursAgain, quickAgain), ...duels(ours, peers)].filter(
    ({ question }) => !question.startsWith("as written"),
  );
  const notAhead = damaged.filter((duel) => duel.ours <= duel.best && duel.ours < duel.texts);
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
    {
      aim: "ahead of every peer on damaged text (or without a miss)",
      holds: notAhead.length === 0,
      figures:
        notAhead.length === 0
          ? `in all ${damaged.length} comparisons`
          : `in ${damaged.length - notAhead.length} of ${damaged.length} comparisons; not in ${notAhead.map(told).join("; ")}`,
    },
    {
      aim: `under ${MOST_MILLISECONDS} ms a text`,
      holds: slowest < MOST_MILLISECONDS,
      figures: `${Math.min(...times).toFixed(3)} to ${slowest.toFixed(3)} ms`,
    },
  ];
}

function duels(ours: ContenderResult, peers: readonly ContenderResult[]): readonly Duel[] {
  return ours.measured.flatMap((measured, at) =>
    (["kpiAndLevel", "levelGivenKpi"] as const).map((asked) => {
      const right = (one: Measured | undefined) => Math.round((one?.[asked] ?? 0) * (one?.texts ?? 0));
      const others = peers.map(({ contender, measured: theirs }) => ({
        peer: contender.name,
        best: right(theirs[at]),
      }));
      return {
        question: `${measured.condition}, ${asked === "kpiAndLevel" ? "KPI and level" : "level"}`,
        texts: measured.texts,
        ours: right(measured),
        ...others.reduce((one, other) => (other.best > one.best ? other : one)),
      };
    }),
  );
}

function told({ question, texts, ours, best, peer }: Duel): string {
  return `${question} ${ours} of ${texts} beside ${best} (${peer})`;
}

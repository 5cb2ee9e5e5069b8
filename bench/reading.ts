import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Grid, GridCell } from "../src/domain/grid/grid";
import { textCell } from "../src/domain/grid/grid";
import { loadToolkit } from "../src/domain/toolkit/load-toolkit";
import { checkAllPlans } from "../src/use-cases/check-plans";
import type { PlanKnowledge } from "../src/use-cases/plan-knowledge";
import { createPlanKnowledge } from "../src/use-cases/plan-knowledge";
import { median, timed } from "./processor-time";
import type { Reach } from "./reach";

/** The council's plan has 65 entries; longer plans are it again, each time with other words in its texts. */
const ENTRIES = 65;
const LENGTHS = [
  { copies: 1, runs: 21 },
  { copies: 10, runs: 5 },
  { copies: 100, runs: 2 },
];
/** Plans read before the clock starts: with fewer the engine is still compiling, and the first length looks the slowest. */
const WARM_UP = 120;
const MOST_MILLISECONDS = 50;
/** Time an entry in a longer plan takes, of what it takes in the first: beyond this the growth is more than linear. */
const MOST_GROWTH = 1.1;

interface Timing {
  readonly entries: number;
  readonly runs: number;
  readonly read: number;
  readonly check: number;
  readonly growth: number;
}

/** Reading and checking 65, 650 and 6,500 entries: lines of text, and what was reached. */
export function benchReading(): { readonly lines: readonly string[]; readonly reaches: readonly Reach[] } {
  const knowledge = createPlanKnowledge(loadToolkit());
  const council = councilRows();
  for (let run = 0; run < WARM_UP; run++) timeOnce(planOf(council, 1, `warm${run}`), knowledge);
  const unseen = timeLengths((copies, run) => planOf(council, copies, `run${run}of${copies}`), knowledge);
  const seen = timeLengths((copies) => planOf(council, copies, "seen"), knowledge, true);
  const growths = unseen.filter(({ entries }) => entries > ENTRIES);
  const [firstUnseen = 0, firstSeen = 0] = [unseen[0], seen[0]].map((one) =>
    one ? one.read + one.check : Infinity,
  );
  return {
    lines: [
      "Reading and checking the council's plan: medians of milliseconds of processor time",
      "                 entries      read     check       all   an entry, of the first's",
      ...unseen.map((timing) => timingLine("texts not seen", timing)),
      ...seen.map((timing) => timingLine("the same again", timing)),
      "Of texts seen, what they are like is remembered for thousands of entries, and their words for a plan or some.",
    ],
    reaches: [
      {
        aim: `read and check ${ENTRIES} entries under ${MOST_MILLISECONDS} ms, warm`,
        holds: Math.max(firstUnseen, firstSeen) < MOST_MILLISECONDS,
        figures: `${firstUnseen.toFixed(0)} ms with texts not seen before, ${firstSeen.toFixed(0)} ms with the same again`,
      },
      {
        aim: `growth no worse than linear, texts not seen before (an entry takes at most ${MOST_GROWTH} times as long)`,
        holds: growths.every(({ growth }) => growth <= MOST_GROWTH),
        figures: growths.map(({ entries, growth }) => `${entries} entries ${growth.toFixed(2)}`).join(", "),
      },
    ],
  };
}

function timeLengths(
  gridOf: (copies: number, run: number) => Grid,
  knowledge: PlanKnowledge,
  again = false,
): readonly Timing[] {
  let perEntry = 0;
  return LENGTHS.map(({ copies, runs }) => {
    if (again) timeOnce(gridOf(copies, 0), knowledge);
    const times = Array.from({ length: runs }, (_, run) => timeOnce(gridOf(copies, run), knowledge));
    const [read, check] = [median(times.map((time) => time.read)), median(times.map((time) => time.check))];
    const entries = ENTRIES * copies;
    perEntry ||= (read + check) / entries;
    return { entries, runs, read, check, growth: (read + check) / entries / perEntry };
  });
}

function timingLine(name: string, { entries, runs, read, check, growth }: Timing): string {
  const numbers = [read, check, read + check].map(ms).join(" ");
  return `${name.padEnd(16)} ${String(entries).padStart(7)} ${numbers} ${growth.toFixed(2).padStart(10)}   (${runs} runs)`;
}

function timeOnce(grid: Grid, knowledge: PlanKnowledge): { read: number; check: number } {
  const { answer: reading, milliseconds: read } = timed(() => knowledge.readSheet(grid));
  if (reading.kind !== "plan") throw new Error(reading.reason);
  const { milliseconds: check } = timed(() =>
    checkAllPlans([reading], knowledge, { quarters: "financial", asOf: "2026-11-22" }),
  );
  return { read, check };
}

export function councilRows(): string[][] {
  const source = readFileSync(join(__dirname, "..", "samples", "source", "council-action-plan.tsv"), "utf8");
  return source.split("\n").map((line) => line.split("\t"));
}

/** Every wording gets a word of its own, so that nothing remembered from another run or copy can serve. */
export function planOf(rows: readonly (readonly string[])[], copies: number, mark: string): Grid {
  const [headings = [], ...body] = rows;
  const width = Math.max(...rows.map((row) => row.length));
  const cells = (row: readonly string[], copy: string): GridCell[] =>
    Array.from({ length: width }, (_, column) => {
      const text = row[column] ?? "";
      const isWording = (column === 1 || column === 2) && text.length > 40;
      return textCell(isWording && copy !== "" ? `${text} ${copy}` : text);
    });
  return {
    sheet: "Action plan",
    top: 0,
    left: 0,
    cells: [
      cells(headings, ""),
      ...Array.from({ length: copies }, (_, copy) => body.map((row) => cells(row, `${mark}x${copy}`))).flat(),
    ],
    merges: "unknown",
    hiddenRows: [],
  };
}

function ms(time: number): string {
  return `${time.toFixed(0).padStart(6)} ms`;
}

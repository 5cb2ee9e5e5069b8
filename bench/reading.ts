import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Grid, GridCell } from "../src/domain/grid/grid";
import { textCell } from "../src/domain/grid/grid";
import { loadToolkit } from "../src/domain/toolkit/load-toolkit";
import { checkAllPlans } from "../src/use-cases/check-plans";
import type { PlanKnowledge } from "../src/use-cases/plan-knowledge";
import { createPlanKnowledge } from "../src/use-cases/plan-knowledge";

/** The council's plan has 65 entries; longer plans are it again, each time with other words in its texts. */
const COPIES = [1, 10, 100];
const RUNS = 5;

/** Reading and checking 65, 650 and 6,500 entries: medians of several runs, and how the time grows. */
export function benchReading(): string[] {
  const knowledge = createPlanKnowledge(loadToolkit());
  const council = councilRows();
  for (let run = 0; run < 3; run++) timeOnce(planOf(council, 1, `warm${run}`), knowledge);
  const figures = COPIES.map((copies) => {
    const runs = copies > 50 ? 3 : RUNS;
    const times = Array.from({ length: runs }, (_, run) =>
      timeOnce(planOf(council, copies, `run${run}`), knowledge),
    );
    return {
      copies,
      read: median(times.map((time) => time.read)),
      check: median(times.map((time) => time.check)),
      runs,
    };
  });
  const [first] = figures;
  const perEntry = (first ? first.read + first.check : 0) / 65;
  return [
    "Reading and checking the council's plan, texts never seen before in each run (medians)",
    "entries      read     check       all   per entry, of the first",
    ...figures.map(({ copies, read, check, runs }) => {
      const all = read + check;
      const growth = all / (65 * copies) / perEntry;
      return `${String(65 * copies).padStart(7)} ${ms(read)} ${ms(check)} ${ms(all)} ${growth.toFixed(2).padStart(10)}   (${runs} runs)`;
    }),
  ];
}

function timeOnce(grid: Grid, knowledge: PlanKnowledge): { read: number; check: number } {
  const start = performance.now();
  const reading = knowledge.readSheet(grid);
  const middle = performance.now();
  if (reading.kind !== "plan") throw new Error(reading.reason);
  checkAllPlans([reading.plan], knowledge, { quarters: "financial", asOf: "2026-11-22" });
  return { read: middle - start, check: performance.now() - middle };
}

function councilRows(): string[][] {
  const source = readFileSync(join(__dirname, "..", "samples", "source", "council-action-plan.tsv"), "utf8");
  return source.split("\n").map((line) => line.split("\t"));
}

/** Every wording gets a word of its own, so that nothing remembered from another run or copy can serve. */
function planOf(rows: readonly (readonly string[])[], copies: number, mark: string): Grid {
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

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(0).padStart(6)} ms`;
}

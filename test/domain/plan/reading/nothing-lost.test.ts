import fc from "fast-check";

import type { CellRef } from "../../../../src/domain/grid/cell-ref";
import type { Grid, GridCell } from "../../../../src/domain/grid/grid";
import { EMPTY_CELL, textCell } from "../../../../src/domain/grid/grid";
import type { ActionPlan } from "../../../../src/domain/plan/action-plan";
import { createSheetReader } from "../../../../src/domain/plan/reading/read-sheet";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { createWordingIndex } from "../../../../src/domain/wording/wording-index";
import { HEADING_WORDINGS, OTHER_HEADINGS } from "../../../fixtures/layouts/heading-wordings";
import { councilGrid } from "../../../fixtures/council-plan/council-grid";

const toolkit = loadToolkit();
const readSheet = createSheetReader(toolkit, createWordingIndex(toolkit));

const HEADINGS = Object.values(HEADING_WORDINGS).flat();
const LEVEL_TEXTS = [
  "Developing",
  "MATURE",
  "minimum",
  "Level 2: Developing",
  "Leader (4)",
  "Developing The council has begun",
  "Minimum1. Roles are not defined.",
  "Mature: the way we work",
  "is shared with all contractors. Leader",
  "Developping",
  "Medium",
  "D",
  "Innovator\n\nAll of it",
  "Level",
];
const NASTY_TEXTS = [
  " ",
  "-",
  ", ,",
  "3 3",
  "· · ·",
  "####",
  "#REF!",
  "Total",
  "Totals: 12",
  "Note: agreed by the board in May, and to be looked at again when the new Act is in force next year.",
  "As above",
  "goes on in lower case",
  "and the last of it.",
  "1. First thing\n2. Second thing\n\n3. Third thing",
  "• One thing\n- Another thing\n   \nA third",
  "a) choose\nb) buy",
  "Q1 23\n\nQ2 23",
  "1) Q1 23\n2) Q4 24",
  "complete / ongoin",
  "Tuelning 9 development",
  "behaviour:",
  "café ☕ naïve – “quoted”",
  "مرحبا بالعالم",
  "=1+1",
  "<b>bold</b>",
  "e\u0301 combining",
  "\u00a0hard space\u00a0",
  "🏛️",
  "word ".repeat(300),
];
const NAMES = [
  ...toolkit.kpis.slice(0, 12).map(({ name }) => name),
  ...toolkit.keyAreas.map(({ name }) => name),
  ...toolkit.themes.map(({ name }) => name),
  "Key area 3: Managing strategic risk",
  "Cross sector collaboration",
];
const COUNCIL_TEXTS = councilGrid()
  .cells.slice(0, 60)
  .flatMap((row) => row.map(({ text }) => text))
  .filter((text) => text !== "");

const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(EMPTY_CELL) },
  { weight: 3, arbitrary: fc.constantFrom(...LEVEL_TEXTS).map(textCell) },
  { weight: 3, arbitrary: fc.constantFrom(...NASTY_TEXTS).map(textCell) },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES).map(textCell) },
  { weight: 2, arbitrary: fc.constantFrom(...COUNCIL_TEXTS).map(textCell) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS, ...OTHER_HEADINGS).map(textCell) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }).map(textCell) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -3, max: 60_000 }).map((value) => ({ value, text: String(value) })),
  },
  { weight: 1, arbitrary: fc.constantFrom({ value: 46477, text: "######" }, { value: true, text: "TRUE" }) },
);

const MORE_HEADINGS = ["Actions", "By when", "Key area", "Current level", "Target level", "Owner", ""];

function inAnyOrder(texts: string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length });
}

/** A sheet of any cells, most with a row of headings somewhere near the top. */
const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    width: fc.integer({ min: 3, max: 9 }),
    height: fc.integer({ min: 0, max: 18 }),
    top: fc.integer({ min: 0, max: 40 }),
    left: fc.integer({ min: 0, max: 30 }),
    headingRow: fc.integer({ min: 0, max: 4 }),
    hasHeadings: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
    knowsMerges: fc.boolean(),
  })
  .chain(({ width, height, headingRow, hasHeadings, knowsMerges, ...corner }) =>
    fc
      .record({
        cells: fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        headings: fc
          .shuffledSubarray(MORE_HEADINGS, { minLength: width - 3, maxLength: width - 3 })
          .chain((more) => inAnyOrder(["KPI", "Now", "Target", ...more])),
      })
      .map(({ cells, headings }) => ({
        sheet: "Sheet",
        ...corner,
        cells:
          hasHeadings && headingRow < cells.length
            ? [...cells.slice(0, headingRow), headings.map(textCell), ...cells.slice(headingRow + 1)]
            : cells,
        merges: knowsMerges ? [] : ("unknown" as const),
        hiddenRows: [],
      })),
  );

describe("whatever stands on a sheet", () => {
  it("reading never throws, no cell is lost, and no word of any cell", () => {
    let plans = 0;
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const reading = readSheet(grid);
        if (reading.kind === "no-plan") return;
        plans++;
        const read = textsByCell(reading.plan);
        for (const { at, text } of writtenCells(grid)) {
          const found = read.get(keyOf(at));
          if (found === undefined) throw new Error(`${JSON.stringify(text)} at ${keyOf(at)} is nowhere`);
          const lost = wordsOf(text).filter((word) => !found.has(word));
          if (lost.length > 0) throw new Error(`${lost.join(", ")} of ${JSON.stringify(text)} is lost`);
        }
      }),
      { numRuns: 250, seed: 20220403 },
    );
    expect(plans).toBeGreaterThan(100);
  });
});

/** The words read from each cell, wherever they went. */
function textsByCell(plan: ActionPlan): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>();
  const add = (text: string, cells: readonly CellRef[]) => {
    for (const cell of cells) {
      const words = read.get(keyOf(cell)) ?? new Set();
      wordsOf(text).forEach((word) => words.add(word));
      read.set(keyOf(cell), words);
    }
  };
  for (const entry of plan.entries) {
    add(entry.writtenAs, entry.labelAt);
    for (const { level, wording, cells } of [entry.now, entry.target]) {
      add(wording.text, cells);
      if (level.kind !== "blank") add(level.written, [...cells, level.at]);
    }
    for (const { text, byWhen } of entry.actions) {
      add(text.text, text.at);
      if (byWhen) add(byWhen.written, byWhen.at);
    }
    for (const byWhen of entry.looseByWhens) add(byWhen.written, byWhen.at);
    for (const other of entry.other) add(other.text, other.at);
  }
  for (const { text, at } of [...plan.headings, ...plan.unplaced]) add(text, [at]);
  return read;
}

function writtenCells(grid: Grid): { at: CellRef; text: string }[] {
  return grid.cells.flatMap((cells, row) =>
    cells.flatMap(({ text }, column) =>
      text.trim() === ""
        ? []
        : [{ at: { sheet: grid.sheet, row: grid.top + row, column: grid.left + column }, text }],
    ),
  );
}

function keyOf({ row, column }: CellRef): string {
  return `${row}:${column}`;
}

/** A list's number of one or two figures is layout, not a word. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}|\d{3,}/gu) ?? [];
}

import type { CellRef } from "../../../../src/domain/grid/cell-ref";
import type { Grid } from "../../../../src/domain/grid/grid";
import type { ActionPlan } from "../../../../src/domain/plan/action-plan";

/** @throws when a written cell of the sheet is nowhere in the plan, or a word of it is not. */
export function expectNothingLost(grid: Grid, plan: ActionPlan): void {
  const read = textsByCell(plan);
  for (const { at, text } of writtenCells(grid)) {
    const found = read.get(keyOf(at));
    if (found === undefined) throw new Error(`${JSON.stringify(text)} at ${keyOf(at)} is nowhere`);
    const lost = wordsOf(text).filter((word) => !found.has(word));
    if (lost.length > 0) throw new Error(`${lost.join(", ")} of ${JSON.stringify(text)} is lost`);
  }
}

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
  return (
    text
      .toLowerCase()
      .replaceAll("&", " and ")
      .match(/\p{L}{2,}|\d{3,}/gu) ?? []
  );
}

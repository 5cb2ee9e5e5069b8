import type { CellRef } from "../../grid/cell-ref";
import { textAt, type Grid } from "../../grid/grid";
import type { PlacedText } from "../action-plan";
import { hasCell, type EntryInPlan } from "./edit";

/**
 * Cells by which a writer knows that its rows still are those of the entry: the entry's label, or its first text where it
 * has none, and the given cells. A blank cell tells nothing.
 */
export function landmarksOf({ grid, entry }: EntryInPlan, cells: readonly CellRef[] = []): PlacedText[] {
  const label = entry.labelAt.slice(0, 1);
  const first = label.length > 0 ? label : [...entry.now.cells, ...entry.target.cells];
  const own = first.map((at) => textOf(grid, at)).filter(isTelling);
  const more = cells.filter((at) => !hasCell(label, at)).map((at) => textOf(grid, at));
  return [...own.slice(0, 1), ...more.filter(isTelling)];
}

/** The first cells of a row that say something. */
export function textsOfRow(grid: Grid, row: number, count: number): readonly CellRef[] {
  const line = grid.cells[row - grid.top] ?? [];
  return line
    .flatMap(({ text }, place) =>
      text.trim() === "" ? [] : [{ sheet: grid.sheet, row, column: grid.left + place }],
    )
    .slice(0, count);
}

function textOf(grid: Grid, at: CellRef): PlacedText {
  return { at, text: textAt(grid, at.row, at.column) };
}

function isTelling({ text }: PlacedText): boolean {
  return text.trim() !== "";
}

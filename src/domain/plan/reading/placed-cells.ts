import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { Entry, PlacedText } from "../action-plan";
import { ownCells } from "./draft-entry";
import type { Piece } from "./plan-line";
import { shownText } from "./shown-text";

/** Every cell of the sheet that shows something. */
export function writtenCells(grid: Grid): Piece[] {
  return grid.cells.flatMap((cells, rowOffset) =>
    cells.flatMap((cell, columnOffset) => {
      const text = shownText(cell);
      const at = { sheet: grid.sheet, row: grid.top + rowOffset, column: grid.left + columnOffset };
      return text === "" ? [] : { text, at };
    }),
  );
}

/** The written cells that stand too far away to be looked through. */
export function strayTexts({ sheet, strays = [] }: Grid): Piece[] {
  return strays.flatMap(({ row, column, cell }) => {
    const text = shownText(cell);
    return text === "" ? [] : { text, at: { sheet, row, column } };
  });
}

/** No sheet has more columns, so that a row and a column make one number. */
const MOST_COLUMNS = 16_384;

/** The guarantee that nothing is lost: every written cell that neither an entry nor anything else placed accounts for. */
export function leftBehind(
  cells: readonly Piece[],
  entries: readonly Entry[],
  placed: readonly PlacedText[],
): PlacedText[] {
  const key = ({ row, column }: CellRef) => row * MOST_COLUMNS + column;
  const accounted = new Set<number>();
  for (const entry of entries) for (const cell of ownCells(entry)) accounted.add(key(cell));
  for (const { at } of placed) accounted.add(key(at));
  return cells.filter(({ at }) => !accounted.has(key(at)));
}

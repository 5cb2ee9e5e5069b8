import { cellAddress, sameCell, type CellRef } from "../../grid/cell-ref";
import { textAt, type Grid } from "../../grid/grid";
import type { ActionPlan, Entry, PlacedText } from "../action-plan";
import type { CellChange, CellContent, PlanChange } from "../cell-change";

/** An entry with what a change to it needs: its plan, its sheet as last read, and its name for people. */
export interface EntryInPlan {
  readonly grid: Grid;
  readonly plan: ActionPlan;
  readonly entry: Entry;
  readonly name: string;
  /** Where a cell of `grid` stands on the sheet, where `grid` is a table made from it. */
  readonly homeOf?: (cell: CellRef) => CellRef;
}

/** The cell's address on the sheet, for people. */
export function addressOf({ homeOf }: EntryInPlan, cell: CellRef): string {
  return cellAddress(homeOf?.(cell) ?? cell);
}

/** What a choice of a person would change, or why it cannot be made, in a sentence that says what to do instead. */
export type Edit =
  | { readonly kind: "change"; readonly change: PlanChange }
  | { readonly kind: "same-already" }
  | { readonly kind: "refused"; readonly sentence: string };

/** Cells to change and a possible row to insert become an edit; changes that change nothing are left out. */
export function editOf(
  summary: string,
  cells: readonly CellChange[],
  landmarks: readonly PlacedText[],
  insert: PlanChange["insert"] = null,
): Edit {
  const real = cells.filter((cell) => contentText(cell.after) !== cell.before || cell.after.kind === "date");
  if (real.length === 0) return { kind: "same-already" };
  const written = insert ? [] : real.map(({ at }) => at);
  const around = landmarks.filter(({ at }) => !hasCell(written, at));
  return { kind: "change", change: { summary, insert, cells: real, landmarks: around } };
}

/** The change of one cell from what the sheet shows now; empty text empties it. */
export function cellChange(grid: Grid, at: CellRef, after: string | CellContent): CellChange {
  const content: CellContent =
    typeof after !== "string" ? after : after === "" ? { kind: "empty" } : { kind: "text", text: after };
  return { at, before: textAt(grid, at.row, at.column), after: content };
}

/** The text a cell will hold; a date has none before Excel shows it. */
export function contentText(content: CellContent): string | null {
  switch (content.kind) {
    case "text":
      return content.text;
    case "empty":
      return "";
    case "date":
      return null;
  }
}

/** Puts a text into the first of its cells and empties the others, so that no half of the old text stays behind. */
export function wholeIntoFirst(grid: Grid, cells: readonly CellRef[], text: string): readonly CellChange[] {
  return cells.map((at, place) => cellChange(grid, at, place === 0 ? text : ""));
}

/** Whether the cell is among the cells. */
export function hasCell(cells: readonly CellRef[], cell: CellRef): boolean {
  return cells.some((one) => sameCell(one, cell));
}

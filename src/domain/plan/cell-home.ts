import type { CellRef } from "../grid/cell-ref";
import type { Level } from "../toolkit/edition";

/**
 * Where a cell of a relaid plan's table stands on its sheet, and so what a change to it means there. `null` in its place: the
 * cell is nowhere on the sheet (a heading that was only implied).
 */
export type CellHome =
  /** It is this cell of the sheet. */
  | { readonly kind: "cell"; readonly at: CellRef }
  /** It stands behind its label in one cell: `By when: Q1 26`. */
  | { readonly kind: "behind-label"; readonly at: CellRef; readonly label: string }
  /** It is put together from several cells: a quarter and its year. */
  | { readonly kind: "joined"; readonly at: readonly CellRef[] }
  /** A date that may be revised: it stays, and another is written to the cell for the revised one. */
  | { readonly kind: "revisable"; readonly at: CellRef; readonly revisedAt: CellRef }
  /** A level told by the column its mark stands in; `at` is `null` where none is marked yet. */
  | {
      readonly kind: "marked";
      readonly at: CellRef | null;
      readonly mark: string;
      readonly columns: ReadonlyMap<Level, CellRef>;
      /** Whether the mark can be moved to another level: it stands alone in its cell, for this position only. */
      readonly moves: boolean;
    }
  /** A by-when told by marks below quarters, months or years; `at` is empty where none is marked yet. */
  | {
      readonly kind: "marked-periods";
      readonly at: readonly CellRef[];
      readonly mark: string;
      /** What stands above each of the columns: `Q1 2025/26`. */
      readonly columns: readonly { readonly written: string; readonly at: CellRef }[];
      /** Whether all of the marks are signs alone, and no names of milestones. */
      readonly areSigns: boolean;
    };

/** The cells of the sheet that the home names, the one to show first. */
export function cellsOfHome(home: CellHome | null): readonly CellRef[] {
  if (home === null) return [];
  if (home.kind === "joined") return home.at;
  if (home.kind === "marked-periods")
    return home.at.length > 0 ? home.at : home.columns.slice(0, 1).map(({ at }) => at);
  if (home.kind === "marked" && home.at === null) return [...home.columns.values()].slice(0, 1);
  return home.at === null ? [] : [home.at];
}

import type { CellRef } from "../../grid/cell-ref";
import { contains } from "../../grid/cell-ref";
import type { Grid, GridCell } from "../../grid/grid";
import { contrastOf, isNoColour } from "./colour-contrast";
import type { DescribedLink, DescribedSheet } from "./described-sheet";

/** How a cell looks by its own format. Colours are `#RRGGBB`; what a table's style or a rule adds is not among them. */
export interface CellLook {
  readonly fill: string;
  readonly ink: string;
  readonly wraps: boolean;
  readonly isLink: boolean;
}

/** The looks of a grid's cells, row by row. Sizes are points; a hidden row or column has none. */
export interface SheetLooks {
  readonly cells: readonly (readonly CellLook[])[];
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
}

/** What the looks of a sheet's cells tell to the checklist for accessible spreadsheets. */
export type LooksJudged = Required<Pick<DescribedSheet, "links" | "cutOff" | "colourAlone" | "lowContrast">>;

/** WCAG 2, level AA, for ordinary text. */
const LEAST_CONTRAST = 4.5;
/** Narrower than any letter is on average in 11 points: what seems cut off by this is. */
const NARROW_LETTER = 4.4;
/** Lower than a line of 11 points. */
const LOW_LINE = 12;

/** Judges the looks of cells. A doubtful one is let pass: nobody trusts a check that names what is sound. */
export function judgeLooks(grid: Grid, looks: SheetLooks): LooksJudged {
  const links: DescribedLink[] = [];
  const judged: Record<"cutOff" | "colourAlone" | "lowContrast", CellRef[]> = {
    cutOff: [],
    colourAlone: [],
    lowContrast: [],
  };
  for (const [row, cells] of grid.cells.entries())
    for (const [column, cell] of cells.entries()) {
      const look = looks.cells[row]?.[column];
      if (!look) continue;
      const at = { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
      if (look.isLink) links.push({ text: cell.text, at });
      if (cell.text.trim() === "") {
        if (saysByColourAlone(grid, looks, row, column)) judged.colourAlone.push(at);
        continue;
      }
      if ((contrastOf(look.ink, look.fill) ?? LEAST_CONTRAST) < LEAST_CONTRAST) judged.lowContrast.push(at);
      if (isCutOff(grid, cell, looks, row, column)) judged.cutOff.push(at);
    }
  return { links, ...judged };
}

/** A blank cell in a colour that no words of its row have: a rating, most likely. A band across the row says nothing. */
function saysByColourAlone(grid: Grid, looks: SheetLooks, row: number, column: number): boolean {
  const fill = looks.cells[row]?.[column]?.fill ?? "";
  if (isNoColour(fill) || isInMerge(grid, row, column)) return false;
  const cells = grid.cells[row] ?? [];
  const isWritten = cells.some(({ text }) => text.trim() !== "");
  return (
    isWritten &&
    !cells.some(({ text }, place) => text.trim() !== "" && looks.cells[row]?.[place]?.fill === fill)
  );
}

function isInMerge(grid: Grid, row: number, column: number): boolean {
  const at = { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
  return grid.merges !== "unknown" && grid.merges.some((merge) => contains(merge, at));
}

function isCutOff(grid: Grid, cell: GridCell, looks: SheetLooks, row: number, column: number): boolean {
  const width = looks.columnWidths[column] ?? 0;
  const height = looks.rowHeights[row] ?? 0;
  if (typeof cell.value !== "string" || width === 0 || height === 0 || isInMerge(grid, row, column))
    return false;
  const lines = cell.text.split("\n");
  if (looks.cells[row]?.[column]?.wraps !== true) {
    const beside = grid.cells[row]?.[column + 1]?.text.trim() ?? "";
    return beside !== "" && lines.join(" ").length * NARROW_LETTER > width;
  }
  const perLine = Math.max(1, Math.floor(width / NARROW_LETTER));
  const needed = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return needed > 1 && needed * LOW_LINE > height + LOW_LINE;
}

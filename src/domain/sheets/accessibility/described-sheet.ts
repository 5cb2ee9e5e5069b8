import type { CellRange, CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import { gridOfDraft } from "../draft-grid";
import type { SheetDraft } from "../sheet-draft";

/** A table of a sheet; its first row has the headings. */
export interface DescribedTable {
  readonly name: string;
  readonly range: CellRange;
  /** Whether its first row shows the headings; they can be switched off. */
  readonly headingsShown?: boolean;
  /** Whether a filter hides some of its rows. */
  readonly filtered?: boolean;
}

/** A text that leads somewhere. */
export interface DescribedLink {
  readonly text: string;
  readonly at: CellRef;
}

/** A chart or a picture, with what is said of it to those who cannot see it. */
export interface DescribedPicture {
  readonly name: string;
  /** `shape`: something drawn, which may hold text: Excel does not tell a text box from it. */
  readonly kind: "chart" | "picture" | "shape" | "text-box";
  /** `null` where Excel does not tell. */
  readonly altText: string | null;
}

/** A sheet as the checklist for accessible spreadsheets looks at it. What is left out is not known, and not judged. */
export interface DescribedSheet {
  /** Cells, merges and hidden rows. */
  readonly grid: Grid;
  readonly tables: readonly DescribedTable[];
  readonly isHidden?: boolean;
  /** Whether rows or columns stay in view when the rest is scrolled. */
  readonly hasFrozenPanes?: boolean;
  readonly hiddenColumns?: readonly number[];
  readonly links?: readonly DescribedLink[];
  readonly pictures?: readonly DescribedPicture[];
  /** Whether the page's header or footer says anything. */
  readonly hasHeaderOrFooter?: boolean;
  /** Cells whose text is wider than its column and not wrapped, or taller than its row. */
  readonly cutOff?: readonly CellRef[];
  /** Cells that have a colour and no text. */
  readonly colourAlone?: readonly CellRef[];
  /** Cells whose text and background have a contrast below 4.5 to 1. */
  readonly lowContrast?: readonly CellRef[];
}

/** A draft as it will look once it is written: what a style does to a cell is not known here. */
export function describeDraft(draft: SheetDraft): DescribedSheet {
  return {
    grid: gridOfDraft(draft),
    tables: draft.tables.map(({ name, range }) => ({
      name,
      range: { sheet: draft.name, ...range },
      headingsShown: true,
    })),
    isHidden: false,
    hasFrozenPanes: draft.frozenRows > 0,
    hiddenColumns: [],
    links: draft.rows.flatMap((cells, row) =>
      cells.flatMap(({ content }, column) =>
        content.kind === "link" ? [{ text: content.text, at: { sheet: draft.name, row, column } }] : [],
      ),
    ),
    pictures: draft.charts.map(({ name, altText }) => ({ name, kind: "chart", altText })),
    hasHeaderOrFooter: false,
  };
}

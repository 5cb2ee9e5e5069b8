import type { CellRef } from "../grid/cell-ref";
import { cellAddress } from "../grid/cell-ref";
import type { CellContent } from "../plan/cell-change";

/** What a generated cell holds. Text stays text whatever it looks like; a link leads to a cell of the workbook. */
export type DraftContent =
  | CellContent
  | { readonly kind: "number"; readonly value: number; readonly format: NumberFormat }
  | { readonly kind: "link"; readonly text: string; readonly to: CellRef };

/** `whole`: 12; `one-place`: 1.4; `percent`: 58 % (value 0.58). */
export type NumberFormat = "whole" | "one-place" | "percent";

/** How a cell looks; a `line` (a `note-line` likewise) is a sentence that runs on over the empty cells beside it. What a style means in colours and fonts is the Excel side's; contrast is at least 4.5 to 1. */
export type CellStyle =
  | "body"
  | "title"
  | "subtitle"
  | "line"
  | "key-area-heading"
  | "column-heading"
  | "figure-heading"
  | "kpi"
  | "level"
  | "wording"
  | "by-when"
  | "figure"
  | "note"
  | "note-line"
  | "warning";

export interface DraftCell {
  readonly content: DraftContent;
  readonly style: CellStyle;
}

/** A rectangle on the sheet being drafted; zero-based, edges inclusive. */
export interface DraftRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A real Excel table: its first row has unique, non-empty headings. `name` is unique in the workbook. */
export interface DraftTable {
  readonly name: string;
  readonly range: DraftRange;
}

/** A list to choose from in the cells themselves. Items together, with commas, are at most 255 characters. */
export interface DraftList {
  readonly range: DraftRange;
  readonly items: readonly string[];
  /** Shown when a cell is chosen, and when what is typed is not on the list. */
  readonly prompt: string;
  /** Shown instead when what is typed is not on the list, where that may be right. At most 225 characters. */
  readonly whenOther?: string;
  /** Whether other entries are refused (levels), or only pointed out (by-whens). */
  readonly strict: boolean;
}

/** A colour that follows the cell's own text: never the only signal. */
export interface DraftLevelColours {
  readonly range: DraftRange;
}

/** A native chart over cells of the sheet. `altText` says what the chart shows to who cannot see it. */
export interface DraftChart {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly kind: "clustered-bar" | "clustered-column" | "stacked-column";
  /** The cells with the categories (one column), and a series each: its name's cell and its values, as tall as the categories. */
  readonly categories: DraftRange;
  readonly series: readonly { readonly name: string; readonly values: DraftRange }[];
  /** Where it stands: its top left and bottom right cells. */
  readonly place: DraftRange;
  readonly valueAxisTitle: string;
  readonly categoryAxisTitle: string;
  /** From one mark of the value axis to the next: a whole number, since nobody has half a KPI. The axis starts at nought. */
  readonly valueStep: number;
}

/** What a generated sheet is for; kept with the sheet, so that it is known as the add-in's own and can be refreshed. */
export type SheetPurpose =
  "new-plan" | "tidied-plan" | "summary" | "review-findings" | "publication" | "comparison" | "notes";

/** A whole sheet as plain data, before it is written to Excel or to a file. */
export interface SheetDraft {
  readonly purpose: SheetPurpose;
  /** The sheet whose plan this one has again, for a tidied plan: the two are not to be counted both. */
  readonly madeFrom?: string;
  /** At most 31 characters, without `\ / ? * [ ] :`. */
  readonly name: string;
  /** Row by row from A1; rows may be shorter than the widest. A missing or `empty` cell is left blank. */
  readonly rows: readonly (readonly DraftCell[])[];
  /** Column widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly tables: readonly DraftTable[];
  readonly lists: readonly DraftList[];
  readonly levelColours: readonly DraftLevelColours[];
  readonly charts: readonly DraftChart[];
  /** A line is drawn along the top of each: where a new block starts. */
  readonly ruledAbove?: readonly DraftRange[];
  /** Rows that start a printed page; zero-based, in order, none of them the first. */
  readonly pageBreaksBefore?: readonly number[];
  /** Rows that stay in view when scrolling. */
  readonly frozenRows: number;
  /** The title the document is given where it has none: for sheets that leave the council. */
  readonly documentTitle?: string;
  /** Belongs to another sheet, which stays in front while this one is written. */
  readonly staysBehind?: true;
  readonly page: {
    readonly orientation: "portrait" | "landscape";
    /** Zero-based rows repeated on each printed page, or `null`. */
    readonly repeatedRows: { readonly from: number; readonly to: number } | null;
    /** So many columns from A print, and no others; all where it is left out. */
    readonly printedColumns?: number;
    /** For a sheet whose cells are no table with lines of its own. */
    readonly printsGridlines?: true;
  };
}

/** A cell of text. */
export function draftText(text: string, style: CellStyle = "body"): DraftCell {
  return { content: text === "" ? { kind: "empty" } : { kind: "text", text }, style };
}

/** A cell with a number. */
export function draftNumber(value: number, format: NumberFormat = "whole"): DraftCell {
  return { content: { kind: "number", value, format }, style: "figure" };
}

/** A cell that leads to another cell of the workbook. */
export function draftLink(text: string, to: CellRef, style: CellStyle = "body"): DraftCell {
  return { content: { kind: "link", text, to }, style };
}

/** A cell that leads to where something stands in the plan, and says so. */
export function linkToCell(to: CellRef): DraftCell {
  return draftLink(`Go to ${cellAddress(to)} of ${to.sheet}`, to);
}

/** What a cell holds; an error value is its text (`#NAME?`) with `isError`. */
export type CellContent = string | number | boolean;

export type BorderSide = "left" | "right" | "top" | "bottom" | "diagonal";

export interface BorderLine {
  /** As in the file format: `thin`, `medium`, `thick`, `dashed`, `dotted`, `double`, `hair`… */
  readonly style: string;
  /** `#RRGGBB` */
  readonly color: string;
}

/** How a cell looks. Names and defaults are Excel's; colours are `#RRGGBB`, sizes points. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** `null` is no fill. */
  readonly fillColor: string | null;
  readonly borders: { readonly [side in BorderSide]?: BorderLine };
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly textRotation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fillColor: null,
  borders: {},
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  textRotation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
};

/** One part of a text with letters of its own look, as the file holds it. */
export interface RichRun {
  readonly text: string;
  /** The run's `rPr` element as XML, kept as it was read. */
  readonly properties: string;
}

/** One cell. An empty string is an empty cell that has a look of its own. */
export interface Cell {
  readonly content: CellContent;
  readonly style: CellStyle;
  readonly isError?: true;
  /** With its `=`; `content` is then the value the file or a test gave it: nothing is calculated. */
  readonly formula?: string;
  /** Nothing has worked the formula out: `content` only fills the place. */
  readonly uncalculated?: true;
  readonly richText?: readonly RichRun[];
}

export const ERROR_VALUES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
];

export const isEmptyCell = (cell: Cell | undefined) =>
  cell === undefined || (cell.content === "" && cell.formula === undefined);

import type { Box } from "./box";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A column's or row's own settings. Sizes are points; `undefined` is the sheet's standard. */
export interface LineFormat {
  readonly size?: number;
  readonly hidden?: boolean;
}

/** A table; its headings are the texts of its first row of cells. */
export interface TableState {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** `None` is a prompt without a rule. */
export type ValidationType =
  "None" | "List" | "Custom" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";

/** What may be entered into some cells. Formulas carry their `=`; a list of words does not. */
export interface ValidationState {
  readonly boxes: readonly Box[];
  readonly type: ValidationType;
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator?: string;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly error: {
    readonly title: string;
    readonly message: string;
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
  };
  readonly prompt: { readonly title: string; readonly message: string; readonly showPrompt: boolean };
}

/** The look a conditional format gives. Only what is set is changed. */
export interface ConditionalLook {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fillColor?: string;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly box: Box;
  readonly type: "Custom" | "CellValue" | "ContainsText";
  readonly stopIfTrue: boolean;
  readonly look: ConditionalLook;
  /** Custom: the formula with its `=`. */
  readonly formula: string;
  /** CellValue and ContainsText: Excel's operator name, `GreaterThan` or `Contains`. */
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly text: string;
}

export interface CellLink {
  readonly box: Box;
  /** A web or mail address. */
  readonly address?: string;
  /** A place in this workbook: `Sheet1!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface SeriesState {
  /** Cells of the series name, else its text. */
  readonly nameRef?: string;
  readonly name: string;
  /** `Sheet1!$B$2:$B$9`, without `=`. */
  readonly valuesRef: string;
  readonly categoriesRef?: string;
  readonly color?: string;
  readonly hasDataLabels: boolean;
  readonly gapWidth?: number;
  readonly overlap?: number;
}

export interface AxisState {
  readonly title: string;
  readonly titleVisible: boolean;
  readonly visible: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  /** Where the other axis crosses this one; left out where Excel chooses. */
  readonly crossedAt?: "Automatic" | "Maximum" | "Minimum";
  /** Degrees the names are turned by; left out where Excel chooses. */
  readonly labelsTurned?: number;
  /** Every how manieth category has its name; left out where Excel chooses. */
  readonly tickLabelSpacing?: number;
  readonly gridlines: boolean;
  readonly numberFormat: string;
  readonly reversed: boolean;
}

/** A chart on the drawing layer; places and sizes are points from the sheet's top left. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendVisible: boolean;
  readonly legendPosition: string;
  readonly categoryAxis: AxisState;
  readonly valueAxis: AxisState;
  readonly series: readonly SeriesState[];
  readonly altTextTitle: string;
  readonly altTextDescription: string;
}

/** What somebody has pinned to a cell: a comment with its answers, or one of the older notes. */
export interface CommentState {
  readonly id: string;
  readonly kind: "comment" | "note";
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A picture or a drawn shape on the drawing layer. They are not saved: a test can say that there are some. */
export interface ShapeState {
  readonly id: string;
  readonly name: string;
  readonly type: "Image" | "GeometricShape" | "Group" | "Line";
  readonly altTextTitle: string;
  readonly altTextDescription: string;
}

export interface ProtectionState {
  readonly options: { readonly [option: string]: boolean | string };
  readonly password: string;
}

export interface PageLayoutState {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel's own name of the paper: `A4`, `A3`, `Letter`. */
  readonly paperSize: string;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly scale?: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  /** Points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly titleRows?: Box;
  readonly titleColumns?: Box;
  readonly printArea?: Box;
  readonly headerFooter: {
    readonly leftHeader: string;
    readonly centerHeader: string;
    readonly rightHeader: string;
    readonly leftFooter: string;
    readonly centerFooter: string;
    readonly rightFooter: string;
  };
}

export const DEFAULT_PAGE: PageLayoutState = {
  orientation: "Portrait",
  paperSize: "A4",
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  headerFooter: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};

/** How many rows and columns stay in view. */
export interface FreezeState {
  readonly rows: number;
  readonly columns: number;
}

export interface NamedItemState {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet a sheet's own name belongs to, by id; `null` for the workbook's. */
  readonly sheetId: string | null;
}

import { boxOf, bounding, intersection, isWholeColumns, isWholeRows, MAX_COLUMNS, type Box } from "./box";
import { DEFAULT_STYLE, isEmptyCell, type Cell, type CellStyle } from "./cell";
import { mergesByRow } from "./merges-by-row";
import { naturalHeight, STANDARD_HEIGHT } from "./natural-height";
import {
  DEFAULT_PAGE,
  type CellLink,
  type ChartState,
  type CommentState,
  type ConditionalFormatState,
  type FreezeState,
  type LineFormat,
  type PageLayoutState,
  type ProtectionState,
  type ShapeState,
  type TableState,
  type ValidationState,
  type Visibility,
} from "./sheet-parts";

export type CellRow = ReadonlyMap<number, Cell>;

/** All of a sheet at one moment. Nothing in it is changed in place, so an old state can be kept for undo. */
export interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly cells: ReadonlyMap<number, CellRow>;
  readonly rows: ReadonlyMap<number, LineFormat>;
  readonly columns: ReadonlyMap<number, LineFormat>;
  readonly rowStyles: ReadonlyMap<number, CellStyle>;
  readonly columnStyles: ReadonlyMap<number, CellStyle>;
  readonly merges: readonly Box[];
  readonly tables: readonly TableState[];
  readonly validations: readonly ValidationState[];
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly links: readonly CellLink[];
  readonly comments: readonly CommentState[];
  /** Cells over which a formula in the first of them shows its results. */
  readonly spills: readonly Box[];
  readonly charts: readonly ChartState[];
  readonly shapes: readonly ShapeState[];
  readonly freeze: FreezeState | null;
  readonly protection: ProtectionState | null;
  readonly page: PageLayoutState;
  /** Rows that people or add-ins have start a printed page, in order. */
  readonly pageBreaks: readonly number[];
  readonly autoFilter: Box | null;
}

const EMPTY_STATE: SheetState = {
  name: "",
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  cells: new Map(),
  rows: new Map(),
  columns: new Map(),
  rowStyles: new Map(),
  columnStyles: new Map(),
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  links: [],
  comments: [],
  spills: [],
  charts: [],
  shapes: [],
  freeze: null,
  protection: null,
  page: DEFAULT_PAGE,
  pageBreaks: [],
  autoFilter: null,
};

/** Points: Excel's width for Calibri 11. */
export const STANDARD_WIDTH = 48;

/** One sheet of the workbook. */
export class Sheet {
  private current: SheetState;
  /** Rows copied since the state was last kept: they may be written in place. */
  private ownRows = new Map<number, Map<number, Cell>>();
  private ownCells: Map<number, CellRow> | null = null;

  constructor(
    readonly id: string,
    name: string,
    private readonly beforeChange: (sheet: Sheet) => void,
  ) {
    this.current = { ...EMPTY_STATE, name };
  }

  get state(): SheetState {
    return this.current;
  }

  /** Hands out the present state as one that will never change. */
  keepState(): SheetState {
    this.ownRows = new Map();
    this.ownCells = null;
    return this.current;
  }

  restore(state: SheetState): void {
    this.keepState();
    this.current = state;
  }

  change(changes: Partial<SheetState>): void {
    this.beforeChange(this);
    if (changes.cells) this.keepState();
    this.current = { ...this.current, ...changes };
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.current.cells.get(row)?.get(column);
  }

  /** The look of a cell, whether or not it holds anything. */
  styleAt(row: number, column: number): CellStyle {
    return (
      this.cellAt(row, column)?.style ??
      this.current.rowStyles.get(row) ??
      this.current.columnStyles.get(column) ??
      DEFAULT_STYLE
    );
  }

  /** Puts a cell, or takes it away with `undefined`. */
  setCell(row: number, column: number, cell: Cell | undefined): void {
    this.beforeChange(this);
    if (!this.ownCells) {
      this.ownCells = new Map(this.current.cells);
      this.current = { ...this.current, cells: this.ownCells };
    }
    let cells = this.ownRows.get(row);
    if (!cells) {
      cells = new Map(this.current.cells.get(row));
      this.ownRows.set(row, cells);
      this.ownCells.set(row, cells);
    }
    if (cell) cells.set(column, cell);
    else cells.delete(column);
  }

  /** The cells there are inside a box, row by row. */
  *cellsIn(box: Box): Iterable<readonly [row: number, column: number, cell: Cell]> {
    const { cells } = this.current;
    const rows =
      box.bottom - box.top < cells.size
        ? Array.from({ length: box.bottom - box.top + 1 }, (_, index) => box.top + index)
        : [...cells.keys()].filter((row) => row >= box.top && row <= box.bottom).sort((a, b) => a - b);
    for (const row of rows)
      for (const [column, cell] of cells.get(row) ?? [])
        if (column >= box.left && column <= box.right) yield [row, column, cell];
  }

  /** The smallest box around the cells in use inside `within`; `null` when there are none. */
  usedBox(within: Box, valuesOnly: boolean): Box | null {
    let used: Box | null = null;
    for (const [row, column, cell] of this.cellsIn(within)) {
      if (valuesOnly ? isEmptyCell(cell) : isEmptyCell(cell) && cell.style === DEFAULT_STYLE) continue;
      const here = boxOf(row, column);
      used = used ? bounding(used, here) : here;
    }
    if (valuesOnly) return used;
    for (const merge of this.current.merges) {
      const shared = intersection(merge, within);
      if (shared) used = used ? bounding(used, shared) : shared;
    }
    return used;
  }

  /** Changes the look of every cell of a box; whole rows and columns keep it for cells to come. */
  restyle(box: Box, change: (style: CellStyle) => CellStyle): void {
    const known = new Map<CellStyle, CellStyle>();
    const changed = (style: CellStyle): CellStyle => {
      const done = known.get(style) ?? change(style);
      known.set(style, done);
      return done;
    };
    if (isWholeColumns(box)) {
      const columnStyles = new Map(this.current.columnStyles);
      for (let column = box.left; column <= box.right; column += 1)
        columnStyles.set(column, changed(columnStyles.get(column) ?? DEFAULT_STYLE));
      this.change({ columnStyles });
    } else if (isWholeRows(box)) {
      const rowStyles = new Map(this.current.rowStyles);
      for (let row = box.top; row <= box.bottom; row += 1)
        rowStyles.set(row, changed(rowStyles.get(row) ?? DEFAULT_STYLE));
      this.change({ rowStyles });
    } else {
      for (let row = box.top; row <= box.bottom; row += 1)
        for (let column = box.left; column <= box.right; column += 1) {
          const cell = this.cellAt(row, column);
          const style = changed(this.styleAt(row, column));
          this.setCell(row, column, { ...(cell ?? { content: "" }), style });
        }
      return;
    }
    for (const [row, column, cell] of [...this.cellsIn(box)])
      this.setCell(row, column, { ...cell, style: changed(cell.style) });
  }

  /** Points. @param ifShown what a hidden column has when it is shown. */
  columnWidth(column: number, ifShown = false): number {
    const format = this.current.columns.get(column);
    return format?.hidden && !ifShown ? 0 : (format?.size ?? STANDARD_WIDTH);
  }

  /**
   * Points: the height somebody gave the row, else the one its texts need.
   * @param ifShown what a hidden row has when it is shown.
   */
  rowHeight(row: number, ifShown = false): number {
    const format = this.current.rows.get(row);
    if (format?.hidden && !ifShown) return 0;
    if (format?.size !== undefined) return format.size;
    const cells = this.current.cells.get(row);
    if (!cells) return STANDARD_HEIGHT;
    return naturalHeight(
      cells,
      (column) => this.columnWidth(column),
      (column) => this.mergeAt(row, column) !== undefined,
    );
  }

  /** Points from the sheet's left edge to the column's. */
  leftOf(column: number): number {
    let left = column * STANDARD_WIDTH;
    for (const index of this.current.columns.keys())
      if (index < column) left += this.columnWidth(index) - STANDARD_WIDTH;
    return left;
  }

  /** Points from the sheet's top edge to the row's. */
  topOf(row: number): number {
    let top = row * STANDARD_HEIGHT;
    for (const index of new Set([...this.current.rows.keys(), ...this.current.cells.keys()]))
      if (index < row) top += this.rowHeight(index) - STANDARD_HEIGHT;
    return top;
  }

  /** The merge a cell lies in, if any. */
  mergeAt(row: number, column: number): Box | undefined {
    const merges = mergesByRow(this.current.merges).get(row) ?? [];
    return merges.find((merge) => column >= merge.left && column <= merge.right);
  }

  /** Rows become as high as their texts need, now and whenever those change. */
  forgetHeights(first: number, last: number): void {
    const rows = new Map(this.current.rows);
    for (const [row, { hidden }] of this.current.rows)
      if (row >= first && row <= last) rows.set(row, hidden === undefined ? {} : { hidden });
    this.change({ rows });
  }

  setLines(kind: "rows" | "columns", first: number, last: number, format: Partial<LineFormat>): void {
    const lines = new Map(this.current[kind]);
    for (let line = first; line <= Math.min(last, first + MAX_COLUMNS * 8); line += 1)
      lines.set(line, { ...lines.get(line), ...format });
    this.change({ [kind]: lines });
  }
}

import type { CellRange } from "../domain/grid/cell-ref";
import { parseAddress } from "../domain/grid/cell-ref";
import type { GridCell } from "../domain/grid/grid";
import { displayNumber } from "./displayed-number";
import type { Attribute } from "./parse-xml";
import { parseXml } from "./parse-xml";
import { isTrue } from "./workbook-index";
import { damaged } from "./unreadable-workbook";
import { writtenText } from "./written-text";

/** What the cells of every sheet of a workbook refer to. */
export interface WorkbookContext {
  readonly name: string;
  readonly sharedStrings: readonly string[];
  readonly numberFormats: readonly string[];
  readonly countsFrom1904: boolean;
}

/** The cells of a sheet that hold something, by row and column (zero-based). */
export interface SheetCells {
  /** What Excel knows the sheet by, though it is renamed (`xr:uid`); `null` where the file does not say. */
  readonly id: string | null;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

/** Reads a worksheet part. Empty formatted cells leave no trace. @throws {UnreadableWorkbook} on broken XML. */
export function readSheet(xml: string, sheet: string, context: WorkbookContext): SheetCells {
  const part = `sheet "${sheet}"`;
  const rows = new Map<number, Map<number, GridCell>>();
  const merges: CellRange[] = [];
  const hiddenRows: number[] = [];
  let id: string | null = null;
  let row = -1;
  let column = -1;
  let cell: StoredCell | null = null;
  let written = "";
  let isCollecting = false;
  let inPhonetic = false;

  const position = (address: string | undefined): { row: number; column: number } => {
    if (address === undefined) return { row, column: column + 1 };
    const range = parseAddress(sheet, address);
    if (!range || range.top >= LAST_ROW || range.left >= LAST_COLUMN) throw damaged(context.name, part);
    return { row: range.top, column: range.left };
  };

  const openRow = (attribute: Attribute) => {
    const number = attribute("r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= LAST_ROW) throw damaged(context.name, part);
    column = -1;
    if (isTrue(attribute("hidden"))) hiddenRows.push(row);
  };

  const openCell = (attribute: Attribute) => {
    const at = position(attribute("r"));
    column = at.column;
    cell = { ...at, type: attribute("t") ?? "n", style: Number(attribute("s") ?? 0) };
    written = "";
  };

  const closeCell = () => {
    if (cell && written !== "") {
      const content = cellContent(cell, written, part, context);
      if (content.text !== "") {
        const cells = rows.get(cell.row) ?? new Map<number, GridCell>();
        rows.set(cell.row, cells.set(cell.column, content));
      }
    }
    cell = null;
  };

  parseXml(
    xml,
    { name: context.name, part },
    {
      open: (element, attribute, isEmpty) => {
        if (element === "c" && isEmpty) column += 1;
        else if (element === "c") openCell(attribute);
        else if (element === "row") openRow(attribute);
        else if (element === "worksheet") id = attribute("*:uid") ?? null;
        else if (element === "v" || element === "t") isCollecting = cell !== null && !inPhonetic;
        else if (element === "rPh") inPhonetic = true;
        else if (element === "mergeCell") {
          const range = parseAddress(sheet, attribute("ref") ?? "");
          if (range) merges.push(range);
        }
      },
      text: (text) => {
        if (isCollecting) written += text;
      },
      close: (element) => {
        if (element === "v" || element === "t") isCollecting = false;
        else if (element === "c") closeCell();
        else if (element === "rPh") inPhonetic = false;
      },
    },
  );
  return { id, rows, merges, hiddenRows };
}

/** The kinds of cell are those of ECMA-376 part 1, 18.18.11 (ST_CellType). */
function cellContent(cell: StoredCell, written: string, part: string, context: WorkbookContext): GridCell {
  switch (cell.type) {
    case "s": {
      const text = context.sharedStrings[Number(written)];
      if (text === undefined) throw damaged(context.name, part);
      return { value: text, text };
    }
    case "b":
      return written.trim() === "1" ? { value: true, text: "TRUE" } : { value: false, text: "FALSE" };
    case "n":
      return numberContent(Number(written), written, cell.style, context);
    case "d": {
      const serial =
        Date.parse(written.endsWith("Z") ? written : `${written}Z`) / MILLISECONDS_A_DAY + SERIAL_OF_1970;
      return numberContent(serial, written, cell.style, { ...context, countsFrom1904: false });
    }
    default: {
      const text = writtenText(written);
      return { value: text, text };
    }
  }
}

function numberContent(number: number, written: string, style: number, context: WorkbookContext): GridCell {
  if (!Number.isFinite(number)) return { value: written, text: written };
  return displayNumber(number, context.numberFormats[style] ?? "General", context.countsFrom1904);
}

import { columnLetters } from "../../../src/domain/grid/cell-ref";
import { MAX_COLUMNS, MAX_ROWS, parseBox } from "./box";

const CORNERS = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/g;

/** A formula as it stands some rows and columns further on: what has no `$` moves along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    CORNERS,
    (
      piece: string,
      columnMark: string | undefined,
      letters: string | undefined,
      rowMark: string | undefined,
      digits: string | undefined,
    ) => {
      const box = letters === undefined || digits === undefined ? null : parseBox(`${letters}${digits}`);
      if (!box) return piece;
      const column = columnMark === "$" ? box.left : (box.left + columns + MAX_COLUMNS) % MAX_COLUMNS;
      const row = rowMark === "$" ? box.top : (box.top + rows + MAX_ROWS) % MAX_ROWS;
      return `${columnMark ?? ""}${columnLetters(column)}${rowMark ?? ""}${row + 1}`;
    },
  );
}

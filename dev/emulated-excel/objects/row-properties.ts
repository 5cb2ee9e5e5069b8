import { invalidArgument } from "../protocol/host-error";
import type { Argument, Method } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import { isWholeColumns, isWholeRows } from "../workbook/box";
import { recordArgument } from "./host-context";
import type { RangeTarget } from "./targets";

/** What is asked of each line: a record's names, those of its `format` with that before them. */
function wantedOf(asked: Argument, location: string, known: readonly string[]): ReadonlySet<string> {
  const { format, ...own } = recordArgument(asked, location);
  const inFormat = format === undefined ? [] : Object.entries(recordArgument(format, location));
  const wanted = [
    ...Object.entries(own),
    ...inFormat.map(([name, isWanted]) => [`format.${name}`, isWanted] as const),
  ].flatMap(([name, isWanted]) => (isWanted === true ? [name] : []));
  if (wanted.some((name) => !known.includes(name))) throw invalidArgument(location);
  return new Set(wanted);
}

/**
 * `Range.getRowProperties`: one record a row, with what was asked for. Whether a hidden row has its height there, or none, is
 * not known: it has it here, so that nobody takes the height for a sign.
 */
export function getRowProperties(): Method<RangeTarget> {
  return ({ sheet, box }, asked) => {
    const location = "Range.getRowProperties";
    const wanted = wantedOf(asked, location, ["rowHidden", "rowIndex", "format.rowHeight"]);
    if (isWholeColumns(box)) throw invalidArgument(location);
    const records: WireValue[] = [];
    for (let row = box.top; row <= box.bottom; row += 1)
      records.push({
        ...(wanted.has("rowHidden") ? { rowHidden: sheet.state.rows.get(row)?.hidden === true } : {}),
        ...(wanted.has("rowIndex") ? { rowIndex: row } : {}),
        ...(wanted.has("format.rowHeight") ? { format: { rowHeight: sheet.rowHeight(row, true) } } : {}),
      });
    return records;
  };
}

/** `Range.getColumnProperties`: one record a column, with what was asked for. */
export function getColumnProperties(): Method<RangeTarget> {
  return ({ sheet, box }, asked) => {
    const location = "Range.getColumnProperties";
    const wanted = wantedOf(asked, location, ["columnHidden", "columnIndex", "format.columnWidth"]);
    if (isWholeRows(box)) throw invalidArgument(location);
    const records: WireValue[] = [];
    for (let column = box.left; column <= box.right; column += 1)
      records.push({
        ...(wanted.has("columnHidden")
          ? { columnHidden: sheet.state.columns.get(column)?.hidden === true }
          : {}),
        ...(wanted.has("columnIndex") ? { columnIndex: column } : {}),
        ...(wanted.has("format.columnWidth")
          ? { format: { columnWidth: sheet.columnWidth(column, true) } }
          : {}),
      });
    return records;
  };
}

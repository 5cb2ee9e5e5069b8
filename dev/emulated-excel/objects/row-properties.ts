import { invalidArgument } from "../protocol/host-error";
import type { Method } from "../protocol/object-model";
import type { WireValue } from "../protocol/wire";
import { isWholeColumns } from "../workbook/box";
import { recordArgument } from "./host-context";
import type { RangeTarget } from "./targets";

/** `Range.getRowProperties`: one record a row, with what was asked for. */
export function getRowProperties(): Method<RangeTarget> {
  return (range, asked) => {
    const location = "Range.getRowProperties";
    const wanted = Object.entries(recordArgument(asked, location))
      .filter(([, isWanted]) => isWanted === true)
      .map(([name]) => name);
    if (isWholeColumns(range.box) || wanted.some((name) => name !== "rowHidden" && name !== "rowIndex"))
      throw invalidArgument(location);
    const records: WireValue[] = [];
    for (let row = range.box.top; row <= range.box.bottom; row += 1)
      records.push({
        ...(wanted.includes("rowHidden")
          ? { rowHidden: range.sheet.state.rows.get(row)?.hidden === true }
          : {}),
        ...(wanted.includes("rowIndex") ? { rowIndex: row } : {}),
      });
    return records;
  };
}

import { columnCount, isWholeColumns, isWholeRows, rowCount, type Box } from "./box";

/** Cells pushed away by an insertion, or drawn in after a deletion. */
export interface Shift {
  readonly axis: "rows" | "columns";
  /** The first line inserted or deleted. */
  readonly at: number;
  /** Lines inserted, or, negative, deleted. */
  readonly by: number;
  /** The first and last line across the axis that move; the others stay. */
  readonly from: number;
  readonly to: number;
}

export type Direction = "Down" | "Right" | "Up" | "Left";

/** The shift Excel makes when a box is inserted or deleted in a direction; whole lines decide it themselves. */
export function shiftOf(box: Box, direction: Direction, kind: "insert" | "delete"): Shift {
  const alongRows =
    isWholeRows(box) || (!isWholeColumns(box) && (direction === "Down" || direction === "Up"));
  const sign = kind === "insert" ? 1 : -1;
  return alongRows
    ? { axis: "rows", at: box.top, by: sign * rowCount(box), from: box.left, to: box.right }
    : { axis: "columns", at: box.left, by: sign * columnCount(box), from: box.top, to: box.bottom };
}

/** Where a line goes; `null` when it is deleted. */
export function movedLine(line: number, shift: Shift): number | null {
  if (line < shift.at) return line;
  if (shift.by < 0 && line < shift.at - shift.by) return null;
  return line + shift.by;
}

const edges = (box: Box, axis: Shift["axis"]) =>
  axis === "rows"
    ? { start: box.top, end: box.bottom, from: box.left, to: box.right }
    : { start: box.left, end: box.right, from: box.top, to: box.bottom };

/** Whether a box would be torn: partly inside the lines that move. */
export function isTorn(box: Box, shift: Shift): boolean {
  const { end, from, to } = edges(box, shift.axis);
  const outside = to < shift.from || from > shift.to;
  const inside = from >= shift.from && to <= shift.to;
  return !outside && !inside && end >= shift.at;
}

/** Where a box goes: it moves, grows when lines come inside it, shrinks when they go; `null` when it is gone. */
export function movedBox(box: Box, shift: Shift): Box | null {
  const { start, end, from, to } = edges(box, shift.axis);
  if (from < shift.from || to > shift.to || end < shift.at) return box;
  let [newStart, newEnd] = [start, end];
  if (shift.by > 0) {
    newStart = start >= shift.at ? start + shift.by : start;
    newEnd = end + shift.by;
  } else {
    const after = shift.at - shift.by;
    if (start >= shift.at && end < after) return null;
    newStart = start < shift.at ? start : Math.max(shift.at, start + shift.by);
    newEnd = end >= after ? end + shift.by : shift.at - 1;
  }
  return shift.axis === "rows"
    ? { ...box, top: newStart, bottom: newEnd }
    : { ...box, left: newStart, right: newEnd };
}

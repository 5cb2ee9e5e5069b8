import { boxOf, sameBox, type Box } from "../../emulated-excel/workbook/box";
import type { Sheet } from "../../emulated-excel/workbook/sheet";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./head-size";
import { at, selectedBox, type Selection } from "./selection";
import type { SheetLayout } from "./sheet-layout";

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far the sheet is scrolled, in CSS pixels. */
export interface Scroll {
  readonly top: number;
  readonly left: number;
}

/** Where a box of cells stands in the scrolled page, in CSS pixels; a frozen one moves along with the scroll. */
export function placeOf({ rows, columns, frozen }: SheetLayout, box: Box, scroll: Scroll): Place {
  const [along, down] = [box.left < frozen.columns ? scroll.left : 0, box.top < frozen.rows ? scroll.top : 0];
  return {
    left: HEAD_WIDTH + columns.startOf(box.left) + along,
    top: HEAD_HEIGHT + rows.startOf(box.top) + down,
    width: columns.span(box.left, Math.min(box.right, columns.count - 1)),
    height: rows.span(box.top, Math.min(box.bottom, rows.count - 1)),
  };
}

/** The cell under the pointer; `null` on the heads. */
export function cellUnder(
  pointer: { readonly clientX: number; readonly clientY: number },
  scroller: HTMLElement,
  { rows, columns, frozen }: SheetLayout,
): { readonly row: number; readonly column: number } | null {
  const edge = scroller.getBoundingClientRect();
  const [x, y] = [pointer.clientX - edge.left - HEAD_WIDTH, pointer.clientY - edge.top - HEAD_HEIGHT];
  const inside = x + HEAD_WIDTH <= scroller.clientWidth && y + HEAD_HEIGHT <= scroller.clientHeight;
  if (x < 0 || y < 0 || !inside) return null;
  return {
    row: rows.at(y < frozen.height ? y : y + scroller.scrollTop),
    column: columns.at(x < frozen.width ? x : x + scroller.scrollLeft),
  };
}

/** A press on a merged area is a press on its first cell. */
export function pressed(cell: { readonly row: number; readonly column: number }, sheet: Sheet): Selection {
  const merge = sheet.mergeAt(cell.row, cell.column);
  return merge ? at(merge.top, merge.left) : at(cell.row, cell.column);
}

/** Whether the workbook still has the selection that was drawn here: the pane may have moved it. */
export function isStill(selection: Selection, box: Box, merges: readonly Box[]): boolean {
  return sameBox(selectedBox(selection, merges), box);
}

/** Scrolls as little as it takes to bring the cell that was last moved to into view, beside what is frozen. */
export function reveal(scroller: HTMLElement, layout: SheetLayout, selection: Selection): void {
  const { rows, columns, frozen } = layout;
  const { toRow: row, toColumn: column } = selection;
  const place = placeOf(layout, boxOf(row, column), { top: 0, left: 0 });
  if (row >= frozen.rows)
    scroller.scrollTop = scrolledTo(
      scroller.scrollTop,
      rows.startOf(row) - frozen.height,
      place.height,
      scroller.clientHeight - HEAD_HEIGHT - frozen.height,
    );
  if (column >= frozen.columns)
    scroller.scrollLeft = scrolledTo(
      scroller.scrollLeft,
      columns.startOf(column) - frozen.width,
      place.width,
      scroller.clientWidth - HEAD_WIDTH - frozen.width,
    );
}

/** The nearest scroll at which something of this size is in view; its start, when it is larger than the view. */
function scrolledTo(scroll: number, start: number, size: number, view: number): number {
  if (start < scroll) return start;
  return start + size > scroll + view ? Math.min(start, start + size - view) : scroll;
}

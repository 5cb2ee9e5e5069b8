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

/** Where a box of cells stands in the scrolled page, in CSS pixels. */
export function placeOf({ rows, columns }: SheetLayout, box: Box): Place {
  return {
    left: HEAD_WIDTH + columns.startOf(box.left),
    top: HEAD_HEIGHT + rows.startOf(box.top),
    width: columns.span(box.left, Math.min(box.right, columns.count - 1)),
    height: rows.span(box.top, Math.min(box.bottom, rows.count - 1)),
  };
}

/** The cell under the pointer; `null` on the heads. */
export function cellUnder(
  pointer: { readonly clientX: number; readonly clientY: number },
  scroller: HTMLElement,
  { rows, columns }: SheetLayout,
): { readonly row: number; readonly column: number } | null {
  const edge = scroller.getBoundingClientRect();
  const [inX, inY] = [pointer.clientX - edge.left, pointer.clientY - edge.top];
  const outside = inX < HEAD_WIDTH || inY < HEAD_HEIGHT;
  if (outside || inX > scroller.clientWidth || inY > scroller.clientHeight) return null;
  return {
    row: rows.at(inY - HEAD_HEIGHT + scroller.scrollTop),
    column: columns.at(inX - HEAD_WIDTH + scroller.scrollLeft),
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

/** Scrolls as little as it takes to bring the cell that was last moved to into view. */
export function reveal(scroller: HTMLElement, layout: SheetLayout, selection: Selection): void {
  const place = placeOf(layout, boxOf(selection.toRow, selection.toColumn));
  const [width, height] = [scroller.clientWidth, scroller.clientHeight];
  if (place.top - HEAD_HEIGHT < scroller.scrollTop) scroller.scrollTop = place.top - HEAD_HEIGHT;
  else if (place.top + place.height > scroller.scrollTop + height)
    scroller.scrollTop = Math.min(place.top + place.height - height, place.top - HEAD_HEIGHT);
  if (place.left - HEAD_WIDTH < scroller.scrollLeft) scroller.scrollLeft = place.left - HEAD_WIDTH;
  else if (place.left + place.width > scroller.scrollLeft + width)
    scroller.scrollLeft = Math.min(place.left + place.width - width, place.left - HEAD_WIDTH);
}

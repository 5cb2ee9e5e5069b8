import { cellAddress } from "../../../src/domain/grid/cell-ref";
import type { Box } from "../../emulated-excel/workbook/box";
import { isEmptyCell } from "../../emulated-excel/workbook/cell";
import type { Sheet } from "../../emulated-excel/workbook/sheet";
import { linkAt } from "./cell-links";
import { cellLook } from "./cell-look";
import { cellText } from "./cell-text";
import { conditionalLook } from "./conditional-look";
import { HEAD_WIDTH } from "./head-size";
import type { SheetLayout } from "./sheet-layout";

export const cellId = (row: number, column: number) => `cell-${cellAddress({ row, column })}`;

interface GridCellProps {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly column: number;
  readonly merge: Box | undefined;
  /** What is selected, when this row is part of it. */
  readonly selected: Box | null;
  readonly isActive: boolean;
}

/** One cell, or a merged area by its first one. */
export function GridCell(props: GridCellProps) {
  const { sheet, layout, row, column, merge } = props;
  const cell = sheet.cellAt(row, column);
  const text = cellText(cell);
  const style = sheet.styleAt(row, column);
  const isSelected = isIn(props.selected, column);
  const width = merge || style.wrapText ? undefined : spill(props);
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-label={`${cellAddress({ row, column })} ${text}`.trim()}
      aria-selected={isSelected}
      {...(merge
        ? { "aria-rowspan": merge.bottom - merge.top + 1, "aria-colspan": merge.right - merge.left + 1 }
        : {})}
      className={classOf(props, style.wrapText, width !== undefined, isSelected)}
      style={{
        ...cellLook(style, cell?.content ?? "", conditionalLook(sheet, row, column)),
        left: HEAD_WIDTH + layout.columns.startOf(column),
        width: layout.columns.span(column, merge?.right ?? column),
        height: layout.rows.span(row, merge?.bottom ?? row),
      }}
    >
      <span style={style.wrapText || merge ? undefined : { flex: "none", minWidth: "100%", width }}>
        {text}
      </span>
    </div>
  );
}

/** How far unwrapped text may run over the empty cells to its right. */
function spill({ sheet, layout, row, column }: GridCellProps): number | undefined {
  const cell = sheet.cellAt(row, column);
  if (typeof cell?.content !== "string" || cell.content === "") return undefined;
  let last = column;
  while (last + 1 < layout.columns.count && isEmptyCell(sheet.cellAt(row, last + 1))) last += 1;
  return last === column ? undefined : layout.columns.span(column, last) - 6;
}

const isIn = (selected: Box | null, column: number) =>
  selected !== null && column >= selected.left && column <= selected.right;

function classOf(props: GridCellProps, wrapped: boolean, spilling: boolean, isSelected: boolean): string {
  const { selected, merge, row, column } = props;
  const [bottom, right] = [merge?.bottom ?? row, merge?.right ?? column];
  return [
    "cell",
    wrapped && "wrapped",
    merge && "merged",
    spilling && "spilling",
    linkAt(props.sheet, row, column) && "linked",
    isSelected && "selected",
    props.isActive && "active",
    isSelected && selected?.top === row && "edge-top",
    isSelected && selected?.bottom === bottom && "edge-bottom",
    isSelected && selected?.left === column && "edge-left",
    isSelected && selected?.right === right && "edge-right",
  ]
    .filter(Boolean)
    .join(" ");
}

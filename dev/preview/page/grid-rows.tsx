import { memo } from "react";
import { cellAddress, columnLetters } from "../../../src/domain/grid/cell-ref";
import type { Box } from "../../emulated-excel/workbook/box";
import { isEmptyCell } from "../../emulated-excel/workbook/cell";
import type { Sheet } from "../../emulated-excel/workbook/sheet";
import { cellLook } from "./cell-look";
import { cellText } from "./cell-text";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./head-size";
import { mergesByRow } from "../../emulated-excel/workbook/merges-by-row";
import type { SheetLayout } from "./sheet-layout";

export const cellId = (row: number, column: number) => `cell-${cellAddress({ row, column })}`;

/** The letters above the columns. */
export const ColumnHeads = memo(function ColumnHeads(props: {
  readonly layout: SheetLayout;
  readonly selected: Box;
}) {
  const { columns } = props.layout;
  return (
    <div role="row" aria-rowindex={1} className="column-heads" style={{ width: HEAD_WIDTH + columns.total }}>
      <div role="columnheader" aria-label="Rows" className="corner" />
      {Array.from({ length: columns.count }, (_, column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={column >= props.selected.left && column <= props.selected.right ? "head lit" : "head"}
          style={{ left: HEAD_WIDTH + columns.startOf(column), width: columns.span(column, column) }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
});

/** The rows in view, and those out of view from which a merged area reaches into it. */
export const GridRows = memo(function GridRows(props: {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly first: number;
  readonly last: number;
  readonly selected: Box;
  /** New after each change: the sheet object itself stays the same. */
  readonly version: number;
}) {
  const { sheet, layout, first, last, selected } = props;
  const reaching = (mergesByRow(sheet.state.merges).get(first) ?? []).filter((merge) => merge.top < first);
  const outside = [...new Set(reaching.map((merge) => merge.top))];
  return (
    <>
      {outside.map((row) => (
        <GridRow
          key={row}
          sheet={sheet}
          layout={layout}
          row={row}
          selected={selected}
          columns={reaching.filter((merge) => merge.top === row).map((merge) => merge.left)}
        />
      ))}
      {Array.from({ length: last - first + 1 }, (_, index) => (
        <GridRow key={first + index} sheet={sheet} layout={layout} row={first + index} selected={selected} />
      ))}
    </>
  );
});

function GridRow(props: {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly selected: Box;
  readonly columns?: readonly number[];
}) {
  const { sheet, layout, row, selected } = props;
  const height = layout.rows.span(row, row);
  if (height === 0) return null;
  const merges = mergesByRow(sheet.state.merges).get(row) ?? [];
  const columns = props.columns ?? Array.from({ length: layout.columns.count }, (_, column) => column);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="row"
      style={{
        top: HEAD_HEIGHT + layout.rows.startOf(row),
        height,
        width: HEAD_WIDTH + layout.columns.total,
      }}
    >
      <div
        role="rowheader"
        className={row >= selected.top && row <= selected.bottom ? "row-head lit" : "row-head"}
        style={{ height }}
      >
        {row + 1}
      </div>
      {columns.map((column) => {
        const merge = merges.find((each) => each.left <= column && each.right >= column);
        if (merge && (merge.top !== row || merge.left !== column)) return null;
        if (layout.columns.span(column, column) === 0) return null;
        return (
          <GridCell key={column} sheet={sheet} layout={layout} row={row} column={column} merge={merge} />
        );
      })}
    </div>
  );
}

function GridCell(props: {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly column: number;
  readonly merge: Box | undefined;
}) {
  const { sheet, layout, row, column, merge } = props;
  const cell = sheet.cellAt(row, column);
  const text = cellText(cell);
  const style = sheet.styleAt(row, column);
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-label={`${cellAddress({ row, column })} ${text}`.trim()}
      {...(merge
        ? { "aria-rowspan": merge.bottom - merge.top + 1, "aria-colspan": merge.right - merge.left + 1 }
        : {})}
      className={cellClass(style.wrapText, merge !== undefined, spill(props).width !== undefined)}
      style={{
        ...cellLook(style, cell?.content ?? ""),
        left: HEAD_WIDTH + layout.columns.startOf(column),
        width: layout.columns.span(column, merge?.right ?? column),
        height: layout.rows.span(row, merge?.bottom ?? row),
      }}
    >
      <span style={style.wrapText || merge ? undefined : { flex: "none", minWidth: "100%", ...spill(props) }}>
        {text}
      </span>
    </div>
  );
}

/** How far unwrapped text may run over the empty cells to its right. */
function spill({ sheet, layout, row, column }: Parameters<typeof GridCell>[0]): { readonly width?: number } {
  const cell = sheet.cellAt(row, column);
  if (typeof cell?.content !== "string" || cell.content === "") return {};
  let last = column;
  while (last + 1 < layout.columns.count && isEmptyCell(sheet.cellAt(row, last + 1))) last += 1;
  return last === column ? {} : { width: layout.columns.span(column, last) - 6 };
}

function cellClass(wrapped: boolean, merged: boolean, spilling: boolean): string {
  return ["cell", wrapped && "wrapped", merged && "merged", spilling && "spilling"].filter(Boolean).join(" ");
}

import { memo } from "react";
import { columnLetters } from "../../../src/domain/grid/cell-ref";
import type { Box } from "../../emulated-excel/workbook/box";
import { mergesByRow } from "../../emulated-excel/workbook/merges-by-row";
import type { Sheet, SheetState } from "../../emulated-excel/workbook/sheet";
import { GridCell } from "./grid-cell";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./head-size";
import type { SheetLayout } from "./sheet-layout";

/** What every row draws from. */
interface Drawn {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  /** New after each change: the sheet object itself stays the same. */
  readonly state: SheetState;
  readonly selected: Box;
  readonly active: { readonly row: number; readonly column: number };
}

/** The letters above the columns. */
export const ColumnHeads = memo(function ColumnHeads(props: {
  readonly layout: SheetLayout;
  readonly selected: Box;
}) {
  const { columns, frozen } = props.layout;
  const head = (column: number, left: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      className={column >= props.selected.left && column <= props.selected.right ? "head lit" : "head"}
      style={{ left, width: columns.span(column, column) }}
    >
      {columnLetters(column)}
    </div>
  );
  const places = Array.from({ length: columns.count }, (_, column) => column);
  return (
    <div role="row" aria-rowindex={1} className="column-heads" style={{ width: HEAD_WIDTH + columns.total }}>
      <div role="presentation" className="row-start" style={{ width: HEAD_WIDTH + frozen.width }}>
        <div role="columnheader" aria-label="Rows" className="corner" />
        {places.slice(0, frozen.columns).map((column) => head(column, HEAD_WIDTH + columns.startOf(column)))}
      </div>
      {places.slice(frozen.columns).map((column) => head(column, HEAD_WIDTH + columns.startOf(column)))}
    </div>
  );
});

/** The rows that stay in view, above the others. */
export function FrozenRows(props: Drawn) {
  const { frozen, columns } = props.layout;
  if (frozen.rows === 0) return null;
  return (
    <div
      role="presentation"
      className="frozen-rows"
      style={{ top: HEAD_HEIGHT, height: frozen.height, width: HEAD_WIDTH + columns.total }}
    >
      <Rows {...props} rows={Array.from({ length: frozen.rows }, (_, row) => row)} offset={0} />
    </div>
  );
}

/** The rows in view, and those out of view from which a merged area reaches into it. */
export function GridRows(props: Drawn & { readonly first: number; readonly last: number }) {
  const { first, last, sheet, layout } = props;
  const merges = mergesByRow(sheet.state.merges).get(first) ?? [];
  const reaching = merges.filter((merge) => merge.top < first && merge.top >= layout.frozen.rows);
  const outside = [...new Set(reaching.map((merge) => merge.top))];
  return (
    <>
      {outside.map((row) => (
        <Rows
          {...props}
          key={row}
          rows={[row]}
          offset={HEAD_HEIGHT}
          columns={reaching.filter((merge) => merge.top === row).map((merge) => merge.left)}
        />
      ))}
      <Rows
        {...props}
        rows={Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)}
        offset={HEAD_HEIGHT}
      />
    </>
  );
}

function Rows(
  props: Drawn & {
    readonly rows: readonly number[];
    readonly offset: number;
    readonly columns?: readonly number[];
  },
) {
  const { selected, active } = props;
  return props.rows.map((row) => {
    const isIn = row >= selected.top && row <= selected.bottom;
    return (
      <GridRow
        key={row}
        sheet={props.sheet}
        layout={props.layout}
        state={props.state}
        row={row}
        top={props.offset + props.layout.rows.startOf(row)}
        selected={isIn ? selected : null}
        activeColumn={row === active.row ? active.column : null}
        {...(props.columns ? { columns: props.columns } : {})}
      />
    );
  });
}

/** Drawn again only when the sheet has changed, or the selection in this row. */
const GridRow = memo(function GridRow(props: {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly state: SheetState;
  readonly row: number;
  readonly top: number;
  readonly selected: Box | null;
  readonly activeColumn: number | null;
  readonly columns?: readonly number[];
}) {
  const { sheet, layout, row, selected } = props;
  const height = layout.rows.span(row, row);
  if (height === 0) return null;
  const merges = mergesByRow(sheet.state.merges).get(row) ?? [];
  const columns = props.columns ?? Array.from({ length: layout.columns.count }, (_, column) => column);
  const cells = columns.flatMap((column) => {
    const merge = merges.find((each) => each.left <= column && each.right >= column);
    if (merge && (merge.top !== row || merge.left !== column)) return [];
    if (layout.columns.span(column, column) === 0) return [];
    const cell = (
      <GridCell
        key={column}
        sheet={sheet}
        layout={layout}
        row={row}
        column={column}
        merge={merge}
        selected={selected}
        isActive={column === props.activeColumn}
      />
    );
    return [{ column, cell }];
  });
  const isFrozen = ({ column }: { readonly column: number }) => column < layout.frozen.columns;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="row"
      style={{ top: props.top, height, width: HEAD_WIDTH + layout.columns.total }}
    >
      <div
        role="presentation"
        className="row-start"
        style={{ height, width: HEAD_WIDTH + layout.frozen.width }}
      >
        <div role="rowheader" className={selected ? "row-head lit" : "row-head"} style={{ height }}>
          {row + 1}
        </div>
        {cells.filter(isFrozen).map(({ cell }) => cell)}
      </div>
      {cells.filter((each) => !isFrozen(each)).map(({ cell }) => cell)}
    </div>
  );
});

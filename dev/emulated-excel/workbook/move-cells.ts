import { MAX_COLUMNS, MAX_ROWS, type Box } from "./box";
import { invalidOperation } from "../protocol/host-error";
import type { Cell } from "./cell";
import { isTorn, movedBox, movedLine, type Shift } from "./shift";
import type { CellRow, Sheet, SheetState } from "./sheet";
import type { LineFormat } from "./sheet-parts";

/**
 * Inserts or deletes cells of one sheet: cells, looks, merges, tables, validation, conditional formats and
 * links move along. New rows and columns look like the line before them, as in Excel.
 * @throws InvalidOperation when a merge or table would be torn apart.
 */
export function moveCells(sheet: Sheet, shift: Shift): void {
  const { state } = sheet;
  for (const box of [...state.merges, ...state.tables.map((table) => table.box)])
    if (isTorn(box, shift))
      throw invalidOperation(
        shift.by > 0 ? "Range.insert" : "Range.delete",
        "This operation would move only part of a merged cell or table.",
      );
  const wholeLines =
    shift.axis === "rows"
      ? shift.from === 0 && shift.to === MAX_COLUMNS - 1
      : shift.from === 0 && shift.to === MAX_ROWS - 1;
  const boxes = (list: readonly Box[]) => list.map((box) => movedBox(box, shift)).filter(isPresent);
  sheet.change({
    cells: shift.axis === "rows" ? movedDown(state, shift) : movedAcross(state, shift),
    ...(wholeLines ? movedLines(state, shift) : {}),
    merges: boxes(state.merges).filter((box) => box.top !== box.bottom || box.left !== box.right),
    tables: withBox(state.tables, shift),
    links: withBox(state.links, shift),
    spills: boxes(state.spills),
    comments: state.comments.flatMap((comment) => {
      const { row, column } = comment;
      const box = movedBox({ top: row, bottom: row, left: column, right: column }, shift);
      return box ? [{ ...comment, row: box.top, column: box.left }] : [];
    }),
    conditionalFormats: withBox(state.conditionalFormats, shift),
    validations: state.validations
      .map((rule) => ({ ...rule, boxes: boxes(rule.boxes) }))
      .filter((rule) => rule.boxes.length > 0),
    autoFilter: state.autoFilter && movedBox(state.autoFilter, shift),
  });
  if (shift.by > 0) copyLookOfLineBefore(sheet, shift);
}

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}

function withBox<T extends { readonly box: Box }>(items: readonly T[], shift: Shift): readonly T[] {
  return items.flatMap((item) => {
    const box = movedBox(item.box, shift);
    return box ? [{ ...item, box }] : [];
  });
}

function movedDown(state: SheetState, shift: Shift): ReadonlyMap<number, CellRow> {
  const inBand = (column: number) => column >= shift.from && column <= shift.to;
  const moved = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of state.cells)
    for (const [column, cell] of cells) {
      const target = inBand(column) ? movedLine(row, shift) : row;
      if (target === null || target >= MAX_ROWS) continue;
      const targetRow = moved.get(target) ?? new Map<number, Cell>();
      targetRow.set(column, cell);
      moved.set(target, targetRow);
    }
  return moved;
}

function movedAcross(state: SheetState, shift: Shift): ReadonlyMap<number, CellRow> {
  return new Map(
    [...state.cells].map(([row, cells]) => {
      if (row < shift.from || row > shift.to) return [row, cells];
      const moved = new Map<number, Cell>();
      for (const [column, cell] of cells) {
        const target = movedLine(column, shift);
        if (target !== null && target < MAX_COLUMNS) moved.set(target, cell);
      }
      return [row, moved];
    }),
  );
}

function movedLines(state: SheetState, shift: Shift): Partial<SheetState> {
  const move = <T>(lines: ReadonlyMap<number, T>): Map<number, T> =>
    new Map(
      [...lines].flatMap(([line, value]) => {
        const target = movedLine(line, shift);
        return target === null ? [] : [[target, value] as const];
      }),
    );
  const moved: Map<number, LineFormat> = move(state[shift.axis]);
  const before = state[shift.axis].get(shift.at - 1);
  if (before?.size !== undefined && shift.by > 0)
    for (let line = shift.at; line < shift.at + shift.by; line += 1) moved.set(line, { size: before.size });
  return shift.axis === "rows"
    ? { rows: moved, rowStyles: move(state.rowStyles), pageBreaks: movedBreaks(state.pageBreaks, shift) }
    : { columns: moved, columnStyles: move(state.columnStyles) };
}

function movedBreaks(breaks: readonly number[], shift: Shift): readonly number[] {
  const moved = breaks.map((row) => movedLine(row, shift)).filter(isPresent);
  return moved.filter((row) => row > 0);
}

function copyLookOfLineBefore(sheet: Sheet, shift: Shift): void {
  if (shift.at === 0) return;
  const before: Box =
    shift.axis === "rows"
      ? { top: shift.at - 1, bottom: shift.at - 1, left: shift.from, right: shift.to }
      : { top: shift.from, bottom: shift.to, left: shift.at - 1, right: shift.at - 1 };
  for (const [row, column, cell] of [...sheet.cellsIn(before)])
    for (let step = 0; step < shift.by; step += 1) {
      const [newRow, newColumn] = shift.axis === "rows" ? [shift.at + step, column] : [row, shift.at + step];
      sheet.setCell(newRow, newColumn, { content: "", style: cell.style });
    }
}

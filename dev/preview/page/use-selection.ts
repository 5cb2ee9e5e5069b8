import { useState } from "react";
import { boxOf, WHOLE_SHEET, boxAddress, type Box } from "../../emulated-excel/workbook/box";
import { isEmptyCell } from "../../emulated-excel/workbook/cell";
import type { EmulatedHost } from "../../emulated-excel/emulated-host";
import { isStill } from "./grid-places";
import type { KeyCommand } from "./key-command";
import { at, jumped, selectedBox, stepped, type Selection, type Step } from "./selection";
import type { SheetLayout } from "./sheet-layout";

/** Where a person is on the sheet, and the ways on. */
export interface GridSelection {
  readonly selection: Selection;
  /** All that is selected: whole merged areas. */
  readonly box: Box;
  /** The one cell, or merged area, that is typed into. */
  readonly active: Box;
  readonly select: (next: Selection) => void;
  readonly move: (step: Step, extend?: boolean) => void;
  /** @returns whether the command was one of selecting. */
  readonly carryOut: (command: KeyCommand, page: number) => boolean;
}

/** The selection of the workbook, which the pane may move too, and which end of it the person moves. */
export function useSelection(host: EmulatedHost, layout: SheetLayout, onMove: () => void): GridSelection {
  const { workbook } = host;
  const sheet = workbook.active;
  const { box } = workbook.selection;
  const { merges } = sheet.state;
  const [anchor, setAnchor] = useState<Selection>(at(box.top, box.left));
  const selection = isStill(anchor, box, merges) ? anchor : at(box.top, box.left);

  const select = (next: Selection) => {
    setAnchor(next);
    onMove();
    host.select(sheet.state.name, boxAddress(selectedBox(next, merges)));
  };
  const goTo = (to: { readonly row: number; readonly column: number }, extend: boolean) =>
    select(extend ? { ...selection, toRow: to.row, toColumn: to.column } : at(to.row, to.column));
  const end = (extend: boolean) =>
    extend ? { row: selection.toRow, column: selection.toColumn } : selection;
  const move = (step: Step, extend = false) =>
    goTo(stepped(end(extend), step, merges, layout.rows, layout.columns), extend);
  const jump = (step: Step, extend: boolean) => {
    const isFilled = (row: number, column: number) => !isEmptyCell(sheet.cellAt(row, column));
    goTo(jumped(end(extend), step, isFilled, layout.rows, layout.columns), extend);
  };
  const carryOut = (command: KeyCommand, page: number): boolean => {
    const used = () => sheet.usedBox(WHOLE_SHEET, true) ?? boxOf(0, 0);
    const { frozen } = layout;
    switch (command.kind) {
      case "move":
        move(command.step, command.extend);
        return true;
      case "jump":
        jump(command.step, command.extend);
        return true;
      case "page":
        move({ rows: command.step.rows * page, columns: 0 }, command.extend);
        return true;
      case "row-start":
        goTo({ row: end(command.extend).row, column: frozen.columns }, command.extend);
        return true;
      case "sheet-start":
        goTo({ row: frozen.rows, column: frozen.columns }, command.extend);
        return true;
      case "sheet-end":
        goTo({ row: used().bottom, column: used().right }, command.extend);
        return true;
      case "all":
        select({ ...at(0, 0), toRow: used().bottom, toColumn: used().right });
        return true;
      case "edit":
      case "clear":
      case "undo":
      case "redo":
      case "choices":
      case "end-mode":
        return false;
    }
  };
  return {
    selection,
    box,
    active: selectedBox(at(selection.row, selection.column), merges),
    select,
    move,
    carryOut,
  };
}

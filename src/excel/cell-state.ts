import type { CellRef } from "../domain/grid/cell-ref";
import { shownText } from "./cell-text";

/** One cell as Excel holds it: enough to compare it, and to put it back. */
export interface CellState {
  readonly at: CellRef;
  readonly value: unknown;
  readonly shown: string;
  /** With its `=`; `null` where the cell holds none. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A cell of a row that is not there yet. */
export function blankState(at: CellRef): CellState {
  return { at, value: "", shown: "", formula: null, numberFormat: "General" };
}

/** Queues one cell. @returns what reads it after the sync. */
export function queueCellState(sheet: Excel.Worksheet, at: CellRef): () => CellState {
  const cell = sheet.getCell(at.row, at.column);
  cell.load("values,text,formulas,numberFormat");
  return () => stateOf(cell, at);
}

/** Queues all cells of a row that hold something, however far right. @returns what reads them after the sync. */
export function queueRowStates(
  sheet: Excel.Worksheet,
  { sheet: name, row }: Omit<CellRef, "column">,
): () => readonly CellState[] {
  const used = sheet.getCell(row, 0).getEntireRow().getUsedRangeOrNullObject(true);
  used.load("columnIndex,values,text,formulas,numberFormat");
  return () => statesOf(used, name, row);
}

function statesOf(used: Excel.Range, sheet: string, row: number): readonly CellState[] {
  if (used.isNullObject) return [];
  const columns = used.values[0] ?? [];
  return columns
    .map((_, column) => stateOf(used, { sheet, row, column: used.columnIndex + column }, column))
    .filter(({ value, formula }) => value !== "" || formula !== null);
}

function stateOf(cell: Excel.Range, at: CellRef, column = 0): CellState {
  const value: unknown = cell.values[0]?.[column] ?? "";
  const formula: unknown = cell.formulas[0]?.[column];
  const format: unknown = cell.numberFormat[0]?.[column];
  // A text kept by an apostrophe comes back as its own formula (https://github.com/OfficeDev/office-js/issues/6687).
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    at,
    value,
    shown: shownText(value, cell.text[0]?.[column]),
    formula: isFormula ? formula : null,
    numberFormat: typeof format === "string" ? format : "General",
  };
}

/** Whether a cell holds the same as before, whatever it looks like. */
export function holdsTheSame(one: CellState, other: CellState): boolean {
  return one.value === other.value && one.formula === other.formula;
}

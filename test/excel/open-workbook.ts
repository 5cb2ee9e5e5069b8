import { openEmulatedExcel, type OpenOptions } from "../../dev/emulated-excel/native-bridge";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { CellRef } from "../../src/domain/grid/cell-ref";
import { parseAddress } from "../../src/domain/grid/cell-ref";
import type { CellChange, PlanChange, RowInsertion } from "../../src/domain/plan/cell-change";
import type { Outcome, Trouble } from "../../src/use-cases/workbook";

const PATIENCE = { read: 20_000, write: 20_000 };

/** Short, for tests of an Excel that does not answer. */
export const IMPATIENT = { read: 250, write: 250 };

/** A workbook in the emulated Excel, and the port on it. Requests are counted from here. */
export async function openWorkbook(options: OpenOptions, patience = PATIENCE) {
  const { host } = await openEmulatedExcel(options);
  const workbook = createExcelWorkbook(patience);
  host.requests.reset();
  return { host, workbook };
}

export const PLAN = [
  ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
  ["Engaging councillors", "Minimum", "Developing", "Brief councillors", "Q1 23"],
  [null, null, null, "Publish a plan", "Q2 23"],
  ["Social value", "Developing", "Mature", "Write a policy", "Q3 23"],
];

export function cell(sheet: string, address: string): CellRef {
  const range = parseAddress(sheet, address);
  if (!range) throw new Error(`${address} is no address`);
  return { sheet, row: range.top, column: range.left };
}

/** The change of one cell of the sheet ‘Plan’ to a text. */
export function toText(address: string, before: string, text: string): CellChange {
  return { at: cell("Plan", address), before, after: { kind: "text", text } };
}

export function change(cells: readonly CellChange[], insert: RowInsertion | null = null): PlanChange {
  return { summary: "Engaging councillors: changed", insert, cells };
}

/** The value of an outcome that must be done. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "trouble") throw new Error(`trouble: ${outcome.trouble.sentence}`);
  return outcome.value;
}

/** The trouble of an outcome that must not be done. */
export function troubleOf(outcome: Outcome<unknown>): Trouble {
  if (outcome.kind === "done") throw new Error("expected trouble, but it was done");
  return outcome.trouble;
}

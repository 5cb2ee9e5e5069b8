import type { CellRef } from "../../grid/cell-ref";
import { textAt, type Grid } from "../../grid/grid";
import type { Action, ActionPlan, Entry } from "../action-plan";
import { hasCell } from "./edit";

/** Whether two or more actions of the entry stand as lines in one cell. */
export function actionsShareCell(entry: Entry): boolean {
  return entry.actions.some((action, place) =>
    entry.actions
      .slice(place + 1)
      .some((other) => action.text.at.some((cell) => hasCell(other.text.at, cell))),
  );
}

/** Whether this plan writes a KPI's actions as lines in one cell; one entry that does shows it. */
export function writesActionsAsLines(plan: ActionPlan): boolean {
  return plan.entries.some(actionsShareCell);
}

/** An action of a cell with several, and its by-when in words. */
export interface ActionLine {
  readonly action: Action;
  /** Which line of the cell the action starts on, from 0. */
  readonly line: number;
  readonly byWhen: string;
}

/** The actions of one cell with the lines they start on, in order. */
export function linesOfCell(grid: Grid, entry: Entry, cell: CellRef): readonly ActionLine[] {
  const lines = textAt(grid, cell.row, cell.column)
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim());
  let from = 0;
  return entry.actions
    .filter((action) => hasCell(action.text.at, cell))
    .map((action) => {
      const found = lines.findIndex(
        (line, place) => place >= from && line !== "" && action.text.text.startsWith(line),
      );
      const line = found < 0 ? from : found;
      from = line + 1;
      return { action, line, byWhen: action.byWhen?.written ?? "" };
    });
}

/**
 * The text of the by-when cell beside a cell of several actions: a line each in order when every action has one, else on
 * the same lines as the actions, blank where there is none.
 */
export function byWhenCellText(lines: readonly { readonly line: number; readonly byWhen: string }[]): string {
  if (lines.every(({ byWhen }) => byWhen !== "")) return lines.map(({ byWhen }) => byWhen).join("\n");
  if (lines.every(({ byWhen }) => byWhen === "")) return "";
  const last = Math.max(...lines.map(({ line }) => line));
  const texts = Array.from({ length: last + 1 }, () => "");
  for (const { line, byWhen } of lines) texts[line] = byWhen;
  return texts.join("\n");
}

/** A text on one line, for a cell whose lines are actions. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/gu, " ");
}

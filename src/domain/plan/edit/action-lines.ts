import type { CellRef } from "../../grid/cell-ref";
import type { Action, ActionPlan, Entry } from "../action-plan";
import { listMarksOf } from "../list-mark";
import { listLinesOf } from "../reading/actions-in-cell";
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

/** The actions of one cell, in order. */
export function actionsOfCell(entry: Entry, cell: CellRef): readonly Action[] {
  return entry.actions.filter((action) => hasCell(action.text.at, cell));
}

/** What stands on the line of an action without a date: an empty line is easily lost, and the next date moves up. */
const NO_DATE = "–";

/** The text of the by-when cell beside a cell of several actions: a line each, in their order. */
export function byWhenCellText(byWhens: readonly string[]): string {
  return byWhens.every((byWhen) => byWhen === "")
    ? ""
    : byWhens.map((byWhen) => (byWhen === "" ? NO_DATE : byWhen)).join("\n");
}

/** A text on one line, for a cell whose lines are actions. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/gu, " ");
}

/** The mark of a further line of the cell, `""` where its lines are no list: `3. ` after `1. … 2. …`. */
export function markOfNextLine(cell: string): string {
  const marks = listMarksOf(listLinesOf(cell));
  return marks.filter((mark) => mark?.kind === marks[0]?.kind).at(-1)?.next ?? "";
}

/**
 * A text as it may have to be written to stand as one action, as typed first: one that starts in lower case can read as
 * going on with the action above, and lines of one text as several actions.
 */
export function waysToWrite(text: string): readonly string[] {
  const typed = text.trim().replace(/\r\n?/gu, "\n");
  const ways = [typed, startingAnew(typed), onOneLine(typed), startingAnew(onOneLine(typed))];
  return [...new Set(ways)];
}

function startingAnew(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

import type { CellRef } from "../../grid/cell-ref";
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

/** What may stand before an item of a list: `1.`, `2)`, `•`, `-`. */
const LIST_MARK = /^\s*(?:(\d{1,2})([.)])|[•·▪*–-])\s*/u;

/** The mark of a further item after this line: the same bullet, or the next number; `""` where there is none. */
export function markAfter(line: string): string {
  const match = LIST_MARK.exec(line);
  if (!match) return "";
  const [mark, number, sign = "."] = match;
  return number === undefined ? mark : `${Number(number) + 1}${sign} `;
}

/** A text that starts in lower case would be read as going on with the action before it. */
export function startingAnew(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

import type { CellRef } from "../../grid/cell-ref";
import { textAt } from "../../grid/grid";
import type { Action } from "../action-plan";
import { listMarkOf } from "../list-mark";
import { onOneLine } from "./action-lines";
import { addressOf, cellChange, editOf, hasCell, wholeIntoFirst, type Edit, type EntryInPlan } from "./edit";
import { inTable } from "./in-table";
import { landmarksOf } from "./landmarks";

/** Writes another text for an action; lines of other actions in the same cell stay as they are. */
export function editAction(where: EntryInPlan, number: number, text: string): Edit {
  return inTable(where, (inside) => changed(inside, number, text));
}

function changed(where: EntryInPlan, number: number, text: string): Edit {
  const action = where.entry.actions[number];
  if (!action) throw new Error(`The entry has no action ${number}`);
  const wanted = text.trim();
  if (wanted === "")
    return { kind: "refused", sentence: "An action needs words. To remove it, empty its cell in the sheet." };
  const summary = `${where.name}: action changed`;
  const shared = action.text.at.find((cell) => isShared(where, action, cell));
  if (!shared) {
    const whole = markBefore(where, action) + wanted;
    return editOf(summary, wholeIntoFirst(where.grid, action.text.at, whole), landmarksOf(where));
  }

  const cellText = textAt(where.grid, shared.row, shared.column);
  const place = placeOf(cellText, action.text.text);
  if (action.text.at.length > 1 || place === null)
    return {
      kind: "refused",
      sentence: `This action shares cell ${addressOf(where, shared)} with others. Change it in the sheet.`,
    };
  const after = cellText.slice(0, place.start) + onOneLine(wanted) + cellText.slice(place.end);
  return editOf(summary, [cellChange(where.grid, shared, after)], landmarksOf(where));
}

function isShared({ entry }: EntryInPlan, action: Action, cell: CellRef): boolean {
  return entry.actions.some((other) => other !== action && hasCell(other.text.at, cell));
}

/** The mark a lone action has as an item of a list: the date beside it may name it by its number. */
function markBefore({ grid }: EntryInPlan, action: Action): string {
  const [cell] = action.text.at;
  const text = cell ? textAt(grid, cell.row, cell.column) : "";
  const place = action.text.at.length === 1 ? placeOf(text, action.text.text) : null;
  return place && listMarkOf(text) ? text.slice(0, place.start) : "";
}

/** Where the action's words stand in the cell; `null` when nowhere or twice, since a guess could hit another action. */
function placeOf(cellText: string, text: string): { readonly start: number; readonly end: number } | null {
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  const found = [...cellText.matchAll(new RegExp(words.join("\\s+"), "gu"))];
  const whole = found.filter((match) => endsLine(cellText, match.index + match[0].length));
  const [only, ...more] = whole;
  if (!only || more.length > 0) return null;
  return { start: only.index, end: only.index + only[0].length };
}

function endsLine(text: string, at: number): boolean {
  return /^[ \t]*(\n|$)/u.test(text.slice(at));
}

import type { ByWhenChoice } from "../../by-when/write-by-when";
import type { CellRef } from "../../grid/cell-ref";
import { textAt } from "../../grid/grid";
import type { Action } from "../action-plan";
import { byWhenBeside } from "../by-when-beside";
import { actionsShareCell, byWhenCellText, actionsOfCell } from "./action-lines";
import { byWhenContent, byWhenWords } from "./by-when-content";
import { addressOf, cellChange, editOf, hasCell, type Edit, type EntryInPlan } from "./edit";
import { inTable } from "./in-table";
import { landmarksOf } from "./landmarks";

/** Writes an action's by-when beside it; by-whens of other actions stay as they are. */
export function setByWhen(where: EntryInPlan, number: number, choice: ByWhenChoice | null): Edit {
  return inTable(where, (inside) => byWhenSet(inside, number, choice));
}

function byWhenSet(where: EntryInPlan, number: number, choice: ByWhenChoice | null): Edit {
  const action = where.entry.actions[number];
  if (!action) throw new Error(`The entry has no action ${number}`);
  const column = where.plan.layout.columns.byWhen;
  if (column === null)
    return { kind: "refused", sentence: byWhenBeside(action) === action.byWhen ? NO_COLUMN : IN_TEXT };
  const summary = `${where.name}: by when, ${byWhenWords(choice) || "emptied"}`;
  if (actionsShareCell(where.entry)) return inLines(where, action, column, choice, summary);

  const landmarks = landmarksOf(where, action.text.at);
  const [first, ...others] = byWhenBeside(action)?.at ?? [];
  if (first) {
    if (sharedWithAnother(where, action, first)) return refusedFor(where, first);
    const rest = others.filter((cell) => !sharedWithAnother(where, action, cell));
    return editOf(
      summary,
      [
        cellChange(where.grid, first, byWhenContent(choice)),
        ...rest.map((cell) => cellChange(where.grid, cell, "")),
      ],
      landmarks,
    );
  }
  const beside = action.text.at.map((cell) => ({ ...cell, column }));
  const free = beside.find((cell) => textAt(where.grid, cell.row, cell.column).trim() === "");
  if (free) return editOf(summary, [cellChange(where.grid, free, byWhenContent(choice))], landmarks);
  const [taken] = beside;
  return taken ? refusedFor(where, taken) : { kind: "refused", sentence: "This action stands in no cell." };
}

const NO_COLUMN = "This plan has no ‘By when’ column. Add one in the sheet first.";
const IN_TEXT =
  "This plan has no ‘By when’ column, and the date is part of the action’s words. Change it there, or add a column in the sheet.";

function refusedFor(where: EntryInPlan, cell: CellRef): Edit {
  return {
    kind: "refused",
    sentence: `Cell ${addressOf(where, cell)} also holds the date of another action. Change it in the sheet.`,
  };
}

function sharedWithAnother({ entry }: EntryInPlan, action: Action, cell: CellRef): boolean {
  return (
    entry.actions.some((other) => other !== action && hasCell(other.byWhen?.at ?? [], cell)) ||
    entry.looseByWhens.some((loose) => hasCell(loose.at, cell))
  );
}

/** Other actions of the cell keep theirs, also where one by-when stood for all of them. */
function inLines(
  where: EntryInPlan,
  action: Action,
  column: number,
  choice: ByWhenChoice | null,
  summary: string,
): Edit {
  const [cell] = action.text.at;
  if (!cell) return { kind: "refused", sentence: "This action stands in no cell." };
  const byWhens = actionsOfCell(where.entry, cell).map((one) =>
    one === action ? byWhenWords(choice) : (byWhenBeside(one)?.written ?? ""),
  );
  const change = cellChange(where.grid, { ...cell, column }, byWhenCellText(byWhens));
  return editOf(summary, [change], landmarksOf(where, [cell]));
}

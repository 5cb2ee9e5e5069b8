import type { ByWhenChoice } from "../../by-when/write-by-when";
import type { CellRef } from "../../grid/cell-ref";
import { textAt } from "../../grid/grid";
import type { Action } from "../action-plan";
import { byWhenBeside } from "../by-when-beside";
import { actionsShareCell, byWhenCellText, actionsOfCell } from "./action-lines";
import { byWhenContent, byWhenWords } from "./by-when-content";
import { dateInCell } from "./date-beside-name";
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
    const inCell = dateInCell(
      textAt(where.grid, first.row, first.column),
      [action.byWhen?.written ?? ""],
      byWhenWords(choice),
    );
    if (inCell.kind === "unclear" && others.length === 0) return refusedBesideWords(where, first);
    if (inCell.kind === "beside-name" && others.length === 0)
      return editOf(summary, [cellChange(where.grid, first, inCell.text)], landmarks);
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
  if (taken && !isDateOfAnother(where, taken)) return refusedBesideWords(where, taken);
  return taken ? refusedFor(where, taken) : { kind: "refused", sentence: "This action stands in no cell." };
}

const NO_COLUMN = "This plan has no ‘By when’ column. Add one in the sheet first.";
const IN_TEXT =
  "This plan has no ‘By when’ column, and the date is part of the action’s words. Change it there, or add a column in the sheet.";

function refusedBesideWords(where: EntryInPlan, cell: CellRef): Edit {
  return {
    kind: "refused",
    sentence: `Cell ${addressOf(where, cell)} also holds other words, such as a name. Change the date there in the sheet.`,
  };
}

function isDateOfAnother({ plan }: EntryInPlan, cell: CellRef): boolean {
  const byWhens = plan.entries.flatMap(({ actions, looseByWhens }) => [
    ...actions.flatMap(({ byWhen }) => byWhen ?? []),
    ...looseByWhens,
  ]);
  return byWhens.some(({ at }) => hasCell(at, cell));
}

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
  const home = { ...cell, column };
  const before = actionsOfCell(where.entry, cell).map((one) => byWhenBeside(one)?.written ?? "");
  const loose = where.entry.looseByWhens.filter(({ at }) => hasCell(at, home)).map(({ written }) => written);
  const held = dateInCell(textAt(where.grid, home.row, home.column), [...before, ...loose], "");
  if (held.kind === "unclear") return refusedBesideWords(where, home);
  const byWhens = actionsOfCell(where.entry, cell).map((one, place) =>
    one === action ? byWhenWords(choice) : (before[place] ?? ""),
  );
  const change = cellChange(where.grid, home, byWhenCellText(byWhens));
  return editOf(summary, [change], landmarksOf(where, [cell]));
}

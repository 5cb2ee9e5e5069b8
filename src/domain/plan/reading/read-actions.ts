import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { Action, WrittenByWhen, WrittenText } from "../action-plan";
import { withoutListMark } from "../list-mark";
import { actionsInCell, byWhensInCell, goesOn, linesOf } from "./actions-in-cell";
import { alignByWhens } from "./align-by-whens";
import type { Misprints } from "./misprints";
import type { Piece, PlanLine } from "./plan-line";
import { hasPosition } from "./plan-line";
import { joinPieces } from "./read-position";

/** A block's actions, the by-whens left without one, and what was set aside. */
export interface ActionsReading {
  readonly actions: readonly Action[];
  readonly looseByWhens: readonly WrittenByWhen[];
  readonly aside: readonly Piece[];
}

/** An action before its by-when is found: its pieces, top to bottom. */
interface ActionPieces {
  readonly pieces: Piece[];
}

/** Reads a block's actions and gives each its own by-when. */
export function readActions(
  block: readonly PlanLine[],
  grid: Grid,
  misprints: Misprints | null,
): ActionsReading {
  const lines = block.flatMap(oneActionEach);
  const found = lines.map((line) => line.action).filter((piece) => piece !== null);
  const parted = misprints ? misprints.part("actions", found) : { read: found, aside: [] };
  const inCells =
    lines.length > block.length ||
    parted.read.some(
      ({ text }) => linesOf(text).length > 1 || (!misprints && withoutListMark(text) !== text),
    );
  if (inCells) return { ...readCellByCell(lines, parted.read, grid), aside: parted.aside };

  const startAnew = misprints ? [] : lines.filter((line) => line.byWhen ?? (line.label && hasPosition(line)));
  const actions = gather(parted.read, new Set(startAnew.map((line) => line.row)));
  const byWhens = lines.filter((line) => line.byWhen).map((line) => byWhenOf(line, grid));
  const { pairs, loose } = alignByWhens(
    actions.map(({ pieces }) => ({ first: pieces[0]?.at.row ?? 0, last: pieces.at(-1)?.at.row ?? 0 })),
    byWhens,
  );
  const written = actions.map(({ pieces }, place) => ({
    text: joinPieces(pieces),
    byWhen: pairs[place] ?? null,
  }));
  const bare = new Set(lines.filter((line) => !line.action).map((line) => line.row));
  return {
    ...(misprints ? withSecondByWhens(written, loose, bare) : { actions: written, looseByWhens: loose }),
    aside: parted.aside,
  };
}

/** A row with several columns of actions is read as if each stood in a row of its own. */
function oneActionEach(line: PlanLine): PlanLine[] {
  if (line.moreActions.length === 0) return [line];
  const beside = line.moreActions.map((more): PlanLine => ({ ...line, ...more, moreActions: [] }));
  return line.action || line.byWhen !== line.moreActions[0]?.byWhen ? [line, ...beside] : beside;
}

/**
 * A by-when in the row below another, with no action beside it, is the same action's second one: a page's cell
 * that held two lines. Both are kept.
 */
function withSecondByWhens(
  actions: readonly Action[],
  loose: readonly WrittenByWhen[],
  rowsWithoutAction: ReadonlySet<number>,
): Pick<ActionsReading, "actions" | "looseByWhens"> {
  const last = actions.at(-1);
  const below = (last?.byWhen?.at.at(-1)?.row ?? -2) + 1;
  const second = loose.find(
    (one) => one.at[0]?.row === below && rowsWithoutAction.has(below) && /\p{L}/u.test(one.written),
  );
  if (!last?.byWhen || !second) return { actions, looseByWhens: loose };
  const both = {
    written: `${last.byWhen.written}\n${second.written}`,
    value: null,
    at: [...last.byWhen.at, ...second.at],
  };
  return {
    actions: [...actions.slice(0, -1), { ...last, byWhen: both }],
    looseByWhens: loose.filter((one) => one !== second),
  };
}

/**
 * Puts together actions that run over several rows. On a page's lines a sentence goes on in the next row; on a sheet
 * laid out by a person it does so only where no by-when of its own stands beside it, nor the KPI and its level again.
 */
function gather(pieces: readonly Piece[], rowsOfTheirOwn: ReadonlySet<number>): ActionPieces[] {
  const actions: ActionPieces[] = [];
  for (const piece of pieces) {
    const open = actions.at(-1);
    const isOwn = rowsOfTheirOwn.has(piece.at.row);
    if (open && !isOwn && goesOn(open.pieces.at(-1)?.text ?? "", piece.text)) open.pieces.push(piece);
    else actions.push({ pieces: [piece] });
  }
  return actions;
}

function byWhenOf(line: PlanLine, grid: Grid): WrittenByWhen {
  if (!line.byWhen) throw new Error("A by-when is taken from a line that has one");
  const { at, text } = line.byWhen;
  const value = grid.cells[at.row - grid.top]?.[at.column - grid.left]?.value ?? null;
  return { written: text, value, at: [at] };
}

/** Several actions in a cell, a line each, beside a cell with their by-whens. */
function readCellByCell(
  lines: readonly PlanLine[],
  read: readonly Piece[],
  grid: Grid,
): Pick<ActionsReading, "actions" | "looseByWhens"> {
  const actions: Action[] = [];
  const looseByWhens: WrittenByWhen[] = [];
  for (const line of lines) {
    const action = line.action && read.includes(line.action) ? line.action : null;
    const byWhen = line.byWhen ? byWhenOf(line, grid) : null;
    const open = actions.at(-1);
    if (!action) {
      if (byWhen) looseByWhens.push(byWhen);
    } else if (open && !byWhen && /^\p{Ll}/u.test(action.text) && goesOn(open.text.text, action.text)) {
      actions[actions.length - 1] = { ...open, text: withMore(open.text, action) };
    } else {
      const inCell = actionsInCell(action.text);
      const byWhens = byWhen && byWhensInCell(inCell, byWhen);
      inCell.forEach(({ text }, place) => {
        actions.push({ text: { text, at: [action.at] }, byWhen: byWhens?.own[place] ?? null });
      });
      looseByWhens.push(...(byWhens?.loose ?? []));
    }
  }
  return { actions, looseByWhens };
}

function withMore(text: WrittenText, piece: Piece): WrittenText {
  return { text: `${text.text} ${piece.text}`, at: [...text.at, piece.at] };
}

/** The cells an action and its by-when stand in. */
export function actionCells(action: Action): CellRef[] {
  return [...action.text.at, ...(action.byWhen?.at ?? [])];
}

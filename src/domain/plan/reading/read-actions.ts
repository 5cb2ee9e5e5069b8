import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { Action, WrittenByWhen } from "../action-plan";
import { alignByWhens } from "./align-by-whens";
import type { Misprints } from "./misprints";
import type { Piece, PlanLine } from "./plan-line";
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
  /** Which line of its cell it is, where a cell holds several actions. */
  readonly lineInCell: number | null;
}

/** Reads a block's actions and gives each its own by-when. */
export function readActions(
  lines: readonly PlanLine[],
  grid: Grid,
  misprints: Misprints | null,
): ActionsReading {
  const found = lines.map((line) => line.action).filter((piece) => piece !== null);
  const parted = misprints ? misprints.part("actions", found) : { read: found, aside: [] };
  const inCells = parted.read.some((piece) => linesOf(piece.text).length > 1);
  if (inCells) return { ...readCellByCell(lines, parted.read, grid), aside: parted.aside };

  const actions = gather(parted.read);
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

/** Puts together actions that run over several rows. */
function gather(pieces: readonly Piece[]): ActionPieces[] {
  const actions: ActionPieces[] = [];
  for (const piece of pieces) {
    const open = actions.at(-1);
    if (open && goesOn(open.pieces.at(-1)?.text ?? "", piece.text)) open.pieces.push(piece);
    else actions.push({ pieces: [piece], lineInCell: null });
  }
  return actions;
}

/** Words no sentence ends with: the next row goes on with it. */
const UNFINISHED =
  /(?:,|\b(?:a|an|the|and|or|of|to|in|on|for|with|by|from|will|be|is|are|this|that|which|as|at))$/i;

function goesOn(before: string, text: string): boolean {
  if (/[.!?]["”’)]?$/.test(before)) return false;
  return /^[\p{Ll}(,;]/u.test(text) || UNFINISHED.test(before);
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
    if (!action) {
      if (byWhen) looseByWhens.push(byWhen);
      continue;
    }
    const texts = actionsInCell(action.text);
    const { own, loose } = byWhensOfLines(texts, byWhen);
    texts.forEach(({ text }, place) => {
      actions.push({ text: { text, at: [action.at] }, byWhen: own[place] ?? null });
    });
    looseByWhens.push(...loose);
  }
  return { actions, looseByWhens };
}

interface ActionInCell {
  readonly text: string;
  /** The first line of the cell it stands in, counting blank lines. */
  readonly line: number;
}

/** A line that starts in lower case, or after an unfinished one, goes on with the action above it. */
function actionsInCell(cell: string): ActionInCell[] {
  const actions: { text: string; line: number }[] = [];
  cell.split(/\r\n|\r|\n/).forEach((raw, line) => {
    const text = raw.trim();
    if (text === "") return;
    const open = actions.at(-1);
    if (open && goesOn(open.text, text)) open.text += ` ${text}`;
    else actions.push({ text, line });
  });
  return actions;
}

function byWhensOfLines(
  actions: readonly ActionInCell[],
  byWhen: WrittenByWhen | null,
): { own: (WrittenByWhen | null)[]; loose: WrittenByWhen[] } {
  if (!byWhen) return { own: [], loose: [] };
  const all = byWhen.written.split(/\r\n|\r|\n/).map((line) => line.trim());
  const said = all.filter((line) => line !== "");
  const one = (written: string): WrittenByWhen => ({
    written,
    value: said.length === 1 ? byWhen.value : written,
    at: byWhen.at,
  });
  if (said.length === 1) return { own: actions.map(() => one(said[0] ?? "")), loose: [] };
  const byLine = all.length > said.length && actions.every((action) => action.line < all.length);
  if (byLine) {
    const own = actions.map((action) => (all[action.line] ? one(all[action.line] ?? "") : null));
    const used = new Set(actions.map((action) => action.line));
    return { own, loose: all.flatMap((line, place) => (line === "" || used.has(place) ? [] : [one(line)])) };
  }
  return {
    own: actions.map((_, place) => (said[place] === undefined ? null : one(said[place]))),
    loose: said.slice(actions.length).map(one),
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
}

/** The cells an action and its by-when stand in. */
export function actionCells(action: Action): CellRef[] {
  return [...action.text.at, ...(action.byWhen?.at ?? [])];
}

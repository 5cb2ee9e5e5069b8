import type { CellRef } from "../../grid/cell-ref";
import { boundingRange } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { Entry, OtherText, Side } from "../action-plan";
import type { Block } from "./find-blocks";
import type { PlanHeader } from "./find-columns";
import type { KnownNames } from "../../toolkit/known-names";
import type { Misprints } from "./misprints";
import type { Piece, PlanLine } from "./plan-line";
import { withStatus } from "./action-status";
import { withByWhensInText } from "./by-when-in-text";
import { partedFromNames } from "./by-when-beside-name";
import type { ActionsReading } from "./read-actions";
import { actionCells, readActions } from "./read-actions";
import { readLabel } from "./read-label";
import { readPosition } from "./read-position";

/** A block's entry, and the pieces set aside while it was put together. */
export interface Draft {
  readonly block: Block;
  readonly draft: DraftEntry;
  readonly aside: readonly Piece[];
}

/** An entry before its KPI is known. */
export type DraftEntry = Omit<Entry, "identity" | "keyArea">;

/** Puts a block's entry together. @param next the block below, whose first cell may hold the end of a wording. */
export function draftEntry(
  block: Block,
  isBelowBlock: boolean,
  next: Block | null,
  grid: Grid,
  header: PlanHeader,
  names: KnownNames,
  misprints: Misprints | null,
): Draft {
  const { columns } = header;
  const extracted = misprints !== null;
  const label = readLabel(block.labels, names, extracted);
  // Only a page's lines interleave blocks: on a tidy sheet a cell is its own row's, whatever it ends with.
  const position = (side: Side) => {
    const carried = extracted ? carriedFrom(next, side) : null;
    return readPosition(block.lines, side, columns, carried, extracted && isBelowBlock, misprints);
  };
  const [now, target] = [position("now"), position("target")];
  const actions = readActions(block.lines, grid, misprints);
  const dates = withDates(actions, otherTexts(block.lines), header);
  const draft: Omit<DraftEntry, "range"> = {
    writtenAs: label.text,
    labelAt: label.at,
    now: now.position,
    target: target.position,
    actions: withStatus(dates.actions, block.lines),
    looseByWhens: dates.looseByWhens,
    other: dates.other,
  };
  const aside = [
    ...label.aside,
    ...now.aside,
    ...target.aside,
    ...actions.aside,
    ...block.lines.flatMap((line) => line.marks),
  ];
  const [first, last] = [block.lines[0]?.row ?? 0, block.lines.at(-1)?.row ?? 0];
  const own = ownCells(draft).filter((cell) => cell.row >= first && cell.row <= last);
  return { block, draft: { ...draft, range: boundingRange(own.length > 0 ? own : ownCells(draft)) }, aside };
}

function withDates(
  { actions, looseByWhens }: ActionsReading,
  other: readonly OtherText[],
  { byWhenInText, byWhenAndWho }: PlanHeader,
): Pick<Entry, "actions" | "looseByWhens" | "other"> {
  const read = { actions: withByWhensInText(actions, byWhenInText), looseByWhens, other };
  return byWhenAndWho === null ? read : partedFromNames(read, byWhenAndWho);
}

/** `…contractors. Leader`: the text before a level at a cell's end finishes the block above. */
export function carriedFrom(next: Block | null, side: Side): Piece | null {
  const level = next?.lines[0]?.[side].level;
  return level?.kind === "level" && level.before !== "" ? { text: level.before, at: level.at } : null;
}

/** What stands in the columns that are not interpreted, repeated rows once. */
function otherTexts(lines: readonly PlanLine[]): OtherText[] {
  const byHeading = new Map<string, Piece[]>();
  for (const piece of lines.flatMap((line) => line.other)) {
    if (piece.heading === null) continue;
    const pieces = byHeading.get(piece.heading);
    if (pieces) pieces.push(piece);
    else byHeading.set(piece.heading, [piece]);
  }
  return [...byHeading].map(([heading, pieces]) => ({
    heading,
    text: oneBelowTheOther(pieces.filter((piece, place) => piece.text !== pieces[place - 1]?.text)),
    at: pieces.map(({ at }) => at),
  }));
}

/** Texts of different rows, a line each; one that starts in lower case goes on with the line above. */
function oneBelowTheOther(pieces: readonly Piece[]): string {
  return pieces.reduce(
    (sofar, { text }) => (sofar === "" ? text : sofar + (/^\p{Ll}/u.test(text) ? " " : "\n") + text),
    "",
  );
}

/** The cells the entry's texts stand in. */
export function ownCells(entry: Omit<DraftEntry, "range">): CellRef[] {
  return [
    ...entry.labelAt,
    ...entry.now.cells,
    ...entry.target.cells,
    ...entry.actions.flatMap(actionCells),
    ...entry.looseByWhens.flatMap((byWhen) => byWhen.at),
    ...entry.other.flatMap((other) => other.at),
  ];
}

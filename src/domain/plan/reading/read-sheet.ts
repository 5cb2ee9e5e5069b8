import type { CellRef } from "../../grid/cell-ref";
import { boundingRange } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { Toolkit } from "../../toolkit/toolkit";
import { descriptorText } from "../../toolkit/toolkit";
import type { WordingIndex } from "../../wording/wording-index";
import type { ActionPlan, Entry, OtherText, PlacedText, SheetReading } from "../action-plan";
import type { PlanHeader } from "./find-columns";
import { findHeader } from "./find-columns";
import type { Block } from "./find-blocks";
import { findBlocks } from "./find-blocks";
import { identifyKpis } from "./identify-kpis";
import type { IdentifiedKpi, KpiKnowledge } from "./identify-kpis";
import { createKeyAreaShares } from "./key-area-words";
import type { KnownNames } from "./known-names";
import { createKnownNames, foldLabel } from "./known-names";
import type { Misprints } from "./misprints";
import { createMisprints } from "./misprints";
import type { Piece, PlanLine } from "./plan-line";
import { isBlankLine, planLines } from "./plan-line";
import { lendByWhens } from "./lend-by-whens";
import { actionCells, readActions } from "./read-actions";
import { readLabel } from "./read-label";
import { joinPieces, readPosition } from "./read-position";

/** Reads one sheet. It never throws on a sheet's content, and leaves no cell of a plan unaccounted for. */
export type SheetReader = (grid: Grid) => SheetReading;

/** Prepares a reader for a toolkit; the reader is pure and can be used for any number of sheets. */
export function createSheetReader(toolkit: Toolkit, index: WordingIndex): SheetReader {
  const names = createKnownNames(toolkit);
  const toolkitWords = new Set(
    toolkit.kpis.flatMap((kpi) =>
      [kpi.name, ...kpi.descriptors.map(descriptorText)].flatMap((text) => foldLabel(text).split(" ")),
    ),
  );
  const knowledge = { toolkit, index, names, keyAreaShares: createKeyAreaShares(toolkit), toolkitWords };
  return (grid) => {
    const header = findHeader(grid);
    if (!header) return noPlan(grid, "no row of headings says where you are now and where you want to be");
    const plan = readPlan(grid, header, knowledge);
    return isPlan(plan)
      ? { kind: "plan", plan }
      : noPlan(grid, "its headings look like a plan's, but no KPI or level of the toolkit is on it");
  };
}

interface Knowledge extends KpiKnowledge {
  readonly toolkitWords: ReadonlySet<string>;
}

function noPlan(grid: Grid, reason: string): SheetReading {
  return { kind: "no-plan", sheet: grid.sheet, reason };
}

/** Headings alone are not enough: a budget has `Current`, `Target` and `Actions` too. */
function isPlan(plan: ActionPlan): boolean {
  const telling = plan.entries.filter(
    (entry) =>
      entry.now.level.kind === "read" || entry.target.level.kind === "read" || entry.identity.kind === "kpi",
  );
  return telling.length > 0 && telling.length * 5 >= plan.entries.length;
}

function readPlan(grid: Grid, header: PlanHeader, knowledge: Knowledge): ActionPlan {
  const { columns } = header;
  const { names } = knowledge;
  const above = piecesAbove(grid, header);
  const lines = planLines(grid, columns, header.lastRow + 1);
  const headingTexts = new Set(
    above.filter((piece) => piece.at.row >= header.firstRow).map((piece) => foldLabel(piece.text)),
  );
  const titles = [
    grid.sheet,
    ...above.filter((piece) => piece.at.row < header.firstRow).map((piece) => piece.text),
  ];
  const sheetArea = titles.map((title) => names.keyAreaNamed(title)).find((area) => area !== null) ?? null;
  const { blocks, headings } = findBlocks(lines, names, headingTexts, sheetArea);

  const misprints = looksExtracted(blocks) ? createMisprints(knownWords(grid, knowledge.toolkitWords)) : null;
  const drafts = withLentByWhens(
    blocks.map((block, place) =>
      draftEntry(block, blocks[place + 1] ?? null, grid, header, names, misprints),
    ),
    misprints !== null,
  );
  const identified = identifyKpis(
    drafts.map(({ draft, block }) => ({
      label: draft.writtenAs,
      nowWording: draft.now.wording.text,
      targetWording: draft.target.wording.text,
      keyArea: (block.keyAreaWritten && names.keyAreaNamed(block.keyAreaWritten.text)) ?? block.headedBy,
    })),
    knowledge,
  );
  const entries = drafts.map(({ draft }, place) => withIdentity(draft, identified[place]));
  const keyAreasBeside = blocks.flatMap((block) => block.lines.flatMap((line) => line.keyArea ?? []));
  const placedHeadings = [...above, ...headings, ...keyAreasBeside];
  const unplaced = drafts.flatMap(({ aside }) => aside);
  return {
    sheet: grid.sheet,
    layout: { headerRow: header.lastRow, columns },
    entries,
    headings: placedHeadings,
    unplaced: [...unplaced, ...leftBehind(grid, entries, [...placedHeadings, ...unplaced])].sort(
      (one, other) => one.at.row - other.at.row || one.at.column - other.at.column,
    ),
  };
}

function piecesAbove(grid: Grid, header: PlanHeader): Piece[] {
  return writtenCells(grid).filter((piece) => piece.at.row <= header.lastRow);
}

function writtenCells(grid: Grid): Piece[] {
  return grid.cells.flatMap((cells, rowOffset) =>
    cells.flatMap((cell, columnOffset) =>
      cell.text.trim() === ""
        ? []
        : [
            {
              text: cell.text.trim(),
              at: { sheet: grid.sheet, row: grid.top + rowOffset, column: grid.left + columnOffset },
            },
          ],
    ),
  );
}

/** A sheet pasted from a page shows it: wordings go on, in lower case, in the row below. */
function looksExtracted(blocks: readonly Block[]): boolean {
  const goingOn = blocks.filter((block) =>
    block.lines.some((line) =>
      [line.now, line.target].some((side) => /^\p{Ll}/u.test(side.wording?.text ?? "")),
    ),
  );
  return goingOn.length >= 3 && goingOn.length * 10 >= blocks.length;
}

function knownWords(grid: Grid, toolkitWords: ReadonlySet<string>): (word: string) => boolean {
  const times = new Map<string, number>();
  for (const piece of writtenCells(grid)) {
    for (const word of new Set(foldLabel(piece.text).split(" "))) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return (word) => toolkitWords.has(word) || (times.get(word) ?? 0) > 1;
}

function withLentByWhens(drafts: readonly Draft[], extracted: boolean): readonly Draft[] {
  if (!extracted) return drafts;
  const lent = lendByWhens(
    drafts.map(({ block, draft }) => ({
      firstRow: block.lines[0]?.row ?? 0,
      sharesFirstRow: carriedFrom(block, "now") !== null || carriedFrom(block, "target") !== null,
      ...draft,
    })),
  );
  return drafts.map((one, place) => ({ ...one, draft: { ...one.draft, ...lent[place] } }));
}

/** A block's entry, and the pieces set aside while it was put together. */
interface Draft {
  readonly block: Block;
  readonly draft: DraftEntry;
  readonly aside: readonly Piece[];
}

/** An entry before its KPI is known. */
type DraftEntry = Omit<Entry, "identity" | "keyArea">;

function draftEntry(
  block: Block,
  next: Block | null,
  grid: Grid,
  header: PlanHeader,
  names: KnownNames,
  misprints: Misprints | null,
): Draft {
  const { columns } = header;
  const label = readLabel(block.labels, names, misprints !== null);
  const now = readPosition(block.lines, "now", columns, carriedFrom(next, "now"), misprints);
  const target = readPosition(block.lines, "target", columns, carriedFrom(next, "target"), misprints);
  const actions = readActions(block.lines, grid, misprints);
  const draft: Omit<DraftEntry, "range"> = {
    writtenAs: label.text,
    labelAt: label.at,
    now: now.position,
    target: target.position,
    actions: actions.actions,
    looseByWhens: actions.looseByWhens,
    other: otherTexts(block.lines),
  };
  const aside = [
    ...label.aside,
    ...now.aside,
    ...target.aside,
    ...actions.aside,
    ...block.lines.flatMap((line) => line.marks),
  ];
  const rows = block.lines.filter((line) => !isBlankLine(line)).map((line) => line.row);
  const own = ownCells(draft).filter(
    (cell) => cell.row >= Math.min(...rows) && cell.row <= Math.max(...rows),
  );
  return { block, draft: { ...draft, range: boundingRange(own.length > 0 ? own : ownCells(draft)) }, aside };
}

/** `…contractors. Leader`: the text before a level at a cell's end finishes the block above. */
function carriedFrom(next: Block | null, side: "now" | "target"): Piece | null {
  const level = next?.lines[0]?.[side].level;
  return level?.kind === "level" && level.before !== "" ? { text: level.before, at: level.at } : null;
}

function otherTexts(lines: readonly PlanLine[]): OtherText[] {
  const byHeading = new Map<string, Piece[]>();
  for (const piece of lines.flatMap((line) => line.other)) {
    if (piece.heading === null) continue;
    const pieces = byHeading.get(piece.heading) ?? [];
    if (pieces.at(-1)?.text !== piece.text) byHeading.set(piece.heading, [...pieces, piece]);
  }
  return [...byHeading].map(([heading, pieces]) => ({ heading, ...joinPieces(pieces) }));
}

function ownCells(entry: Omit<DraftEntry, "range">): CellRef[] {
  return [
    ...entry.labelAt,
    ...entry.now.cells,
    ...entry.target.cells,
    ...entry.actions.flatMap(actionCells),
    ...entry.looseByWhens.flatMap((byWhen) => byWhen.at),
    ...entry.other.flatMap((other) => other.at),
  ];
}

function withIdentity(draft: DraftEntry, identified: IdentifiedKpi | undefined): Entry {
  if (!identified) throw new Error("Every entry is identified, if only as no KPI");
  return { ...draft, identity: identified.identity, keyArea: identified.keyArea };
}

/** The guarantee that nothing is lost: every written cell that nothing above accounts for. */
function leftBehind(grid: Grid, entries: readonly Entry[], placed: readonly PlacedText[]): PlacedText[] {
  const key = (cell: CellRef) => `${cell.row}:${cell.column}`;
  const accounted = new Set([...entries.flatMap(ownCells), ...placed.map((piece) => piece.at)].map(key));
  return writtenCells(grid).filter((piece) => !accounted.has(key(piece.at)));
}

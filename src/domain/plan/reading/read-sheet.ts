import type { CellRef } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import type { Toolkit } from "../../toolkit/toolkit";
import { descriptorText } from "../../toolkit/toolkit";
import type { WordingIndex } from "../../wording/wording-index";
import type { ActionPlan, Entry, PlacedText, SheetReading } from "../action-plan";
import type { Draft, DraftEntry } from "./draft-entry";
import { carriedFrom, draftEntry, ownCells } from "./draft-entry";
import { findBlocks } from "./find-blocks";
import type { PlanHeader } from "./find-columns";
import { findHeader } from "./find-columns";
import type { IdentifiedKpi, KpiKnowledge } from "./identify-kpis";
import { createFollowingWeights, identifyKpis } from "./identify-kpis";
import { isPlan } from "./is-plan";
import { createKeyAreaShares } from "./key-area-words";
import type { KeyAreaFinder } from "./find-key-area";
import { createKeyAreaFinder } from "./find-key-area";
import { createKnownNames } from "../../toolkit/known-names";
import { foldLabel } from "../../text/fold-label";
import { lendByWhens } from "./lend-by-whens";
import { looksExtracted } from "./looks-extracted";
import { createMisprints } from "./misprints";
import type { Piece } from "./plan-line";
import { planLines } from "./plan-line";
import { shownText } from "./shown-text";
import { headingRowsBelow } from "./tables-below";
import { whyNoPlan } from "./why-no-plan";

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
  const keyAreas = createKeyAreaFinder(toolkit, names);
  const keyAreaShares = createKeyAreaShares(toolkit);
  const following = createFollowingWeights(toolkit);
  const knowledge = { toolkit, index, names, keyAreas, keyAreaShares, following, toolkitWords };
  return (grid) => {
    const header = findHeader(grid);
    if (!header) return noPlan(grid, whyNoPlan(grid));
    const plan = readPlan(grid, header, knowledge);
    return isPlan(plan, names)
      ? { kind: "plan", plan }
      : noPlan(grid, "its headings look like a plan's, but no KPI or level of the toolkit is on it");
  };
}

interface Knowledge extends KpiKnowledge {
  readonly keyAreas: KeyAreaFinder;
  readonly toolkitWords: ReadonlySet<string>;
}

function noPlan(grid: Grid, reason: string): SheetReading {
  return { kind: "no-plan", sheet: grid.sheet, reason };
}

function readPlan(grid: Grid, header: PlanHeader, knowledge: Knowledge): ActionPlan {
  const { columns } = header;
  const { names, keyAreas } = knowledge;
  const cells = writtenCells(grid);
  const above = cells.filter((piece) => piece.at.row <= header.lastRow);
  const lines = planLines(grid, header);
  const headingTexts = new Set(
    above.filter((piece) => piece.at.row >= header.firstRow).map((piece) => foldLabel(piece.text)),
  );
  const titles = above.filter((piece) => piece.at.row < header.firstRow).map((piece) => piece.text);
  const sheetArea =
    [
      names.keyAreaNamed(grid.sheet),
      ...titles.map((title) => keyAreas.inTitle(title)),
      keyAreas.called(grid.sheet),
    ].find((area) => area !== null) ?? null;
  const context = {
    names,
    keyAreas,
    headingTexts,
    headingRows: headingRowsBelow(grid, header),
    labelColumn: columns.kpi,
  };
  const { blocks, headings } = findBlocks(lines, context, sheetArea);

  const misprints = looksExtracted(blocks)
    ? createMisprints(knownWords(cells, knowledge.toolkitWords))
    : null;
  const drafts = withLentByWhens(
    blocks.map((block, place) =>
      draftEntry(block, place > 0, blocks[place + 1] ?? null, grid, header, names, misprints),
    ),
    misprints !== null,
  );
  const identified = identifyKpis(
    drafts.map(({ draft, block }) => {
      const { label, keyArea } = keyAreas.inLabel(draft.writtenAs);
      return {
        label,
        nowWording: draft.now.wording.text,
        targetWording: draft.target.wording.text,
        keyArea: keyArea ?? block.keyArea,
      };
    }),
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
    unplaced: [
      ...unplaced,
      ...strayTexts(grid),
      ...leftBehind(cells, entries, [...placedHeadings, ...unplaced]),
    ].sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column),
  };
}

/** Every cell of the sheet that shows something. */
function writtenCells(grid: Grid): Piece[] {
  return grid.cells.flatMap((cells, rowOffset) =>
    cells.flatMap((cell, columnOffset) => {
      const text = shownText(cell);
      const at = { sheet: grid.sheet, row: grid.top + rowOffset, column: grid.left + columnOffset };
      return text === "" ? [] : { text, at };
    }),
  );
}

function strayTexts({ sheet, strays = [] }: Grid): Piece[] {
  return strays.flatMap(({ row, column, cell }) => {
    const text = shownText(cell);
    return text === "" ? [] : { text, at: { sheet, row, column } };
  });
}

function knownWords(cells: readonly Piece[], toolkitWords: ReadonlySet<string>): (word: string) => boolean {
  const firstCells = new Map<string, number>();
  const repeated = new Set<string>();
  cells.forEach((piece, cell) => {
    for (const word of foldLabel(piece.text).split(" ")) {
      if (toolkitWords.has(word)) continue;
      const first = firstCells.get(word);
      if (first === undefined) firstCells.set(word, cell);
      else if (first !== cell) repeated.add(word);
    }
  });
  return (word) => toolkitWords.has(word) || repeated.has(word);
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

function withIdentity(draft: DraftEntry, identified: IdentifiedKpi | undefined): Entry {
  if (!identified) throw new Error("Every entry is identified, if only as no KPI");
  return { ...draft, identity: identified.identity, keyArea: identified.keyArea };
}

/** No sheet has more columns, so that a row and a column make one number. */
const MOST_COLUMNS = 16_384;

/** The guarantee that nothing is lost: every written cell that nothing above accounts for. */
function leftBehind(
  cells: readonly Piece[],
  entries: readonly Entry[],
  placed: readonly PlacedText[],
): PlacedText[] {
  const key = ({ row, column }: CellRef) => row * MOST_COLUMNS + column;
  const accounted = new Set<number>();
  for (const entry of entries) for (const cell of ownCells(entry)) accounted.add(key(cell));
  for (const { at } of placed) accounted.add(key(at));
  return cells.filter(({ at }) => !accounted.has(key(at)));
}

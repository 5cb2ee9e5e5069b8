import type { Grid } from "../../grid/grid";
import type { ActionPlan, Entry } from "../action-plan";
import { withActionsAbove } from "./actions-above";
import type { Draft, DraftEntry } from "./draft-entry";
import { carriedFrom, draftEntry } from "./draft-entry";
import { findBlocks } from "./find-blocks";
import type { PlanHeader } from "./find-columns";
import type { IdentifiedKpi, KpiKnowledge } from "./identify-kpis";
import { identifyKpis } from "./identify-kpis";
import type { KeyAreaFinder } from "./find-key-area";
import { foldLabel } from "../../text/fold-label";
import { lendByWhens } from "./lend-by-whens";
import { looksExtracted } from "./looks-extracted";
import { createMisprints } from "./misprints";
import { leftBehind, strayTexts, writtenCells } from "./placed-cells";
import type { Piece } from "./plan-line";
import { planLines } from "./plan-line";
import type { HeadingRowBelow } from "./tables-below";

/** What the reader knows of a toolkit, prepared once. */
export interface ReadingKnowledge extends KpiKnowledge {
  readonly keyAreas: KeyAreaFinder;
  readonly toolkitWords: ReadonlySet<string>;
}

/** Reads a plan from the table below its headings. @param headingRows the heading rows further down. */
export function readTable(
  grid: Grid,
  header: PlanHeader,
  headingRows: ReadonlyMap<number, HeadingRowBelow>,
  knowledge: ReadingKnowledge,
): ActionPlan {
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
    headingRows,
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
  const read = drafts.map(({ draft }, place) => withIdentity(draft, identified[place]));
  const entries = withActionsAbove(read, grid, columns.actions);
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

import type { Day, QuarterSystem } from "../../by-when/by-when";
import type { CellContent } from "../../plan/cell-change";
import { sightLevel } from "../../plan/reading/sight-level";
import { LEVELS } from "../../toolkit/edition";
import { byWhenList } from "./by-when-list";
import { widthsThatShowAll } from "../column-widths";
import type { RowSpan } from "../page-breaks";
import { pageBreaksBefore } from "../page-breaks";
import type { CellStyle, DraftCell, DraftList, DraftRange, SheetDraft } from "../sheet-draft";
import { draftText } from "../sheet-draft";

/** A level as it is to be written, and its wording; `""` where there is none. */
export interface BlockPosition {
  readonly level: string;
  readonly wording: string;
}

/** One row of a block's right half: an action, its by-when, and the columns beside them. */
export interface BlockLine {
  readonly action: string;
  readonly byWhen: CellContent;
  readonly other: readonly string[];
}

/** What stands on a plan sheet below its headings, top to bottom. */
export type PlanPart =
  | { readonly kind: "heading"; readonly text: string }
  | {
      readonly kind: "block";
      readonly label: string;
      readonly now: BlockPosition;
      readonly target: BlockPosition;
      readonly lines: readonly BlockLine[];
    };

/** The five columns of the council's table, in its order and its words. */
export const PLAN_HEADINGS = [
  "KPI",
  "Where we are now",
  "Where we want to be",
  "Actions",
  "By when",
] as const;

/** A plan sheet, before it is laid out. */
export interface PlanSheetContent {
  readonly purpose: "new-plan" | "tidied-plan";
  /** The sheet whose plan this is again. */
  readonly madeFrom?: string;
  readonly name: string;
  /** The rows above the headings, the title first. */
  readonly titles: readonly (readonly DraftCell[])[];
  /** Five, in the order of {@link PLAN_HEADINGS}. */
  readonly headings: readonly string[];
  /** Headings of columns carried after By when. */
  readonly otherHeadings: readonly string[];
  readonly parts: readonly PlanPart[];
  /** How many rows a block has at least, so that there is room to write in. */
  readonly leastRows: number;
  /** Rows below the plan. */
  readonly closing: readonly (readonly DraftCell[])[];
  /** For the quarters the by-when cells offer. */
  readonly day: Day;
  readonly quarters: QuarterSystem;
}

/** Excel keeps about a thousand of a sheet's page ends. A new plan has none: its blocks grow as they are filled in. */
const MOST_BREAKS = 500;

/** Together about as wide as a landscape A4 page at nine tenths of its size. */
const WIDTHS = [24, 40, 40, 42, 16];
const OTHER_WIDTH = 18;

/**
 * Lays a plan out as the council's table: a block a KPI, the level in a cell of its own with the five to choose from, the
 * wording below it, one action a row, key areas as headings. Nothing is merged.
 */
export function draftPlanSheet(content: PlanSheetContent): SheetDraft {
  const headerRow = content.titles.length;
  const header = [...content.headings, ...content.otherHeadings].map((text) =>
    draftText(text, "column-heading"),
  );
  const rows: (readonly DraftCell[])[] = [...content.titles, header];
  const lists: DraftList[] = [];
  const ruledAbove: DraftRange[] = [];
  const sections: RowSpan[][] = [];
  let headedFrom: number | null = null;
  for (const part of content.parts) {
    if (part.kind === "heading") {
      headedFrom ??= rows.length;
      rows.push(header.map((_, column) => draftText(column === 0 ? part.text : "", "key-area-heading")));
    } else {
      const top = headedFrom ?? rows.length;
      headedFrom = null;
      lists.push(levelList(rows.length));
      ruledAbove.push({ top: rows.length, left: 0, bottom: rows.length, right: header.length - 1 });
      rows.push(...blockRows(part, content.leastRows));
      sections.push([{ top, bottom: rows.length - 1 }]);
    }
  }
  const wanted = [...WIDTHS, ...content.otherHeadings.map(() => OTHER_WIDTH)];
  const columnWidths = widthsThatShowAll(rows, wanted);
  const repeated = { top: headerRow, bottom: headerRow };
  const breaks = pageBreaksBefore({ rows, columnWidths, orientation: "landscape", repeated }, sections);
  const body = { top: headerRow + 1, left: 1, bottom: rows.length - 1, right: 2 };
  const isEmpty = body.bottom < body.top;
  return {
    purpose: content.purpose,
    ...(content.madeFrom === undefined ? {} : { madeFrom: content.madeFrom }),
    name: content.name,
    rows: [...rows, ...content.closing],
    columnWidths,
    tables: [],
    lists: isEmpty
      ? []
      : [...lists, byWhenList({ ...body, left: 4, right: 4 }, content.day, content.quarters)],
    levelColours: isEmpty ? [] : [{ range: body }],
    charts: [],
    ruledAbove,
    ...(content.purpose === "tidied-plan" && breaks.length <= MOST_BREAKS
      ? { pageBreaksBefore: breaks }
      : {}),
    frozenRows: headerRow + 1,
    page: {
      orientation: "landscape",
      repeatedRows: { from: headerRow, to: headerRow },
      printsGridlines: true,
    },
  };
}

function levelList(row: number): DraftList {
  return {
    range: { top: row, left: 1, bottom: row, right: 2 },
    items: LEVELS,
    prompt: "Choose one of the toolkit's five levels, lowest first.",
    strict: true,
  };
}

type Block = Extract<PlanPart, { kind: "block" }>;

function blockRows(block: Block, leastRows: number): DraftCell[][] {
  const [now, target] = [cellsOfPosition(block.now), cellsOfPosition(block.target)];
  const count = Math.max(2, leastRows, block.lines.length);
  return Array.from({ length: count }, (_, place) => {
    const line = block.lines[place];
    const positionStyle: CellStyle = place === 0 ? "level" : "wording";
    return [
      draftText(place === 0 ? block.label : "", "kpi"),
      draftText(now[place] ?? "", positionStyle),
      draftText(target[place] ?? "", positionStyle),
      draftText(line?.action ?? ""),
      { content: line?.byWhen ?? { kind: "empty" }, style: "by-when" },
      ...(line?.other ?? []).map((text) => draftText(text)),
    ];
  });
}

/** A wording that itself starts like a level would be read as one in a cell of its own: it stays in its level's cell. */
function cellsOfPosition({ level, wording }: BlockPosition): readonly [string, string] {
  return level !== "" && wording !== "" && sightLevel(wording) !== null
    ? [`${level}\n${wording}`, ""]
    : [level, wording];
}

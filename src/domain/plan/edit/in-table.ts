import type { CellRef } from "../../grid/cell-ref";
import { cellAddress } from "../../grid/cell-ref";
import { textAt, type Grid } from "../../grid/grid";
import { LEVELS } from "../../toolkit/edition";
import type { PlacedText, RelaidPlan } from "../action-plan";
import type { CellChange, CellContent, PlanChange } from "../cell-change";
import { cellsOfHome, type CellHome } from "../cell-home";
import { addressOf, cellChange, contentText, editOf, type Edit, type EntryInPlan } from "./edit";
import { landmarksOf } from "./landmarks";
import { periodMarkMoved, periodMarkSet } from "./period-mark";

/**
 * Prepares an edit of a plan of any shape. Where the sheet is no table, the edit is made in the table the plan was read from,
 * and each of its changes is brought to its own cell of the sheet; what has no cell there is refused.
 */
export function inTable(where: EntryInPlan, edit: (where: EntryInPlan) => Edit): Edit {
  const { relaid } = where.plan.layout;
  if (!relaid) return edit(where);
  const entry = relaid.plan.entries[where.plan.entries.indexOf(where.entry)];
  if (!entry) throw new Error("A relaid plan has the same entries in its table");
  const homeOf = (cell: CellRef) => {
    const [home = cell] = cellsOfHome(relaid.homes[cell.row]?.[cell.column] ?? null);
    return where.homeOf?.(home) ?? home;
  };
  const made = inTable({ grid: relaid.grid, plan: relaid.plan, entry, name: where.name, homeOf }, edit);
  return made.kind === "change" ? onSheet(where, relaid, made.change) : made;
}

type Refusal = Extract<Edit, { kind: "refused" }>;

const NO_ROW: Refusal = {
  kind: "refused",
  sentence:
    "There is no free row for another action here, and a new row would run through other parts of this sheet. Add it in the sheet.",
};
const NO_CELL: Refusal = {
  kind: "refused",
  sentence: "This sheet has no cell of its own for that. Write it in the sheet.",
};

/** The change of the table as one of the sheet. */
function onSheet(where: EntryInPlan, relaid: RelaidPlan, change: PlanChange): Edit {
  const { insert } = change;
  const row = insert ? sheetRow(relaid, insert.belowRow) : null;
  if (insert && row === null) return NO_ROW;
  const cells: CellChange[] = [];
  for (const { at, before, after } of change.cells) {
    const isNew = insert !== null && at.row === insert.belowRow + 1;
    const home = relaid.homes[isNew ? at.row - 1 : at.row]?.[at.column] ?? null;
    if (!isNew && home?.kind === "cell" && isShared(relaid, home.at)) return sharedBy(where, home.at);
    const made = isNew ? inNewRow(where.grid, home, after, row) : atHome(where.grid, home, before, after);
    if ("kind" in made) return made;
    cells.push(...made);
  }
  const hidden = insert ? undefined : cells.find(({ at }) => isHidden(where.grid, at));
  if (hidden) return hiddenIn(where, hidden.at);
  const marks = (change.landmarks ?? []).flatMap((landmark) => landmarkOn(where.grid, relaid, landmark));
  // A KPI that is named by its sheet alone has no label to know its rows by.
  const landmarks = marks.length > 0 ? marks : landmarksOf(where);
  return editOf(
    change.summary,
    cells,
    landmarks,
    insert && row !== null ? { sheet: where.plan.sheet, belowRow: row } : null,
  );
}

/** The row of the sheet that a row of the table is, where it is one: a label may stand in another row, above its block. */
function sheetRow({ homes, takesRows }: RelaidPlan, row: number): number | null {
  if (!takesRows) return null;
  const rows = (homes[row] ?? []).flatMap(cellsOfHome).map((cell) => cell.row);
  const same = rows.filter((one) => one === rows.at(-1));
  return same.length * 2 > rows.length ? (rows.at(-1) ?? null) : null;
}

/** A change of one cell of the table, in the cells of the sheet that it stands for. */
function atHome(
  grid: Grid,
  home: CellHome | null,
  before: string,
  after: CellContent,
): CellChange[] | Refusal {
  if (home === null) return NO_CELL;
  switch (home.kind) {
    case "cell":
      return shows(grid, home.at, before) ? [cellChange(grid, home.at, after)] : NO_CELL;
    case "behind-label":
      return [behindLabel(grid, home, after)];
    case "joined":
      return parted(grid, home.at, after);
    case "revisable":
      return [cellChange(grid, after.kind === "empty" ? home.at : home.revisedAt, after)];
    case "marked":
      return markMoved(grid, home, after);
    case "marked-periods":
      return periodMarkMoved(grid, home, after);
  }
}

/** A form's one date is every action's: written for one of them, it would change for all. */
function isShared({ homes }: RelaidPlan, { row, column }: CellRef): boolean {
  let times = 0;
  for (const home of homes.flat())
    if (home?.kind === "cell" && home.at.row === row && home.at.column === column) times++;
  return times > 1;
}

function sharedBy(where: EntryInPlan, cell: CellRef): Refusal {
  return {
    kind: "refused",
    sentence: `Cell ${addressOf(where, cell)} holds the date of several actions. Change it in the sheet.`,
  };
}

function shows(grid: Grid, at: CellRef, text: string): boolean {
  return textAt(grid, at.row, at.column).trim() === text.trim();
}

function behindLabel(
  grid: Grid,
  { at, label }: Extract<CellHome, { kind: "behind-label" }>,
  after: CellContent,
): CellChange {
  const text = contentText(after);
  // A date behind a label is text, as is whatever stands in a cell with words.
  return cellChange(grid, at, text === null ? after : `${label}${text}`.trimEnd());
}

const STAYS: Refusal = {
  kind: "refused",
  sentence: "On this sheet a mark in one of several columns says the level. Move the mark in the sheet.",
};

/** A quarter and its year go each into its own cell; what is neither goes whole into the first. */
function parted(grid: Grid, cells: readonly CellRef[], after: CellContent): CellChange[] {
  const [, quarter, year] = /^(Q[1-4])\s+(\d\d)$/.exec(contentText(after) ?? "") ?? [];
  const yearCell = cells[1];
  if (!quarter || !year || !yearCell)
    return cells.map((at, place) => cellChange(grid, at, place === 0 ? after : ""));
  const styled = yearLike(textAt(grid, yearCell.row, yearCell.column), Number(year));
  return cells.map((at, place) => cellChange(grid, at, place === 0 ? quarter : styled));
}

/** A year as the cell has written one: `2027/28` where it says `2026/27`, `2027` where it says `2026`. */
function yearLike(written: string, year: number): string {
  const short = (number: number) => String(number % 100).padStart(2, "0");
  const [, century = "", , slash, next = ""] =
    /^\s*(20)?(\d\d)(?:(\s*[/-]\s*)((?:20)?)\d\d)?\s*$/.exec(written) ?? [];
  return century + short(year) + (slash === undefined ? "" : slash + next + short(year + 1));
}

/** Choosing a level moves its mark into that level's column. */
function markMoved(
  grid: Grid,
  home: Extract<CellHome, { kind: "marked" }>,
  after: CellContent,
): CellChange[] | Refusal {
  const level = LEVELS.find((one) => one === contentText(after));
  if (!level && after.kind === "text")
    return {
      kind: "refused",
      sentence:
        "On this sheet a mark in one of several columns says the level, and no column has its wording. Choose the level and keep the wording.",
    };
  const to = level && home.columns.get(level);
  if (!home.moves || (level && !to)) return STAYS;
  const isThere = to && home.at && to.row === home.at.row && to.column === home.at.column;
  if (isThere) return [];
  if (to && !shows(grid, to, ""))
    return {
      kind: "refused",
      sentence: `Cell ${cellAddress(to)} has something written in it already. Move the mark in the sheet.`,
    };
  return [
    ...(home.at ? [cellChange(grid, home.at, "")] : []),
    ...(to ? [cellChange(grid, to, home.mark)] : []),
  ];
}

/** In a row to be inserted every cell is empty, and stands below the one above. */
function inNewRow(
  grid: Grid,
  home: CellHome | null,
  after: CellContent,
  belowRow: number | null,
): CellChange[] | Refusal {
  if (home?.kind === "marked-periods" && belowRow !== null) {
    const made = periodMarkSet(grid, home, after);
    return "kind" in made ? made : made.map((cell) => inRow(cell, belowRow + 1));
  }
  const isMark = home?.kind === "marked";
  const [above] = isMark ? (home.at ? [home.at] : []) : cellsOfHome(home);
  if (!above || belowRow === null || above.row !== belowRow) return NO_CELL;
  const content: CellContent = isMark ? { kind: "text", text: home.mark } : after;
  const cells = home?.kind === "joined" ? parted(grid, home.at, content) : [cellChange(grid, above, content)];
  return cells.map((cell) => inRow(cell, belowRow + 1));
}

function inRow(cell: CellChange, row: number): CellChange {
  return { ...cell, at: { ...cell.at, row }, before: "" };
}

function landmarkOn(grid: Grid, { homes }: RelaidPlan, { at }: PlacedText): PlacedText[] {
  const [cell] = cellsOfHome(homes[at.row]?.[at.column] ?? null);
  const text = cell ? textAt(grid, cell.row, cell.column) : "";
  return cell && text.trim() !== "" ? [{ at: cell, text }] : [];
}

/** Excel drops what is written under a merged cell. */
function isHidden({ merges }: Grid, { row, column }: CellRef): boolean {
  return (
    merges !== "unknown" &&
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    )
  );
}

function hiddenIn(where: EntryInPlan, cell: CellRef): Edit {
  return {
    kind: "refused",
    sentence: `Cell ${addressOf(where, cell)} is part of a merged cell. Write it in the sheet.`,
  };
}

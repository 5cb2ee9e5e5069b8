import { textCell, type Grid, type GridCell } from "../../../grid/grid";
import type { Level } from "../../../toolkit/edition";
import type { PlacedText } from "../../action-plan";
import type { CellHome } from "../../cell-home";
import { headingMeaning, sideOfHeading, sideOfRole } from "../heading-words";
import { WHOLE_NAME } from "../plan-headings";
import type { ReadingKnowledge } from "../read-table";
import { shownText } from "../shown-text";
import { sightLevel } from "../sight-level";
import type { Side } from "../../action-plan";
import type { LevelGroup, LevelHeadings } from "./level-columns";
import { findLevelHeadings, otherSide } from "./level-columns";
import { legendOf, sideSaid } from "./level-legend";
import type { LevelMark } from "./level-marks";
import { markBeforeDescriptor, meaningOfMark, sidesOfMarks, withoutLoneLetters } from "./level-marks";
import type { RelaidSheet, TableCell } from "./relaid-sheet";
import { emptied, impliedHeading, relaidSheet, tableOf } from "./relaid-sheet";

/** Of the rows with a mark, at least this share name a KPI: ticks below levels are a survey's or a training record's too. */
const NAMED_SHARE = 0.2;
const LONGEST_NAME = 120;
const SIDES = ["now", "target"] as const;
const LEVEL_HEADING = { now: "Current level", target: "Target level" } as const;
const WORDING_HEADING = { now: "Where we are now", target: "Where we want to be" } as const;

/**
 * Lays out a plan whose levels stand across, a column each, with a mark in one or two of them: the levels that are meant
 * become columns of their own, behind the sheet's. What else stands below the levels is carried.
 * @returns `null` where no level is marked, or what is marked are no KPIs.
 */
export function levelsAcross(grid: Grid, { names, keyAreas }: ReadingKnowledge): RelaidSheet | null {
  const headings = findLevelHeadings(grid);
  if (!headings) return null;
  const taken = new Set(headings.groups.flatMap(({ columns }) => [...columns.values()]));
  const elsewhere = sidesElsewhere(grid, headings, taken);
  if (elsewhere.size === SIDES.length) return null;
  const marks = withoutLoneLetters(marksBelow(grid, headings));
  if (marks.length === 0) return null;
  const sides = sidesOfMarks(marks, {
    legend: legendOf(
      grid,
      taken,
      new Set(marks.flatMap(({ meaning }) => (meaning.kind === "bare" ? meaning.sign : []))),
    ),
    sideOf: ({ column }) => onlySide(headings.groups, column, elsewhere),
  });
  const rows = [...new Set(marks.map(({ row }) => row))];
  const isName = (text: string) =>
    text !== "" && text.length <= LONGEST_NAME && names.known(keyAreas.inLabel(text).label) >= WHOLE_NAME;
  const namesIn = (column: number) =>
    taken.has(column) ? 0 : rows.filter((row) => isName(shownText(grid.cells[row]?.[column]))).length;
  const width = grid.cells[0]?.length ?? 0;
  const counts = Array.from({ length: width }, (_, column) => namesIn(column));
  const named = Math.max(0, ...counts);
  if (named === 0 || named < NAMED_SHARE * rows.length) return null;

  const table = tableOf(grid);
  const moved = headingsIntoOneRow(table, headings, taken);
  const label = counts.indexOf(named);
  const labelHeading = shownText(table[headings.row]?.[label]?.cell);
  if (headingMeaning(labelHeading)?.role !== "kpi" && !hasKpiHeading(table[headings.row] ?? [], taken))
    put(table, headings.row, label, impliedHeading("KPI"));
  const isOwn = (side: Side) => !elsewhere.has(side);
  SIDES.filter(isOwn).forEach((side) => {
    addSide(table, grid, headings, side, sides);
  });
  for (const mark of marks) {
    const cell = table[mark.row]?.[mark.column];
    if (cell && (sides.has(mark) || mark.wording === "")) put(table, mark.row, mark.column, emptied(cell));
  }
  const texts = (some: readonly LevelMark[]) =>
    some.map(({ mark, row, column }) => placed(grid, mark.trim(), row, column));
  // By their words: a mark that moves to another level leaves the headings as they are.
  const words = [...sides.keys()]
    .filter(({ mark }) => /\p{L}{2}|\d{3}/u.test(mark))
    .sort((one, other) => (one.mark < other.mark ? -1 : Number(one.mark > other.mark)));
  const untold = marks.filter((mark) => !sides.has(mark) && mark.wording === "");
  return relaidSheet(grid, table, {
    headings: [...moved, ...texts(words)],
    unplaced: texts(untold),
    takesRows: true,
  });
}

/** Positions whose level has a column outside the levels': ticks beside it are for the other one. */
function sidesElsewhere(grid: Grid, { row }: LevelHeadings, taken: ReadonlySet<number>): ReadonlySet<Side> {
  const below = grid.cells.slice(row + 1);
  const sides = (grid.cells[row] ?? []).flatMap((cell, column) => {
    const text = shownText(cell) || shownText(grid.cells[row - 1]?.[column]);
    const role = taken.has(column) ? null : (headingMeaning(text)?.role ?? null);
    const side = sideOfRole(role);
    if (side === null || role === "now-level" || role === "target-level") return side ?? [];
    // A column of wordings says no level.
    const hasLevels = below.some((cells) => sightLevel(shownText(cells[column]))?.kind === "level");
    return hasLevels ? side : [];
  });
  return new Set(sides);
}

function onlySide(groups: readonly LevelGroup[], column: number, elsewhere: ReadonlySet<Side>): Side | null {
  const group = groups.find(({ columns }) => [...columns.values()].includes(column));
  const [side] = elsewhere;
  return group?.side ?? (side ? otherSide(side) : null);
}

/** The marks in the levels' columns, whether alone in their cells or in front of descriptors. */
function marksBelow(grid: Grid, { row: headingRow, groups }: LevelHeadings): LevelMark[] {
  const columns = groups.flatMap((group) => [...group.columns]);
  const taken = new Set(columns.map(([, column]) => column));
  return grid.cells.flatMap((cells, row) =>
    row <= headingRow || isLegend(cells, taken)
      ? []
      : columns.flatMap(([level, column]): LevelMark | [] => {
          const text = shownText(cells[column]);
          if (text === "") return [];
          const alone = meaningOfMark(text);
          if (alone) return { level, row, column, meaning: alone, mark: text, wording: "" };
          const before = markBeforeDescriptor(text);
          return before
            ? { level, row, column, ...before, wording: text.slice(before.mark.length).trim() }
            : [];
        }),
  );
}

/** A sign beside the levels' columns, with a position named right of it, is being explained, not set. */
function isLegend(cells: readonly GridCell[], taken: ReadonlySet<number>): boolean {
  return cells.some(
    (cell, column) =>
      !taken.has(column) &&
      meaningOfMark(shownText(cell))?.kind === "bare" &&
      sideSaid(shownText(cells[column + 1])) !== null,
  );
}

/** Gives each column that is no level's one heading, wherever it stands; returns those above that are left over. */
function headingsIntoOneRow(
  table: TableCell[][],
  { row }: LevelHeadings,
  taken: ReadonlySet<number>,
): PlacedText[] {
  const above = table[row - 1] ?? [];
  const written = above.filter(({ cell }) => shownText(cell) !== "");
  const isHeadingRow =
    written.length > 1 || written.some(({ cell }) => sideOfHeading(shownText(cell)) !== null);
  if (!isHeadingRow) return [];
  const left: PlacedText[] = [];
  above.forEach((cell, column) => {
    const text = shownText(cell.cell);
    if (text === "") return;
    const isFree = !taken.has(column) && shownText(table[row]?.[column]?.cell) === "";
    if (isFree) put(table, row, column, cell);
    else if (cell.home?.kind === "cell") left.push({ text, at: cell.home.at });
    put(table, row - 1, column, { cell: textCell(""), home: null });
  });
  return left;
}

function hasKpiHeading(headings: readonly TableCell[], taken: ReadonlySet<number>): boolean {
  return headings.some(
    ({ cell }, column) => !taken.has(column) && headingMeaning(shownText(cell))?.role === "kpi",
  );
}

/** Adds the columns of a position behind the sheet's own: its level and, where the marks stand before them, its wording. */
function addSide(
  table: TableCell[][],
  grid: Grid,
  headings: LevelHeadings,
  side: Side,
  sides: ReadonlyMap<LevelMark, Side | "both">,
): void {
  const group = headings.groups.find((one) => one.side === side) ?? headings.groups[0];
  if (!group) return;
  const own = new Map(
    [...sides].flatMap(([mark, said]) =>
      said === side || said === "both" ? [[mark.row, mark] as const] : [],
    ),
  );
  const hasWordings = [...own.values()].some(({ wording }) => wording !== "");
  const usual = usualMark([...own.values()], sides);
  const width = Math.max(...table.map((row) => row.length));
  table.forEach((_, row) => {
    const isBody = row > headings.row;
    const mark = own.get(row);
    const level =
      row === headings.row
        ? impliedHeading(LEVEL_HEADING[side])
        : {
            cell: textCell(mark?.level ?? ""),
            home: isBody ? levelHome(grid, group, row, mark, usual, sides) : null,
          };
    put(table, row, width, level);
    if (!hasWordings) return;
    const wording = mark && mark.wording !== "" ? behindMark(grid, mark) : impliedHeading("");
    put(table, row, width + 1, row === headings.row ? impliedHeading(WORDING_HEADING[side]) : wording);
  });
}

function levelHome(
  grid: Grid,
  { columns }: LevelGroup,
  row: number,
  mark: LevelMark | undefined,
  usual: string,
  sides: ReadonlyMap<LevelMark, Side | "both">,
): CellHome {
  const at = (column: number) => placed(grid, "", row, column).at;
  return {
    kind: "marked",
    at: mark ? at(mark.column) : null,
    mark: mark?.mark ?? usual,
    columns: new Map(
      [...columns].map(([level, column]): [Level, ReturnType<typeof at>] => [level, at(column)]),
    ),
    moves: mark ? mark.wording === "" && sides.get(mark) !== "both" : usual !== "",
  };
}

/** How this plan marks the position where it does; `""` where a new mark could be taken for the other position's. */
function usualMark(own: readonly LevelMark[], sides: ReadonlyMap<LevelMark, Side | "both">): string {
  const alone = own.filter((mark) => mark.wording === "" && sides.get(mark) !== "both");
  return alone.length === own.length ? (alone[0]?.mark ?? "") : "";
}

function behindMark(grid: Grid, { row, column, mark, wording }: LevelMark): TableCell {
  const { at } = placed(grid, "", row, column);
  return { cell: textCell(wording), home: { kind: "behind-label", at, label: mark } };
}

function put(table: TableCell[][], row: number, column: number, cell: TableCell): void {
  const cells = table[row];
  if (cells) cells[column] = cell;
}

function placed(grid: Grid, text: string, row: number, column: number): PlacedText {
  return { text, at: { sheet: grid.sheet, row: grid.top + row, column: grid.left + column } };
}

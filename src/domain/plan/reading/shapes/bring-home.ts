import { boundingRange, type CellRef } from "../../../grid/cell-ref";
import { textAt, type Grid } from "../../../grid/grid";
import type {
  Action,
  ActionPlan,
  Entry,
  Field,
  PlacedText,
  PlanColumns,
  Position,
  WrittenByWhen,
  WrittenText,
} from "../../action-plan";
import { cellsOfHome, type CellHome } from "../../cell-home";
import { ownCells } from "../draft-entry";
import { leftBehind, strayTexts, writtenCells } from "../placed-cells";
import { shownText } from "../shown-text";
import type { RelaidSheet } from "./relaid-sheet";

/**
 * The plan read from a relaid sheet, with every text in its own cell of the sheet again. What the table had no room for is
 * listed as not placed, so that nothing is lost on the way.
 */
export function broughtHome(plan: ActionPlan, sheet: RelaidSheet, grid: Grid): ActionPlan {
  const homes = createHomes(sheet);
  const entries = plan.entries.map((entry) => entryAtHome(entry, homes, grid));
  const headings = distinct([...plan.headings.flatMap((text) => textAtHome(text, homes)), ...sheet.headings]);
  const unplaced = [...plan.unplaced.flatMap((text) => unplacedAtHome(text, homes, grid)), ...sheet.unplaced];
  const cells = writtenCells(grid);
  return {
    sheet: plan.sheet,
    layout: {
      headerRow: sheet.takesRows ? headerRowAtHome(plan, homes) : null,
      columns: columnsAtHome(plan, sheet),
      relaid: { grid: sheet.grid, plan, homes: sheet.homes, takesRows: sheet.takesRows },
    },
    entries,
    headings,
    unplaced: [
      ...unplaced,
      ...strayTexts(grid),
      ...leftBehind(cells, entries, [...headings, ...unplaced]),
    ].sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column),
  };
}

interface Homes {
  readonly of: (cell: CellRef) => CellHome | null;
  readonly cells: (cells: readonly CellRef[]) => CellRef[];
}

function createHomes({ homes }: RelaidSheet): Homes {
  const of = ({ row, column }: CellRef) => homes[row]?.[column] ?? null;
  return { of, cells: (cells) => distinctCells(cells.flatMap((cell) => cellsOfHome(of(cell)))) };
}

function entryAtHome(entry: Entry, homes: Homes, grid: Grid): Entry {
  const own = homes.cells(ownCells(entry));
  const first = own[0] ?? { sheet: grid.sheet, row: grid.top, column: grid.left };
  const { top, bottom } = entry.range;
  const inRange = homes.cells(ownCells(entry).filter(({ row }) => row >= top && row <= bottom));
  return {
    ...entry,
    range: boundingRange(inRange.length > 0 ? inRange : [first]),
    labelAt: homes.cells(entry.labelAt),
    now: positionAtHome(entry.now, homes, first),
    target: positionAtHome(entry.target, homes, first),
    actions: entry.actions.map((action): Action => ({
      ...action,
      text: writtenAtHome(action.text, homes),
      byWhen: action.byWhen && byWhenAtHome(action.byWhen, homes),
    })),
    looseByWhens: entry.looseByWhens.map((byWhen) => byWhenAtHome(byWhen, homes)),
    other: entry.other.map((other) => ({ ...other, at: homes.cells(other.at) })),
  };
}

function positionAtHome({ level, wording, cells }: Position, homes: Homes, first: CellRef): Position {
  const own = homes.cells(cells);
  return {
    level: fieldAtHome(level, homes, first),
    wording: writtenAtHome(wording, homes),
    cells: own.length > 0 ? own : [first],
  };
}

function fieldAtHome<T>(field: Field<T>, homes: Homes, first: CellRef): Field<T> {
  return { ...field, at: homes.cells([field.at])[0] ?? first };
}

function writtenAtHome({ text, at }: WrittenText, homes: Homes): WrittenText {
  return { text, at: homes.cells(at) };
}

function byWhenAtHome(byWhen: WrittenByWhen, homes: Homes): WrittenByWhen {
  return { ...byWhen, at: homes.cells(byWhen.at) };
}

function textAtHome({ text, at }: PlacedText, homes: Homes): PlacedText[] {
  return homes.cells([at]).map((cell) => ({ text, at: cell }));
}

/** What was set aside reads as its cell does: the table may have said it in other words. */
function unplacedAtHome({ text, at }: PlacedText, homes: Homes, grid: Grid): PlacedText[] {
  const isWhole = homes.of(at)?.kind === "cell";
  return homes.cells([at]).map((cell) => ({
    text: isWhole ? text : shownText({ value: null, text: textAt(grid, cell.row, cell.column) }),
    at: cell,
  }));
}

function headerRowAtHome({ layout: { headerRow, columns } }: ActionPlan, homes: Homes): number | null {
  if (headerRow === null) return null;
  const places = [columns.kpi, columns.actions, columns.now].filter((column) => column !== null);
  const cells = places.map((column) => ({ sheet: "", row: headerRow, column }));
  return homes.cells(cells)[0]?.row ?? null;
}

/** The sheet's column in which most of a column of the table stands; where that is none, the table's own number. */
function columnsAtHome({ layout: { columns } }: ActionPlan, { homes }: RelaidSheet): PlanColumns {
  const home = (column: number) =>
    homes.flatMap((row) => cellsOfHome(row[column] ?? null)).find(() => true)?.column ?? column;
  const homeOrNone = (column: number | null) => (column === null ? null : home(column));
  return {
    keyArea: homeOrNone(columns.keyArea),
    kpi: home(columns.kpi),
    nowLevel: homeOrNone(columns.nowLevel),
    now: home(columns.now),
    targetLevel: homeOrNone(columns.targetLevel),
    target: home(columns.target),
    actions: homeOrNone(columns.actions),
    byWhen: homeOrNone(columns.byWhen),
    other: columns.other.map(({ column, heading }) => ({ column: home(column), heading })),
  };
}

function distinctCells(cells: readonly CellRef[]): CellRef[] {
  if (cells.length < 2) return [...cells];
  return [...new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell])).values()];
}

function distinct(texts: readonly PlacedText[]): PlacedText[] {
  return [...new Map(texts.map((text) => [`${text.at.row}:${text.at.column}:${text.text}`, text])).values()];
}

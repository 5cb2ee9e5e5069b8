import { EMPTY_CELL, textCell, type Grid } from "../../../grid/grid";
import type { PlacedText } from "../../action-plan";
import { headingMeaning, sideOfRole, type Role } from "../heading-words";
import { WHOLE_NAME } from "../plan-headings";
import type { ReadingKnowledge } from "../read-table";
import { shownText } from "../shown-text";
import { sightLevel } from "../sight-level";
import { formLabel } from "./form-label";
import { placeOf } from "./plan-records";
import type { RelaidSheet, TableCell } from "./relaid-sheet";
import { cellAt, impliedHeading, relaidSheet, tableOf } from "./relaid-sheet";

const ROWS_SEARCHED = 60;
/** A longer sheet is a list. */
const MOST_ROWS = 5_000;
const LONGEST_NAME = 120;
const FEWEST_HEADINGS = 3;

/** What a row without a column for the KPIs is. */
type RowKind =
  /** The plan's headings, each time they are met. */
  | { readonly kind: "headings" }
  /** The name of the KPI whose block stands below. */
  | { readonly kind: "name"; readonly cell: TableCell; readonly label: PlacedText | null }
  | { readonly kind: "key-area" }
  | { readonly kind: "blank" }
  | { readonly kind: "lines" };

/**
 * Lays out a plan whose KPIs have no column but stand in rows above their blocks, below one row of headings or each above
 * its own: the names become a first column. A sheet with a single block may have its KPI in its title or its name.
 */
export function kpisAbove(grid: Grid, knowledge: ReadingKnowledge): RelaidSheet | null {
  const first = grid.cells.slice(0, ROWS_SEARCHED).findIndex((_, row) => isHeadingRow(grid, row));
  if (first < 0 || grid.cells.length > MOST_ROWS) return null;
  const firstColumn = (grid.cells[first] ?? []).findIndex((cell) => shownText(cell) !== "");
  const kinds = grid.cells.map((_, row) => kindOf(grid, row, firstColumn, knowledge));
  const moved = new Map<number, TableCell>();
  const headings: PlacedText[] = [];
  const emptied = new Set<number>();
  kinds.forEach((kind, row) => {
    if (kind.kind !== "name" || !isOfPlan(kinds, row, first)) return;
    const to = firstLineBelow(kinds, row) ?? row;
    if (to <= first) return;
    moved.set(to, kind.cell);
    emptied.add(row);
    if (kind.label) headings.push(kind.label);
  });
  if (moved.size === 0 && !nameOnly(grid, first, kinds, knowledge, moved, emptied)) return null;
  const table = tableOf(grid).map((cells, row): TableCell[] => {
    const kept = emptied.has(row) ? cells.map(() => NOTHING) : cells;
    const kind = kinds[row]?.kind;
    if (kind === "key-area" && row > first) return [...written(cells), ...cells.map(() => NOTHING)];
    return [kind === "headings" ? impliedHeading("KPI") : (moved.get(row) ?? NOTHING), ...kept];
  });
  return relaidSheet(grid, table, { headings, takesRows: true });
}

const NOTHING: TableCell = { cell: EMPTY_CELL, home: null };

function written(cells: readonly TableCell[]): TableCell[] {
  return cells.filter(({ cell }) => shownText(cell) !== "").slice(0, 1);
}

/** Both positions side by side, with actions or by-whens, and no column for what they are positions of. */
function isHeadingRow(grid: Grid, row: number): boolean {
  const texts = (grid.cells[row] ?? []).map(shownText).filter((text) => text !== "");
  if (texts.length < FEWEST_HEADINGS || texts.some((text) => text.length > LONGEST_NAME)) return false;
  const roles = new Set<Role | undefined>(texts.map((text) => headingMeaning(text)?.role));
  const sides = new Set([...roles].map((role) => sideOfRole(role ?? null)));
  return (
    sides.has("now") &&
    sides.has("target") &&
    (roles.has("actions") || roles.has("by-when")) &&
    !roles.has("kpi") &&
    !roles.has("key-area")
  );
}

/** @param firstColumn the headings' first: what stands alone right of it is a line of a block. */
function kindOf(
  grid: Grid,
  row: number,
  firstColumn: number,
  { names, keyAreas }: ReadingKnowledge,
): RowKind {
  if (isHeadingRow(grid, row)) return { kind: "headings" };
  const cells = (grid.cells[row] ?? []).flatMap((cell, column) => {
    const text = shownText(cell);
    return text === "" ? [] : [{ cell, column, text }];
  });
  const [first, second] = cells;
  if (!first) return { kind: "blank" };
  if (first.column > firstColumn) return { kind: "lines" };
  const label = formLabel(first.text);
  const at = placeOf(grid, row, first.column);
  if (second && cells.length === 2 && label?.role === "kpi" && label.value === "") {
    const cell = cellAt(second.cell, placeOf(grid, row, second.column));
    return { kind: "name", cell, label: { text: first.text, at } };
  }
  if (second || first.text.length > LONGEST_NAME || sightLevel(first.text)) return { kind: "lines" };
  if (label?.role === "kpi" && label.value !== "") {
    const home = { kind: "behind-label", at, label: label.label } as const;
    return {
      kind: "name",
      cell: { cell: textCell(label.value), home },
      label: { text: label.label.trim(), at },
    };
  }
  const isName = names.known(keyAreas.inLabel(first.text).label) >= WHOLE_NAME;
  const isArea = names.keyAreaNamed(first.text) !== null || names.isThemeName(first.text);
  // An enabler's key area and its KPI have one name: what a block stands below is the KPI.
  if (isArea && !(isName && isAboveBlock(grid, row))) return { kind: "key-area" };
  const isTitle = /^[\p{Lu}\d]/u.test(first.text) && !/[.;,]$/.test(first.text);
  const isAbove = isTitle && isAboveBlock(grid, row) && isBelowBlank(grid, row);
  return isName || isAbove ? { kind: "name", cell: cellAt(first.cell, at), label: null } : { kind: "lines" };
}

function isAboveBlock(grid: Grid, row: number): boolean {
  const below = (grid.cells[row + 1] ?? []).filter((cell) => shownText(cell) !== "");
  return below.length > 1;
}

/** Below a blank row, the headings, or another text alone in its row. */
function isBelowBlank(grid: Grid, row: number): boolean {
  const above = (grid.cells[row - 1] ?? []).filter((cell) => shownText(cell) !== "");
  return above.length < 2 || isHeadingRow(grid, row - 1);
}

/** A name above the first headings is a KPI's only right above them; further up it is a title. */
function isOfPlan(kinds: readonly RowKind[], row: number, first: number): boolean {
  return (
    row > first || kinds.slice(row + 1, first).every(({ kind }) => kind === "blank" || kind === "key-area")
  );
}

/** The first line of the block below a name, past headings and blank rows; `null` where another name comes first. */
function firstLineBelow(kinds: readonly RowKind[], row: number): number | null {
  const next = kinds.findIndex(
    ({ kind }, place) => place > row && kind !== "blank" && kind !== "headings" && kind !== "key-area",
  );
  return next >= 0 && kinds[next]?.kind === "lines" ? next : null;
}

/** One block on a sheet of its own: its KPI is in the title, or is the sheet's name. */
function nameOnly(
  grid: Grid,
  first: number,
  kinds: readonly RowKind[],
  { names, keyAreas }: ReadingKnowledge,
  moved: Map<number, TableCell>,
  emptied: Set<number>,
): boolean {
  const title = kinds.slice(0, first).findIndex(({ kind }) => kind === "name");
  const kind = kinds[title];
  const isNamedBySheet = names.known(keyAreas.inLabel(grid.sheet).label) >= WHOLE_NAME;
  const line = kinds.findIndex((one, row) => row > first && one.kind === "lines");
  if (line < 0 || (kind?.kind !== "name" && !isNamedBySheet)) return false;
  if (kind?.kind === "name") emptied.add(title);
  moved.set(line, kind?.kind === "name" ? kind.cell : impliedHeading(grid.sheet));
  return true;
}

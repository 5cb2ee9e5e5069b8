import type { Grid } from "../../../grid/grid";
import type { PlacedText } from "../../action-plan";
import { headingWords, LEVEL_SUBHEADING, sideOfRole, WORDING_SUBHEADING, type Role } from "../heading-words";
import { WHOLE_NAME } from "../plan-headings";
import type { ReadingKnowledge } from "../read-table";
import { shownText } from "../shown-text";
import { formLabel } from "./form-label";
import type { PlanRecord, RecordField } from "./plan-records";
import { placeOf, recordCell, recordsAsTable } from "./plan-records";
import type { RelaidSheet } from "./relaid-sheet";

const ROWS_SEARCHED = 60;
const COLUMNS_SEARCHED = 6;
const LONGEST_NAME = 120;

/** The rows of one heading: from its own down to the next heading's. */
interface HeadingRows {
  readonly role: Role;
  readonly heading: string;
  readonly number: string | null;
  readonly row: number;
  readonly rows: number;
}

/**
 * Lays out a plan on its side, its headings below one another and its KPIs across.
 * @returns `null` where no column holds a plan's headings, or fewer than two KPIs stand beside them.
 */
export function turnedPlan(grid: Grid, { names, keyAreas }: ReadingKnowledge): RelaidSheet | null {
  const isName: IsName = (label) => names.known(keyAreas.inLabel(label).label) >= WHOLE_NAME;
  for (let column = 0; column < Math.min(grid.cells[0]?.length ?? 0, COLUMNS_SEARCHED); column++) {
    const found = headingRowsIn(grid, column, isName);
    if (!found) continue;
    const hasSubheadings = found.some(
      ({ row, role }) => sideOfRole(role) && isSubheading(grid, row, column + 1),
    );
    const fields = hasSubheadings ? found.flatMap((field) => partedRows(grid, field, column + 1)) : found;
    const first = column + (hasSubheadings ? 2 : 1);
    const records = columnsBeside(grid, fields, first);
    if (records.length < 2) continue;
    return recordsAsTable(grid, records, headingsOf(grid, found, column, first));
  }
  return null;
}

type IsName = (label: string) => boolean;

/** The headings of a column, where they are a plan's: both positions, each once. */
function headingRowsIn(grid: Grid, column: number, isName: IsName): readonly HeadingRows[] | null {
  const text = (row: number) => shownText(grid.cells[row]?.[column]);
  const isNow = (row: number) => sideOfRole(formLabel(text(row))?.role ?? null) === "now";
  const searched = Array.from({ length: Math.min(grid.cells.length, ROWS_SEARCHED) }, (_, row) => row);
  const now = searched.find(isNow);
  if (now === undefined) return null;
  const [top, end] = [topOf(grid, now), endOf(grid, now)];
  const labels = searched.slice(top, end).flatMap((row) => {
    const label = formLabel(text(row));
    // A title says what the plan is, and may sound like a heading: `Procurement action plan`.
    const isTitle = row < now && label?.role !== "kpi" && besideIn(grid, row, column).length === 0;
    return label && label.value === "" && !isTitle ? [{ ...label, row }] : [];
  });
  const sides = labels.map(({ role }) => sideOfRole(role));
  const isPlans =
    sides.filter((side) => side === "now").length <= 2 && sides.includes("now") && sides.includes("target");
  if (!isPlans || labels.filter(({ role }) => role === "kpi").length > 1) return null;
  const named = labels.some(({ role }) => role === "kpi")
    ? null
    : namesAmong(grid, column, searched.slice(top, end), labels, isName);
  const own = labels.filter(({ row }) => row !== named?.row);
  const first = Math.min(...[...own, ...(named ? [named] : [])].map(({ row }) => row));
  const fields = searched.slice(first, end).flatMap((row): Omit<HeadingRows, "rows">[] => {
    if (row === named?.row) return [named];
    const label = own.find((one) => one.row === row);
    if (label) return [label];
    return text(row) === "" ? [] : [{ role: "other", heading: text(row), number: null, row }];
  });
  return fields.map(({ role, heading, number, row }, place) => ({
    role,
    heading,
    number,
    row,
    rows: (fields[place + 1]?.row ?? end) - row,
  }));
}

/** The first row of the plan: a blank row parts it from titles above. */
function topOf(grid: Grid, row: number): number {
  return (
    grid.cells
      .slice(0, row)
      .map((cells) => cells.every((cell) => shownText(cell) === ""))
      .lastIndexOf(true) + 1
  );
}

/** The row after the last one of the plan: a blank row ends it. */
function endOf(grid: Grid, first: number): number {
  const blank = grid.cells.findIndex(
    (cells, row) => row > first && cells.every((cell) => shownText(cell) === ""),
  );
  return blank < 0 ? grid.cells.length : blank;
}

/**
 * The row of the KPIs' names where no heading says so: the one that names most KPIs of the toolkit, beside a label that says
 * nothing of a plan or none at all; else one without a label, right above the first heading.
 */
function namesAmong(
  grid: Grid,
  column: number,
  rows: readonly number[],
  labels: readonly Omit<HeadingRows, "rows">[],
  isName: IsName,
): Omit<HeadingRows, "rows"> | null {
  const named = (row: number): Omit<HeadingRows, "rows"> => ({
    role: "kpi",
    heading: "KPI",
    number: null,
    row,
  });
  const [first] = labels;
  const mayBe = rows.filter((row) => {
    const role = labels.find((one) => one.row === row)?.role ?? "other";
    return role === "other" || (role === "actions" && row < (labels.find(isPosition)?.row ?? 0));
  });
  const counts = mayBe.map((row) => {
    const texts = besideIn(grid, row, column);
    const known = texts.filter((text) => text.length <= LONGEST_NAME && isName(text)).length;
    return known > 1 && known * 2 >= texts.length ? known : 0;
  });
  const most = mayBe[counts.indexOf(Math.max(0, ...counts))];
  if (most !== undefined && Math.max(...counts) > 0) return named(most);
  const above = first === undefined ? -1 : first.row - 1;
  const isUnlabelled = rows.includes(above) && shownText(grid.cells[above]?.[column]) === "";
  return isUnlabelled && besideIn(grid, above, column).length > 1 ? named(above) : null;
}

function isPosition({ role }: Pick<HeadingRows, "role">): boolean {
  return sideOfRole(role) !== null;
}

/** What stands right of a column in a row. */
function besideIn(grid: Grid, row: number, column: number): string[] {
  return (grid.cells[row] ?? [])
    .slice(column + 1)
    .map(shownText)
    .filter((text) => text !== "");
}

function isSubheading(grid: Grid, row: number, column: number): boolean {
  return LEVEL_SUBHEADING.test(headingWords(shownText(grid.cells[row]?.[column])));
}

/** `Level` and `Wording` beside a position's heading, a row each. */
function partedRows(grid: Grid, field: HeadingRows, column: number): HeadingRows[] {
  const side = sideOfRole(field.role);
  const rows = Array.from({ length: field.rows }, (_, offset) => field.row + offset);
  const starts = rows.filter((row, place) => place === 0 || shownText(grid.cells[row]?.[column]) !== "");
  return starts.map((row, place) => {
    const words = headingWords(shownText(grid.cells[row]?.[column]));
    const isLevel = side !== null && LEVEL_SUBHEADING.test(words);
    const role: Role = isLevel ? `${side}-level` : side && WORDING_SUBHEADING.test(words) ? side : field.role;
    return { ...field, role, row, rows: (starts[place + 1] ?? field.row + field.rows) - row };
  });
}

/** The KPIs: each column with a name, or with something for a position where no row has the names. */
function columnsBeside(grid: Grid, fields: readonly HeadingRows[], first: number): PlanRecord[] {
  const width = grid.cells[0]?.length ?? 0;
  const hasNames = fields.some(({ role }) => role === "kpi");
  return Array.from({ length: Math.max(0, width - first) }, (_, offset) => first + offset).flatMap(
    (column) => {
      const record = fields.map(({ role, heading, number, row, rows }): RecordField => ({
        role,
        heading,
        number,
        row,
        cells: Array.from({ length: rows }, (_, line) => recordCell(grid, row + line, column)),
      }));
      const isWritten = (field: RecordField) => field.cells.some(({ cell }) => shownText(cell) !== "");
      const isKpi = record.some(
        (field) => (hasNames ? field.role === "kpi" : sideOfRole(field.role) !== null) && isWritten(field),
      );
      return isKpi ? [{ fields: record, above: [] }] : [];
    },
  );
}

/** The headings themselves, those beside them, and titles above. */
function headingsOf(
  grid: Grid,
  fields: readonly HeadingRows[],
  column: number,
  firstKpi: number,
): PlacedText[] {
  const [first] = fields;
  const last = fields.at(-1);
  const end = last ? last.row + last.rows : 0;
  return grid.cells.slice(0, end).flatMap((cells, row) =>
    cells.flatMap((cell, place) => {
      const text = shownText(cell);
      const isHeading = row < (first?.row ?? 0) || (place >= column && place < firstKpi);
      return text !== "" && isHeading ? [{ text, at: placeOf(grid, row, place) }] : [];
    }),
  );
}

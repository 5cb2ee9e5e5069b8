import { textCell, type Grid } from "../../../grid/grid";
import type { PlacedText } from "../../action-plan";
import { findHeader } from "../find-columns";
import { headingMeaning } from "../heading-words";
import { WHOLE_NAME } from "../plan-headings";
import type { ReadingKnowledge } from "../read-table";
import { shownAt } from "../shown-text";
import type { FormLabel } from "./form-label";
import { formLines, type FormCell } from "./form-lines";
import { sideOfRole } from "./level-columns";
import type { PlanRecord, RecordField } from "./plan-records";
import { placeOf, recordCell, recordsAsTable } from "./plan-records";
import type { RelaidSheet, TableCell } from "./relaid-sheet";
import { emptied } from "./relaid-sheet";

/** A label met, and the lines written for it so far. */
interface OpenField {
  readonly label: FormLabel;
  readonly row: number;
  readonly column: number;
  /** Where its lines may go on: beside it or below it, until the first one tells. */
  readonly valueColumns: number[];
  readonly rows: number[];
  readonly cells: TableCell[];
}

interface OpenRecord {
  readonly fields: OpenField[];
  readonly titles: readonly PlacedText[];
}

/**
 * Lays out forms, a block of labels for each KPI: each label's value beside it, behind it in its cell, or below it. Without a
 * label for it the KPI is named by the title above, or, on a sheet with a single form, by the sheet's name.
 * @returns `null` where no block says both where the council is and where it wants to be.
 */
export function forms(grid: Grid, knowledge: ReadingKnowledge): RelaidSheet | null {
  const lines = hasHeadingRow(grid) ? null : formLines(grid);
  if (!lines) return null;
  const records: OpenRecord[] = [];
  let titles: PlacedText[] = [];
  let open: OpenField[] = [];
  lines.forEach((cells, row) => {
    const labels = cells.filter(({ label }) => label !== null);
    const [only] = cells;
    if (labels.length > 0) open = [];
    if (labels.length === 0 && !cells.every((cell) => goesOn(grid, open, row, cell))) {
      if (only && cells.length === 1) titles.push({ text: only.text, at: placeOf(grid, row, only.column) });
      open = [];
    }
    if (cells.length === 0) open = [];
    labels.forEach(({ column, label }, place) => {
      if (!label) return;
      const end = labels[place + 1]?.column ?? Infinity;
      const field = fieldOf(grid, cells, { label, column, row }, end);
      const last = records.at(-1);
      if (!last || startsRecord(last, label)) {
        records.push({ fields: [field], titles });
        titles = [];
      } else last.fields.push(field);
      open.push(field);
    });
  });
  const isWhole = records.some(({ fields }) =>
    (["now", "target"] as const).every((side) => fields.some(({ label }) => sideOfRole(label.role) === side)),
  );
  if (!isWhole) return null;
  return recordsAsTable(
    grid,
    records.map((record) => recordOf(grid, record, records.length, knowledge)),
    records.flatMap((record) => headingsOf(grid, record)),
  );
}

/** Headings with nothing but headings beside them are a table's; a form has its values there. */
function hasHeadingRow(grid: Grid): boolean {
  const header = findHeader(grid);
  if (!header) return false;
  const { now, target } = header.columns;
  return [now, target].some((column) => {
    const beside = shownAt(grid, header.lastRow, column + 1);
    return beside === "" || headingMeaning(beside) !== null;
  });
}

/** A new KPI begins with a label that the one before has already, or, once that has positions, with a key area. */
function startsRecord({ fields }: OpenRecord, label: FormLabel): boolean {
  const roles = fields.map((field) => field.label.role);
  const hasPositions = roles.some((role) => sideOfRole(role) !== null);
  if (label.role === "kpi") return roles.includes("kpi") || hasPositions;
  if (label.role === "key-area") return hasPositions;
  return (label.role === "now" || label.role === "now-level") && roles.includes(label.role);
}

function fieldOf(
  grid: Grid,
  cells: readonly FormCell[],
  { label, column, row }: Pick<OpenField, "label" | "column" | "row">,
  end: number,
): OpenField {
  const beside = cells.find((cell) => cell.column > column && cell.column < end && cell.label === null);
  if (label.value !== "") {
    const home = { kind: "behind-label", at: placeOf(grid, row, column), label: label.label } as const;
    return {
      label,
      row,
      column,
      valueColumns: [column],
      rows: [row],
      cells: [{ cell: textCell(label.value), home }],
    };
  }
  const next = Math.min(end - 1, column + 1);
  const waiting = { label, row, column };
  return beside
    ? {
        ...waiting,
        valueColumns: [beside.column],
        rows: [row],
        cells: [recordCell(grid, row, beside.column)],
      }
    : { ...waiting, valueColumns: [...new Set([column, next])], rows: [], cells: [] };
}

/** Adds a line to the label that it goes on from; `false` when it belongs to none. */
function goesOn(grid: Grid, open: readonly OpenField[], row: number, { column }: FormCell): boolean {
  const field = open.find(({ valueColumns }) => valueColumns.includes(column));
  if (!field) return false;
  field.valueColumns.splice(0, field.valueColumns.length, column);
  // The lines between keep their places, so that what stands beside them in another field stays beside them.
  for (let line = (field.rows.at(-1) ?? field.row) + 1; line <= row; line++) {
    field.rows.push(line);
    field.cells.push(recordCell(grid, line, column));
  }
  return true;
}

function recordOf(
  grid: Grid,
  { fields, titles }: OpenRecord,
  count: number,
  { names, keyAreas }: ReadingKnowledge,
): PlanRecord {
  const own = fields.map(({ label, row, column, cells }): RecordField => ({
    ...label,
    row,
    cells: cells.length > 0 ? cells : [emptied(recordCell(grid, row, column + 1))],
  }));
  const isName = (text: string) => names.known(keyAreas.inLabel(text).label) >= WHOLE_NAME;
  const areas = titles.filter(({ text }) => names.keyAreaNamed(text) !== null || names.isThemeName(text));
  const hasName = own.some(({ role }) => role === "kpi");
  const title = hasName ? undefined : titles.filter((one) => !areas.includes(one) || isName(one.text)).at(-1);
  const named = title && (isName(title.text) || count > 1) ? [kpiField(asCell(title))] : [];
  const bySheet =
    !hasName && named.length === 0 && count === 1 && isName(grid.sheet)
      ? [kpiField({ cell: textCell(grid.sheet), home: null })]
      : [];
  return { fields: [...named, ...bySheet, ...own], above: areas.filter((one) => one !== title).map(asCell) };
}

function kpiField(cell: TableCell): RecordField {
  return { role: "kpi", heading: "KPI", number: null, row: -1, cells: [cell] };
}

function asCell({ text, at }: PlacedText): TableCell {
  return { cell: textCell(text), home: { kind: "cell", at } };
}

function headingsOf(grid: Grid, { fields, titles }: OpenRecord): PlacedText[] {
  const labels = fields.map(({ label, row, column }) => ({
    text: label.label.trim(),
    at: placeOf(grid, row, column),
  }));
  return [...titles, ...labels];
}

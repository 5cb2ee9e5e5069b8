import { textCell, type Grid } from "../../../grid/grid";
import type { PlacedText } from "../../action-plan";
import { findHeader } from "../find-columns";
import { headingMeaning, sideOfRole } from "../heading-words";
import { WHOLE_NAME } from "../plan-headings";
import type { ReadingKnowledge } from "../read-table";
import { shownAt } from "../shown-text";
import type { FormLabel } from "./form-label";
import { isSureLabel } from "./form-label";
import { formLines, type FormCell } from "./form-lines";
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
  const records = recordsOf(grid, lines);
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

function recordsOf(grid: Grid, lines: readonly (readonly FormCell[])[]): readonly OpenRecord[] {
  const records: OpenRecord[] = [];
  const cover = new Set<string>();
  let titles: PlacedText[] = [];
  let open: OpenField[] = [];
  // Labels of the council's own below a blank row are the form's only where it goes on below them.
  let apart: OpenField[] | null = null;
  lines.forEach((cells, row) => {
    const labels = labelsOf(cells, open, apart !== null);
    const [first, ...more] = cells;
    if (!first) apart ??= [];
    if (!first || labels.length > 0) open = [];
    else if (goesOn(grid, open, row, first)) for (const cell of more) goesOn(grid, open, row, cell);
    else {
      if (more.length === 0) titles.push({ text: first.text, at: placeOf(grid, row, first.column) });
      open = [];
    }
    labels.forEach(({ column, label, isOwn }, place) => {
      const end = labels[place + 1]?.column ?? Infinity;
      const field = fieldOf(grid, cells, { label, column, row }, end);
      const last = records.at(-1);
      if (isOwn && !last) cover.add(label.heading);
      if (isOwn && (!last || cover.has(label.heading))) return;
      open.push(field);
      if (isOwn && apart) {
        apart.push(field);
        return;
      }
      if (!last || (!isOwn && startsRecord(last, label))) {
        records.push({ fields: [field], titles });
        titles = [];
      } else last.fields.push(...(apart ?? []), field);
      apart = null;
    });
  });
  return records;
}

interface LabelCell extends Pick<FormCell, "column"> {
  readonly label: FormLabel;
  readonly isOwn: boolean;
}

/** A row's labels, with those of the council's own where they are no lines of what stands above. */
function labelsOf(cells: readonly FormCell[], open: readonly OpenField[], isApart: boolean): LabelCell[] {
  const isKnown = cells.some(({ label }) => label !== null);
  if (!isKnown && cells.length > 0 && areLinesOf(open, cells)) return [];
  const takes = (column: number) => open.some(({ valueColumns }) => valueColumns.includes(column));
  return cells.flatMap(({ column, label, own }): LabelCell | [] => {
    if (label) return { column, label, isOwn: false };
    const isLine = own !== null && (isApart || takes(column)) && !isSureLabel(own);
    return own && !isLine ? { column, label: own, isOwn: true } : [];
  });
}

/** Whether each cell of a row goes on from a label of its own: a small table below `Actions` and `By when`. */
function areLinesOf(open: readonly OpenField[], cells: readonly FormCell[]): boolean {
  const takers = cells.map(({ column }) => open.find(({ valueColumns }) => valueColumns.includes(column)));
  const [own] = cells.map((cell) => cell.own);
  const isLabel = cells.length > 1 && own && isSureLabel(own);
  return !isLabel && takers.every((field) => field !== undefined) && new Set(takers).size === takers.length;
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

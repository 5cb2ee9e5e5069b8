import { readByWhen } from "../../../by-when/read-by-when";
import type { Grid } from "../../../grid/grid";
import { LEVELS, type Level } from "../../../toolkit/edition";
import { WHOLE_NAME } from "../plan-headings";
import type { ReadingKnowledge } from "../read-table";
import { shownText } from "../shown-text";
import { sightLevel } from "../sight-level";
import type { RelaidSheet, TableCell } from "./relaid-sheet";
import { impliedHeading, relaidSheet, tableOf } from "./relaid-sheet";

/** Nearly all: of ten cells one may say something else. */
const NEARLY_ALL = 0.9;
const FEWEST_ROWS = 3;
/** Headings are looked for no further down, and what is no plan so far is none further down. */
const ROWS_SEARCHED = 60;
/** A longer sheet is a list. */
const MOST_ROWS = 5_000;
const LONGEST_NAME = 120;
/** An action is more than a name or a word. */
const FEWEST_WORDS = 2;
const BY_FAR = 2;

type Part = "keyArea" | "kpi" | "now" | "target" | "actions" | "byWhen";
const HEADINGS: Readonly<Record<Part, string>> = {
  keyArea: "Key area",
  kpi: "KPI",
  now: "Where we are now",
  target: "Where we want to be",
  actions: "Actions",
  byWhen: "By when",
};

/** The cells of a column, the level seen in each beside it. */
type Column = readonly string[];

/**
 * Gives a plan without a row of headings the headings that its content leaves no doubt of: a column of the toolkit's KPIs,
 * exactly two of levels (the present one left of the target, unless nearly every row says the opposite), one of by-whens.
 * @returns `null` where any of them is missing, or could be another.
 */
export function noHeadings(grid: Grid, knowledge: ReadingKnowledge): RelaidSheet | null {
  if (grid.cells.length > MOST_ROWS) return null;
  const texts = grid.cells.slice(0, ROWS_SEARCHED).map((cells) => cells.map(shownText));
  const first = texts.findIndex((row) => row.some((text) => levelOf(text) !== null));
  if (first < 0) return null;
  const columns = Array.from({ length: grid.cells[0]?.length ?? 0 }, (_, column): Column =>
    texts.slice(first).map((row) => row[column] ?? ""),
  );
  const parts = partsOf(columns, knowledge);
  // A text above a column of levels heads it, in words that say nothing of a plan: `Our score`, `Their score`.
  const isHeaded = texts
    .slice(0, first)
    .some((row) => [...parts.keys()].filter((column) => row[column] !== "").length > 1);
  if (parts.size === 0 || isHeaded) return null;
  const headings = columns.map((_, column): TableCell => {
    const part = parts.get(column);
    return impliedHeading(part ? HEADINGS[part] : "");
  });
  const table = tableOf(grid);
  return relaidSheet(grid, [...table.slice(0, first), headings, ...table.slice(first)], { takesRows: true });
}

function levelOf(text: string): Level | null {
  const sighting = text === "" ? null : sightLevel(text);
  return sighting?.kind === "level" && sighting.before === "" ? sighting.level : null;
}

/** What each column holds, where that is beyond doubt; else nothing. */
function partsOf(columns: readonly Column[], knowledge: ReadingKnowledge): ReadonlyMap<number, Part> {
  const where = (is: (column: Column) => boolean) =>
    columns.flatMap((column, place) => (is(column) ? place : []));
  const [left, right, ...more] = where(areLevels);
  if (left === undefined || right === undefined || more.length > 0) return NO_PARTS;
  const order = orderOf(columns[left] ?? [], columns[right] ?? []);
  const rows = (columns[left] ?? []).flatMap((text, row) =>
    levelOf(text) && levelOf(columns[right]?.[row] ?? "") ? row : [],
  );
  const { names, keyAreas } = knowledge;
  const isName = (text: string) =>
    text.length <= LONGEST_NAME && names.known(keyAreas.inLabel(text).label) >= WHOLE_NAME;
  const inRows = (is: (text: string) => boolean) => (column: Column) => {
    const written = rows.map((row) => column[row] ?? "").filter((text) => text !== "");
    return written.length >= FEWEST_ROWS && written.filter(is).length >= NEARLY_ALL * written.length;
  };
  const kpis = where(inRows(isName));
  const areas = where(inRows((text) => names.keyAreaNamed(text) !== null));
  const byWhens = where(inRows(isByWhen)).filter((column) => column !== left && column !== right);
  // An enabler's key area and its KPI have one name: the KPIs stand right of the key areas.
  const [kpi] = kpis.length === 1 ? kpis : kpis.filter((column) => !areas.includes(column));
  const [byWhen, ...otherDates] = byWhens;
  if (!order || kpi === undefined || byWhen === undefined || otherDates.length > 0) return NO_PARTS;
  const actions = actionsAmong(columns, new Set([left, right, byWhen, ...kpis, ...areas]));
  if (actions === null) return NO_PARTS;
  const area = areas.find((column) => column !== kpi);
  return new Map<number, Part>([
    ...(area === undefined ? [] : [[area, "keyArea"] as const]),
    [kpi, "kpi"],
    [left, order === "rising" ? "now" : "target"],
    [right, order === "rising" ? "target" : "now"],
    ...(actions === undefined ? [] : [[actions, "actions"] as const]),
    [byWhen, "byWhen"],
  ]);
}

const NO_PARTS: ReadonlyMap<number, Part> = new Map();

function areLevels(column: Column): boolean {
  const written = column.filter((text) => text !== "");
  const levels = written.filter((text) => levelOf(text) !== null);
  return levels.length >= FEWEST_ROWS && levels.length >= NEARLY_ALL * written.length;
}

/** Whether the levels rise from left to right; `null` where as many fall as to leave a doubt. */
function orderOf(left: Column, right: Column): "rising" | "falling" | null {
  const steps = left.flatMap((text, row) => {
    const [one, other] = [levelOf(text), levelOf(right[row] ?? "")];
    return one && other ? LEVELS.indexOf(other) - LEVELS.indexOf(one) : [];
  });
  const falling = steps.filter((step) => step < 0).length;
  if (
    falling > 0 &&
    falling >= NEARLY_ALL * steps.filter((step) => step !== 0).length &&
    falling * 2 > steps.length
  )
    return "falling";
  return falling * 2 > steps.length ? null : "rising";
}

function isByWhen(text: string): boolean {
  return readByWhen(text, null, { quarters: "financial" }).kind !== "unreadable";
}

/** The column of texts, or of by far the longest ones; `undefined` where none has texts, `null` where it could be another. */
function actionsAmong(columns: readonly Column[], taken: ReadonlySet<number>): number | null | undefined {
  const wordsIn = (column: Column) => {
    const written = column.filter((text) => text !== "");
    const words = written.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    return written.length >= FEWEST_ROWS ? words / written.length : 0;
  };
  const [first, second] = columns
    .map((column, place) => ({ place, words: taken.has(place) ? 0 : wordsIn(column) }))
    .filter(({ words }) => words >= FEWEST_WORDS)
    .sort((one, other) => other.words - one.words);
  return first && second && first.words < BY_FAR * second.words ? null : first?.place;
}

import fc from "fast-check";

import type { Grid, GridCell } from "../../../../src/domain/grid/grid";
import { EMPTY_CELL, textCell } from "../../../../src/domain/grid/grid";
import { anyCell, LEVEL_TEXTS, NAMES } from "./any-cell";

const LEVELS = ["Minimum", "Developing", "Mature", "Leader", "Innovator"];
const MARKS = [
  "x",
  "X",
  "✓",
  "●",
  "○",
  "N",
  "T",
  "Now",
  "Target",
  "2025",
  "2028",
  "Now & target",
  "N/T",
  "Y",
];
const DESCRIBED = [
  "✓ The council looks.",
  "NOW: The council acts.",
  "[Target] The council leads.",
  "• It waits.",
];
const BY_WHENS = ["Q1", "2", "2025/26", "Q1 26", "Ongoing", "31/03/2027", "Q1\nQ2", "2026\n2027"];
const PAIRS: readonly (readonly [string, string])[] = [
  ["Quarter", "Year"],
  ["Financial year", "Quarter"],
  ["Target date", "Revised date"],
  ["Original due date", "Due date"],
  ["By when", "New date"],
  ["Start", "End"],
];
const PLAN_HEADINGS = ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"];
const LABELS = [
  "Key area",
  ...PLAN_HEADINGS,
  "Owner",
  "Action 2",
  "By when 2",
  "Current level",
  "Evidence",
  "Our promise",
];

type Cells = readonly GridCell[];
type CellOf = fc.Arbitrary<GridCell>;

function cellFrom(...texts: readonly string[]): CellOf {
  return fc.constantFrom(...texts).map(textCell);
}

/** Mostly what is meant to stand there, at times anything at all. */
function mostly(cell: CellOf, weight = 6): CellOf {
  return fc.oneof({ weight, arbitrary: cell }, { weight: 1, arbitrary: anyCell });
}

const name = mostly(cellFrom(...NAMES), 12);
const level = mostly(cellFrom(...LEVEL_TEXTS), 4);
const byWhen = mostly(fc.oneof(cellFrom(...BY_WHENS), fc.constant(EMPTY_CELL)));
const mark = mostly(
  fc.oneof({ weight: 3, arbitrary: fc.constant(EMPTY_CELL) }, cellFrom(...MARKS), cellFrom(...DESCRIBED)),
  9,
);

function rowOf(...cells: readonly CellOf[]): fc.Arbitrary<Cells> {
  return fc.tuple(...cells);
}

function headings(...texts: readonly string[]): fc.Arbitrary<Cells> {
  return fc.constant(texts.map(textCell));
}

function someOf(row: fc.Arbitrary<Cells>, most = 6): fc.Arbitrary<Cells[]> {
  return fc.array(row, { minLength: 1, maxLength: most });
}

function together(...parts: readonly fc.Arbitrary<Cells | Cells[]>[]): fc.Arbitrary<Cells[]> {
  return fc.tuple(...parts).map((rows) => rows.flatMap((part) => (isRows(part) ? part : [part])));
}

function isRows(part: Cells | Cells[]): part is Cells[] {
  return Array.isArray(part[0]);
}

const usualRow = rowOf(name, level, level, anyCell, byWhen);
const blank: fc.Arbitrary<Cells> = fc.constant([EMPTY_CELL]);
const title = rowOf(anyCell);

const levelsAcross = fc
  .boolean()
  .chain((twice) =>
    together(
      title,
      twice ? headings("", "Where we are now", "", "", "", "", "Where we want to be") : blank,
      headings("KPI", ...LEVELS, ...(twice ? LEVELS : []), "Actions", "By when"),
      someOf(
        rowOf(name, ...LEVELS.map(() => mark), ...(twice ? LEVELS.map(() => mark) : []), anyCell, byWhen),
      ),
      title,
    ),
  );

const levelPair = mostly(
  cellFrom(
    "Developing → Mature",
    "Minimum/Leader",
    "Developing to Leader",
    "Mature",
    "TBC → Mature",
    "→",
    "",
  ),
  9,
);
const levelsTogether = fc
  .constantFrom("Current → target level", "Current / target", "From – to")
  .chain((both) =>
    together(
      title,
      headings("KPI", both, "Actions", "By when", "Owner"),
      someOf(rowOf(name, levelPair, anyCell, byWhen, anyCell)),
      title,
    ),
  );

const partedByWhens = fc
  .tuple(fc.constantFrom(...PAIRS), fc.boolean())
  .chain(([pair, isBelow]) =>
    together(
      isBelow
        ? together(headings(...PLAN_HEADINGS, ""), headings("", "", "", "", ...pair))
        : headings(...PLAN_HEADINGS.slice(0, 4), ...pair, "Owner"),
      someOf(rowOf(name, level, level, anyCell, byWhen, byWhen, anyCell)),
    ),
  );

const PERIODS: readonly (readonly string[])[] = [
  ["Q1 25/26", "Q2 25/26", "Q3 25/26"],
  ["Apr-26", "May-26", "Jun-26"],
  ["2025/26", "2026/27", "2027/28"],
  ["Quarter 1", "Quarter 2", "Quarter 3"],
];
const MILESTONES = ["Draft", "Launch", "Complete", "n/a", "On hold", "Yes", "Q1 25/26"];
const periodMark = mostly(fc.oneof(cellFrom("", "X", "✓", "█"), cellFrom(...MILESTONES)), 9);
const datesAcross = fc
  .tuple(fc.constantFrom(...PERIODS), fc.nat(2))
  .chain(([periods, where]) =>
    together(
      where === 0 ? headings("", "", "", "", "2025/26") : title,
      where === 1
        ? together(headings(...PLAN_HEADINGS), headings("", "", "", "", ...periods))
        : headings(...PLAN_HEADINGS.slice(0, 4), ...periods),
      someOf(rowOf(name, level, level, anyCell, periodMark, periodMark, periodMark)),
      title,
    ),
  );

const formLine: fc.Arbitrary<Cells[]> = fc
  .tuple(
    fc.constantFrom(...LABELS),
    fc.constantFrom(":", "", " –"),
    fc.nat(4),
    mostly(fc.oneof(name, level), 3),
    anyCell,
  )
  .map(([label, colon, where, value, more]): Cells[] => {
    const labelled = textCell(label + colon);
    if (where === 0) return [[textCell(`${label}${colon} ${value.text}`)]];
    if (where === 1) return [[labelled], [value]];
    if (where === 2)
      return [
        [labelled, value],
        [EMPTY_CELL, more],
      ];
    return [[labelled, value, ...(where === 3 ? [more] : [])]];
  });
const forms = fc
  .array(
    together(
      fc.oneof(title, blank),
      name.map((cell): Cells => [textCell("KPI:"), cell]),
      level.map((cell): Cells => [textCell("Where we are now:"), cell]),
      level.map((cell): Cells => [textCell("Where we want to be:"), cell]),
      fc.array(formLine, { maxLength: 4 }).map((lines) => lines.flat()),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.flat());

const kpisAbove = fc
  .array(
    fc.boolean().chain((isHeaded) =>
      together(
        name.map((cell): Cells => [cell]),
        isHeaded ? headings(...PLAN_HEADINGS.slice(1)) : blank,
        someOf(rowOf(level, level, anyCell, byWhen), 3),
        title,
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((blocks) => together(headings(...PLAN_HEADINGS.slice(1)), fc.constant(blocks.flat())));

const secondTables = fc.boolean().chain((isBeside) => {
  const second = ["Owner", "KPI", "Current level", "Target position", "By when", "What we will do", "Notes"];
  const row = rowOf(anyCell, name, level, level, byWhen, anyCell, anyCell);
  return isBeside
    ? together(
        headings(...PLAN_HEADINGS, "", ...PLAN_HEADINGS),
        someOf(rowOf(name, level, level, anyCell, byWhen, anyCell, name, level, level, anyCell, byWhen)),
      )
    : together(
        headings(...PLAN_HEADINGS),
        someOf(usualRow),
        title,
        blank,
        headings(...second),
        someOf(row),
        title,
      );
});

const turnedPlan = fc
  .constantFrom("KPI", "", "Action plan")
  .chain((heading) =>
    together(
      headings(...(heading === "KPI" ? [] : ["Key area"]), heading, ...PLAN_HEADINGS.slice(1), "Owner"),
      someOf(rowOf(...(heading === "KPI" ? [] : [anyCell]), name, level, level, anyCell, byWhen, anyCell)),
    ).map(turned),
  );

const ACTIONS = ["Publish a dashboard for all of them", "Run a workshop\nfor the whole of the team"];
const noHeadings = together(
  mostly(cellFrom("", "Our plan")).map((cell): Cells => [cell]),
  fc.array(
    rowOf(
      cellFrom(...NAMES.slice(0, 12)),
      cellFrom("Minimum", "Developing"),
      cellFrom("Mature", "Leader: it leads."),
      mostly(cellFrom(...ACTIONS)),
      cellFrom("Q1 26", "Ongoing", "31/03/2027"),
      mostly(cellFrom("", "Jo")),
    ),
    { minLength: 3, maxLength: 8 },
  ),
  title,
);

function turned(rows: readonly Cells[]): Cells[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? EMPTY_CELL));
}

/** The shapes of a plan that are no table below a row of headings, by their names. */
export const SHAPES: Readonly<Record<string, fc.Arbitrary<Cells[]>>> = {
  "levels across": levelsAcross,
  "both levels in one column": levelsTogether,
  "by-whens in two columns": partedByWhens,
  "by-whens across": datesAcross,
  forms,
  "KPIs above their blocks": kpisAbove,
  "second tables": secondTables,
  "a plan on its side": turnedPlan,
  "a plan without headings": noHeadings,
};

/** A sheet of such a shape, anywhere on its sheet. */
export function sheetOf(shape: fc.Arbitrary<Cells[]>): fc.Arbitrary<Grid> {
  return fc
    .tuple(shape, fc.nat(20), fc.nat(9), fc.constantFrom("Sheet1", "Culture"))
    .map(([rows, top, left, sheet]) => {
      const width = Math.max(1, ...rows.map((row) => row.length));
      return {
        sheet,
        top,
        left,
        cells: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY_CELL)),
        merges: "unknown",
        hiddenRows: [],
      };
    });
}

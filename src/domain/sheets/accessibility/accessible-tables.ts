import { saysSomething } from "../../text/says-something";
import type { CellRange, CellRef } from "../../grid/cell-ref";
import { cellAddress, columnLetters } from "../../grid/cell-ref";
import { textAt } from "../../grid/grid";
import type { AccessibilityRule, FaultFound } from "./accessibility-rule";
import type { DescribedSheet, DescribedTable } from "./described-sheet";

const startsInColumnA: AccessibilityRule = {
  id: "table-not-in-column-a",
  need: "essential",
  alsoForWorking: false,
  find: ({ tables }) =>
    tables.flatMap(({ name, range }) =>
      range.left === 0
        ? []
        : [{ sentence: `Move the table ‘${name}’ so that it starts in column A.`, at: topLeft(range) }],
    ),
};

const headingsOff: AccessibilityRule = {
  id: "headings-off",
  need: "essential",
  alsoForWorking: false,
  find: ({ tables }) =>
    tables
      .filter(({ headingsShown }) => headingsShown === false)
      .map(({ name, range }) => ({
        sentence: `Give the table ‘${name}’ its row of headings: in Excel, Table Design, Header Row.`,
        at: topLeft(range),
      })),
};

const emptyHeading: AccessibilityRule = {
  id: "heading-empty",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) =>
    eachHeading(sheet, (text, at) =>
      text === "" ? `Write in ${cellAddress(at)} what its column holds.` : null,
    ),
};

/** What Excel writes over a column that was given no heading. */
const EXCELS_HEADING = /^(?:column|spalte|colonne)\s?\d+$/i;

const headingSaysNothing: AccessibilityRule = {
  id: "heading-says-nothing",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) =>
    eachHeading(sheet, (text, at) =>
      EXCELS_HEADING.test(text)
        ? `Write in ${cellAddress(at)} what its column holds: ‘${text}’ is only what Excel calls it.`
        : null,
    ),
};

const repeatedHeading: AccessibilityRule = {
  id: "heading-repeated",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) =>
    tablesWithHeadings(sheet).flatMap(({ range }) => {
      const seen = new Set<string>();
      return columnsOf(range).flatMap((column) => {
        const text = textAt(sheet.grid, range.top, column).trim().toLowerCase();
        const isRepeated = text !== "" && seen.has(text);
        seen.add(text);
        const at = { sheet: range.sheet, row: range.top, column };
        return isRepeated
          ? [{ sentence: `Give the column ${columnLetters(column)} a heading of its own.`, at }]
          : [];
      });
    }),
};

const blankRow: AccessibilityRule = {
  id: "blank-row-in-table",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) =>
    sheet.tables.flatMap(({ name, range }) =>
      bodyRows(range)
        .filter((row) => isBlankRow(sheet, range, row))
        .map((row) => ({
          sentence: `Delete row ${row + 1} of the table ‘${name}’: it is blank.`,
          at: { sheet: range.sheet, row, column: range.left },
        })),
    ),
};

const blankColumn: AccessibilityRule = {
  id: "blank-column-in-table",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) =>
    sheet.tables.flatMap(({ name, range }) =>
      columnsOf(range)
        .filter((column) => isBlankColumn(sheet, range, column))
        .map((column) => ({
          sentence: `Delete column ${columnLetters(column)} of the table ‘${name}’: it is blank.`,
          at: { sheet: range.sheet, row: range.top, column },
        })),
    ),
};

/** Cells of blank rows and columns are not named again one by one. */
const emptyCell: AccessibilityRule = {
  id: "empty-cell-unexplained",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) =>
    sheet.tables.flatMap(({ range }) => {
      const columns = columnsOf(range).filter((column) => !isBlankColumn(sheet, range, column));
      return bodyRows(range)
        .filter((row) => !isBlankRow(sheet, range, row))
        .flatMap((row) => columns.map((column) => ({ sheet: range.sheet, row, column })))
        .filter(({ row, column }) => isEmpty(sheet, row, column))
        .map((at) => ({
          sentence: `Say in ${cellAddress(at)} why it is empty, such as ‘No action needed’ or ‘Not stated’.`,
          at,
        }));
    }),
};

/** A dash or a tick is skipped or misread by what reads aloud. */
const symbolAlone: AccessibilityRule = {
  id: "symbol-alone",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) =>
    sheet.tables.flatMap(({ range }) =>
      bodyRows(range).flatMap((row) =>
        columnsOf(range).flatMap((column) => {
          const text = textAt(sheet.grid, row, column).trim();
          const at = { sheet: range.sheet, row, column };
          return text === "" || saysSomething(text)
            ? []
            : [{ sentence: `Say in words what ‘${text}’ means in ${cellAddress(at)}.`, at }];
        }),
      ),
    ),
};

const unnamedTable: AccessibilityRule = {
  id: "table-without-name",
  need: "desirable",
  alsoForWorking: false,
  find: ({ tables }) =>
    tables
      .filter(
        ({ name }: DescribedTable) => name.trim() === "" || /^(table|tabelle|tableau)_?\d*$/i.test(name),
      )
      .map(({ name, range }) => ({
        sentence: `Give the table ‘${name}’ a name that says what it holds: in Excel, Table Design, Table Name.`,
        at: topLeft(range),
      })),
};

/** How each table is made. */
export const TABLE_RULES: readonly AccessibilityRule[] = [
  startsInColumnA,
  headingsOff,
  emptyHeading,
  headingSaysNothing,
  repeatedHeading,
  blankRow,
  blankColumn,
  emptyCell,
  symbolAlone,
  unnamedTable,
];

/** Where a fault of a whole range is shown. */
export function topLeft({ sheet, top, left }: CellRange): CellRef {
  return { sheet, row: top, column: left };
}

function eachHeading(
  sheet: DescribedSheet,
  judge: (text: string, at: CellRef) => string | null,
): readonly FaultFound[] {
  return tablesWithHeadings(sheet).flatMap(({ range }) =>
    columnsOf(range).flatMap((column) => {
      const at = { sheet: range.sheet, row: range.top, column };
      const sentence = judge(textAt(sheet.grid, range.top, column).trim(), at);
      return sentence === null ? [] : [{ sentence, at }];
    }),
  );
}

function tablesWithHeadings({ tables }: DescribedSheet): readonly DescribedTable[] {
  return tables.filter(({ headingsShown }) => headingsShown !== false);
}

function isEmpty({ grid }: DescribedSheet, row: number, column: number): boolean {
  return textAt(grid, row, column).trim() === "";
}

function isBlankRow(sheet: DescribedSheet, range: CellRange, row: number): boolean {
  return columnsOf(range).every((column) => isEmpty(sheet, row, column));
}

/** A column whose heading is missing too, or says something over nothing at all. */
function isBlankColumn(sheet: DescribedSheet, range: CellRange, column: number): boolean {
  return bodyRows(range).every((row) => isEmpty(sheet, row, column));
}

function columnsOf({ left, right }: CellRange): number[] {
  return Array.from({ length: right - left + 1 }, (_, place) => left + place);
}

function bodyRows({ top, bottom }: CellRange): number[] {
  return Array.from({ length: bottom - top }, (_, place) => top + 1 + place);
}

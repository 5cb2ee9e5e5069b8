import type { CellRange, CellRef } from "../grid/cell-ref";
import { cellAddress, columnLetters, contains, rangeAddress } from "../grid/cell-ref";
import { textAt } from "../grid/grid";
import type { AccessibilityRule, FaultFound } from "./accessibility-rule";
import type { DescribedSheet, DescribedTable } from "./described-sheet";

const titleInA1: AccessibilityRule = {
  id: "title-in-a1",
  need: "essential",
  alsoForWorking: true,
  find: (sheet) => {
    const first = { sheet: sheet.grid.sheet, row: 0, column: 0 };
    const title = textAt(sheet.grid, 0, 0).trim();
    const isHeading = sheet.tables.some(({ range }) => contains(range, first));
    if (writtenCells(sheet).length === 0 || (title.length >= 5 && !isHeading)) return [];
    return [{ sentence: "Write in A1 what this sheet is about, above the table.", at: first }];
  },
};

const blankSheet: AccessibilityRule = {
  id: "blank-sheet",
  need: "essential",
  alsoForWorking: true,
  find: (sheet) =>
    writtenCells(sheet).length > 0 ? [] : [{ sentence: "Delete this sheet: it is blank.", at: null }],
};

const mergedCells: AccessibilityRule = {
  id: "merged-cells",
  need: "essential",
  alsoForWorking: false,
  find: ({ grid }) =>
    grid.merges === "unknown"
      ? []
      : grid.merges.map((merge) => ({
          sentence: `Unmerge ${rangeAddress(merge)} and write its text in each cell it stands for.`,
          at: topLeft(merge),
        })),
};

const noTable: AccessibilityRule = {
  id: "no-table",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) => {
    if (sheet.tables.length > 0) return [];
    const beside = writtenCells(sheet).find(({ column }) => column > 0);
    return beside
      ? [{ sentence: "Make the cells an Excel table: choose them, then Insert, Table.", at: beside }]
      : [];
  },
};

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

const emptyHeading: AccessibilityRule = {
  id: "heading-empty",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) =>
    eachHeading(sheet, (text, at) =>
      text === "" ? `Write in ${cellAddress(at)} what its column holds.` : null,
    ),
};

const repeatedHeading: AccessibilityRule = {
  id: "heading-repeated",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) =>
    sheet.tables.flatMap(({ range }) => {
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

const severalTables: AccessibilityRule = {
  id: "several-tables",
  need: "desirable",
  alsoForWorking: false,
  find: ({ tables }) =>
    tables.slice(1).map(({ name, range }) => ({
      sentence: `Move the table ‘${name}’ to a sheet of its own.`,
      at: topLeft(range),
    })),
};

const belowTable: AccessibilityRule = {
  id: "text-below-table",
  need: "desirable",
  alsoForWorking: false,
  find: (sheet) => {
    const [first] = sheet.tables;
    if (!first) return [];
    const bottom = Math.max(...sheet.tables.map(({ range }) => range.bottom));
    const below = writtenCells(sheet).find(({ row }) => row > bottom);
    return below
      ? [
          {
            sentence: `Move the text in ${cellAddress(below)} above the table, or to a sheet of notes.`,
            at: below,
          },
        ]
      : [];
  },
};

const besideTable: AccessibilityRule = {
  id: "text-beside-table",
  need: "essential",
  alsoForWorking: false,
  find: (sheet) => {
    const isBeside = ({ row, column }: CellRef) =>
      sheet.tables.some(({ range }) => row >= range.top && row <= range.bottom) &&
      !sheet.tables.some(({ range }) => contains(range, { sheet: range.sheet, row, column }));
    const beside = writtenCells(sheet).find(isBeside);
    return beside
      ? [{ sentence: `Move the text in ${cellAddress(beside)} into the table, or above it.`, at: beside }]
      : [];
  },
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

/** How the cells of a sheet are arranged. */
export const LAYOUT_RULES: readonly AccessibilityRule[] = [
  titleInA1,
  blankSheet,
  mergedCells,
  noTable,
  startsInColumnA,
  emptyHeading,
  repeatedHeading,
  blankRow,
  blankColumn,
  emptyCell,
  besideTable,
  severalTables,
  belowTable,
  unnamedTable,
];

function writtenCells({ grid }: DescribedSheet): CellRef[] {
  return grid.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.text.trim() === "" ? [] : [{ sheet: grid.sheet, row: grid.top + row, column: grid.left + column }],
    ),
  );
}

function eachHeading(
  sheet: DescribedSheet,
  judge: (text: string, at: CellRef) => string | null,
): readonly FaultFound[] {
  return sheet.tables.flatMap(({ range }) =>
    columnsOf(range).flatMap((column) => {
      const at = { sheet: range.sheet, row: range.top, column };
      const sentence = judge(textAt(sheet.grid, range.top, column).trim(), at);
      return sentence === null ? [] : [{ sentence, at }];
    }),
  );
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

function topLeft({ sheet, top, left }: CellRange): CellRef {
  return { sheet, row: top, column: left };
}

import type { CellRef } from "../../grid/cell-ref";
import { cellAddress, contains, rangeAddress } from "../../grid/cell-ref";
import { textAt } from "../../grid/grid";
import type { AccessibilityRule } from "./accessibility-rule";
import { topLeft } from "./accessible-tables";
import type { DescribedSheet } from "./described-sheet";

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

const sheetName: AccessibilityRule = {
  id: "sheet-name",
  need: "desirable",
  alsoForWorking: true,
  find: ({ grid }) =>
    /^(?:sheet|tabelle|feuil)\s?\d*$/i.test(grid.sheet.trim())
      ? [{ sentence: `Give the sheet ‘${grid.sheet}’ a name that says what it holds.`, at: null }]
      : [],
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

/** One fault, however many: a summary may well have ten. */
const severalTables: AccessibilityRule = {
  id: "several-tables",
  need: "desirable",
  alsoForWorking: false,
  find: ({ tables }) => {
    const [, second, ...more] = tables;
    if (!second) return [];
    const sentence =
      more.length === 0
        ? `Move the table ‘${second.name}’ to a sheet of its own.`
        : `Move each table but the first to a sheet of its own: ‘${second.name}’ and ${more.length} more.`;
    return [{ sentence, at: topLeft(second.range) }];
  },
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

/** How the cells of a sheet are arranged, and its tables among them. */
export const LAYOUT_RULES: readonly AccessibilityRule[] = [
  titleInA1,
  blankSheet,
  sheetName,
  mergedCells,
  noTable,
  besideTable,
  severalTables,
  belowTable,
];

function writtenCells({ grid }: DescribedSheet): CellRef[] {
  return grid.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.text.trim() === "" ? [] : [{ sheet: grid.sheet, row: grid.top + row, column: grid.left + column }],
    ),
  );
}

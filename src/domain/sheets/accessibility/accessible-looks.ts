import type { CellRef } from "../../grid/cell-ref";
import { cellAddress, columnLetters } from "../../grid/cell-ref";
import type { AccessibilityRule, FaultFound } from "./accessibility-rule";
import type { DescribedSheet } from "./described-sheet";

/** Link texts that say nothing to somebody who hears them one after another. */
const EMPTY_LINK_TEXT =
  /^(?:click )?(?:here|link|this|more|read more|go|\$?[a-z]{1,3}\$?\d+)\.?$|^(?:https?:\/\/|www\.)/i;

const linkText: AccessibilityRule = {
  id: "link-text",
  need: "essential",
  alsoForWorking: true,
  find: ({ links = [] }) =>
    links
      .filter(({ text }) => text.trim() === "" || EMPTY_LINK_TEXT.test(text.trim()))
      .map(({ at }) => ({ sentence: `Let the link in ${cellAddress(at)} say where it leads.`, at })),
};

/** A mark at a text's end; the raised figure of a measure (`40 m²`) is none. */
const NOTE_MARK = /(?:(?<=\S)\*{1,3}|(?<!\b[ck]?m)[²³]|[†‡§¹⁴-⁹])\s*$/u;

const noteMark: AccessibilityRule = {
  id: "note-mark",
  need: "essential",
  alsoForWorking: false,
  find: ({ grid }) =>
    grid.cells.flatMap((cells, row) =>
      cells.flatMap(({ text }, column) => {
        const mark = NOTE_MARK.exec(text)?.[0];
        const at = { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
        return mark === undefined
          ? []
          : [{ sentence: `Write ‘[note 1]’ for the mark ‘${mark.trim()}’ in ${cellAddress(at)}.`, at }];
      }),
    ),
};

const pictureWithoutText: AccessibilityRule = {
  id: "picture-without-text",
  need: "essential",
  alsoForWorking: false,
  find: ({ pictures = [] }) =>
    pictures
      .filter(({ kind, altText }) => kind !== "text-box" && altText?.trim() === "")
      .map(({ kind, name }) => ({
        sentence:
          kind === "shape"
            ? `Write in a cell what the shape ‘${name}’ says and delete it. If it holds no words, give it an alternative text.`
            : `Say in the alternative text of the ${kind} ‘${name}’ what it shows: right-click it, View Alt Text.`,
        at: null,
      })),
};

const textBox: AccessibilityRule = {
  id: "text-box",
  need: "essential",
  alsoForWorking: false,
  find: ({ pictures = [] }) =>
    pictures
      .filter(({ kind }) => kind === "text-box")
      .map(({ name }) => ({ sentence: `Write the text of the text box ‘${name}’ in a cell.`, at: null })),
};

const headerOrFooter: AccessibilityRule = {
  id: "header-or-footer",
  need: "essential",
  alsoForWorking: false,
  find: ({ hasHeaderOrFooter = false }) =>
    hasHeaderOrFooter
      ? [{ sentence: "Write in cells what the page’s header and footer say, and empty them.", at: null }]
      : [],
};

/** A fault a column: whoever widens or wraps it puts all of them right. */
const cutOff: AccessibilityRule = {
  id: "text-cut-off",
  need: "essential",
  alsoForWorking: true,
  find: ({ cutOff: cells = [] }) =>
    [...new Set(cells.map(({ column }) => column))].flatMap((column) => {
      const [at, ...more] = cells.filter((cell) => cell.column === column);
      if (!at) return [];
      const others = more.length === 0 ? "" : ` and ${more.length} more below it`;
      const which = more.length === 0 ? "" : "s";
      return [
        {
          sentence: `Wrap the text${which} of column ${columnLetters(column)} or widen it: not all of ${cellAddress(at)}${others} can be seen.`,
          at,
        },
      ];
    }),
};

const colourAlone = eachCell(
  { id: "colour-alone", need: "essential", alsoForWorking: true },
  ({ colourAlone: cells = [] }) => cells,
  (cell) => `Write in ${cell} what its colour means.`,
);

const lowContrast = eachCell(
  { id: "low-contrast", need: "essential", alsoForWorking: true },
  ({ lowContrast: cells = [] }) => cells,
  (cell) => `Make the text in ${cell} darker or its background lighter.`,
);

const hiddenRows: AccessibilityRule = {
  id: "hidden-row",
  need: "desirable",
  alsoForWorking: false,
  find: ({ grid }) =>
    grid.hiddenRows.map((row) => ({
      sentence: `Show row ${row + 1}, or delete it.`,
      at: { sheet: grid.sheet, row, column: 0 },
    })),
};

const hiddenColumns: AccessibilityRule = {
  id: "hidden-column",
  need: "desirable",
  alsoForWorking: false,
  find: ({ grid, hiddenColumns: columns = [] }) =>
    columns.map((column) => ({
      sentence: `Show column ${columnLetters(column)}, or delete it.`,
      at: { sheet: grid.sheet, row: 0, column },
    })),
};

const filtered: AccessibilityRule = {
  id: "filter",
  need: "desirable",
  alsoForWorking: false,
  find: ({ tables }) =>
    tables
      .filter((table) => table.filtered === true)
      .map(({ name, range }) => ({
        sentence: `Clear the filter of the table ‘${name}’, so that all its rows are read.`,
        at: { sheet: range.sheet, row: range.top, column: range.left },
      })),
};

const hiddenSheet: AccessibilityRule = {
  id: "hidden-sheet",
  need: "desirable",
  alsoForWorking: false,
  find: ({ grid, isHidden = false }) =>
    isHidden ? [{ sentence: `Show the sheet ‘${grid.sheet}’, or delete it: it is hidden.`, at: null }] : [],
};

const frozenPanes: AccessibilityRule = {
  id: "frozen-panes",
  need: "desirable",
  alsoForWorking: false,
  find: ({ hasFrozenPanes = false }) =>
    hasFrozenPanes
      ? [
          {
            sentence:
              "Unfreeze the rows that stay in view: they leave little room for who reads in large letters. In Excel: View, Freeze Panes.",
            at: null,
          },
        ]
      : [],
};

/** How a sheet looks, and what floats over it. */
export const LOOK_RULES: readonly AccessibilityRule[] = [
  linkText,
  noteMark,
  pictureWithoutText,
  textBox,
  headerOrFooter,
  cutOff,
  colourAlone,
  lowContrast,
  hiddenRows,
  hiddenColumns,
  filtered,
  frozenPanes,
  hiddenSheet,
];

function eachCell(
  rule: Omit<AccessibilityRule, "find">,
  cellsOf: (sheet: DescribedSheet) => readonly CellRef[],
  sentence: (cell: string) => string,
): AccessibilityRule {
  const found = (at: CellRef): FaultFound => ({ sentence: sentence(cellAddress(at)), at });
  return { ...rule, find: (sheet) => cellsOf(sheet).map(found) };
}

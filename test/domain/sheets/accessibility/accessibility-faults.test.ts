import type { Grid } from "../../../../src/domain/grid/grid";
import { textCell } from "../../../../src/domain/grid/grid";
import { cellAddress } from "../../../../src/domain/grid/cell-ref";
import {
  findAccessibilityFaults,
  findWorkbookFaults,
} from "../../../../src/domain/sheets/accessibility/accessibility-faults";
import type { DescribedSheet } from "../../../../src/domain/sheets/accessibility/described-sheet";
import { describeDraft } from "../../../../src/domain/sheets/accessibility/described-sheet";
import { NO_EARLIER_DECISIONS } from "../../../../src/domain/sheets/findings/earlier-decisions";
import { draftFindings } from "../../../../src/domain/sheets/findings/findings-sheet";
import { draftNewPlan } from "../../../../src/domain/sheets/plan/new-plan-sheet";
import { draftPublication } from "../../../../src/domain/sheets/publication/publication-sheet";
import { draftTidiedPlan } from "../../../../src/domain/sheets/plan/tidied-plan-sheet";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { councilGrid } from "../../../fixtures/council-plan/council-grid";
import { findAll } from "../../../fixtures/plans/find-in-plan";
import { planOn } from "../../../fixtures/sheets/entry-as-said";

const toolkit = loadToolkit();
const origin = { council: "Exampleshire Council", day: "2026-11-22" };
const sheet = "Plan";

function gridOf(rows: readonly (readonly string[])[], over: Partial<Grid> = {}): Grid {
  const cells = rows.map((row) => row.map(textCell));
  return { sheet, top: 0, left: 0, cells, merges: [], hiddenRows: [], ...over };
}

/** A title, and a table of two columns and two rows below it. */
const SOUND_ROWS = [
  ["Procurement action plan", ""],
  ["KPI", "Action"],
  ["Culture", "Train staff"],
  ["Reporting", "No action needed"],
];
const table = { name: "ActionPlan", range: { sheet, top: 1, left: 0, bottom: 3, right: 1 } };
const sound: DescribedSheet = { grid: gridOf(SOUND_ROWS), tables: [table] };

function withCell(row: number, column: number, text: string): DescribedSheet {
  const rows = SOUND_ROWS.map((cells, r) =>
    cells.map((cell, c) => (r === row && c === column ? text : cell)),
  );
  return { ...sound, grid: gridOf(rows) };
}

function faultsOf(described: DescribedSheet): string[] {
  return findAccessibilityFaults(described).map(({ rule, at }) => `${rule} ${at ? cellAddress(at) : "-"}`);
}

describe("what breaks the rules for accessible spreadsheets", () => {
  it("is nothing on a sheet with a title and one sound table", () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  it.each<[string, DescribedSheet, string[]]>([
    ["no title in A1", withCell(0, 0, ""), ["title-in-a1 A1"]],
    [
      "a heading of the table in A1",
      { ...sound, tables: [{ ...table, range: { ...table.range, top: 0 } }] },
      ["title-in-a1 A1", "heading-empty B1"],
    ],
    ["nothing at all", { grid: gridOf([[""]]), tables: [] }, ["blank-sheet -"]],
    [
      "merged cells",
      { ...sound, grid: gridOf(SOUND_ROWS, { merges: [{ sheet, top: 2, left: 0, bottom: 3, right: 0 }] }) },
      ["merged-cells A3"],
    ],
    ["cells side by side that are no table", { ...sound, tables: [] }, ["no-table B2"]],
    ["a heading that is empty", withCell(1, 1, " "), ["heading-empty B2"]],
    ["two headings that are the same", withCell(1, 1, "kpi"), ["heading-repeated B2"]],
    ["a heading that Excel made up", withCell(1, 1, "Column2"), ["heading-says-nothing B2"]],
    ["a tick with no words", withCell(3, 1, "✓"), ["symbol-alone B4"]],
    ["a dash for nothing", withCell(2, 1, "–"), ["symbol-alone B3"]],
    ["an empty cell", withCell(3, 1, ""), ["empty-cell-unexplained B4"]],
    [
      "a link that only says ‘here’",
      { ...sound, links: [{ text: "Click here", at: { sheet, row: 2, column: 1 } }] },
      ["link-text B3"],
    ],
    [
      "a link that is a bare address",
      { ...sound, links: [{ text: "B5", at: { sheet, row: 2, column: 1 } }] },
      ["link-text B3"],
    ],
    ["an asterisk for a note", withCell(2, 1, "Train staff*"), ["note-mark B3"]],
    ["a raised figure for a note", withCell(2, 1, "Train staff²"), ["note-mark B3"]],
    ["a raised figure after a word that ends in m", withCell(2, 1, "Form a team²"), ["note-mark B3"]],
    [
      "a chart without words",
      { ...sound, pictures: [{ name: "Levels", kind: "chart", altText: "" }] },
      ["picture-without-text -"],
    ],
    [
      "a text box",
      { ...sound, pictures: [{ name: "Box 1", kind: "text-box", altText: "x" }] },
      ["text-box -"],
    ],
    ["a header on the page", { ...sound, hasHeaderOrFooter: true }, ["header-or-footer -"]],
    ["text that is cut off", { ...sound, cutOff: [{ sheet, row: 2, column: 1 }] }, ["text-cut-off B3"]],
    ["a colour alone", { ...sound, colourAlone: [{ sheet, row: 2, column: 1 }] }, ["colour-alone B3"]],
    ["pale text", { ...sound, lowContrast: [{ sheet, row: 2, column: 1 }] }, ["low-contrast B3"]],
    ["a sheet that is hidden", { ...sound, isHidden: true }, ["hidden-sheet -"]],
    ["panes that are frozen", { ...sound, hasFrozenPanes: true }, ["frozen-panes -"]],
    [
      "a table whose headings are switched off",
      { ...sound, tables: [{ ...table, headingsShown: false }] },
      ["headings-off A2"],
    ],
    [
      "a drawn shape without words",
      { ...sound, pictures: [{ name: "Arrow 1", kind: "shape", altText: "" }] },
      ["picture-without-text -"],
    ],
    ["a hidden row", { ...sound, grid: gridOf(SOUND_ROWS, { hiddenRows: [2] }) }, ["hidden-row A3"]],
    ["a hidden column", { ...sound, hiddenColumns: [1] }, ["hidden-column B1"]],
    ["a filter", { ...sound, tables: [{ ...table, filtered: true }] }, ["filter A2"]],
    [
      "a table with the name Excel gave it",
      { ...sound, tables: [{ ...table, name: "Table1" }] },
      ["table-without-name A2"],
    ],
    [
      "a note below the table",
      { ...sound, grid: gridOf([...SOUND_ROWS, ["A note", ""]]) },
      ["text-below-table A5"],
    ],
  ])("is %s", (_, described, expected) => {
    expect(faultsOf(described)).toEqual(expected);
  });

  it.each(["Plant 40 m²", "Dig 12 cm³", "Buy 3 km²"])("is not the measure in ‘%s’", (text) => {
    expect(faultsOf(withCell(2, 1, text))).toEqual([]);
  });

  it("is not a chart whose alternative text Excel does not tell", () => {
    expect(faultsOf({ ...sound, pictures: [{ name: "Levels", kind: "chart", altText: null }] })).toEqual([]);
  });

  it("is named once for a column of cut-off texts", () => {
    const cutOff = [2, 3].map((row) => ({ sheet, row, column: 1 }));
    expect(findAccessibilityFaults({ ...sound, cutOff }).map(({ sentence }) => sentence)).toEqual([
      "Wrap the texts of column B or widen it: not all of B3 and 1 more below it can be seen.",
    ]);
  });

  it("is a blank row, and its cells are not named one by one", () => {
    const rows = [...SOUND_ROWS.slice(0, 2), ["", ""], ...SOUND_ROWS.slice(2)];
    const described = { grid: gridOf(rows), tables: [{ ...table, range: { ...table.range, bottom: 4 } }] };
    expect(faultsOf(described)).toEqual(["blank-row-in-table A3"]);
  });

  it("is a blank column, and its cells are not named one by one", () => {
    const rows = SOUND_ROWS.map(([first = "", second = ""], row) => [
      first,
      row === 1 ? "Notes" : "",
      second,
    ]);
    const described = { grid: gridOf(rows), tables: [{ ...table, range: { ...table.range, right: 2 } }] };
    expect(faultsOf(described)).toEqual(["blank-column-in-table B2"]);
  });

  it("is a table that starts in column B, and text beside it", () => {
    const rows = SOUND_ROWS.map(([first = "", second = ""], row) =>
      row === 0 ? [first, "", ""] : [row === 2 ? "See over" : "", first, second],
    );
    const described = {
      grid: gridOf(rows),
      tables: [{ ...table, range: { ...table.range, left: 1, right: 2 } }],
    };
    expect(faultsOf(described)).toEqual(["text-beside-table A3", "table-not-in-column-a B2"]);
  });

  it("is a second table on the sheet", () => {
    const rows = [...SOUND_ROWS, ["", ""], ["Word", "Meaning"], ["KPI", "Key performance indicator"]];
    const second = { name: "Words", range: { sheet, top: 5, left: 0, bottom: 6, right: 1 } };
    const faults = (tables: DescribedSheet["tables"]) =>
      findAccessibilityFaults({ grid: gridOf(rows), tables }).map(({ rule, at, sentence }) => [
        `${rule} ${at ? cellAddress(at) : "-"}`,
        sentence,
      ]);
    expect(faults([table, second])).toEqual([
      ["several-tables A6", "Move the table ‘Words’ to a sheet of its own."],
    ]);
    // A summary may have ten: they are named once.
    expect(faults([table, second, { ...second, name: "More" }])).toEqual([
      ["several-tables A6", "Move each table but the first to a sheet of its own: ‘Words’ and 1 more."],
    ]);
  });

  it("says in a sentence what to do", () => {
    const [fault] = findAccessibilityFaults(withCell(3, 1, ""));
    expect(fault).toEqual({
      rule: "empty-cell-unexplained",
      need: "essential",
      sheet: "Plan",
      sentence: "Say in B4 why it is empty, such as ‘No action needed’ or ‘Not stated’.",
      at: { sheet, row: 3, column: 1 },
    });
  });

  it("puts what must be right before what would be better", () => {
    const hidden = { ...withCell(3, 1, ""), hiddenColumns: [1] };
    expect(findAccessibilityFaults(hidden).map(({ need }) => need)).toEqual(["essential", "desirable"]);
  });

  it("does not ask of a plan people still edit that nothing is merged or empty", () => {
    const merges = [{ sheet, top: 2, left: 0, bottom: 3, right: 0 }];
    const edited = { grid: gridOf(SOUND_ROWS, { merges }), tables: [] };
    expect(findAccessibilityFaults(edited, "working")).toEqual([]);
    expect(findAccessibilityFaults(withCell(0, 0, ""), "working").map(({ rule }) => rule)).toEqual([
      "title-in-a1",
    ]);
  });

  it("is a workbook without a title, that opens elsewhere, or has two sheets of one name", () => {
    const opensAt = { sheet, row: 4, column: 1 };
    const faults = findWorkbookFaults({ sheets: [sound, sound], title: "", opensAt });
    expect(faults.map(({ rule }) => rule)).toEqual(["document-title", "opens-at-a1", "sheet-name-repeated"]);
    const first = { sheet, row: 0, column: 0 };
    expect(findWorkbookFaults({ sheets: [sound], title: "Action plan", opensAt: first })).toEqual([]);
  });
});

describe("the sheets this add-in makes", () => {
  const council = planOn(councilGrid());
  const findings = findAll([councilGrid()]);

  it.each([
    [
      "findings",
      draftFindings(findings, NO_EARLIER_DECISIONS, toolkit, { ...origin, sheetName: "Review findings" }),
    ],
    [
      "no findings",
      draftFindings([], NO_EARLIER_DECISIONS, toolkit, { ...origin, sheetName: "Review findings" }),
    ],
    ...draftPublication([council], toolkit, {
      ...origin,
      sheetName: "Published plan",
      notesName: "Notes",
    }).map((draft) => [draft.purpose, draft] as const),
  ] as const)("break no rule (%s)", (_, draft) => {
    expect(faultsOf(describeDraft(draft))).toEqual([]);
  });

  it.each([
    ["new", draftNewPlan(toolkit, { ...origin, sheetName: "Action plan" })],
    ["tidied", draftTidiedPlan(council, councilGrid(), toolkit, { ...origin, sheetName: "Tidied plan" })],
  ] as const)("break no rule for plans that people edit (%s)", (_, draft) => {
    expect(findAccessibilityFaults(describeDraft(draft), "working")).toEqual([]);
  });
});

import fc from "fast-check";
import type { Grid, GridCell } from "../../../../src/domain/grid/grid";
import { textCell } from "../../../../src/domain/grid/grid";
import type { Entry } from "../../../../src/domain/plan/action-plan";
import { gridOfDraft } from "../../../../src/domain/sheets/draft-grid";
import type { SheetDraft } from "../../../../src/domain/sheets/sheet-draft";
import { draftTidiedPlan } from "../../../../src/domain/sheets/plan/tidied-plan-sheet";
import { loadToolkit } from "../../../../src/domain/toolkit/load-toolkit";
import { councilGrid } from "../../../fixtures/council-plan/council-grid";
import { LAYOUTS } from "../../../fixtures/layouts/layouts";
import { TOOLKIT_TRUTH } from "../../../fixtures/layouts/toolkit-truth";
import { asSaid, planOn } from "../../../fixtures/sheets/entry-as-said";

const toolkit = loadToolkit();
const origin = { council: "Exampleshire Council", day: "2026-11-22", sheetName: "Tidied plan" };

function tidied(grid: Grid): SheetDraft {
  return draftTidiedPlan(planOn(grid), grid, toolkit, origin);
}

function sheetOf(...rows: readonly (readonly (string | GridCell)[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? "";
      return typeof cell === "string" ? textCell(cell) : cell;
    }),
  );
  return { sheet: "Old plan", top: 0, left: 0, cells, merges: "unknown", hiddenRows: [] };
}

function textsOf(draft: SheetDraft): string[] {
  return gridOfDraft(draft)
    .cells.flat()
    .map(({ text }) => text)
    .filter((text) => text !== "");
}

/** Words with a letter in them; a list's numbers and bullets may go. */
function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*/gu) ?? []);
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe("the council's pasted plan, tidied", () => {
  const old = councilGrid();
  const draft = tidied(old);
  const again = planOn(gridOfDraft(draft));

  it("says the same 65 entries as before: labels, KPIs, levels, wordings, actions and by-whens", () => {
    expect(again.entries).toHaveLength(65);
    expect(again.entries.map(asSaid)).toEqual(planOn(old).entries.map(asSaid));
  });

  it("has every word of the old sheet, as often as it stood there, a cell that repeats the one above it apart", () => {
    const said = countOf(wordsOf(textsOf(draft)));
    const cells = old.cells.flatMap((row, place) =>
      row.map(({ text }, column) => (text === old.cells[place - 1]?.[column]?.text ? "" : text)),
    );
    const missing = [...countOf(wordsOf(cells))].filter(([word, times]) => (said.get(word) ?? 0) < times);
    expect(missing).toEqual([]);
  });

  it("lists what could not be placed at the end, each text with a link to its old cell", () => {
    const texts = draft.rows.map(([first]) => first?.content);
    const start = texts.findIndex(
      (content) => content?.kind === "text" && content.text === "Could not be placed",
    );
    expect(texts[start + 1]).toEqual({
      kind: "link",
      text: "Cell A20 of the old sheet: Tuelning 9 development",
      to: { sheet: "Action plan", row: 19, column: 0 },
    });
    expect(texts.slice(start).every((content) => content?.kind === "link" || content?.kind === "text")).toBe(
      true,
    );
  });

  it("names each key area once, in the toolkit's words", () => {
    const headings = draft.rows.flatMap(([first]) =>
      first?.style === "key-area-heading" && first.content.kind === "text" ? [first.content.text] : [],
    );
    expect(headings.slice(0, 10)).toEqual(toolkit.keyAreas.slice(0, 10).map(({ name }) => name));
  });

  it("gives each level a cell of its own and each action a row of its own", () => {
    const [header = 0] = draft.rows.flatMap((row, place) =>
      row[0]?.style === "column-heading" ? [place] : [],
    );
    const [label, now, target, action] = draft.rows[header + 2] ?? [];
    expect([label, now, target].map((cell) => cell?.content)).toEqual([
      { kind: "text", text: "High level principle/ specific behaviour" },
      { kind: "text", text: "Developing" },
      { kind: "text", text: "Leader" },
    ]);
    expect(action?.content).toMatchObject({ kind: "text" });
    expect(draft.rows[header + 3]?.[0]?.content).toEqual({ kind: "empty" });
  });
});

describe("plans in other layouts, tidied", () => {
  it.each(LAYOUTS)("$name: says the same as before", (layout) => {
    for (const { grid } of layout.sheets(TOOLKIT_TRUTH.entries)) {
      const draft = tidied(grid);
      expect(planOn(gridOfDraft(draft)).entries.map(asSaid)).toEqual(planOn(grid).entries.map(asSaid));
      const said = new Set(wordsOf(textsOf(draft)));
      const written = grid.cells.flat().filter(({ value }) => typeof value !== "number");
      expect(wordsOf(written.map(({ text }) => text)).filter((word) => !said.has(word))).toEqual([]);
    }
  });
});

describe("what stands in single cells", () => {
  const HEADINGS = ["KPI", "Current position", "Target position", "Actions", "By when", "Owner"];
  const entryOf = (grid: Grid): Entry | undefined => planOn(gridOfDraft(tidied(grid))).entries[0];

  it("keeps the council's own headings and titles", () => {
    const texts = textsOf(
      tidied(sheetOf(["Improvement plan 2026"], HEADINGS, ["Culture", "Mature", "Leader", "", "", ""])),
    );
    expect(texts).toEqual(expect.arrayContaining(["Improvement plan 2026", ...HEADINGS]));
  });

  it("keeps an Excel date a date, and a month the month that was shown", () => {
    const draft = tidied(
      sheetOf(
        HEADINGS,
        ["Culture", "Mature", "Leader", "Train staff.", { value: 46203, text: "30/06/2026" }, "Ann"],
        ["", "", "", "Report.", { value: 46082, text: "Mar-26" }, "Bob"],
      ),
    );
    const byWhens = draft.rows.map((row) => row[4]?.content).filter((content) => content?.kind !== "empty");
    expect(byWhens).toEqual(
      expect.arrayContaining([
        { kind: "date", serial: 46203 },
        { kind: "text", text: "Mar-26" },
      ]),
    );
  });

  it("leaves an owner beside their own action", () => {
    const draft = tidied(
      sheetOf(
        HEADINGS,
        ["Culture", "Mature", "Leader", "Train staff.", "Q1 26", "Ann"],
        ["", "", "", "Report.", "Q2 26", "Bob"],
      ),
    );
    const pairs = draft.rows.map((row) => [row[3], row[5]].map((cell) => cell?.content));
    expect(pairs).toContainEqual([
      { kind: "text", text: "Report." },
      { kind: "text", text: "Bob" },
    ]);
  });

  it("keeps a by-when without an action without one", () => {
    const grid = sheetOf(
      HEADINGS,
      ["Culture", "Mature", "Leader", "Train staff.", "", ""],
      ["", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["", "", "", "", "Q2 26", ""],
    );
    expect(planOn(grid).entries[0]?.looseByWhens).toHaveLength(1);
    expect(entryOf(grid) && asSaid(entryOf(grid) as Entry)).toMatchObject({
      actions: [{ text: "Train staff.", byWhen: null }],
      loose: ["Q2 26"],
    });
  });

  it("writes a misspelt level as it stands", () => {
    const grid = sheetOf(HEADINGS, ["Culture", "Developping", "Leader", "Train staff.", "Q1 26", ""]);
    expect(textsOf(tidied(grid))).toContain("Developping");
  });

  it.each(["=1+1", "+44 20", "@SUM(A1)", "01/02/2026", "https://example.org", "'quoted", "TRUE", "1E5"])(
    "keeps the action ‘%s’ as text",
    (nasty) => {
      const draft = tidied(
        sheetOf(HEADINGS, ["Culture", "Mature", "Leader", `${nasty} for all staff`, "Q1 26", nasty]),
      );
      const contents = draft.rows.flat().map(({ content }) => content);
      expect(contents).toContainEqual({ kind: "text", text: `${nasty} for all staff` });
      expect(contents).toContainEqual({ kind: "text", text: nasty });
    },
  );
});

describe("whatever stands on a plan sheet", () => {
  const cellText = fc.oneof(
    { weight: 4, arbitrary: fc.constant("") },
    fc.constantFrom(
      "Developing",
      "MATURE",
      "Culture",
      "Working with partners",
      "Q1 26",
      "As above",
      "- and",
      "•",
    ),
    fc.lorem({ maxCount: 6 }),
    fc.string({ maxLength: 12 }),
  );
  const row = fc.array(cellText, { minLength: 6, maxLength: 6 });

  it("is on the tidied sheet, every word of it", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const grid = sheetOf(
          ["KPI", "Where we are now", "Where we want to be", "Actions", "By when", "Owner"],
          ["Culture", "Mature", "Leader", "Train staff.", "Q1 26", "Ann"],
          ...rows,
        );
        const said = new Set(wordsOf(textsOf(tidied(grid))));
        expect(wordsOf(grid.cells.flat().map(({ text }) => text)).filter((word) => !said.has(word))).toEqual(
          [],
        );
      }),
      { numRuns: 200 },
    );
  });
});

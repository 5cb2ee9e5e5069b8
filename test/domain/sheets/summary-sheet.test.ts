import type { DraftCell, DraftTable, SheetDraft } from "../../../src/domain/sheets/sheet-draft";
import { draftSummary } from "../../../src/domain/sheets/summary-sheet";
import { summarisePlans } from "../../../src/domain/summary/summarise-plans";
import { councilGrid } from "../../fixtures/council-plan/council-grid";
import { readCouncilPlanLabels } from "../../fixtures/council-plan/labels";
import { examined } from "../../fixtures/plans/examined";
import { planGrid } from "../../fixtures/plans/plan-grid";

const council = draftSummary(
  summarisePlans(examined([councilGrid()], { asOf: "2026-11-22" }), "Exampleshire"),
);
const labels = readCouncilPlanLabels().entries;

describe("the summary sheet of the council's plan", () => {
  it("has its title, council and day in A1, and the headline below", () => {
    expect(shownIn(council, 0, 0)).toBe("Exampleshire: action plan, summary on 22 November 2026");
    expect(shownIn(council, 1, 0)).toMatch(/^\d+ of 65 KPIs are at Mature or above now; \d+ aim to be\.$/);
  });

  it.each(council.tables.map((table) => [table.name, table] as const))(
    "%s is a real table: from column A, with different headings, and no cell left empty",
    (_, table) => {
      const [headings = [], ...rows] = cellsOf(council, table);
      expect(table.range.left).toBe(0);
      expect(new Set(headings).size).toBe(headings.length);
      expect(headings).not.toContain("");
      expect(rows.flat()).not.toContain("");
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  it("gives tables different names", () => {
    expect(new Set(council.tables.map((table) => table.name)).size).toBe(council.tables.length);
  });

  it("lists every overdue action whole, each with a link to its cell", () => {
    const table = council.tables.find((one) => one.name === "SummaryOverdue");
    if (!table) throw new Error("The plan has overdue actions");
    const listed = cellsOf(council, table).slice(1);
    const texts = labels.flatMap((label) => label.actions.map((action) => action.text.replace(/\s+/g, " ")));
    for (const [text = ""] of listed) expect(texts).toContain(text.replace(/\s+/g, " "));
    const links = council.rows
      .slice(table.range.top + 1, table.range.bottom + 1)
      .map((row) => row[1]?.content);
    expect(links.every((content) => content?.kind === "link" && content.to.sheet === "Action plan")).toBe(
      true,
    );
  });

  it("lists every KPI it counts, so that each level's figures can be counted again", () => {
    const kpis = rowsOf(council, "SummaryKpis");
    expect(kpis).toHaveLength(labels.length);
    for (const [level = "", now, target] of rowsOf(council, "SummaryLevels")) {
      expect(kpis.filter((row) => row[3] === level)).toHaveLength(Number(now));
      expect(kpis.filter((row) => row[4] === level)).toHaveLength(Number(target));
    }
    for (const [area, count] of rowsOf(council, "SummaryKeyAreas").slice(0, -1))
      expect(kpis.filter((row) => row[5] === area)).toHaveLength(Number(count));
    expect(kpis.map((row) => row[2])).toEqual(
      [...kpis.map((row) => row[2] ?? "")].sort((one, other) => gapOrder(one) - gapOrder(other)),
    );
  });

  it("lists each action that is overdue, due this quarter or without a date, as many as it counts", () => {
    const draft = draftSummary(summarisePlans(examined([councilGrid()], { asOf: "2023-06-01" }), ""));
    const [whole = []] = rowsOf(draft, "SummaryActions").slice(-1);
    const [, , , overdue, due, , , ...undated] = whole.map(Number);
    expect(due).toBeGreaterThan(0);
    expect(rowsOf(draft, "SummaryDue")).toHaveLength(due ?? -1);
    expect(rowsOf(draft, "SummaryUndated")).toHaveLength(undated.reduce((sum, one) => sum + one, 0));
    expect(draft.tables.some(({ name }) => name === "SummaryOverdue")).toBe(overdue !== 0);
    expect(rowsOf(council, "SummaryOverdue")).toHaveLength(
      Number(rowsOf(council, "SummaryActions").at(-1)?.[3]),
    );
    const why = rowsOf(draft, "SummaryUndated").map((row) => row[3]);
    // The council's plan has ten actions such as 'As above', and seven with nothing beside them.
    expect(why.filter((one) => one === "Only points elsewhere")).toHaveLength(10);
    expect(why.filter((one) => one === "No by-when")).toHaveLength(7);
    expect(new Set(rowsOf(draft, "SummaryUndated").map((row) => row[2]))).toEqual(
      new Set(["Nothing written"]),
    );
  });

  it.each(council.charts.map((chart) => [chart.name, chart] as const))(
    "%s shows figures that stand in a table above it, and says them in words",
    (_, chart) => {
      const table = council.tables.find(
        ({ range }) => range.top < chart.categories.top && range.bottom >= chart.categories.bottom,
      );
      expect(table).toBeDefined();
      expect(chart.place.top).toBeGreaterThan(table?.range.bottom ?? Infinity);
      const height = chart.categories.bottom - chart.categories.top;
      for (const { values, name } of chart.series) {
        expect(values.bottom - values.top).toBe(height);
        expect(shownIn(council, values.top - 1, values.left)).toBe(name);
        for (let row = values.top; row <= values.bottom; row++) {
          const figure = shownIn(council, row, values.left);
          expect(figure).toMatch(/^\d+$/);
          if (height < 8) expect(chart.altText).toContain(figure);
        }
      }
    },
  );

  it("keeps charts and tables out of each other's way", () => {
    const blocks = [
      ...council.tables.map((table) => table.range),
      ...council.charts.map((chart) => chart.place),
    ];
    const sorted = [...blocks].sort((one, other) => one.top - other.top);
    sorted.slice(1).forEach((block, place) => expect(block.top).toBeGreaterThan(sorted[place]?.bottom ?? -1));
  });

  it("starts pages at headings, so that no chart and no short table is cut", () => {
    const starts = [0, ...(council.pageBreaksBefore ?? [])];
    expect(starts.length).toBeGreaterThan(3);
    const short = council.tables.map(({ range }) => range).filter(({ top, bottom }) => bottom - top < 20);
    for (const { top, bottom } of [...short, ...council.charts.map(({ place }) => place)])
      expect(starts.filter((row) => row > top && row <= bottom)).toEqual([]);
    // Made as narrow as the page, ten columns leave room for 45 rows of one line.
    const ends = [...starts.slice(1), council.rows.length];
    const long = council.tables.map(({ range }) => range).filter(({ top, bottom }) => bottom - top >= 20);
    starts.forEach((start, place) => {
      const end = ends[place] ?? start;
      if (!long.some(({ top }) => top >= start && top < end)) expect(end - start).toBeLessThanOrEqual(45);
    });
  });

  it("adds up: every key area's KPIs make the whole", () => {
    const table = council.tables.find((one) => one.name === "SummaryKeyAreas");
    if (!table) throw new Error("There is a table of key areas");
    const rows = cellsOf(council, table).slice(1);
    const whole = rows.at(-1);
    for (const column of [1, 2, 3, 5, 6]) {
      const sum = rows.slice(0, -1).reduce((total, row) => total + Number(row[column]), 0);
      expect(sum).toBe(Number(whole?.[column]));
    }
  });
});

describe("a summary sheet", () => {
  it("leaves out what there is none of", () => {
    const draft = draftSummary(
      summarisePlans(
        examined([planGrid([{ now: "Developing", target: "Mature", actions: [["Do it.", "Complete"]] }])]),
        "",
      ),
    );
    expect(draft.tables.map((table) => table.name)).toEqual([
      "SummaryLevels",
      "SummaryThemes",
      "SummaryKeyAreas",
      "SummaryLevelsNow",
      "SummaryLevelsTarget",
      "SummaryActions",
      "SummaryKpis",
    ]);
    expect(draft.charts).toHaveLength(2);
  });

  it("has no table of actions where the plan has none: its headline says so", () => {
    const draft = draftSummary(summarisePlans(examined([planGrid([{ actions: [] }])]), ""));
    expect(draft.tables.map(({ name }) => name)).not.toContain("SummaryActions");
    expect(shownIn(draft, 2, 0)).toBe("The plan has no actions.");
  });

  it("names many plan sheets on lines that do not run off the page", () => {
    const names = Array.from({ length: 15 }, (_, place) => `Procurement plan, area ${place + 1}`);
    const sheets = names.map((name) => planGrid([{ target: "Mature" }], name));
    const draft = draftSummary(summarisePlans(examined(sheets), ""));
    const opening = draft.rows.slice(0, draft.tables[0]?.range.top).map((row) => row[0] && shown(row[0]));
    expect(Math.max(...opening.map((line = "") => line.length))).toBeLessThan(180);
    expect(opening.join(" ")).toContain(`‘${names.slice(0, -1).join("’, ‘")}’ and ‘${names.at(-1)}’.`);
  });

  it("marks the axes of its charts at whole KPIs and actions", () => {
    const steps = (draft: SheetDraft) => draft.charts.map(({ name, valueStep }) => [name, valueStep]);
    const one = planGrid([{ now: "Developing", target: "Mature", actions: [["Do it.", "Q1 26"]] }]);
    expect(steps(draftSummary(summarisePlans(examined([one]), "")))).toEqual([
      ["Levels chart", 1],
      ["Key areas chart", 1],
      ["Quarters chart", 1],
    ]);
    // Its longest bars: 48 KPIs at Developing, 9 of a key area, 15 actions due in a quarter.
    expect(steps(council)).toEqual([
      ["Levels chart", 10],
      ["Key areas chart", 2],
      ["Quarters chart", 5],
    ]);
  });

  it("draws a bar for KPIs whose level is not stated, where there are any", () => {
    const bars = (draft: SheetDraft) => {
      const [chart] = draft.charts;
      if (!chart) throw new Error("The summary has a chart of levels");
      const { top, bottom } = chart.categories;
      return draft.rows.slice(top, bottom + 1).map((row) => row[0] && shown(row[0]));
    };
    expect(bars(council).at(-1)).toBe("Not stated");
    expect(council.charts[0]?.altText).toMatch(/Not stated: 4 now, 5 as target\.$/);
    const stated = draftSummary(summarisePlans(examined([planGrid([{}])]), ""));
    expect(bars(stated).at(-1)).toBe("Innovator");
  });

  it("keeps a text that looks like a formula as text", () => {
    const nasty = '=HYPERLINK("http://example.org")';
    const draft = draftSummary(
      summarisePlans(examined([planGrid([{ actions: [[nasty, "Q1 20"]] }])]), "=1+1"),
    );
    const contents = draft.rows.flat().map((cell) => cell.content);
    expect(contents.filter((content) => content.kind === "text" && content.text === nasty)).toHaveLength(1);
    expect(shownIn(draft, 0, 0)).toMatch(/^=1\+1: action plan/);
  });
});

/** The rows below a table's headings, as texts. */
function rowsOf(draft: SheetDraft, name: string): string[][] {
  const table = draft.tables.find((one) => one.name === name);
  if (!table) throw new Error(`The summary was to have the table ${name}`);
  return cellsOf(draft, table).slice(1);
}

/** Widest first, then those without a gap, those that aim lower, and those not known. */
function gapOrder(words: string): number {
  const gap = /^Gap (\d)$/.exec(words)?.[1];
  return gap ? -Number(gap) : ["No gap", "Target is lower", "Not known"].indexOf(words);
}

function cellsOf(draft: SheetDraft, { range }: DraftTable): string[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    Array.from({ length: range.right - range.left + 1 }, (_, column) =>
      shownIn(draft, range.top + row, range.left + column),
    ),
  );
}

function shownIn(draft: SheetDraft, row: number, column: number): string {
  const cell = draft.rows[row]?.[column];
  return cell ? shown(cell) : "";
}

function shown({ content }: DraftCell): string {
  switch (content.kind) {
    case "text":
    case "link":
      return content.text;
    case "number":
      return String(content.value);
    case "date":
      return String(content.serial);
    case "empty":
      return "";
  }
}

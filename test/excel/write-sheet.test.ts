import fc from "fast-check";
import { writableText } from "../../src/excel/cell-text";
import { parseBox } from "../../dev/emulated-excel/workbook/box";
import type { TableState } from "../../dev/emulated-excel/workbook/sheet-parts";
import { textAt } from "../../src/domain/grid/grid";
import { gridOfDraft } from "../../src/domain/sheets/draft-grid";
import {
  draftLink,
  draftNumber,
  draftText,
  type DraftCell,
  type DraftRange,
  type SheetDraft,
} from "../../src/domain/sheets/sheet-draft";
import { cell, openWorkbook, PLAN, troubleOf, valueOf } from "./open-workbook";

const open = () => openWorkbook({ sheets: { Plan: PLAN } });
const box = (address: string): DraftRange => {
  const parsed = parseBox(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

/** A summary of some key areas: a title, a table with a chart beside it, a list to choose from. */
function draftOf(areas: readonly string[], changes: Partial<SheetDraft> = {}): SheetDraft {
  const table = { top: 2, left: 0, bottom: 2 + areas.length, right: 2 };
  return {
    purpose: "summary",
    name: "Summary",
    rows: [
      [draftText("Exampleshire: action plan", "title")],
      [],
      ["Key area", "KPIs", "Share"].map((heading) => draftText(heading, "column-heading")),
      ...areas.map((area, number) => [
        draftLink(area, cell("Plan", "B2")),
        draftNumber(number + 1),
        draftNumber(0.25, "percent"),
      ]),
    ],
    columnWidths: [40, 12, 12],
    tables: [{ name: "SummaryAreas", range: table }],
    lists: [{ range: box("B4"), items: ["Minimum", "Developing"], prompt: "Choose a level.", strict: true }],
    levelColours: [{ range: box("A4:A5") }],
    charts: [
      {
        name: "Areas chart",
        title: "KPIs by key area",
        altText: "Two bars.",
        kind: "clustered-bar",
        categories: { ...table, top: 3, right: 0 },
        series: [{ name: "KPIs", values: { ...table, top: 3, left: 1, right: 1 } }],
        place: box("E3:J16"),
        valueAxisTitle: "KPIs",
        categoryAxisTitle: "Key area",
      },
    ],
    frozenRows: 3,
    page: { orientation: "landscape", repeatedRows: { from: 2, to: 2 } },
    ...changes,
  };
}

const TWO = draftOf(["Leadership", "Behaving commercially"]);

describe("writing a generated sheet", () => {
  it("writes a new sheet whole and brings it to the front, in two requests", async () => {
    const { host, workbook } = await open();
    expect(valueOf(await workbook.writeSheet(TWO))).toEqual({
      sheet: "Summary",
      refreshed: false,
    });
    expect(host.requests.count).toBe(2);
    expect(host.workbook.active.state.name).toBe("Summary");
    expect(host.textAt("Summary", "A1")).toBe("Exampleshire: action plan");
    expect(host.textAt("Summary", "B5")).toBe("2");
    expect(host.textAt("Summary", "C5")).toBe("25%");
    expect(host.keptReferences).toBe(0);
  });

  it("makes a real table, a list to choose from, colours by level and a page that prints", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    const { state } = host.sheet("Summary");
    expect(state.tables).toMatchObject([{ name: "SummaryAreas", box: box("A3:C5"), showHeaders: true }]);
    expect(state.validations).toMatchObject([
      { boxes: [box("B4")], type: "List", formula1: "Minimum,Developing", error: { style: "Stop" } },
    ]);
    expect(state.conditionalFormats.map(({ formula1 }) => formula1).sort()).toEqual([
      '="Developing"',
      '="Innovator"',
      '="Leader"',
      '="Mature"',
      '="Minimum"',
    ]);
    expect(state.freeze).toEqual({ rows: 3, columns: 0 });
    expect(state.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1 });
    expect(state.page.titleRows).toMatchObject({ top: 2, bottom: 2 });
    expect(host.sheet("Summary").columnWidth(0)).toBeGreaterThan(host.sheet("Summary").columnWidth(1));
  });

  it("draws a chart over the table's cells, with an alternative text", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    const [chart] = host.sheet("Summary").state.charts;
    expect(chart).toMatchObject({
      name: "Areas chart",
      type: "BarClustered",
      title: "KPIs by key area",
      altTextDescription: "Two bars.",
      legendVisible: false,
    });
    expect(chart?.series).toHaveLength(1);
    expect(chart?.series[0]).toMatchObject({ name: "KPIs" });
    expect(chart?.series[0]?.valuesRef.replaceAll("$", "")).toBe("Summary!B4:B5");
    expect(chart?.series[0]?.categoriesRef?.replaceAll("$", "")).toBe("Summary!A4:A5");
    expect(chart?.categoryAxis).toMatchObject({ title: "Key area", reversed: true });
    expect(chart?.valueAxis).toMatchObject({ title: "KPIs" });
  });

  it("draws a chart of several series", async () => {
    const { host, workbook } = await open();
    const charts = TWO.charts.map((chart) => ({
      ...chart,
      kind: "clustered-column" as const,
      series: [...chart.series, { name: "Share", values: box("C4:C5") }],
    }));
    valueOf(await workbook.writeSheet({ ...TWO, charts }));
    const [chart] = host.sheet("Summary").state.charts;
    expect(chart?.series.map(({ name }) => name)).toEqual(["KPIs", "Share"]);
    expect(chart?.series[1]?.valuesRef.replaceAll("$", "")).toBe("Summary!C4:C5");
    expect(chart).toMatchObject({ type: "ColumnClustered", legendVisible: true });
  });

  it("links cells to their places, and the words of a link stay words", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { "Ann's plan": PLAN } });
    const rows = [
      [draftLink("=1+1", cell("Ann's plan", "B2"))],
      [draftLink("1/2", cell("Ann's plan", "C3"))],
    ];
    valueOf(await workbook.writeSheet(plain(rows)));
    const { state } = host.sheet("Notes");
    expect(state.links.map(({ documentReference }) => documentReference)).toEqual([
      "'Ann''s plan'!B2",
      "'Ann''s plan'!C3",
    ]);
    expect([host.contentAt("Notes", "A1"), host.contentAt("Notes", "A2")]).toEqual(["=1+1", "1/2"]);
    expect(host.sheet("Notes").cellAt(0, 0)?.formula).toBeUndefined();
  });

  it("gives each style its look", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    const sheet = host.sheet("Summary");
    expect(sheet.styleAt(0, 0)).toMatchObject({ bold: true, fontSize: 16 });
    expect(sheet.styleAt(2, 1)).toMatchObject({ bold: true, fontColor: "#FFFFFF", fillColor: "#1F3864" });
    expect(sheet.styleAt(3, 1)).toMatchObject({
      horizontal: "Right",
      bold: false,
      wrapText: true,
      vertical: "Top",
    });
    expect(sheet.styleAt(3, 0)).toMatchObject({ underline: "Single" });
  });

  it("writes days as dates", async () => {
    const { host, workbook } = await open();
    valueOf(
      await workbook.writeSheet(plain([[{ content: { kind: "date", serial: 45017 }, style: "by-when" }]])),
    );
    expect([host.contentAt("Notes", "A1"), host.textAt("Notes", "A1")]).toEqual([45017, "01/04/2023"]);
  });

  it("never touches a sheet of that name that it did not make", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN, summary: [["Mine"]] } });
    const trouble = troubleOf(await workbook.writeSheet(TWO));
    expect(trouble.kind).toBe("name-taken");
    expect(trouble.sentence).toContain("‘summary’");
    expect(host.textAt("summary", "A1")).toBe("Mine");
    expect(host.requests.writes).toBe(0);
  });

  it("knows its own sheets again, and what they were made for", async () => {
    const long = Array.from({ length: 300 }, () => ["words ".repeat(40)]);
    const { host, workbook } = await openWorkbook({ sheets: { Plan: long } });
    valueOf(await workbook.writeSheet(TWO));
    for (const limit of [host.faults.payloadLimit, 60_000]) {
      host.faults.payloadLimit = limit;
      const { sheets } = valueOf(await workbook.readSheets("quick"));
      expect(sheets.map(({ madeFor }) => madeFor)).toEqual([undefined, "summary"]);
    }
  });

  it("nor one that it made for something else, nor a plan for people to fill in", async () => {
    const { host, workbook } = await open();
    const plan: SheetDraft = { ...plain([[draftText("KPI")]]), purpose: "new-plan", name: "New plan" };
    valueOf(await workbook.writeSheet(plan));
    host.type("New plan", "A2", "Filled in");
    expect(troubleOf(await workbook.writeSheet(plan)).kind).toBe("name-taken");
    expect(troubleOf(await workbook.writeSheet({ ...plan, purpose: "summary" })).kind).toBe("name-taken");
    expect(host.textAt("New plan", "A2")).toBe("Filled in");
  });

  it("replaces its own sheet in three requests, and draws nothing twice", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(draftOf(["Leadership", "Old area", "Older area"])));
    host.requests.reset();
    expect(valueOf(await workbook.writeSheet(TWO))).toMatchObject({ refreshed: true });
    expect(host.requests.count).toBe(3);
    expect(host.textAt("Summary", "A5")).toBe("Behaving commercially");
    expect(host.textAt("Summary", "A6")).toBe("");
    const { state } = host.sheet("Summary");
    expect(state.tables.map((table: TableState) => [table.name, table.box])).toEqual([
      ["SummaryAreas", box("A3:C5")],
    ]);
    expect([state.charts.length, state.conditionalFormats.length, state.validations.length]).toEqual([
      1, 5, 1,
    ]);
    expect(state.links).toHaveLength(2);
  });

  it("keeps what people have written around its own cells, and makes room for it", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    host.type("Summary", "A6", "Seen by the board");
    host.type("Summary", "D4", "Ask Ann");
    const longer = draftOf(["Leadership", "Behaving commercially", "Community benefits", "Enablers"]);
    valueOf(await workbook.writeSheet(longer));
    expect(host.textAt("Summary", "A7")).toBe("Enablers");
    expect(host.textAt("Summary", "A8")).toBe("Seen by the board");
    expect(host.textAt("Summary", "D4")).toBe("Ask Ann");
    const wider = {
      ...longer,
      columnWidths: [40, 12, 12, 12],
      rows: longer.rows.map((row) => [...pad(row), draftText("new")]),
    };
    valueOf(await workbook.writeSheet(wider));
    expect([host.textAt("Summary", "D4"), host.textAt("Summary", "E4")]).toEqual(["new", "Ask Ann"]);
    expect(host.textAt("Summary", "A8")).toBe("Seen by the board");
  });

  it("follows its cells when people have put rows above them", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    host.workbook.shiftCells(host.sheet("Summary"), { axis: "rows", at: 0, by: 2, from: 0, to: 16_383 });
    host.type("Summary", "A1", "For the committee");
    valueOf(await workbook.writeSheet(TWO));
    expect(host.textAt("Summary", "A1")).toBe("For the committee");
    expect(host.textAt("Summary", "A3")).toBe("Exampleshire: action plan");
    expect(host.sheet("Summary").state.tables[0]?.box).toEqual(box("A5:C7"));
    expect(host.sheet("Summary").state.freeze).toEqual({ rows: 5, columns: 0 });
  });

  it("counts rows people added to its table as part of it", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    const sheet = host.sheet("Summary");
    sheet.change({ tables: sheet.state.tables.map((table) => ({ ...table, box: box("A3:C6") })) });
    host.type("Summary", "A6", "Added by hand");
    host.type("Summary", "A7", "A note below");
    valueOf(await workbook.writeSheet(draftOf(["Leadership", "Behaving commercially", "Added by hand"])));
    expect(["A6", "A7"].map((at) => host.textAt("Summary", at))).toEqual(["Added by hand", "A note below"]);
  });

  it("starts anew above what is left when people have deleted all it wrote", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    host.type("Summary", "A9", "Keep me");
    const sheet = host.sheet("Summary");
    sheet.change({ tables: [] });
    host.workbook.shiftCells(sheet, { axis: "rows", at: 0, by: -5, from: 0, to: 16_383 });
    valueOf(await workbook.writeSheet(TWO));
    expect(host.textAt("Summary", "A1")).toBe("Exampleshire: action plan");
    expect(host.textAt("Summary", "A9")).toBe("Keep me");
  });

  it("gives a table another name where another sheet has its name", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet({ ...TWO, name: "Summary 2025" }));
    valueOf(await workbook.writeSheet(TWO));
    expect(host.sheet("Summary").state.tables[0]?.name).toBe("SummaryAreas_2");
    valueOf(await workbook.writeSheet(TWO));
    expect(host.sheet("Summary").state.tables[0]?.name).toBe("SummaryAreas_2");
  });

  it("can be written anew after Excel has stopped half-way", async () => {
    let stops = 0;
    for (let changes = 1; changes < 120; changes += 9) {
      const { host, workbook } = await open();
      valueOf(await workbook.writeSheet(draftOf(["Old area"])));
      host.type("Summary", "A5", "Keep me");
      host.faults.beforeNextWrite(() => host.faults.failAfter(changes));
      const outcome = await workbook.writeSheet(TWO);
      if (outcome.kind === "done") break;
      stops += 1;
      expect(outcome.trouble.sentence).toContain("try again");
      valueOf(await workbook.writeSheet(TWO));
      expect(host.textAt("Summary", "A5")).toBe("Behaving commercially");
      const sheet = host.sheet("Summary");
      expect([sheet.state.tables.length, sheet.state.charts.length]).toEqual([1, 1]);
      expect([...sheet.cellsIn(box("A6:A40"))].map(([, , { content }]) => content)).toContain("Keep me");
    }
    expect(stops).toBeGreaterThan(3);
  });

  it("says so when the charts could not be described, and keeps the rest", async () => {
    const { host, workbook } = await open();
    const complete = () => host.workbook.parts.names.some(({ comment }) => comment === "complete");
    for (let changes = 20; changes < 200; changes += 1) {
      host.faults.beforeNextWrite(() => host.faults.failAfter(changes, "ItemNotFound"));
      const outcome = await workbook.writeSheet(TWO);
      if (outcome.kind === "trouble") continue;
      expect(complete()).toBe(true);
      expect(outcome.value.chartsUndescribed).toBe(true);
      return;
    }
    throw new Error("The last step was never the one that failed.");
  });

  it("is refused before anything is written where it cannot be done", async () => {
    const { host, workbook } = await open();
    host.faults.readOnly = true;
    expect(troubleOf(await workbook.writeSheet(TWO)).kind).toBe("workbook-read-only");
    host.faults.readOnly = false;
    const tooLong = plain([[draftText("x".repeat(32_767))]]);
    expect(troubleOf(await workbook.writeSheet(tooLong)).sentence).toContain("Cell A1 of ‘Notes’");
    valueOf(await workbook.writeSheet(TWO));
    host.protect("Summary");
    host.requests.reset();
    expect(troubleOf(await workbook.writeSheet(TWO)).kind).toBe("sheet-protected");
    expect(host.requests.writes).toBe(0);
  });

  it("writes any text so that it reads back identically", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyText, { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (texts) => {
          const { workbook } = await openWorkbook({ sheets: { Plan: [["x"]] } });
          const draft = plain(texts.map((line) => line.map((text) => draftText(text))));
          valueOf(await workbook.writeSheet(draft));
          const grid = valueOf(await workbook.readSheets("quick")).sheets[1]?.grid;
          const expected = gridOfDraft(draft);
          for (const [row, line] of expected.cells.entries())
            for (const [column, { text }] of line.entries())
              expect(grid && textAt(grid, row, column)).toBe(writableText(text));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("writes 6,500 entries in at most three requests, and on the web in a few more", async () => {
    const line = (number: number): DraftCell[] => [
      draftText(`KPI ${number}`, "kpi"),
      draftText(number % 2 ? "Developing" : "Mature", "level"),
      draftText("The council has a strategy that is reviewed each year. ".repeat(6), "wording"),
      draftText("Q1 23", "by-when"),
    ];
    const draft = plain(Array.from({ length: 6_500 }, (_, number) => line(number)));
    const onTheWeb = await open();
    valueOf(await onTheWeb.workbook.writeSheet(draft));
    expect(onTheWeb.host.textAt("Notes", "A6500")).toBe("KPI 6499");
    const small = await open();
    valueOf(await small.workbook.writeSheet({ ...draft, rows: draft.rows.slice(0, 650) }));
    expect(small.host.requests.count).toBe(2);
    expect(onTheWeb.host.requests.count).toBeLessThanOrEqual(3);
  });
});

describe("the document's title", () => {
  const titled = { ...plain([[draftText("Plan")]]), documentTitle: "Procurement action plan: Exampleshire" };

  it("is given where the document has none, in the same request", async () => {
    const { workbook, host } = await open();
    valueOf(await workbook.writeSheet(titled));
    expect(host.workbook.parts.properties.title).toBe("Procurement action plan: Exampleshire");
    expect(host.requests.count).toBe(2);
  });

  it("stays where somebody gave one", async () => {
    const { workbook, host } = await open();
    host.workbook.changeParts({ properties: { ...host.workbook.parts.properties, title: "Our plan" } });
    valueOf(await workbook.writeSheet(titled));
    expect(host.workbook.parts.properties.title).toBe("Our plan");
  });
});

function plain(rows: readonly (readonly DraftCell[])[]): SheetDraft {
  return {
    purpose: "notes",
    name: "Notes",
    rows,
    columnWidths: [20],
    tables: [],
    lists: [],
    levelColours: [],
    charts: [],
    frozenRows: 0,
    page: { orientation: "portrait", repeatedRows: null },
  };
}

function pad(row: readonly DraftCell[]): readonly DraftCell[] {
  return Array.from({ length: 3 }, (_, column) => row[column] ?? draftText(""));
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "'", "\t", "0", "1/", "£"), fc.string())
    .map(([start, rest]) => start + rest),
);

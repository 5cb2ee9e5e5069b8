import fc from "fast-check";
import { writableText } from "../../src/domain/text/writable-text";
import { textAt } from "../../src/domain/grid/grid";
import { gridOfDraft } from "../../src/domain/sheets/draft-grid";
import { draftLink, draftText, type DraftCell } from "../../src/domain/sheets/sheet-draft";
import { box, notesOf, TWO_AREAS as TWO } from "./areas-draft";
import { cell, openWorkbook, PLAN, valueOf } from "./open-workbook";

const open = () => openWorkbook({ sheets: { Plan: PLAN } });

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

  it("says of what is not on a list that it may be right, where it may be", async () => {
    const { host, workbook } = await open();
    const lists = TWO.lists.map((list) => ({
      ...list,
      strict: false,
      whenOther: "If it is a date, choose OK.",
    }));
    valueOf(await workbook.writeSheet({ ...TWO, lists }));
    expect(host.sheet("Summary").state.validations).toMatchObject([
      { error: { style: "Information", message: "If it is a date, choose OK." } },
    ]);
  });

  it("ends the printed pages where the draft says, and nowhere else", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    expect(host.sheet("Summary").state.pageBreaks).toEqual([]);
    valueOf(await workbook.writeSheet({ ...TWO, pageBreaksBefore: [2, 4] }));
    expect(host.sheet("Summary").state.pageBreaks).toEqual([2, 4]);
    valueOf(await workbook.writeSheet({ ...TWO, pageBreaksBefore: [3] }));
    expect(host.sheet("Summary").state.pageBreaks).toEqual([3]);
    expect(host.sheet("Summary").state.page.fitToHeight).toBeUndefined();
  });

  it("prints the columns it is told to, with whatever rows people add below, and else all", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    expect(host.sheet("Summary").state.page.printArea).toBeUndefined();
    valueOf(await workbook.writeSheet({ ...TWO, page: { ...TWO.page, printedColumns: 2 } }));
    expect(host.sheet("Summary").state.page.printArea).toMatchObject({ top: 0, left: 0, right: 1 });
    expect(host.sheet("Summary").state.page.printArea?.bottom).toBe(1_048_575);
  });

  it("draws the lines between blocks, and prints lines only where it is asked to", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    expect(host.sheet("Summary").state.page.printGridlines).toBe(false);
    expect(host.sheet("Summary").cellAt(3, 0)?.style.borders.top).toBeUndefined();
    const page = { ...TWO.page, printsGridlines: true } as const;
    valueOf(await workbook.writeSheet({ ...TWO, ruledAbove: [box("A4:B4")], page }));
    expect(host.sheet("Summary").state.page.printGridlines).toBe(true);
    expect(host.sheet("Summary").cellAt(3, 1)?.style.borders.top).toMatchObject({ style: "thin" });
    expect(host.sheet("Summary").cellAt(4, 1)?.style.borders.top).toBeUndefined();
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
    expect(chart?.categoryAxis).toMatchObject({ title: "Key area", reversed: true, crossedAt: "Maximum" });
    expect(chart?.categoryAxis).toMatchObject({ tickLabelSpacing: 1, labelsTurned: 0 });
    expect(chart?.valueAxis).toMatchObject({ title: "KPIs" });
    // Bars whose feet are cut off would make 10 look like twice 9.
    expect(chart?.valueAxis).toMatchObject({ minimum: 0, majorUnit: 5 });
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
    valueOf(await workbook.writeSheet(notesOf(rows)));
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
      await workbook.writeSheet(notesOf([[{ content: { kind: "date", serial: 45017 }, style: "by-when" }]])),
    );
    expect([host.contentAt("Notes", "A1"), host.textAt("Notes", "A1")]).toEqual([45017, "01/04/2023"]);
  });

  it("writes any text so that it reads back identically", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyText, { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (texts) => {
          const { workbook } = await openWorkbook({ sheets: { Plan: [["x"]] } });
          const draft = notesOf(texts.map((line) => line.map((text) => draftText(text))));
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
    const draft = notesOf(Array.from({ length: 6_500 }, (_, number) => line(number)));
    const onTheWeb = await open();
    valueOf(await onTheWeb.workbook.writeSheet(draft));
    expect(onTheWeb.host.textAt("Notes", "A6500")).toBe("KPI 6499");
    const small = await open();
    valueOf(await small.workbook.writeSheet({ ...draft, rows: draft.rows.slice(0, 650) }));
    expect(small.host.requests.count).toBe(2);
    expect(onTheWeb.host.requests.count).toBeLessThanOrEqual(3);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "'", "\t", "0", "1/", "£"), fc.string())
    .map(([start, rest]) => start + rest),
);

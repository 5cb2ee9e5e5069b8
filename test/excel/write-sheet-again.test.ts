import type { TableState } from "../../dev/emulated-excel/workbook/sheet-parts";
import { draftText, type DraftCell, type SheetDraft } from "../../src/domain/sheets/sheet-draft";
import { box, draftOf, notesOf, TWO_AREAS as TWO } from "./areas-draft";
import { openWorkbook, PLAN, troubleOf, valueOf } from "./open-workbook";

const open = () => openWorkbook({ sheets: { Plan: PLAN } });

describe("a sheet of that name", () => {
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
    const plan: SheetDraft = { ...notesOf([[draftText("KPI")]]), purpose: "new-plan", name: "New plan" };
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

  it("writes every row of its own sheet where somebody has filtered or hidden some", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(TWO));
    const texts = () => ["A3", "A4", "A5", "B4", "B5"].map((at) => host.textAt("Summary", at));
    const before = texts();
    const sheet = host.sheet("Summary");
    sheet.change({ tables: sheet.state.tables.map((table) => ({ ...table, showFilterButton: true })) });
    sheet.setLines("rows", 3, 3, { hidden: true });
    valueOf(await workbook.writeSheet(TWO));
    expect(texts()).toEqual(before);
    expect([...sheet.state.rows].filter(([, { hidden }]) => hidden)).toEqual([]);
    sheet.change({ tables: [], autoFilter: box("A3:C5") });
    sheet.setLines("rows", 4, 4, { hidden: true });
    valueOf(await workbook.writeSheet(TWO));
    expect(texts()).toEqual(before);
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
    const paged = { ...TWO, pageBreaksBefore: [3] };
    valueOf(await workbook.writeSheet(paged));
    host.workbook.shiftCells(host.sheet("Summary"), { axis: "rows", at: 0, by: 2, from: 0, to: 16_383 });
    host.type("Summary", "A1", "For the committee");
    expect(host.sheet("Summary").state.pageBreaks).toEqual([5]);
    valueOf(await workbook.writeSheet(paged));
    expect(host.sheet("Summary").state.pageBreaks).toEqual([5]);
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
    const tooLong = notesOf([[draftText("x".repeat(32_767))]]);
    expect(troubleOf(await workbook.writeSheet(tooLong)).sentence).toContain("Cell A1 of ‘Notes’");
    valueOf(await workbook.writeSheet(TWO));
    host.protect("Summary");
    host.requests.reset();
    expect(troubleOf(await workbook.writeSheet(TWO)).kind).toBe("sheet-protected");
    expect(host.requests.writes).toBe(0);
  });
});

function pad(row: readonly DraftCell[]): readonly DraftCell[] {
  return Array.from({ length: 3 }, (_, column) => row[column] ?? draftText(""));
}

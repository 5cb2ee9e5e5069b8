import { openWorkbook, PLAN, troubleOf, valueOf } from "./open-workbook";

describe("reading the workbook", () => {
  it("copies every sheet in two requests, however many there are", async () => {
    const sheets = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`Area ${n}`, PLAN]));
    const { host, workbook } = await openWorkbook({ sheets });
    const contents = valueOf(await workbook.readSheets("full"));
    expect(contents.sheets.map(({ grid }) => grid.sheet)).toEqual(Object.keys(sheets));
    expect(host.requests.count).toBe(2);
    expect(host.requests.writes).toBe(0);
  });

  it("keeps the true addresses of a plan that starts elsewhere", async () => {
    const { workbook } = await openWorkbook({
      sheets: { Plan: [[null], [null], [null, null, "KPI", "Now"], [null, null, "GDPR", "Minimum"]] },
    });
    const [plan] = valueOf(await workbook.readSheets("quick")).sheets;
    expect(plan?.grid).toMatchObject({ sheet: "Plan", top: 2, left: 2 });
    expect(plan?.grid.cells.map((line) => line.map(({ text }) => text))).toEqual([
      ["KPI", "Now"],
      ["GDPR", "Minimum"],
    ]);
  });

  it("reads no further than the last cell with something in it", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } });
    host
      .sheet("Plan")
      .restyle({ top: 900, bottom: 900, left: 0, right: 9 }, (style) => ({ ...style, bold: true }));
    const [plan] = valueOf(await workbook.readSheets("quick")).sheets;
    expect(plan?.grid.cells).toHaveLength(4);
  });

  it("gives a date as its serial number and as it is displayed, and leaves empty cells empty", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: [["By when", null, "x"]] } });
    host.type("Plan", "A2", "01/04/2023");
    const [plan] = valueOf(await workbook.readSheets("quick")).sheets;
    expect(plan?.grid.cells[1]?.[0]).toEqual({ value: 45017, text: "01/04/2023" });
    expect(plan?.grid.cells[0]?.[1]).toEqual({ value: null, text: "" });
  });

  it("knows which rows are hidden, and reads them like any other", async () => {
    const { workbook } = await openWorkbook({
      sheets: { Plan: { cells: [[null], ...PLAN], hiddenRows: [2, 4] } },
    });
    const [plan] = valueOf(await workbook.readSheets("quick")).sheets;
    expect(plan?.grid.top).toBe(1);
    expect(plan?.grid.hiddenRows).toEqual([2, 4]);
    expect(plan?.grid.cells[1]?.[3]?.text).toBe("Brief councillors");
  });

  it("knows merged cells after a full reading only", async () => {
    const { workbook } = await openWorkbook({
      sheets: { Plan: { cells: PLAN, merges: ["A2:A3", "B2:C2"] } },
    });
    const [quick] = valueOf(await workbook.readSheets("quick")).sheets;
    expect(quick?.grid.merges).toBe("unknown");
    const [full] = valueOf(await workbook.readSheets("full")).sheets;
    expect(full?.grid.merges).toEqual([
      { sheet: "Plan", top: 1, left: 0, bottom: 2, right: 0 },
      { sheet: "Plan", top: 1, left: 1, bottom: 1, right: 2 },
    ]);
  });

  it("finds no merged cells where there are none", async () => {
    const { workbook } = await openWorkbook({ sheets: { Plan: PLAN } });
    expect(valueOf(await workbook.readSheets("full")).sheets[0]?.grid.merges).toEqual([]);
  });

  it("is right without merged cells where Excel gives up on them", async () => {
    const { host, workbook } = await openWorkbook({
      sheets: { Plan: { cells: PLAN, merges: ["A2:A3", "B2:C2"] } },
    });
    host.faults.mergedAreasLimit = 1;
    const [plan] = valueOf(await workbook.readSheets("full")).sheets;
    expect(plan?.grid.merges).toBe("unknown");
    expect(plan?.grid.cells).toHaveLength(4);
  });

  it("says which sheets are protected or hidden, and which cell is selected", async () => {
    const { host, workbook } = await openWorkbook({
      sheets: { Notes: [["x"]], Plan: PLAN, Old: { cells: PLAN, visibility: "Hidden" } },
    });
    host.protect("Plan");
    host.select("Plan", "D3");
    const contents = valueOf(await workbook.readSheets("quick"));
    expect(contents.sheets.map((sheet) => [sheet.protected, sheet.visible])).toEqual([
      [false, true],
      [true, true],
      [false, false],
    ]);
    expect(contents.activeSheet).toBe("Plan");
    expect(contents.selected).toEqual({ sheet: "Plan", row: 2, column: 3 });
    expect(contents.readOnly).toBe(false);
  });

  it("says when the workbook is open for reading only", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } });
    host.faults.readOnly = true;
    expect(valueOf(await workbook.readSheets("quick")).readOnly).toBe(true);
  });

  it("reads a blank sheet as nothing", async () => {
    const { workbook } = await openWorkbook({ sheets: { Plan: PLAN, Blank: [] } });
    const blank = valueOf(await workbook.readSheets("full")).sheets[1];
    expect(blank?.grid.cells.flat().every(({ text }) => text === "")).toBe(true);
  });

  it("reads in parts what is too much for one answer, and loses nothing", async () => {
    const cells = Array.from({ length: 3_000 }, (_, n) => [`Entry ${n}`, "words ".repeat(40), n]);
    const sheets = { Notes: [["x"]], Plan: { cells, hiddenRows: [7, 2_001] } };
    const { host, workbook } = await openWorkbook({ sheets });
    host.faults.payloadLimit = 300_000;
    const [notes, plan] = valueOf(await workbook.readSheets("full")).sheets;
    expect(notes?.grid.cells[0]?.[0]?.text).toBe("x");
    expect(plan?.grid.cells.map((line) => line[0]?.text)).toEqual(cells.map(([name]) => name));
    expect(plan?.grid.cells[2_999]?.[2]).toEqual({ value: 2_999, text: "2999" });
    expect(plan?.grid.hiddenRows).toEqual([7, 2_001]);
  });

  it("names the sheet that no Excel can give", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN, Data: [["x".repeat(9_000)]] } });
    host.faults.payloadLimit = 6_000;
    const { kind, sentence } = troubleOf(await workbook.readSheets("quick"));
    expect(kind).toBe("too-large");
    expect(sentence).toContain("‘Data’");
  });

  it("keeps a stray text in the sheet's last cell apart from the plan", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } });
    const sheet = host.sheet("Plan");
    sheet.setCell(1_048_575, 16_383, { content: "ask Jo", style: sheet.styleAt(0, 0) });
    host.faults.cellLimit = 1_000_000;
    const [plan] = valueOf(await workbook.readSheets("quick")).sheets;
    expect(plan?.grid.cells.map((line) => line[0]?.text)).toEqual(PLAN.map(([first]) => first ?? ""));
    expect(plan?.grid.strays).toEqual([
      { row: 1_048_575, column: 16_383, cell: { value: "ask Jo", text: "ask Jo" } },
    ]);
  });

  it("refuses a sheet of more than five million cells, full to the end, by name", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN, Data: [["x"]] } });
    const data = host.sheet("Data");
    const style = data.styleAt(0, 0);
    for (const row of [60_000, 999_999]) data.setCell(row, 9, { content: "far away", style });
    host.faults.cellLimit = 1_000_000;
    const outcome = await workbook.readSheets("quick");
    expect(troubleOf(outcome).kind).toBe("too-large");
    expect(troubleOf(outcome).sentence).toContain("‘Data’");
  });
});

import { cell, change, openWorkbook, PLAN, toText, troubleOf, valueOf } from "./open-workbook";

const open = () => openWorkbook({ sheets: { Plan: PLAN, Notes: [["x"]] } });

describe("writing a change", () => {
  it("compares, writes and reads back in two requests", async () => {
    const { host, workbook } = await open();
    const written = await workbook.apply(
      change([toText("B2", "Minimum", "Developing"), toText("C2", "Developing", "Mature")]),
    );
    expect(valueOf(written)).toEqual([cell("Plan", "B2"), cell("Plan", "C2")]);
    expect(host.textAt("Plan", "B2")).toBe("Developing");
    expect(host.textAt("Plan", "C2")).toBe("Mature");
    expect(host.requests.count).toBe(2);
    expect(host.keptReferences).toBe(0);
  });

  it("writes cells of several sheets in the same two requests", async () => {
    const { host, workbook } = await open();
    const inNotes = { at: cell("Notes", "A1"), before: "x", after: { kind: "text", text: "y" } } as const;
    valueOf(await workbook.apply(change([toText("B2", "Minimum", "Mature"), inNotes])));
    expect([host.textAt("Plan", "B2"), host.textAt("Notes", "A1")]).toEqual(["Mature", "y"]);
    expect(host.requests.count).toBe(2);
  });

  it("writes nothing at all where one of the cells has changed since it was read", async () => {
    const { host, workbook } = await open();
    host.coAuthorTypes("Plan", "C2", "Leader");
    const trouble = troubleOf(
      await workbook.apply(change([toText("B2", "Minimum", "Mature"), toText("C2", "Developing", "Mature")])),
    );
    expect(trouble.kind).toBe("changed-meanwhile");
    expect(trouble.cells).toEqual([cell("Plan", "C2")]);
    expect(trouble.sentence).toContain("C2");
    expect(host.textAt("Plan", "B2")).toBe("Minimum");
    expect(host.requests.writes).toBe(0);
  });

  it("keeps the text of a colleague who was quicker than the write by a moment", async () => {
    const { host, workbook } = await open();
    host.faults.beforeNextWrite(() => host.coAuthorTypes("Plan", "B2", "Leader, says Ann"));
    const trouble = troubleOf(
      await workbook.apply(change([toText("B2", "Minimum", "Mature"), toText("C2", "Developing", "Mature")])),
    );
    expect(trouble.kind).toBe("changed-meanwhile");
    expect(trouble.cells).toEqual([cell("Plan", "B2")]);
    expect(host.textAt("Plan", "B2")).toBe("Leader, says Ann");
    expect(host.textAt("Plan", "C2")).toBe("Developing");
    expect(workbook.undoable()).toBeNull();
  });

  it("leaves a formula alone", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: [["KPI", "=A1"]] } });
    const trouble = troubleOf(await workbook.apply(change([toText("B1", "0", "Mature")])));
    expect(trouble.kind).toBe("refused");
    expect(trouble.sentence).toContain("formula in B1");
    expect(host.contentAt("Plan", "B1")).toBe("=A1");
  });

  it("writes a day as a date, and keeps a date format that is there", async () => {
    const { host, workbook } = await open();
    host.type("Plan", "E4", "5 May 2023");
    const day = { kind: "date", serial: 45017 } as const;
    valueOf(
      await workbook.apply(
        change([
          { at: cell("Plan", "E2"), before: "Q1 23", after: day },
          { at: cell("Plan", "E4"), before: host.textAt("Plan", "E4"), after: day },
        ]),
      ),
    );
    expect(host.contentAt("Plan", "E2")).toBe(45017);
    expect(host.textAt("Plan", "E2")).toBe("01/04/2023");
    expect(host.textAt("Plan", "E4")).toBe("1-Apr-23");
  });

  it("writes a day as a date into a cell that was text", async () => {
    const { host, workbook } = await open();
    const [row, column] = [1, 4];
    const sheet = host.sheet("Plan");
    sheet.setCell(row, column, {
      content: "Q1 23",
      style: { ...sheet.styleAt(row, column), numberFormat: "@" },
    });
    valueOf(
      await workbook.apply(
        change([{ at: cell("Plan", "E2"), before: "Q1 23", after: { kind: "date", serial: 45017 } }]),
      ),
    );
    expect(host.contentAt("Plan", "E2")).toBe(45017);
  });

  it("empties a cell and keeps its look", async () => {
    const { host, workbook } = await open();
    const sheet = host.sheet("Plan");
    sheet.restyle({ top: 1, bottom: 1, left: 4, right: 4 }, (style) => ({ ...style, bold: true }));
    valueOf(
      await workbook.apply(change([{ at: cell("Plan", "E2"), before: "Q1 23", after: { kind: "empty" } }])),
    );
    expect(host.contentAt("Plan", "E2")).toBe("");
    expect(sheet.styleAt(1, 4).bold).toBe(true);
  });

  it("says when Excel did not keep a text, because the cell lies under a merged one", async () => {
    const { workbook } = await openWorkbook({ sheets: { Plan: { cells: PLAN, merges: ["A2:A3"] } } });
    const trouble = troubleOf(await workbook.apply(change([toText("A3", "", "Engaging councillors")])));
    expect(trouble.kind).toBe("refused");
    expect(trouble.cells).toEqual([cell("Plan", "A3")]);
    expect(trouble.sentence).toContain("merged");
  });

  it("does two quick presses one after the other, so that the second sees the first", async () => {
    const { host, workbook } = await open();
    const [first, second] = await Promise.all([
      workbook.apply(change([toText("B2", "Minimum", "Developing")])),
      workbook.apply(change([toText("B2", "Minimum", "Mature")])),
    ]);
    expect(first.kind).toBe("done");
    expect(troubleOf(second).kind).toBe("changed-meanwhile");
    expect(host.textAt("Plan", "B2")).toBe("Developing");
  });

  it("refuses a text longer than a cell holds, before asking Excel", async () => {
    const { host, workbook } = await open();
    const trouble = troubleOf(await workbook.apply(change([toText("B2", "Minimum", "x".repeat(32_767))])));
    expect(trouble.kind).toBe("refused");
    expect(trouble.sentence).toContain("32766");
    expect(trouble.cells).toEqual([cell("Plan", "B2")]);
    expect(host.requests.count).toBe(0);
  });

  it("writes the longest text a cell holds", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.apply(change([toText("B2", "Minimum", `${"x1 ".repeat(10_922)}`)])));
    expect(host.textAt("Plan", "B2")).toHaveLength(32_766);
  });

  it.each(["-", "=", "+", "@", " -"])("refuses a very long text that begins with ‘%s’", async (start) => {
    const { host, workbook } = await open();
    const text = start + "a".repeat(8_300);
    const trouble = troubleOf(await workbook.apply(change([toText("B2", "Minimum", text)])));
    expect(trouble.sentence).toContain(`begins with ‘${start.trim()}’`);
    expect(host.requests.count).toBe(0);
  });

  it("refuses more changes at once than Excel takes safely", async () => {
    const { host, workbook } = await open();
    const many = Array.from({ length: 2_001 }, (_, n) => toText(`H${n + 1}`, "", "x"));
    const trouble = troubleOf(await workbook.apply(change(many)));
    expect(trouble.kind).toBe("too-large");
    expect(trouble.sentence).toContain("2001 cells");
    expect(host.requests.count).toBe(0);
  });

  it("writes as many cells as it allows within Excel's limits, in two requests", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } });
    const many = Array.from({ length: 2_000 }, (_, n) => toText(`H${n + 1}`, "", "x".repeat(399)));
    expect(valueOf(await workbook.apply(change(many)))).toHaveLength(2_000);
    expect(host.requests.count).toBe(2);
  });

  it("writes the most characters it allows within Excel's limits, over as many as before", async () => {
    const cells = Array.from({ length: 25 }, () => ["é".repeat(16_000)]);
    const { host, workbook } = await openWorkbook({ sheets: { Plan: cells } });
    const many = cells.map(([before = ""], n) => toText(`A${n + 1}`, before, "è".repeat(16_000)));
    valueOf(await workbook.apply(change(many)));
    expect(host.requests.count).toBe(2);
  });
});

import { cell, change, IMPATIENT, openWorkbook, PLAN, toText, troubleOf, valueOf } from "./open-workbook";

const open = () => openWorkbook({ sheets: { Plan: PLAN } });
const toMature = change([toText("B2", "Minimum", "Mature"), toText("C2", "Developing", "Leader")]);

describe("when Excel is in trouble", () => {
  it("notices a protected sheet before writing, and never unprotects it", async () => {
    const { host, workbook } = await open();
    host.protect("Plan");
    const trouble = troubleOf(await workbook.apply(toMature));
    expect(trouble.kind).toBe("sheet-protected");
    expect(trouble.sentence).toContain("‘Plan’ is protected");
    expect(trouble.sentence).toContain("Unprotect Sheet");
    expect(trouble.cells).toEqual([cell("Plan", "B2"), cell("Plan", "C2")]);
    expect(host.requests.writes).toBe(0);
    expect(host.sheet("Plan").state.protection).not.toBeNull();
  });

  it("writes unlocked cells of a protected sheet: they are there to be filled in", async () => {
    const { host, workbook } = await open();
    host
      .sheet("Plan")
      .restyle({ top: 1, bottom: 1, left: 1, right: 2 }, (style) => ({ ...style, locked: false }));
    host.protect("Plan");
    valueOf(await workbook.apply(toMature));
    expect(host.textAt("Plan", "B2")).toBe("Mature");
  });

  it("notices a workbook open for reading only before writing", async () => {
    const { host, workbook } = await open();
    host.faults.readOnly = true;
    expect(troubleOf(await workbook.apply(toMature)).kind).toBe("workbook-read-only");
    expect(host.requests.writes).toBe(0);
  });

  it("loses nothing when the sheet is protected between reading and writing", async () => {
    const { host, workbook } = await open();
    host.faults.beforeNextWrite(() => host.protect("Plan"));
    expect(troubleOf(await workbook.apply(toMature)).kind).toBe("sheet-protected");
    expect(host.textAt("Plan", "B2")).toBe("Minimum");
    expect(workbook.undoable()).toBeNull();
  });

  it("tells a person who is editing a cell to press Enter, at once where Excel says so", async () => {
    const { host, workbook } = await open();
    host.faults.editMode = "refuse";
    for (const outcome of [
      await workbook.readSheets("quick"),
      await workbook.readSelection(),
      await workbook.apply(toMature),
      await workbook.goTo(cell("Plan", "A2")),
      await workbook.readMemory(),
    ]) {
      const trouble = troubleOf(outcome);
      expect(trouble.kind).toBe("editing-a-cell");
      expect(trouble.sentence).toContain("Press Enter in the cell you are editing, then try again");
    }
    host.faults.editMode = "off";
    valueOf(await workbook.apply(toMature));
  });

  it("and after a while where Excel says nothing", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } }, IMPATIENT);
    host.faults.editMode = "wait";
    const trouble = troubleOf(await workbook.readSheets("quick"));
    expect(trouble.kind).toBe("no-answer");
    expect(trouble.sentence).toContain("press Enter");
    host.faults.editMode = "off";
    valueOf(await workbook.readSheets("quick"));
  });

  it("does not write late what it gave up while comparing", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } }, IMPATIENT);
    host.faults.editMode = "wait";
    expect(troubleOf(await workbook.apply(toMature)).kind).toBe("no-answer");
    host.faults.editMode = "off";
    await new Promise((settled) => setTimeout(settled, 100));
    expect(host.textAt("Plan", "B2")).toBe("Minimum");
  });

  it("says that a change may still be made when its answer does not come", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } }, IMPATIENT);
    host.faults.beforeNextWrite(() => host.faults.hangNext());
    const trouble = troubleOf(await workbook.apply(toMature));
    expect(trouble.kind).toBe("no-answer");
    expect(trouble.sentence).toContain("read the workbook again first");
  });

  it("reads once more when an answer never comes", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } }, IMPATIENT);
    host.faults.hangNext();
    expect(valueOf(await workbook.readSheets("quick")).sheets).toHaveLength(1);
    host.faults.hangNext(2);
    expect(troubleOf(await workbook.readSelection()).kind).toBe("no-answer");
  });

  it("reads once more after an error that may pass, and no more than once", async () => {
    const { host, workbook } = await open();
    host.faults.refuseNext();
    expect(valueOf(await workbook.readSelection())).toEqual(cell("Plan", "A1"));
    expect(host.requests.count).toBe(2);
    host.faults.refuseNext(2);
    expect(troubleOf(await workbook.readSelection()).kind).toBe("refused");
    expect(host.requests.count).toBe(4);
  });

  it("says what to do where another workbook is in front, and asks for no cell of it", async () => {
    const { host, workbook } = await open();
    host.faults.refuseNext(9, "InvalidSelection");
    expect(troubleOf(await workbook.readSheets("full")).sentence).toBe(
      "Another workbook, a chart or a drawing is in front. Click into a cell of this workbook, then try again.",
    );
    for (const code of ["InvalidSelection", "UnsupportedSheet"]) {
      host.faults.refuseNext(1, code);
      expect(valueOf(await workbook.readSelection())).toBeNull();
    }
  });

  it("writes once only, whatever happens", async () => {
    const { host, workbook } = await open();
    host.faults.beforeNextWrite(() => host.faults.failAfter(0));
    expect(troubleOf(await workbook.apply(toMature)).kind).toBe("refused");
    expect(host.requests.writes).toBe(1);
    expect(host.textAt("Plan", "B2")).toBe("Minimum");
  });

  it("says which cells changed when a write stops half-way, and takes them back on request", async () => {
    const { host, workbook } = await open();
    let stoppedHalfWay = 0;
    for (let actions = 1; actions < 60; actions += 1) {
      host.faults.beforeNextWrite(() => host.faults.failAfter(actions));
      const outcome = await workbook.apply(toMature);
      if (outcome.kind === "done") break;
      const written = ["B2", "C2"].filter((at, n) => host.textAt("Plan", at) === ["Mature", "Leader"][n]);
      expect(outcome.trouble.cells).toEqual(written.map((at) => cell("Plan", at)));
      if (written.length === 0) continue;
      stoppedHalfWay += 1;
      expect(outcome.trouble.sentence).toContain("half-way");
      for (const at of written) expect(outcome.trouble.sentence).toContain(at);
      valueOf(await workbook.undo());
      expect(["B2", "C2"].map((at) => host.textAt("Plan", at))).toEqual(["Minimum", "Developing"]);
    }
    expect(stoppedHalfWay).toBeGreaterThan(0);
  });

  it("says that a sheet is gone", async () => {
    const { workbook } = await open();
    const gone = change([{ at: cell("Gone", "A1"), before: "", after: { kind: "text", text: "x" } }]);
    expect(troubleOf(await workbook.apply(gone)).kind).toBe("sheet-gone");
    expect(troubleOf(await workbook.goTo(cell("Gone", "A1"))).kind).toBe("sheet-gone");
  });

  it("reads on when a sheet is deleted between the list and the cells", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN, Old: PLAN } });
    host.faults.beforeRequest(2, () => host.workbook.deleteSheet(host.sheet("Old")));
    const { sheets } = valueOf(await workbook.readSheets("quick"));
    expect(sheets.map(({ grid }) => grid.sheet)).toEqual(["Plan"]);
  });

  it("says when one request is too large for Excel", async () => {
    const { host, workbook } = await open();
    host.faults.payloadLimit = 200;
    expect(troubleOf(await workbook.readSelection()).kind).toBe("too-large");
  });

  it("never shows Excel's own message", async () => {
    const { host, workbook } = await open();
    host.faults.beforeNextWrite(() => host.faults.failAfter(0, "SomethingNobodyKnows"));
    const trouble = troubleOf(await workbook.apply(toMature));
    expect(trouble.kind).toBe("refused");
    expect(trouble.sentence).not.toContain("internal error");
  });
});

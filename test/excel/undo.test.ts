import { cell, change, openWorkbook, PLAN, toText, troubleOf, valueOf } from "./open-workbook";

const open = () => openWorkbook({ sheets: { Plan: PLAN } });
const toMature = change([toText("B2", "Minimum", "Mature")]);

describe("taking back the last change", () => {
  it("puts back what the cells held, in two requests", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.apply(change([toText("B2", "Minimum", "Mature"), toText("E2", "Q1 23", "")])));
    host.requests.reset();
    expect(valueOf(await workbook.undo())).toEqual([cell("Plan", "B2"), cell("Plan", "E2")]);
    expect(host.textAt("Plan", "B2")).toBe("Minimum");
    expect(host.textAt("Plan", "E2")).toBe("Q1 23");
    expect(host.requests.count).toBe(2);
  });

  it("tells what would be taken back, and nothing once it was", async () => {
    const { workbook } = await open();
    expect(workbook.undoable()).toBeNull();
    valueOf(await workbook.apply(toMature));
    expect(workbook.undoable()).toEqual(toMature);
    valueOf(await workbook.undo());
    expect(workbook.undoable()).toBeNull();
    expect(troubleOf(await workbook.undo()).kind).toBe("refused");
  });

  it("refuses where somebody has written a newer text", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.apply(toMature));
    host.coAuthorTypes("Plan", "B2", "Leader");
    const trouble = troubleOf(await workbook.undo());
    expect(trouble.kind).toBe("changed-meanwhile");
    expect(trouble.cells).toEqual([cell("Plan", "B2")]);
    expect(host.textAt("Plan", "B2")).toBe("Leader");
    expect(host.requests.writes).toBe(1);
  });

  it("refuses where somebody has put a formula that shows the same", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.apply(toMature));
    host.type("Plan", "B2", '="Mature"');
    expect(troubleOf(await workbook.undo()).kind).toBe("changed-meanwhile");
  });

  it("refuses on a sheet protected meanwhile, and can be done when it is unprotected", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.apply(toMature));
    host.protect("Plan");
    expect(troubleOf(await workbook.undo()).kind).toBe("sheet-protected");
    host.unprotect("Plan");
    valueOf(await workbook.undo());
    expect(host.textAt("Plan", "B2")).toBe("Minimum");
  });

  it.each([
    ["a number", "12", 12],
    ["a truth", "TRUE", true],
    ["a date", "05/04/2023", 45021],
    ["nothing", "", ""],
  ])("puts back %s as what it was, with its format", async (_what, typed, held) => {
    const { host, workbook } = await open();
    host.type("Plan", "E3", typed);
    const shown = host.textAt("Plan", "E3");
    const format = host.sheet("Plan").styleAt(2, 4).numberFormat;
    valueOf(
      await workbook.apply(
        change([{ at: cell("Plan", "E3"), before: shown, after: { kind: "date", serial: 45017 } }]),
      ),
    );
    valueOf(await workbook.undo());
    expect(host.contentAt("Plan", "E3")).toBe(held);
    expect(host.textAt("Plan", "E3")).toBe(shown);
    expect(host.sheet("Plan").styleAt(2, 4).numberFormat).toBe(format);
  });

  it("puts back a text that looks like a formula as text", async () => {
    const { host, workbook } = await open();
    host.type("Plan", "E3", "'=1+1");
    valueOf(await workbook.apply(change([toText("E3", "=1+1", "Q1 24")])));
    valueOf(await workbook.undo());
    expect(host.contentAt("Plan", "E3")).toBe("=1+1");
    expect(host.sheet("Plan").cellAt(2, 4)?.formula).toBeUndefined();
  });
});

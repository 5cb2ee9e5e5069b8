import { cell, openWorkbook, PLAN, troubleOf, valueOf } from "./open-workbook";

describe("going to a cell", () => {
  it("brings its sheet to the front and selects it", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Notes: [["x"]], Plan: PLAN } });
    valueOf(await workbook.goTo(cell("Plan", "C4")));
    expect(host.workbook.active.state.name).toBe("Plan");
    expect(valueOf(await workbook.readSelection())).toEqual(cell("Plan", "C4"));
  });

  it("says how to show a hidden sheet", async () => {
    const { workbook } = await openWorkbook({
      sheets: { Plan: PLAN, Old: { cells: PLAN, visibility: "Hidden" } },
    });
    const trouble = troubleOf(await workbook.goTo(cell("Old", "C4")));
    expect(trouble.kind).toBe("refused");
    expect(trouble.sentence).toContain("‘Old’ is hidden");
    expect(trouble.sentence).toContain("Unhide");
  });

  it("finds out that the sheet is hidden where Excel refuses without saying why", async () => {
    const { host, workbook } = await openWorkbook({
      sheets: { Plan: PLAN, Old: { cells: PLAN, visibility: "VeryHidden" } },
    });
    host.faults.refuseNext();
    expect(troubleOf(await workbook.goTo(cell("Old", "C4"))).sentence).toContain("‘Old’ is hidden");
  });

  it("does not blame a sheet that is in plain sight", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN } });
    host.faults.refuseNext();
    const trouble = troubleOf(await workbook.goTo(cell("Plan", "C4")));
    expect(trouble.kind).toBe("refused");
    expect(trouble.sentence).not.toContain("hidden");
  });
});

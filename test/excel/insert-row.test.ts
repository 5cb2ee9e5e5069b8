import { parseBox } from "../../dev/emulated-excel/workbook/box";
import type { Sheet } from "../../dev/emulated-excel/workbook/sheet";
import type { PlainSheet } from "../../dev/emulated-excel/workbook/workbook-of-cells";
import type { CellRef } from "../../src/domain/grid/cell-ref";
import { cell, change, openWorkbook, PLAN, toText, troubleOf, valueOf } from "./open-workbook";

const BELOW_COUNCILLORS = { sheet: "Plan", belowRow: 2 };
const addedAction = change(
  [toText("D4", "", "Hold a workshop"), toText("E4", "", "Q3 23")],
  BELOW_COUNCILLORS,
);

const open = (plan: PlainSheet = PLAN) => openWorkbook({ sheets: { Plan: plan } });
const box = (address: string) => {
  const parsed = parseBox(address);
  if (!parsed) throw new Error(address);
  return parsed;
};
const addTable = (sheet: Sheet, address: string) =>
  sheet.change({
    tables: [
      ...sheet.state.tables,
      {
        id: sheet.state.tables.length + 1,
        name: `Table${sheet.state.tables.length + 1}`,
        box: box(address),
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
        highlightFirstColumn: false,
        highlightLastColumn: false,
      },
    ],
  });

describe("inserting a row for an action", () => {
  it("moves the neighbours down and overwrites none of them, in two requests", async () => {
    const { host, workbook } = await open();
    const written: CellRef[] = valueOf(await workbook.apply(addedAction));
    expect(written).toEqual([cell("Plan", "D4"), cell("Plan", "E4")]);
    expect(host.textAt("Plan", "D3")).toBe("Publish a plan");
    expect(host.textAt("Plan", "D4")).toBe("Hold a workshop");
    expect(host.textAt("Plan", "A4")).toBe("");
    expect(["A5", "B5", "D5", "E5"].map((at) => host.textAt("Plan", at))).toEqual([
      "Social value",
      "Developing",
      "Write a policy",
      "Q3 23",
    ]);
    expect(host.requests.count).toBe(2);
  });

  it("grows the merged cells of the block that end there, and not those of its neighbours", async () => {
    const { host, workbook } = await open({ cells: PLAN, merges: ["A2:A3", "B2:B3", "A4:A5"] });
    valueOf(await workbook.apply(addedAction));
    expect(new Set(host.sheet("Plan").state.merges)).toEqual(
      new Set([box("A2:A4"), box("B2:B4"), box("A5:A6")]),
    );
    expect(host.textAt("Plan", "A2")).toBe("Engaging councillors");
  });

  it("lets merged cells that go across the place go across it still", async () => {
    const { host, workbook } = await open({ cells: PLAN, merges: ["A2:A3", "F1:F4"] });
    valueOf(await workbook.apply(addedAction));
    expect(host.sheet("Plan").state.merges).toContainEqual(box("F1:F5"));
  });

  it("does not draw the new action into the merged cell of the last one", async () => {
    const { host, workbook } = await open({ cells: PLAN, merges: ["A2:A3", "D2:D3", "F2:F3"] });
    valueOf(await workbook.apply(addedAction));
    expect(host.textAt("Plan", "D4")).toBe("Hold a workshop");
    expect(host.sheet("Plan").state.merges).toContainEqual(box("D2:D3"));
    expect(host.sheet("Plan").state.merges).toContainEqual(box("F2:F3"));
  });

  it("leaves cells merged across one row as they are", async () => {
    const { host, workbook } = await open({ cells: PLAN, merges: ["A3:B3"] });
    valueOf(await workbook.apply(addedAction));
    expect(host.sheet("Plan").state.merges).toEqual([box("A3:B3")]);
  });

  it("works where Excel cannot tell which cells are merged", async () => {
    const { host, workbook } = await open({ cells: PLAN, merges: ["A2:A3", "B2:B3"] });
    host.faults.mergedAreasLimit = 1;
    valueOf(await workbook.apply(addedAction));
    expect(host.textAt("Plan", "D4")).toBe("Hold a workshop");
  });

  it("keeps the new row in a table that ends there", async () => {
    const { host, workbook } = await open();
    addTable(host.sheet("Plan"), "A1:E3");
    valueOf(await workbook.apply(addedAction));
    expect(host.sheet("Plan").state.tables[0]?.box).toEqual(box("A1:E4"));
  });

  it("lets a table that goes on below grow by itself, once", async () => {
    const { host, workbook } = await open();
    addTable(host.sheet("Plan"), "A1:E4");
    valueOf(await workbook.apply(addedAction));
    expect(host.sheet("Plan").state.tables[0]?.box).toEqual(box("A1:E5"));
  });

  it("gives the new row the look of the row above", async () => {
    const { host, workbook } = await open();
    host.sheet("Plan").restyle(box("A3:E3"), (style) => ({ ...style, wrapText: true, fillColor: "#FFEEDD" }));
    valueOf(await workbook.apply(addedAction));
    expect(host.sheet("Plan").styleAt(3, 3)).toMatchObject({ wrapText: true, fillColor: "#FFEEDD" });
  });

  it("is refused while a filter is on", async () => {
    const { host, workbook } = await open({ cells: PLAN, hiddenRows: [3] });
    host.sheet("Plan").change({ autoFilter: box("A1:E4") });
    const trouble = troubleOf(await workbook.apply(addedAction));
    expect(trouble.kind).toBe("refused");
    expect(trouble.sentence).toContain("filter");
    expect(host.requests.writes).toBe(0);
  });

  it("is refused while the filter of a table there is on, and not for one elsewhere", async () => {
    const { host, workbook } = await open({ cells: PLAN, hiddenRows: [3] });
    addTable(host.sheet("Plan"), "A1:E4");
    const trouble = troubleOf(await workbook.apply(addedAction));
    expect(trouble.sentence).toContain("filter");
    expect(host.requests.writes).toBe(0);
    host.sheet("Plan").change({ tables: [] });
    addTable(host.sheet("Plan"), "G1:H2");
    host.sheet("Plan").setLines("rows", 1, 1, { hidden: true });
    valueOf(await workbook.apply(addedAction));
    expect(host.textAt("Plan", "D4")).toBe("Hold a workshop");
    expect(host.sheet("Plan").state.rows.get(4)?.hidden).toBe(true);
  });

  it("is refused on a protected sheet, before anything is written", async () => {
    const { host, workbook } = await open();
    host.protect("Plan");
    expect(troubleOf(await workbook.apply(addedAction)).kind).toBe("sheet-protected");
    expect(host.requests.writes).toBe(0);
  });

  it("is taken back whole", async () => {
    const { host, workbook } = await open({ cells: PLAN, merges: ["A2:A3"] });
    addTable(host.sheet("Plan"), "C1:E4");
    valueOf(await workbook.apply(addedAction));
    valueOf(await workbook.undo());
    expect(["A2", "D3", "A4", "D4"].map((at) => host.textAt("Plan", at))).toEqual([
      "Engaging councillors",
      "Publish a plan",
      "Social value",
      "Write a policy",
    ]);
    expect(host.sheet("Plan").state.merges).toEqual([box("A2:A3")]);
    expect(host.sheet("Plan").state.tables[0]?.box).toEqual(box("C1:E4"));
  });

  it("is not taken back where somebody has written beside the new action", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.apply(addedAction));
    host.coAuthorTypes("Plan", "F4", "Ann will do this");
    const trouble = troubleOf(await workbook.undo());
    expect(trouble.kind).toBe("changed-meanwhile");
    expect(trouble.cells).toEqual([cell("Plan", "F4")]);
    expect(host.textAt("Plan", "F4")).toBe("Ann will do this");
    expect(host.textAt("Plan", "D4")).toBe("Hold a workshop");
  });

  it("says what was done where Excel stops half-way, and can take that back", async () => {
    for (let actions = 1; actions < 40; actions += 1) {
      const { host, workbook } = await open();
      host.faults.beforeRequest(2, () => host.faults.failAfter(actions));
      const outcome = await workbook.apply(addedAction);
      if (outcome.kind === "done") return;
      const changed = ["D4", "E4"].some(
        (at, n) => host.textAt("Plan", at) === ["Hold a workshop", "Q3 23"][n],
      );
      const inserted = host.textAt("Plan", "A5") === "Social value";
      expect(workbook.undoable() !== null).toBe(changed || inserted);
      if (inserted) expect(outcome.trouble.sentence).toContain("half-way");
      if (workbook.undoable()) valueOf(await workbook.undo());
      expect(["A4", "D4", "E4"].map((at) => host.textAt("Plan", at))).toEqual([
        "Social value",
        "Write a policy",
        "Q3 23",
      ]);
    }
    throw new Error("The change was never done whole.");
  });

  it("keeps a colleague's row that came in at the same moment", async () => {
    const { host, workbook } = await open();
    host.faults.beforeNextWrite(() => host.coAuthorTypes("Plan", "D4", "Write two policies"));
    // The colleague's cell is not one of ours: it moves down untouched.
    valueOf(await workbook.apply(addedAction));
    expect(host.textAt("Plan", "D5")).toBe("Write two policies");
  });
});

import { planOfSize, ROWS_OF_ENTRY } from "./plan-of-size";
import { cell, change, openWorkbook, toText, valueOf } from "./open-workbook";

describe.each([65, 650, 6_500])("a workbook of %i entries", (entries) => {
  const open = async () => {
    const opened = await openWorkbook({ sheets: planOfSize(entries) });
    // Excel on a computer has no limit to an answer; what the web does about it is tested with the reading.
    opened.host.faults.payloadLimit = Number.POSITIVE_INFINITY;
    return opened;
  };

  it("is read whole in two requests", async () => {
    const { host, workbook } = await open();
    const { sheets } = valueOf(await workbook.readSheets("full"));
    expect(sheets.flatMap(({ grid }) => grid.cells)).toHaveLength(entries * ROWS_OF_ENTRY + 2);
    expect(host.requests.count).toBe(2);
    expect(host.requests.writes).toBe(0);
  });

  it("tells its selection in one request", async () => {
    const { host, workbook } = await open();
    host.select("Plan", "D3");
    expect(valueOf(await workbook.readSelection())).toEqual(cell("Plan", "D3"));
    expect(host.requests.count).toBe(1);
  });

  it("goes to a cell in one request", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.goTo(cell("Plan", `D${entries}`)));
    expect(host.requests.count).toBe(1);
  });

  it("is written in two requests, and taken back in two", async () => {
    const { host, workbook } = await open();
    const insert = { sheet: "Plan", belowRow: 2 };
    valueOf(await workbook.apply(change([toText("D4", "", "A third action")], insert)));
    expect(host.requests.count).toBe(2);
    valueOf(await workbook.undo());
    expect(host.requests.count).toBe(4);
  });

  it("keeps no hold on Excel's objects", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.readSheets("quick"));
    expect(host.keptReferences).toBe(0);
  });
});

it("a workbook of 6,500 entries is read whole in Excel on the web too, in more requests", async () => {
  const { host, workbook } = await openWorkbook({ sheets: planOfSize(6_500) });
  const { sheets } = valueOf(await workbook.readSheets("full"));
  expect(sheets.flatMap(({ grid }) => grid.cells)).toHaveLength(6_500 * ROWS_OF_ENTRY + 2);
  expect(host.requests.count).toBeGreaterThan(2);
  expect(host.requests.count).toBeLessThan(40);
});

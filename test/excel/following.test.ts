import { createOwnWrites } from "../../src/excel/own-writes";
import type { CellRef } from "../../src/domain/grid/cell-ref";
import { cell, change, openWorkbook, PLAN, toText, valueOf } from "./open-workbook";

const pause = (milliseconds: number) => new Promise((settled) => setTimeout(settled, milliseconds));

/** Waits until something is so. The limit is long, for slow machines; what is not to happen is waited for by `pause`. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 400) throw new Error("It never came to be.");
    await pause(10);
  }
}

const open = () => openWorkbook({ sheets: { Plan: PLAN, Notes: [["x"]] } });

describe("following the selection", () => {
  it("tells the latest cell only, once the selection rests, in one request", async () => {
    const { host, workbook } = await open();
    const heard: CellRef[] = [];
    const stop = workbook.onSelectionChanged((selected) => heard.push(selected));
    await until(() => host.events.count > 0);
    host.requests.reset();
    for (const address of ["A1", "A2", "A3", "B4"]) host.select("Plan", address);
    await until(() => heard.length > 0);
    await pause(200);
    expect(heard).toEqual([cell("Plan", "B4")]);
    expect(host.requests.count).toBe(1);
    stop();
  });

  it("hears that another sheet is in front", async () => {
    const { host, workbook } = await open();
    const heard: CellRef[] = [];
    const stop = workbook.onSelectionChanged((selected) => heard.push(selected));
    await until(() => host.events.count > 0);
    host.activate("Notes");
    await until(() => heard.length > 0);
    expect(heard).toEqual([cell("Notes", "A1")]);
    stop();
  });

  it("stops when told, and leaves no handler behind", async () => {
    const { host, workbook } = await open();
    const heard: CellRef[] = [];
    const stop = workbook.onSelectionChanged((selected) => heard.push(selected));
    await until(() => host.events.count > 0);
    host.select("Plan", "C3");
    stop();
    await until(() => host.events.count === 0);
    host.select("Plan", "D3");
    await pause(300);
    expect(heard).toEqual([]);
  });

  it("leaves no handler behind when it is stopped before Excel has answered", async () => {
    const { host, workbook } = await open();
    host.faults.delay = 30;
    workbook.onSelectionChanged(() => undefined)();
    await pause(250);
    expect(host.events.count).toBe(0);
  });
});

describe("hearing of changes", () => {
  it("tells the sheet somebody changed, once for many cells", async () => {
    const { host, workbook } = await open();
    const heard: string[] = [];
    const stop = workbook.onContentChanged((sheet) => heard.push(sheet));
    await until(() => host.events.count > 0);
    for (const address of ["A1", "B1", "C1"]) host.coAuthorTypes("Plan", address, "new");
    host.type("Notes", "A1", "new");
    await until(() => heard.length > 1);
    await pause(350);
    expect(heard.sort()).toEqual(["Notes", "Plan"]);
    stop();
    await until(() => host.events.count === 0);
  });

  it("does not tell of the add-in's own writes", async () => {
    const { host, workbook } = await open();
    const heard: string[] = [];
    const stop = workbook.onContentChanged((sheet) => heard.push(sheet));
    await until(() => host.events.count > 0);
    valueOf(await workbook.apply(change([toText("B2", "Minimum", "Mature")])));
    await pause(400);
    expect(heard).toEqual([]);
    stop();
  });

  it("knows an echo of its own write where Excel does not say whose change it was", async () => {
    let now = 0;
    const ownWrites = createOwnWrites(() => now);
    const event = (source: "Local" | "Remote", triggerSource?: "ThisLocalAddin" | "Unknown") =>
      ({ source, triggerSource }) as Pick<Excel.WorksheetChangedEventArgs, "source" | "triggerSource">;
    expect(ownWrites.isEcho(event("Local"))).toBe(false);
    await ownWrites.during(() => {
      expect(ownWrites.isEcho(event("Local"))).toBe(true);
      expect(ownWrites.isEcho(event("Remote"))).toBe(false);
      expect(ownWrites.isEcho(event("Local", "Unknown"))).toBe(false);
      return Promise.resolve();
    });
    now = 500;
    expect(ownWrites.isEcho(event("Local"))).toBe(true);
    now = 5_000;
    expect(ownWrites.isEcho(event("Local"))).toBe(false);
    expect(ownWrites.isEcho(event("Local", "ThisLocalAddin"))).toBe(true);
  });
});

describe("what this Excel can do", () => {
  it("gives a reason for what it cannot", async () => {
    const { workbook } = await openWorkbook({ sheets: { Plan: PLAN }, excelApi: "1.13" });
    const [undo, merged] = workbook.capabilities();
    expect(undo).toMatchObject({ name: "one-press-undo", available: false });
    expect(undo?.reason).toContain("Undo");
    expect(merged).toEqual({ name: "merged-areas", available: true, reason: "" });
  });

  it("writes as one step of Excel's undo where it can", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { Plan: PLAN }, excelApi: "1.20" });
    valueOf(await workbook.apply(change([toText("B2", "Minimum", "Mature")])));
    expect(host.textAt("Plan", "B2")).toBe("Mature");
    expect(workbook.capabilities()[0]).toMatchObject({ available: true, reason: "" });
  });
});

import { openEmulatedExcel } from "../../../dev/emulated-excel/native-bridge";

const PLAN = {
  sheets: {
    Plan: [
      ["KPI", "Now"],
      ["Skills", "Mature"],
    ],
    Notes: [],
  },
};

test("syncs are counted, and the client's own tidying is not", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
    range.load("values");
    await context.sync();
    range.values = [
      ["KPI", "Now"],
      ["Skills", "Leader"],
    ];
    await context.sync();
  });
  await new Promise((later) => setTimeout(later, 20));
  expect([host.requests.count, host.requests.writes]).toEqual([2, 1]);
  expect(host.keptReferences).toBe(0);
  host.requests.reset();
  expect(host.requests.count).toBe(0);
});

test("a long block, which the client sends in pieces, is one sync", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  const block = Array.from({ length: 500 }, (_, row) => [row, `line ${row}`, true, null, "x"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Notes").getRange("A1:E500").values = block;
    await context.sync();
  });
  expect(host.requests.count).toBe(1);
  expect(host.contentAt("Notes", "B500")).toBe("line 499");
});

test("what a person types is read in the British order of dates", async () => {
  const { host } = await openEmulatedExcel(PLAN);
  host.type("Plan", "C2", "03/04/2025");
  expect(host.contentAt("Plan", "C2")).toBe(45_750);
  expect(host.textAt("Plan", "C2")).toBe("03/04/2025");
});

test("a person's selection is what the add-in reads and hears of", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  host.select("Plan", "B2");
  await new Promise((later) => setTimeout(later, 20));
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect([address, heard]).toEqual(["Plan!B2", 1]);
});

test("going to another sheet tells the handlers for activation", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/id");
    sheets.onActivated.add((event) => {
      heard.push(sheets.items.find((sheet) => sheet.id === event.worksheetId)?.name ?? "?");
      return Promise.resolve();
    });
    await context.sync();
  });
  host.activate("Notes");
  await new Promise((later) => setTimeout(later, 20));
  expect(heard).toEqual(["Notes"]);
});

test("a handler that was removed hears nothing more", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  let heard = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  expect(host.events.count).toBe(1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.type("Plan", "A2", "changed");
  await new Promise((later) => setTimeout(later, 20));
  expect([heard, host.events.count]).toEqual([0, 0]);
});

test("undo takes back one whole sync, inserted row and all", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2:B2").values = [["Leadership", "Minimum"]];
    await context.sync();
  });
  expect([host.contentAt("Plan", "A2"), host.contentAt("Plan", "A3")]).toEqual(["Leadership", "Skills"]);
  expect(host.undo()).toBe(true);
  expect([host.contentAt("Plan", "A2"), host.contentAt("Plan", "A3")]).toEqual(["Skills", ""]);
  expect(host.undo()).toBe(false);
});

test("an add-in hears of a person's undo as of any other change", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  const heard: string[] = [];
  host.type("Plan", "B2", "Leader");
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.undo();
  await new Promise((later) => setTimeout(later, 20));
  expect(host.contentAt("Plan", "B2")).toBe("Mature");
  expect(heard).toEqual(["B2"]);
});

test("opening another workbook leaves nothing of the last one", async () => {
  const first = await openEmulatedExcel(PLAN);
  const second = await openEmulatedExcel({ sheets: { Other: [["only"]] } });
  const names = await second.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(["Other"]);
  expect(first.host.requests.count).toBe(0);
});

test("a change in a table reaches the table's own handler", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Plan").tables.add("A1:B2", true);
    table.load("id");
    await context.sync();
    table.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.type("Plan", "B2", "Leader");
  host.type("Plan", "D9", "outside");
  await new Promise((later) => setTimeout(later, 20));
  expect(heard).toEqual(["B2"]);
});

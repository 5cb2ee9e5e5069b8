import { openEmulatedExcel } from "../../../dev/emulated-excel/native-bridge";

const PLAN = {
  sheets: {
    Plan: [
      ["KPI", "Now"],
      ["Skills", "Mature"],
    ],
  },
};

/** Writes two cells in one batch, in this order. */
const writeTwo = (excel: typeof Excel) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A2").values = [["first"]];
    sheet.getRange("B2").values = [["second"]];
    await context.sync();
  });

const readB2 = (excel: typeof Excel) =>
  excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Plan").getRange("B2");
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

const soon = () => new Promise((later) => setTimeout(later, 50));

test("a sheet somebody protected refuses the write and keeps what was there", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  host.protect("Plan");
  await expect(writeTwo(Excel)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(host.contentAt("Plan", "A2")).toBe("Skills");
});

test("a sheet protected in the middle of a batch keeps the half that was done", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  host.faults.beforeNextWrite(() => host.faults.duringNextRequest(1, () => host.protect("Plan")));
  await expect(writeTwo(Excel)).rejects.toMatchObject({ code: "AccessDenied" });
  expect([host.contentAt("Plan", "A2"), host.contentAt("Plan", "B2")]).toEqual(["first", "Mature"]);
});

test("a read-only workbook refuses writes and allows reads", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  host.faults.readOnly = true;
  await expect(writeTwo(Excel)).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(readB2(Excel)).resolves.toBe("Mature");
});

test("in edit mode Excel refuses with its own code, until the person leaves the cell", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  host.faults.editMode = "refuse";
  await expect(readB2(Excel)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  host.faults.editMode = "off";
  await expect(readB2(Excel)).resolves.toBe("Mature");
});

test("in edit mode a call may also wait until the person leaves the cell", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  host.faults.editMode = "wait";
  const read = readB2(Excel);
  const first = await Promise.race([read, soon().then(() => "still waiting")]);
  expect(first).toBe("still waiting");
  host.faults.editMode = "off";
  await expect(read).resolves.toBe("Mature");
});

test("a hung sync is never answered and does nothing; the next one is", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  host.faults.hangNext();
  const first = await Promise.race([writeTwo(Excel), soon().then(() => "no answer")]);
  expect(first).toBe("no answer");
  expect(host.contentAt("Plan", "A2")).toBe("Skills");
  await expect(readB2(Excel)).resolves.toBe("Mature");
});

test("a batch that fails half-way stays half done", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  host.faults.failAfter(1);
  await expect(writeTwo(Excel)).rejects.toMatchObject({ code: "GeneralException" });
  expect([host.contentAt("Plan", "A2"), host.contentAt("Plan", "B2")]).toEqual(["first", "Mature"]);
});

test("a colleague can change a cell between a read and a write", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  host.faults.beforeRequest(2, () => host.coAuthorTypes("Plan", "B2", "Leader"));
  await expect(readB2(Excel)).resolves.toBe("Mature");
  await expect(readB2(Excel)).resolves.toBe("Leader");
});

test("a colleague's change is told as coming from elsewhere", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(`${event.source} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.type("Plan", "A2", "mine");
  host.coAuthorTypes("Plan", "B2", "theirs");
  await soon();
  expect(heard).toEqual(["Local A2", "Remote B2"]);
});

test("more merged areas than Excel reads at once are refused", async () => {
  const merges = Array.from({ length: 513 }, (_, index) => `A${index * 2 + 1}:A${index * 2 + 2}`);
  const { Excel } = await openEmulatedExcel({ sheets: { Plan: { cells: [["x"]], merges } } });
  const read = (address: string) =>
    Excel.run(async (context) => {
      const areas = context.workbook.worksheets
        .getItem("Plan")
        .getRange(address)
        .getMergedAreasOrNullObject();
      areas.load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
  await expect(read("A1:B1024")).resolves.toBe(512);
  await expect(read("A1:B1026")).rejects.toMatchObject({ code: "RequestAborted" });
});

test("a request or an answer of more than five megabytes is refused", async () => {
  const long = "x".repeat(30_000);
  const cells = Array.from({ length: 200 }, () => [long]);
  const { Excel } = await openEmulatedExcel({ sheets: { Plan: cells } });
  const read = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A1:A200");
    range.load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("C1:C200").values = cells;
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("an answer can be made slow", async () => {
  const { Excel, host } = await openEmulatedExcel(PLAN);
  host.faults.delay = 80;
  const first = await Promise.race([readB2(Excel), soon().then(() => "not yet")]);
  expect(first).toBe("not yet");
});

test("a member newer than this Excel throws before anything is sent", async () => {
  const { Excel, Office, host } = await openEmulatedExcel({ ...PLAN, excelApi: "1.8" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").pageLayout.load("orientation");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(host.requests.count).toBe(0);
});

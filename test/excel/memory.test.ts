import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { memoryText, readMemoryText } from "../../src/use-cases/memory-format";
import { EMPTY_MEMORY, type Decision, type WorkbookMemory } from "../../src/use-cases/workbook";
import { openWorkbook, PLAN, troubleOf, valueOf } from "./open-workbook";

const KEY = "procurement-action-plan";
const open = () => openWorkbook({ sheets: { Plan: PLAN } });
const decision = (finding: string): Decision => ({
  finding,
  decision: "accepted",
  reason: "Agreed by the board",
  on: "2026-11-22",
});
const MEMORY: WorkbookMemory = {
  council: "Exampleshire",
  quarters: "calendar",
  reviewDate: "2026-12-01",
  decisions: [decision("level-missing 1"), decision("kpi-repeated 2")],
  countChoices: [
    { sheet: "Plan 2024", id: "{sheet-1}", counts: false },
    { sheet: "Plan", counts: true },
  ],
};

describe("what the add-in keeps in the workbook", () => {
  it("is empty in a workbook that was never seen", async () => {
    const { host, workbook } = await open();
    expect(valueOf(await workbook.readMemory())).toEqual(EMPTY_MEMORY);
    expect(host.requests.count).toBe(1);
  });

  it("is read back by the next person as it was kept", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.saveMemory(MEMORY));
    expect(host.requests.count).toBe(2);
    expect(valueOf(await createExcelWorkbook().readMemory())).toEqual(MEMORY);
  });

  it("keeps what a colleague decided meanwhile", async () => {
    const { workbook } = await open();
    const colleague = createExcelWorkbook();
    valueOf(await workbook.readMemory());
    valueOf(await colleague.saveMemory({ ...MEMORY, decisions: [decision("theirs")] }));
    valueOf(await workbook.saveMemory({ ...MEMORY, decisions: [decision("mine")] }));
    const kept = valueOf(await workbook.readMemory()).decisions.map(({ finding }) => finding);
    expect(new Set(kept)).toEqual(new Set(["mine", "theirs"]));
  });

  it("keeps what a colleague said of another sheet meanwhile, and the latest word on the same sheet", async () => {
    const { workbook } = await open();
    const mine = { sheet: "Plan", id: "{1}", counts: true };
    const theirs = { sheet: "Plan 2024", id: "{2}", counts: false };
    valueOf(
      await workbook.saveMemory({ ...EMPTY_MEMORY, countChoices: [theirs, { ...mine, counts: false }] }),
    );
    valueOf(await createExcelWorkbook().saveMemory({ ...EMPTY_MEMORY, countChoices: [mine] }));
    expect(valueOf(await workbook.readMemory()).countChoices).toEqual([mine, theirs]);
  });

  it("is empty of choices where a version kept it that knew none", () => {
    const { countChoices, ...older } = MEMORY;
    expect(countChoices).not.toEqual([]);
    expect(readMemoryText(JSON.stringify({ version: 1, ...older })).memory).toEqual({
      ...MEMORY,
      countChoices: [],
    });
  });

  it("forgets a decision that its own person takes back", async () => {
    const { workbook } = await open();
    valueOf(await workbook.saveMemory(MEMORY));
    valueOf(await workbook.saveMemory({ ...MEMORY, decisions: [] }));
    expect(valueOf(await workbook.readMemory()).decisions).toEqual([]);
  });

  it.each([
    ["no text", 12],
    ["broken text", '{"version":1,"council":"Exam'],
    ["a list", "[1,2]"],
    ["nothing", null],
  ])("is empty where %s was found in its place", async (_what, kept) => {
    const { host, workbook } = await open();
    host.workbook.changeParts({ settings: new Map([[KEY, kept]]) });
    expect(valueOf(await workbook.readMemory())).toEqual(EMPTY_MEMORY);
  });

  it("keeps the sound parts of what is damaged", () => {
    const kept = {
      version: 1,
      council: 7,
      quarters: "weekly",
      reviewDate: "soon",
      decisions: [
        decision("sound"),
        { finding: "odd", decision: "maybe" },
        null,
        "text",
        { decision: "accepted" },
      ],
      countChoices: [{ sheet: "Plan", counts: true }, { sheet: "Odd", counts: "yes" }, { counts: true }, 7],
    };
    expect(readMemoryText(JSON.stringify(kept)).memory).toEqual({
      ...EMPTY_MEMORY,
      decisions: [decision("sound")],
      countChoices: [{ sheet: "Plan", counts: true }],
    });
  });

  it("reads what a newer version kept as far as it knows it, and does not write over it", async () => {
    const { host, workbook } = await open();
    const newer = JSON.stringify({ ...MEMORY, version: 2, mood: "hopeful" });
    host.workbook.changeParts({ settings: new Map([[KEY, newer]]) });
    expect(valueOf(await workbook.readMemory())).toEqual(MEMORY);
    const trouble = troubleOf(await workbook.saveMemory(EMPTY_MEMORY));
    expect(trouble.kind).toBe("not-supported");
    expect(host.workbook.parts.settings.get(KEY)).toBe(newer);
  });

  it("stays under half a megabyte", async () => {
    const { workbook } = await open();
    const many = Array.from({ length: 5_000 }, (_, n) => ({
      ...decision(`finding ${n}`),
      reason: "x".repeat(100),
    }));
    const trouble = troubleOf(await workbook.saveMemory({ ...MEMORY, decisions: many }));
    expect(trouble.kind).toBe("too-large");
    const fitting = memoryText({ ...MEMORY, decisions: many.slice(0, 2_000) });
    expect(fitting?.length).toBeLessThan(500_000);
  });

  it("is not kept in a workbook open for reading only, and says so", async () => {
    const { host, workbook } = await open();
    host.faults.readOnly = true;
    expect(troubleOf(await workbook.saveMemory(MEMORY)).kind).toBe("workbook-read-only");
    expect(host.requests.writes).toBe(0);
  });
});

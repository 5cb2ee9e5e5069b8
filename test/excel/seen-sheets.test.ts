import { openWorkbook, PLAN, valueOf } from "./open-workbook";
import { draftOf } from "./areas-draft";

const DRAFT = draftOf(["Leadership"]);
const LONGER = draftOf(["Leadership", "Behaving commercially"]);

async function openWithSummary() {
  const opened = await openWorkbook({ sheets: { Plan: PLAN } });
  valueOf(await opened.workbook.writeSheet(DRAFT));
  valueOf(await opened.workbook.readSheets("quick"));
  opened.host.requests.reset();
  return opened;
}

describe("a sheet that was seen when the workbook was last read", () => {
  it("is looked at once, which leaves two requests to write it", async () => {
    const { host, workbook } = await openWithSummary();
    expect(valueOf(await workbook.writeSheet(LONGER))).toMatchObject({ refreshed: true });
    expect(host.requests.count).toBe(2);
    expect(host.textAt("Summary", "A5")).toBe("Behaving commercially");
    expect(host.sheet("Summary").state.tables).toHaveLength(1);
  });

  it("is made anew where somebody has deleted or renamed it meanwhile", async () => {
    const { host, workbook } = await openWithSummary();
    host.workbook.renameSheet(host.sheet("Summary"), "Old summary");
    expect(valueOf(await workbook.writeSheet(LONGER))).toEqual({ sheet: "Summary", refreshed: false });
    expect(host.textAt("Old summary", "A5")).toBe("");
  });

  it("is looked at again where its table is no table any more", async () => {
    const { host, workbook } = await openWithSummary();
    host.sheet("Summary").change({ tables: [] });
    expect(valueOf(await workbook.writeSheet(LONGER))).toMatchObject({ refreshed: true });
    expect(host.sheet("Summary").state.tables).toHaveLength(1);
    expect(host.textAt("Summary", "A5")).toBe("Behaving commercially");
  });

  it("is left alone where it is another's by now", async () => {
    const { host, workbook } = await openWithSummary();
    host.workbook.renameSheet(host.sheet("Summary"), "Old summary");
    host.workbook.renameSheet(host.sheet("Plan"), "Summary");
    const outcome = await workbook.writeSheet(LONGER);
    expect(outcome).toMatchObject({ kind: "trouble", trouble: { kind: "name-taken" } });
  });
});

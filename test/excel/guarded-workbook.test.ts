import { draftText, type SheetDraft } from "../../src/domain/sheets/sheet-draft";
import { openWorkbook, PLAN, troubleOf, valueOf } from "./open-workbook";

const SUMMARY: SheetDraft = {
  purpose: "summary",
  name: "Summary",
  rows: [[draftText("Exampleshire: action plan", "title")]],
  columnWidths: [40],
  tables: [],
  lists: [],
  levelColours: [],
  charts: [],
  frozenRows: 0,
  page: { orientation: "portrait", repeatedRows: null },
};

const saying = (text: string): SheetDraft => ({ ...SUMMARY, rows: [[draftText(text, "title")]] });

const open = () => openWorkbook({ sheets: { Plan: PLAN } });

describe("a workbook whose structure is protected", () => {
  it("takes no new sheet, and says before writing which protection is to be lifted", async () => {
    const { host, workbook } = await open();
    host.protectStructure();
    const trouble = troubleOf(await workbook.writeSheet(SUMMARY));
    expect(trouble.kind).toBe("sheet-protected");
    expect(trouble.sentence).toMatch(/structure is protected.*Review, then Protect Workbook/);
    expect(host.requests.writes).toBe(0);
    host.unprotectStructure();
    expect(valueOf(await workbook.writeSheet(SUMMARY)).refreshed).toBe(false);
  });

  it("still lets the add-in write its own sheet anew", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(SUMMARY));
    host.protectStructure();
    expect(valueOf(await workbook.writeSheet(saying("Newer"))).refreshed).toBe(true);
    expect(host.textAt("Summary", "A1")).toBe("Newer");
  });

  it("says that the workbook is protected when that happens between looking and writing", async () => {
    const { host, workbook } = await open();
    host.faults.beforeNextWrite(() => host.protectStructure());
    const trouble = troubleOf(await workbook.writeSheet(SUMMARY));
    expect(trouble.kind).toBe("sheet-protected");
    expect(trouble.sentence).toContain("Protect Workbook");
    expect(host.workbook.sheets.map((sheet) => sheet.state.name)).toEqual(["Plan"]);
  });
});

describe("a sheet of the add-in's own that somebody has hidden", () => {
  it("is left as it is, with how to show it", async () => {
    const { host, workbook } = await open();
    valueOf(await workbook.writeSheet(SUMMARY));
    host.activate("Plan");
    host.workbook.setVisibility(host.sheet("Summary"), "Hidden");
    const trouble = troubleOf(await workbook.writeSheet(saying("Newer")));
    expect(trouble.sentence).toMatch(/‘Summary’ is hidden.*Unhide/);
    expect(host.textAt("Summary", "A1")).toBe("Exampleshire: action plan");
    expect(host.workbook.active.state.name).toBe("Plan");
    host.workbook.setVisibility(host.sheet("Summary"), "Visible");
    expect(valueOf(await workbook.writeSheet(saying("Newer"))).refreshed).toBe(true);
  });
});

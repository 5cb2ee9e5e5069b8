import { checkAccessibility } from "../../src/use-cases/check-accessibility";
import { findAccessibilityFaults } from "../../src/domain/sheets/accessibility/accessibility-faults";
import type { SheetDraft } from "../../src/domain/sheets/sheet-draft";
import { everyDraft } from "../fixtures/sheets/every-draft";
import { openWorkbook, valueOf } from "./open-workbook";

/** The summary has a table for each of its lists and charts; all else holds for it too. */
const MAY_BREAK: Readonly<Record<string, readonly string[]>> = { summary: ["several-tables"] };

/** A tidied plan knows the sheet it was made from. */
const besides = ({ madeFrom }: SheetDraft) => madeFrom ?? "Our own sheet";

/** A workbook with the sheet in it. */
async function written(draft: SheetDraft) {
  const { host, workbook } = await openWorkbook({ sheets: { [besides(draft)]: [["KPI"]] } });
  valueOf(await workbook.writeSheet({ ...draft, staysBehind: true }));
  return { host, workbook, state: host.sheet(draft.name).state };
}

describe.each(everyDraft())("a sheet as it stands in Excel ($name)", ({ name, audience, draft }) => {
  it("breaks no rule for those who read it", async () => {
    const { workbook } = await written(draft);
    if (audience === "published") {
      const { faults, notLookedAt } = valueOf(await checkAccessibility(workbook, [draft.name]));
      const others = faults.filter(({ rule }) => MAY_BREAK[name]?.includes(rule) !== true);
      // The notes stand beside a sheet that gives the document its title.
      expect(others.map(({ rule }) => rule)).toEqual(name === "notes" ? ["document-title"] : []);
      expect(notLookedAt).toEqual([]);
    } else {
      const { workbook: described } = valueOf(await workbook.describeSheets([draft.name]));
      const faults = described.sheets.flatMap((sheet) => findAccessibilityFaults(sheet, "working"));
      expect(faults.map(({ rule }) => rule)).toEqual([]);
    }
  });

  it("has its tables from column A on, and nothing hidden, frozen for readers or said at the page's edge", async () => {
    const { state } = await written(draft);
    expect(state.tables.map(({ box, showHeaders }) => [box.left, showHeaders])).toEqual(
      draft.tables.map(() => [0, true]),
    );
    expect(Object.values(state.page.headerFooter).join("")).toBe("");
    expect(state.visibility).toBe("Visible");
    if (audience === "published") expect(state.freeze).toBeNull();
  });

  it("opens at A1", async () => {
    const { host, workbook } = await openWorkbook({ sheets: { [besides(draft)]: [["KPI"]] } });
    valueOf(await workbook.writeSheet(draft));
    if (draft.staysBehind === true) {
      expect(host.workbook.active.state.name).toBe(besides(draft));
      return;
    }
    expect(host.workbook.active.state.name).toBe(draft.name);
    expect(valueOf(await workbook.readSelection())).toMatchObject({ row: 0, column: 0 });
  });
});

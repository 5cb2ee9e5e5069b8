import { draftText } from "../../src/domain/sheets/sheet-draft";
import { everyDraft } from "../fixtures/sheets/every-draft";
import { notesOf } from "./areas-draft";
import { openWorkbook, PLAN, valueOf } from "./open-workbook";

const open = () => openWorkbook({ sheets: { Plan: PLAN } });

describe("the document's title", () => {
  const titled = {
    ...notesOf([[draftText("Plan")]]),
    documentTitle: "Procurement action plan: Exampleshire",
  };

  it("is given where the document has none, in the same request", async () => {
    const { workbook, host } = await open();
    valueOf(await workbook.writeSheet(titled));
    expect(host.workbook.parts.properties.title).toBe("Procurement action plan: Exampleshire");
    expect(host.requests.count).toBe(2);
  });

  it("is the plan's, whichever sheet is made first: it goes out with the copy to publish", () => {
    const titles = everyDraft().flatMap(({ draft }) => draft.documentTitle ?? []);
    expect(titles.length).toBeGreaterThan(4);
    expect(new Set(titles)).toEqual(new Set(["Procurement action plan: Exampleshire Council"]));
  });

  it("stays where somebody gave one", async () => {
    const { workbook, host } = await open();
    host.workbook.changeParts({ properties: { ...host.workbook.parts.properties, title: "Our plan" } });
    valueOf(await workbook.writeSheet(titled));
    expect(host.workbook.parts.properties.title).toBe("Our plan");
  });
});

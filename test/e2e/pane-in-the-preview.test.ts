import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { previewForEachTest } from "./preview-page";

describe("the preview", () => {
  const preview = previewForEachTest();

  it("opens the council's plan with the pane beside it", async () => {
    const { page, pane } = preview();
    await page.getByRole("grid").waitFor();
    expect(await page.getByLabel("Sample").inputValue()).toBe("council-action-plan.xlsx");
    await pane.getByRole("main").waitFor();
    const state = await page.frames()[1]?.evaluate(() => ({
      host: String(Office.context.host),
      platform: String(Office.context.platform),
    }));
    expect(state).toEqual({ host: "Excel", platform: "OfficeOnline" });
  });

  it("tells the pane which cell is selected, and what was typed", async () => {
    const { page, pane } = preview();
    await page.getByRole("gridcell", { name: /^B5\b/ }).click();
    await pane.getByRole("heading", { name: "Procurement and commercial champions" }).waitFor();
    await page.getByRole("gridcell", { name: /^B9\b/ }).click();
    await pane
      .getByRole("heading", { name: /training/i })
      .first()
      .waitFor();
  });

  it("hands the workbook out as an .xlsx file with what was typed in it", async () => {
    const { page } = preview();
    await page.getByRole("gridcell", { name: /^B9\b/ }).click();
    await page.keyboard.type("Leader & <more>");
    await page.keyboard.press("Enter");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("council-action-plan.xlsx");
    const reading = await readWorkbookFile(await download.path());
    if (reading.kind === "unreadable") throw new Error(reading.reason);
    const grid = reading.workbook.sheets[0]?.grid;
    expect(grid?.cells[8 - grid.top]?.[1 - grid.left]?.text).toBe("Leader & <more>");
    expect(grid?.cells[0]?.[0]?.text).toBe("KPI");
  });

  it("opens a workbook of the person's own in place of the sample", async () => {
    const { page } = preview();
    await page.getByLabel("Open a workbook").setInputFiles(path.join("samples", "not-a-plan.xlsx"));
    await page.getByRole("grid", { name: "Sheet Budget 2027-28" }).waitFor();
    expect(await page.getByLabel("Sample").inputValue()).toBe("not-a-plan.xlsx");
  });

  it("shows the files of dist/ as they are, but for the address of Microsoft's script", async () => {
    const { page } = preview();
    const sent = (address: string) => page.evaluate(async (url) => (await fetch(url)).text(), address);
    const script = readdirSync("dist").find((name) => name.endsWith(".js")) ?? "";
    expect(await sent(`/pane/${script}`)).toBe(readFileSync(path.join("dist", script), "utf8"));
    const shipped = readFileSync(path.join("dist", "taskpane.html"), "utf8");
    const differing = (await sent("/pane/taskpane.html"))
      .split("\n")
      .filter((line) => !shipped.includes(line));
    expect(differing.map((line) => line.trim())).toEqual([
      expect.stringMatching(/^<script src="\/office-js\/office\.js"><\/script>/),
    ]);
  });
});

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { LEVELS } from "../../src/domain/toolkit/edition";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { cellOf, previewForEachTest } from "./preview-page";
import { attributesOf, downloadPackage } from "./saved-package";

const libreOffice = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((place) => existsSync(place));

describe("sheets made from the pane", () => {
  const preview = previewForEachTest();

  async function openSheets() {
    const { page, pane } = preview();
    await pane.getByRole("tab", { name: "Sheets" }).click();
    await pane.getByRole("button", { name: "Make the summary sheet" }).waitFor();
    return { page, pane };
  }

  /** One press on the ribbon's Summary makes it. */
  async function makeSummary() {
    const { page, pane } = preview();
    await page.getByRole("button", { name: "Summary", exact: true }).click();
    await pane.getByText("The summary sheet says what the plan says.").waitFor();
    return { page, pane };
  }

  it("makes a summary of real tables and described charts, which the saved file holds", async () => {
    const { page } = await makeSummary();
    const saved = await downloadPackage(page);
    const summary = saved.sheet("Summary");
    expect(summary.tables.length).toBeGreaterThanOrEqual(8);
    for (const table of summary.tables) {
      const headings = attributesOf(table, "tableColumn", "name");
      expect(headings.filter((heading) => heading.trim() === "")).toEqual([]);
      expect(new Set(headings).size).toBe(headings.length);
    }
    expect(summary.charts).toHaveLength(3);
    const described = summary.drawings.flatMap((drawing) => attributesOf(drawing, "cNvPr", "descr"));
    expect(described).toHaveLength(3);
    expect(described.some((text) => /Minimum: \d+ now, \d+ as target/.test(text))).toBe(true);
    const reading = await readWorkbookFile(saved.file);
    if (reading.kind === "unreadable") throw new Error(reading.reason);
    const made = reading.workbook.sheets.filter(({ madeFor }) => madeFor === "summary");
    expect(made.map(({ grid }) => grid.sheet)).toEqual(["Summary"]);
    expect(summary.xml).not.toContain("<f>");
    expect(summary.xml).not.toContain("<mergeCell ");
    expect(summary.xml).toMatch(/<pageSetup[^>]*orientation="landscape"/);
  });

  it("knows its summary again in a workbook that was saved and opened", async () => {
    const { page, pane } = await makeSummary();
    const saved = await downloadPackage(page);
    await page.getByLabel("Open a workbook").setInputFiles({
      name: "saved.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: readFileSync(saved.file),
    });
    await pane.getByText(/KPIs filled in/).waitFor();
    await pane.getByRole("tab", { name: "Sheets" }).click();
    await pane.getByRole("button", { name: "Refresh the summary sheet" }).waitFor();
    await pane.getByText("The summary sheet says what the plan says.").waitFor();
    // The summary repeats levels and KPIs, and is yet no second plan.
    expect(await pane.getByRole("group", { name: "Plan sheets that count" }).count()).toBe(0);
  });

  it("keeps a note beside the summary when it is refreshed", async () => {
    const { page, pane } = await makeSummary();
    await cellOf(page, "L3").click();
    await page.keyboard.type("Shown to the board");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Refresh the summary sheet" }).click();
    await pane.getByText("The sheet ‘Summary’ was written anew.").waitFor({ state: "attached" });
    await cellOf(page, "L3").getByText("Shown to the board").waitFor();
  });

  it("makes a new plan with levels to choose from, colours that follow them, and headings in print", async () => {
    const { page, pane } = await openSheets();
    await pane.getByRole("button", { name: "Make a new plan" }).click();
    const link = pane.getByRole("region", { name: "New plan" }).getByRole("button", { name: /^Go to/ });
    await link.waitFor();
    const name = /‘(.*)’/.exec(await link.innerText())?.[1] ?? "";
    const saved = await downloadPackage(page);
    const plan = saved.sheet(name);
    const lists = [...plan.xml.matchAll(/<formula1>(?:"|&quot;)(.*?)(?:"|&quot;)<\/formula1>/g)].map(
      (match) => match[1],
    );
    expect(lists).toContain(LEVELS.join(","));
    for (const level of LEVELS) expect(plan.xml).toMatch(new RegExp(`<formula>[^<]*${level}[^<]*</formula>`));
    expect(plan.xml).toContain('state="frozen"');
    expect(saved.names.some(([one, text]) => one === "_xlnm.Print_Titles" && text.includes(name))).toBe(true);
  });

  it("makes a copy to publish: one table without merges, and no cell of it empty", async () => {
    const { page, pane } = await openSheets();
    await pane.getByRole("button", { name: "Make the copy to publish" }).click();
    await pane
      .getByText(/‘Published plan’ and ‘Notes to the plan’: (?:nothing breaks|\d+ must be put right)/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Check this copy" }).waitFor();
    const saved = await downloadPackage(page);
    const copy = saved.sheet("Published plan");
    expect(copy.tables).toHaveLength(1);
    expect(copy.xml).not.toContain("<mergeCell ");
    const [, bottom] =
      /:[A-Z]+(\d+)$/.exec(attributesOf(copy.tables[0] ?? "", "table", "ref")[0] ?? "") ?? [];
    // The council's plan has 113 actions, and KPIs without one have a row too.
    expect(Number(bottom)).toBeGreaterThan(113);
    expect(saved.sheetNames).toContain("Notes to the plan");
  });

  it("compares with a file that is read in the pane, and makes a sheet of the changes", async () => {
    const { page, pane } = await openSheets();
    await pane
      .getByLabel("Compare with a file")
      .setInputFiles(path.join("samples", "council-action-plan.xlsx"));
    await pane.getByText("Nothing has changed.").waitFor();
    await pane
      .getByLabel("Compare with a file")
      .setInputFiles(path.join("samples", "clean-action-plan.xlsx"));
    await pane.getByText(/^[\d,]+ changes\.$/).waitFor();
    await pane.getByRole("button", { name: "Make the sheet of changes" }).click();
    await pane.getByRole("button", { name: "Refresh the sheet of changes" }).waitFor();
    const saved = await downloadPackage(page);
    expect(saved.sheet("Since last time").tables).toHaveLength(1);
  });

  it("makes files that LibreOffice opens too", async () => {
    if (!libreOffice) {
      console.warn("**** LibreOffice was not found: the saved file was not opened in it. ****");
      return;
    }
    const { page } = await makeSummary();
    const saved = await downloadPackage(page);
    const folder = mkdtempSync(path.join(tmpdir(), "summary-"));
    try {
      execFileSync(
        libreOffice,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "pdf",
          "--outdir",
          folder,
          saved.file,
        ],
        { stdio: "pipe", timeout: 120_000 },
      );
      const pdf = path.join(folder, `${path.basename(saved.file, path.extname(saved.file))}.pdf`);
      expect(statSync(pdf).size).toBeGreaterThan(20_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});

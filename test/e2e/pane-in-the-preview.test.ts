import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
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

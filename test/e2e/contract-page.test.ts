import type { Browser } from "playwright-core";
import { contractCases } from "../../dev/excel-contract/cases";
import { switchedCases } from "../../dev/excel-contract/switched-cases";
import { launchChromium } from "../../dev/preview/launch-chromium";
import { startPreviewServer, type PreviewServer } from "../../dev/preview/server";

/** The page as it is opened in a real Excel, its own bundle in a frame of its own, in the emulated Excel on the web. */
describe("the page that tries what we believe of Excel, in a browser", () => {
  let server: PreviewServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startPreviewServer(0), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it("runs every case through the shipped Office script, and gives a text to copy", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-GB" });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`${server.address}?pane=contract`);
    const frame = page.frameLocator("iframe[title='Task pane']");
    await frame.getByRole("button", { name: "Run the cases" }).click();
    await frame
      .getByText(`Finished: ${contractCases.length} of ${contractCases.length} hold;`)
      .waitFor({ timeout: 50_000 });
    expect(await frame.getByRole("listitem").filter({ hasText: /^pass/ }).count()).toBe(contractCases.length);
    expect(await frame.getByRole("textbox").inputValue()).toMatch(
      new RegExp(`^### Excel, OfficeOnline, .*${switchedCases.length} not run\\.`, "s"),
    );
    expect(problems).toEqual([]);
  });
});

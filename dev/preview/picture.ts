/** `npm run pictures`: takes the pictures of docs/images from the running preview. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { buildWhatIsStale } from "./build";
import { launchChromium } from "./launch-chromium";
import { startPreviewServer } from "./server";

interface Picture {
  readonly name: string;
  readonly paneWidth: 320 | 350 | 400;
  readonly dark?: boolean;
  /** Left out for that of a small laptop. */
  readonly height?: number;
  /** Brings the page to what the picture shows. */
  readonly pose: (page: Page, pane: FrameLocator) => Promise<void>;
}

const goToFirstEntry = async (page: Page): Promise<void> => {
  await page.getByRole("gridcell", { name: /^B5\b/ }).click();
};

const startCheck = async (page: Page, pane: FrameLocator): Promise<void> => {
  await page.getByRole("button", { name: "Check this workbook" }).click();
  const second = pane.getByRole("list", { name: "Findings" }).getByRole("article").nth(1);
  await second.getByRole("button", { name: /^Go to/ }).click();
};

const makeSummary = async (page: Page, pane: FrameLocator): Promise<void> => {
  await page.getByRole("button", { name: "Summary", exact: true }).click();
  await pane.getByText("The summary sheet says what the plan says.").waitFor();
  await page.getByRole("gridcell", { name: /^A1\b/ }).click();
};

const pictures: readonly Picture[] = [
  { name: "plan", paneWidth: 400, pose: goToFirstEntry },
  { name: "plan-narrow", paneWidth: 320, pose: goToFirstEntry },
  { name: "plan-dark", paneWidth: 400, dark: true, pose: goToFirstEntry },
  { name: "check", paneWidth: 400, pose: startCheck },
  { name: "summary", paneWidth: 400, height: 1000, pose: makeSummary },
  { name: "summary-narrow-dark", paneWidth: 320, dark: true, pose: makeSummary },
  { name: "check-narrow-dark", paneWidth: 320, dark: true, pose: startCheck },
];

const { values } = parseArgs({
  options: { out: { type: "string", default: path.join("docs", "images") }, only: { type: "string" } },
});

async function takePictures(): Promise<void> {
  await buildWhatIsStale();
  mkdirSync(values.out, { recursive: true });
  const [server, browser] = await Promise.all([startPreviewServer(0), launchChromium()]);
  try {
    for (const picture of pictures.filter(({ name }) => !values.only || values.only === name)) {
      await takePicture(browser, server.address, picture);
      console.log(`Took ${picture.name}.png`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takePicture(browser: Browser, address: string, picture: Picture): Promise<void> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "en-GB",
    viewport: { width: 1366, height: picture.height ?? 768 },
    colorScheme: picture.dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("grid").waitFor();
  if (picture.dark) await page.getByRole("button", { name: "Dark pane" }).click();
  await page.getByLabel("Pane width").selectOption(String(picture.paneWidth));
  const pane = page.frameLocator("iframe[title='Task pane']");
  await pane.getByText(/KPIs filled in/).waitFor();
  await picture.pose(page, pane);
  // The pane follows the selection after a moment, so as not to flicker while a person moves on.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(values.out, `${picture.name}.png`) });
  await context.close();
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

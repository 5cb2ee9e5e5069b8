/** `npx tsx dev/preview/measure-scrolling.ts`: how smoothly the table scrolls a plan of 6,500 entries, in Chromium. */
import { workbookOfCells } from "../emulated-excel/workbook/workbook-of-cells";
import { saveWorkbook } from "../emulated-excel/xlsx/save-workbook";
import { buildWhatIsStale } from "./build";
import { launchChromium } from "./launch-chromium";
import { startPreviewServer } from "./server";

const ENTRIES = 6_500;
const FRAMES = 240;
/** Pixels a frame: a quick turn of the wheel. */
const STEP = 180;

function largePlan(): Uint8Array {
  const wording =
    "There is a procurement strategy aligned to the corporate plan, and progress is reported once a year.";
  const rows = Array.from({ length: ENTRIES }, (_, n) => [
    [`KPI ${n}`, `Developing\n${wording}`, `Mature\n${wording}`, "Brief councillors", "Q1 23"],
    [null, null, null, "Publish the strategy", "Q2 23"],
  ]).flat();
  const workbook = workbookOfCells({ Plan: [["KPI", "Now", "Target", "Actions", "By when"], ...rows] });
  workbook.active.restyle({ top: 0, bottom: rows.length, left: 0, right: 4 }, (style) => ({
    ...style,
    wrapText: true,
  }));
  workbook.active.setLines("columns", 0, 4, { size: 180 });
  return saveWorkbook(workbook);
}

async function measure(): Promise<void> {
  await buildWhatIsStale();
  const [server, browser] = await Promise.all([startPreviewServer(0), launchChromium()]);
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1366, height: 768 },
    });
    const page = await context.newPage();
    await page.goto(server.address);
    await page.getByRole("grid").waitFor();
    const file = {
      name: "large.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(largePlan()),
    };
    const start = Date.now();
    await page.getByLabel("Open a workbook").setInputFiles(file);
    await page.getByRole("gridcell", { name: /^A2 KPI 0/ }).waitFor({ timeout: 60_000 });
    console.log(`Opened in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
    // The pane reads the workbook in the same thread meanwhile.
    const pane = page.frameLocator("iframe[title='Task pane']");
    await pane.getByText(/KPIs filled in/).waitFor({ timeout: 120_000 });
    const frames = await page.getByRole("grid").evaluate(scrolled, { frames: FRAMES, step: STEP });
    const sorted = [...frames].sort((one, other) => one - other);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
    console.log(`${FRAMES} frames of scrolling, ${STEP} pixels each, milliseconds from frame to frame:`);
    console.log(`median ${at(0.5)}, 95 of 100 below ${at(0.95)}, longest ${at(1)}.`);
    console.log(`Rows drawn at the end: ${await page.getByRole("row").count()}.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In the page: scrolls by a step in each frame, and notes how long each took. */
async function scrolled(
  grid: Element,
  { frames, step }: { readonly frames: number; readonly step: number },
): Promise<number[]> {
  const times: number[] = [];
  let before = await new Promise<number>(requestAnimationFrame);
  for (let index = 0; index < frames; index += 1) {
    grid.scrollTop += step;
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times;
}

measure().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { launchChromium } from "../../dev/preview/launch-chromium";
import { startPreviewServer, type PreviewServer } from "../../dev/preview/server";

/** What the browser takes for today in every test: the second quarter of 2026-27 begins seven weeks later. */
export const TODAY = "2026-05-12";

/** The preview in a browser, as one test sees it. */
export interface PreviewPage {
  readonly page: Page;
  /** The add-in's pane, in its frame. */
  readonly pane: FrameLocator;
  /** Requests that would have left this machine. None may. */
  readonly requestsElsewhere: readonly string[];
}

/**
 * Opens the preview afresh for each test of a file, and fails the test when anything goes wrong unseen: an
 * error on the console, a thrown error, a breach of the content policy, a request to another machine.
 */
export function previewForEachTest(): () => PreviewPage {
  let server: PreviewServer;
  let browser: Browser;
  let context: BrowserContext | undefined;
  let current: { readonly opened: PreviewPage; readonly problems: string[] } | undefined;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startPreviewServer(0), launchChromium()]);
  });
  beforeEach(async () => {
    context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "en-GB",
      timezoneId: "Europe/London",
      viewport: { width: 1366, height: 768 },
    });
    await context.addInitScript(makeToday, TODAY);
    current = await openPreview(context, server.address);
  });
  afterEach(async () => {
    await context?.close();
    expect(current?.problems).toEqual([]);
    expect(current?.opened.requestsElsewhere).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return () => {
    if (!current) throw new Error("The preview is opened before each test, not before.");
    return current.opened;
  };
}

async function openPreview(context: BrowserContext, address: string) {
  const problems: string[] = [];
  const requestsElsewhere: string[] = [];
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const note = (address: string) => {
    const url = new URL(address);
    if (/^https?:|^wss?:/.test(url.protocol) && url.hostname !== "localhost")
      requestsElsewhere.push(url.href);
  };
  context.on("request", (request) => note(request.url()));
  page.on("websocket", (socket) => note(socket.url()));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`thrown: ${error.stack ?? error.message}`));
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  const pane = page.frameLocator("iframe[title='Task pane']");
  await paneHasRead(pane);
  return {
    problems,
    opened: { page, pane, requestsElsewhere },
  };
}

/** Ready once it has read the workbook: what a test does earlier would meet Excel in the middle of its start. */
function paneHasRead(pane: FrameLocator): Promise<void> {
  return pane.getByText(/KPIs filled in/).waitFor();
}

/** Opens a file as a workbook of this name, in a pane that starts anew and has read it. */
export async function openFile({ page, pane }: PreviewPage, path: string, name: string): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: readFileSync(path) };
  await page.getByLabel("Open a workbook").setInputFiles(file);
  await page.getByLabel("Sample").getByRole("option", { name }).waitFor({ state: "attached" });
  await paneHasRead(pane);
}

/** A cell of the sheet, if it is in view. */
export function cellOf(page: Page, address: string): Locator {
  return page.getByRole("gridcell", { name: new RegExp(`^${address}\\b`) });
}

/** Goes to an entry as a person does: finds its KPI in the pane, which selects its first cell in the sheet. */
export async function goToKpi({ page, pane }: PreviewPage, words: string, firstCell: string): Promise<void> {
  const search = pane.getByRole("combobox", { name: "Find a KPI" });
  await search.click();
  await search.pressSequentially(words);
  await pane.getByRole("option", { name: new RegExp(`, ${firstCell}$`) }).click();
  await cellOf(page, firstCell).waitFor();
  await pane
    .getByRole("article")
    .getByRole("button", { name: new RegExp(`, ${firstCell}\\b`) })
    .waitFor();
}

/** Another date and nothing else: a false clock for timers and measurements would upset Microsoft's client. */
function makeToday(day: string): void {
  const ahead = new Date(`${day}T10:00:00`).getTime() - Date.now();
  window.Date = new Proxy(Date, {
    construct: (real, given: readonly unknown[]) =>
      Reflect.construct(real, given.length === 0 ? [real.now() + ahead] : given) as Date,
    get: (real, name) => (name === "now" ? () => real.now() + ahead : (Reflect.get(real, name) as unknown)),
  });
}

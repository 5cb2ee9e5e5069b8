import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { launchChromium } from "../../dev/preview/launch-chromium";
import { startPreviewServer, type PreviewServer } from "../../dev/preview/server";

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
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.hostname !== "localhost")
      requestsElsewhere.push(url.href);
  });
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
  // Ready once it has read the workbook: what a test does earlier would meet Excel in the middle of its start.
  await pane.getByText(/KPIs filled in/).waitFor();
  return {
    problems,
    opened: { page, pane, requestsElsewhere },
  };
}

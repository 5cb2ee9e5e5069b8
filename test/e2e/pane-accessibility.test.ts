import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { buildGallery } from "../../dev/pane-gallery/build-gallery";
import { galleryStates } from "../../dev/pane-gallery/gallery-states";
import { launchChromium } from "../../dev/preview/launch-chromium";

const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "Windows contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** The narrowest pane Excel makes; 200 % zoom of the usual one is narrower still. */
const NARROWEST = { width: 320, height: 640 };
const USUAL_AT_200_PERCENT = { width: 175, height: 189 };

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe("the pane for everybody", () => {
  let browser: Browser;
  let page: Page;
  let address: string;
  let faults: string[] = [];
  beforeAll(async () => {
    [address, browser] = await Promise.all([buildGallery(), launchChromium()]);
    page = await browser.newPage({ reducedMotion: "reduce" });
    page.on("pageerror", (error) => faults.push(error.message));
  }, 240_000);
  beforeEach(async () => {
    faults = [];
    await page.setViewportSize(NARROWEST);
  });
  afterAll(() => browser.close());

  it.each(galleryStates.map((state) => [state.name, state] as const))(
    "breaks no rule of WCAG 2.2 AA in any theme, and needs no sideways scrolling at 200 %% zoom: %s",
    async (name, state) => {
      await page.goto(`${address}?${name}`);
      await page.getByRole("main").waitFor();
      await state.press?.(page);
      for (const [theme, media] of Object.entries(themes)) {
        await page.emulateMedia(media);
        await page.evaluate(coloursSettled);
        // The gallery has no frames: the older way of running finds the same without a second page for each.
        const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
        for (const { id, nodes } of violations)
          faults.push(`${theme}, ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
      }
      await page.setViewportSize(USUAL_AT_200_PERCENT);
      // Lists that open above the screen take their new width a moment later.
      const fits = await page
        .waitForFunction(
          () => {
            const main = document.querySelector("main");
            return main !== null && main.scrollWidth === main.clientWidth;
          },
          undefined,
          { timeout: 5_000 },
        )
        .then(
          () => true,
          () => false,
        );
      expect(faults).toEqual([]);
      expect(fits).toBe(true);
    },
  );
});

/** Buttons fade from one theme's colours to the next: half-way they are of no theme. Spinners never end, and are not waited for. */
async function coloursSettled(): Promise<void> {
  const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(fading.map((animation) => animation.finished));
}

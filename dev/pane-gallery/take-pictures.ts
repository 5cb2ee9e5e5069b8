import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchChromium } from "../preview/launch-chromium";
import { buildGallery } from "./build-gallery";
import { galleryStates } from "./gallery-states";

/** Pictures of every state in both widths and schemes, to look at: `npx tsx dev/pane-gallery/take-pictures.ts [state…]`. */
async function takePictures(wanted: readonly string[]): Promise<void> {
  const address = await buildGallery();
  const folder = path.resolve("node_modules", ".cache", "pane-gallery", "pictures");
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 400]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      for (const state of galleryStates.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
        const page = await context.newPage();
        page.on("pageerror", (error) => console.error(state.name, error.message));
        await page.goto(`${address}?${state.name}`);
        await page.getByRole("main").waitFor();
        try {
          await state.press?.(page);
        } catch (error) {
          console.error(state.name, String(error).slice(0, 400));
        }
        await page.waitForTimeout(400);
        await page.screenshot({ path: path.join(folder, `${state.name}-${width}-${colorScheme}.png`) });
        await page.close();
      }
      await context.close();
    }
  }
  await browser.close();
  console.log(folder);
}

void takePictures(process.argv.slice(2));

/** Makes the PNG icons that the manifest names from the drawings in assets/. Run by hand; the PNGs are kept. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { launchChromium } from "../preview/launch-chromium";

const drawings: Record<string, readonly number[]> = {
  icon: [16, 32, 64, 80],
  "icon-check": [16, 32, 80],
  "icon-summary": [16, 32, 80],
  "icon-sheets": [16, 32, 80],
};

async function drawIcons(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(drawings)) {
    const svg = readFileSync(path.join("assets", `${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: path.join("assets", `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();

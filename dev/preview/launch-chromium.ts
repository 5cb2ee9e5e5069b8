import { chromium, type Browser } from "playwright-core";
import { findChromium } from "./find-chromium";

const switches = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Whatever asks for another machine's name gets no answer, so that a test cannot lean on the network.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** Starts Chromium without a window. @throws when there is none, saying what to do. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error("No Chromium or Chrome was found. Install one, or name it in CHROMIUM.");
  // Chromium's sandbox refuses to run as root, which containers do.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...switches, ...asRoot] });
}

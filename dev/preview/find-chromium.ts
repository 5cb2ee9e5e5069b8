import { existsSync } from "node:fs";
import usualPlaces from "./browser-places.json";

/** The browser that tests and pictures are made with: the one named by CHROMIUM, or where systems usually keep it. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : []), ...usualPlaces].find((place) => existsSync(place)) ?? null;
}

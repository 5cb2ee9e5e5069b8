import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import webpack, { type Configuration } from "webpack";
import { pageConfig } from "./page-config";

/**
 * Makes the production bundle by the same command as `npm run build`.
 * @throws with the compiler's own words when it does not build.
 */
export async function buildAddIn(): Promise<void> {
  const webpackCommand = path.join("node_modules", "webpack", "bin", "webpack.js");
  await promisify(execFile)(process.execPath, [webpackCommand]).catch((error: { stdout?: string }) => {
    throw new Error(`The pane does not build:\n${error.stdout ?? ""}`);
  });
}

/** Makes the page around the pane: the grid and the emulated Excel. It is never shipped. */
export function buildPage(): Promise<void> {
  return compile(pageConfig());
}

/** Builds what is older than its sources, for tests that need both. */
export async function buildWhatIsStale(): Promise<void> {
  const shipped = newest(["src", "assets", "webpack.config.js", "package.json"]);
  if (builtAt(path.join("dist", "taskpane.html")) < shipped) await buildAddIn();
  const page = newest(["src", "dev/preview", "dev/emulated-excel", "package.json"]);
  if (builtAt(path.join(pageConfig().output?.path ?? "", "preview.js")) < page) await buildPage();
}

function compile(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

const builtAt = (file: string) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function newest(places: readonly string[]): number {
  return Math.max(
    ...places.map((place) => {
      const here = statSync(place);
      if (!here.isDirectory()) return here.mtimeMs;
      return newest(["package.json", ...readdirSync(place).map((name) => path.join(place, name))]);
    }),
  );
}

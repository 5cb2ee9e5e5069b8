import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import webpack, { type Configuration } from "webpack";
import { contractConfig, pageConfig } from "./page-config";

/**
 * Makes the production bundle by the same command as `npm run build`.
 * @throws with the compiler's own words when it does not build.
 */
export async function buildAddIn(): Promise<void> {
  const webpackCommand = path.join("node_modules", "webpack", "bin", "webpack.js");
  await promisify(execFile)(process.execPath, [webpackCommand]).catch((error: { stdout?: string }) => {
    throw new Error(`The pane does not build:\n${error.stdout ?? ""}`);
  });
  stamp("add-in");
}

/** Makes the page around the pane: the grid and the emulated Excel. It is never shipped. */
export async function buildPage(): Promise<void> {
  await compile(pageConfig());
  await buildContractPage();
  stamp("page");
}

/** Makes the page that tries what we believe of Excel. It is never shipped. */
export function buildContractPage(): Promise<void> {
  return compile(contractConfig());
}

/** Builds what is older than its sources, for tests that need both. */
export async function buildWhatIsStale(): Promise<void> {
  const shipped = newest(["src", "assets", "webpack.config.js", "package.json"]);
  if (!existsSync(path.join("dist", "taskpane.html")) || builtAt("add-in") < shipped) await buildAddIn();
  const page = newest(["src", "dev/preview", "dev/emulated-excel", "dev/excel-contract", "package.json"]);
  if (builtAt("page") < page) await buildPage();
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

/** webpack leaves a file alone that would come out the same, so its own time does not tell when it was built. */
const stampOf = (built: "add-in" | "page") => path.join("node_modules", ".cache", `built-${built}`);

const builtAt = (built: "add-in" | "page") =>
  existsSync(stampOf(built)) ? statSync(stampOf(built)).mtimeMs : 0;

function stamp(built: "add-in" | "page"): void {
  mkdirSync(path.dirname(stampOf(built)), { recursive: true });
  writeFileSync(stampOf(built), "");
}

function newest(places: readonly string[]): number {
  return Math.max(
    ...places.map((place) => {
      const here = statSync(place);
      if (!here.isDirectory()) return here.mtimeMs;
      return newest(["package.json", ...readdirSync(place).map((name) => path.join(place, name))]);
    }),
  );
}

import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { reachLines } from "./reach";
import { benchReading } from "./reading";
import { benchSheets } from "./sheets";
import { benchWording } from "./wording";

const PEER_PACKAGES = ["fuse.js", "minisearch", "string-similarity"];
const USUAL_SEED = "2022";

function versionOf(name: string): string {
  const file = join(__dirname, "..", "node_modules", name, "package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return `${name} ${version}`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n\n`);
}

const { values } = parseArgs({ options: { seed: { type: "string", default: USUAL_SEED } } });
print([
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`,
  `Peers: ${PEER_PACKAGES.map(versionOf).join(", ")}`,
  "Times are processor time of this process, so that other programs on the machine count as little as can be.",
]);
const reading = benchReading();
print(reading.lines);
const wording = benchWording(Number(values.seed));
print(wording.lines);
const sheets = benchSheets();
print(sheets.lines);
print(["What is to be reached", ...reachLines([...wording.reaches, ...reading.reaches, ...sheets.reaches])]);

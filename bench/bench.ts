import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { benchReading } from "./reading";
import { benchWording } from "./wording";

const PEER_PACKAGES = ["fuse.js", "minisearch", "string-similarity"];

function versionOf(name: string): string {
  const file = join(__dirname, "..", "node_modules", name, "package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return `${name} ${version}`;
}

const surroundings = [
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`,
  `Peers: ${PEER_PACKAGES.map(versionOf).join(", ")}`,
];
process.stdout.write([...surroundings, "", ...benchReading(), "", ...benchWording(), ""].join("\n"));

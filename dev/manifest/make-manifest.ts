/** `npm run manifest -- --url https://… [--id GUID] [--out FILE]`: the manifest that a council installs. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { productionManifest } from "./production-manifest";

const { values } = parseArgs({
  options: { url: { type: "string" }, id: { type: "string" }, out: { type: "string" } },
});

if (!values.url) {
  console.error("Say where the pane will be served: npm run manifest -- --url https://plans.example.gov.uk");
  process.exitCode = 1;
} else {
  const out = values.out ?? path.join("dist", "manifest.xml");
  try {
    const manifest = productionManifest(readFileSync("manifest.xml", "utf8"), values.url, values.id);
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(out, manifest);
    console.log(
      `Wrote ${out}. Serve dist/ at ${values.url}, then install this manifest (see docs/deploying.md).`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

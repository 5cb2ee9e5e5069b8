/** `npm start`: builds the pane, serves it at the address manifest.xml names, and opens it in desktop Excel. */
import { spawn } from "node:child_process";
import { createServer } from "node:https";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { DEVELOPMENT_BASE } from "./manifest/production-manifest";
import { buildAddIn } from "./preview/build";
import { serveFolder } from "./serve-folder";

async function start(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error(
      "There is no desktop Excel for this system. Use `npm run preview`: the pane beside a workbook, in a browser.",
    );
    process.exitCode = 1;
    return;
  }
  await buildAddIn();
  const server = createServer(await getHttpsServerOptions(), serveFolder("dist"));
  server.listen(Number(new URL(DEVELOPMENT_BASE).port), "localhost", () => {
    console.log(`Serving the pane at ${DEVELOPMENT_BASE}. Stop with Ctrl+C.`);
    sideload();
  });
}

/**
 * Microsoft's own tool; it is asked for when needed, not installed with the rest (docs/decisions/sideloading.md).
 */
function sideload(): void {
  const command = ["--yes", "office-addin-debugging@7.0.0", "start", "manifest.xml", "desktop", "--no-debug"];
  spawn("npx", command, { stdio: "inherit", shell: process.platform === "win32" }).on("exit", (code) => {
    if (code !== 0) {
      console.error("Excel could not be opened. docs/deploying.md tells how to add manifest.xml by hand.");
    }
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

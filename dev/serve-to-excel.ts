import { spawn } from "node:child_process";
import { createServer, type ServerOptions } from "node:https";
import { DEVELOPMENT_BASE } from "./manifest/production-manifest";
import { serveFolder } from "./serve-folder";

/** Whether there is a desktop Excel for this system. */
export const hasDesktopExcel = process.platform === "win32" || process.platform === "darwin";

/** Serves a folder at the address the manifests name, to this machine only. @param then called once it answers. */
export function serveToExcel(folder: string, certificate: ServerOptions, then: () => void): void {
  createServer(certificate, serveFolder(folder)).listen(
    Number(new URL(DEVELOPMENT_BASE).port),
    "localhost",
    then,
  );
}

/**
 * Opens desktop Excel with an add-in by Microsoft's own tool; it is asked for when needed, not installed with the
 * rest (docs/decisions/sideloading.md).
 */
export function sideload(manifest: string): void {
  const command = ["--yes", "office-addin-debugging@7.0.0", "start", manifest, "desktop", "--no-debug"];
  spawn("npx", command, { stdio: "inherit", shell: process.platform === "win32" }).on("exit", (code) => {
    if (code !== 0) {
      console.error(`Excel could not be opened. docs/deploying.md tells how to add ${manifest} by hand.`);
    }
  });
}

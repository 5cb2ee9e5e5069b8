import { readdirSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { fileInFolder, sendFile, sendText, typeOf } from "../serve-folder";
import { previewCertificate } from "./certificate";
import { contractFolder, pageFolder } from "./page-config";

/** The only words of the production page, and of the contract's, that the preview changes, and what they become. */
const MICROSOFT_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OUR_OFFICE_JS = "/office-js/office.js";

const officePages = ["/pane/taskpane.html", "/contract/contract.html"];

const folders: readonly (readonly [address: string, folder: string])[] = [
  ["/pane/", "dist"],
  ["/office-js/", "node_modules/@microsoft/office-js/dist"],
  ["/samples/", "samples"],
  ["/page/", pageFolder],
  ["/contract/", contractFolder],
  ["/", "dev/preview/page"],
];

export interface PreviewServer {
  /** Where the page is: `https://localhost:3001/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page, the shipped pane, Microsoft's Office script from its package and the samples, to this
 * machine only.
 * @param port 0 for any free one.
 */
export async function startPreviewServer(port: number): Promise<PreviewServer> {
  const server = createServer(await previewCertificate(), (request, response) => {
    answer(new URL(request.url ?? "/", "https://localhost").pathname, response);
  });
  await listen(server, port);
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
}

function answer(address: string, response: ServerResponse): void {
  if (address === "/samples.json") {
    sendText(response, 200, typeOf(address), JSON.stringify(sampleNames()));
    return;
  }
  const file = fileFor(address === "/" ? "/index.html" : address);
  if (!file) {
    sendText(response, 404, "text/plain", "There is nothing here.");
  } else if (officePages.includes(address)) {
    const page = readFileSync(file, "utf8").replace(MICROSOFT_OFFICE_JS, OUR_OFFICE_JS);
    sendText(response, 200, typeOf(file), page);
  } else {
    sendFile(file, response);
  }
}

const sampleNames = () =>
  readdirSync("samples")
    .filter((name) => name.endsWith(".xlsx"))
    .sort();

function fileFor(address: string): string | null {
  const place = folders.find(([prefix]) => address.startsWith(prefix));
  return place ? fileInFolder(place[1], address.slice(place[0].length)) : null;
}

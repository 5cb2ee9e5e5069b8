import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file an address means inside a folder; `null` when there is none, or it lies outside. */
export function fileInFolder(folder: string, address: string): string | null {
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${path.posix.normalize(`/${decodedPath(address)}`)}`);
  const inside = file.startsWith(root + path.sep);
  return inside && path.extname(file) in types && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Answers requests with the files of a folder, read-only. */
export function serveFolder(folder: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const file = fileInFolder(folder, new URL(request.url ?? "/", "https://localhost").pathname);
    if (file) sendFile(file, response);
    else sendText(response, 404, "text/plain", "There is nothing here.");
  };
}

export function sendFile(file: string, response: ServerResponse): void {
  response.writeHead(200, headers(typeOf(file)));
  createReadStream(file).pipe(response);
}

export function sendText(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, headers(type));
  response.end(body);
}

export const typeOf = (file: string) => types[path.extname(file)] ?? "text/plain; charset=utf-8";

function headers(type: string): Record<string, string> {
  // Excel for Windows shows no icon that it may not store.
  const caching = type === "image/png" ? "no-cache" : "no-store";
  return { "Content-Type": type, "Cache-Control": caching, "X-Content-Type-Options": "nosniff" };
}

function decodedPath(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}

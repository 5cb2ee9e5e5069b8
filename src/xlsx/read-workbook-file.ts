import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { FileReading } from "../use-cases/workbook-file";
import { readWorkbookBytes } from "./read-workbook-bytes";

const MOST_FILE_BYTES = 200 * 1024 * 1024;

/** @returns always a reading: a path that leads to no readable workbook is an answer, not an error. */
export async function readWorkbookFile(path: string): Promise<FileReading> {
  const name = basename(path);
  const trouble = (reason: string): FileReading => ({ kind: "unreadable", reason });
  try {
    const file = await stat(path);
    if (file.isDirectory())
      return trouble(`${name} is a folder, not a workbook: give the path of an .xlsx file.`);
    if (!file.isFile()) return trouble(`${name} is not a file: give the path of an .xlsx file.`);
    if (file.size > MOST_FILE_BYTES) {
      return trouble(
        `${name} is larger than ${MOST_FILE_BYTES / 1024 / 1024} MB, too much for an action plan: copy the plan's sheet to a new workbook and try that.`,
      );
    }
    return readWorkbookBytes(await readFile(path), name);
  } catch (error) {
    return trouble(whyNotOpened(error, path));
  }
}

/** @throws what is no fault of the file system's: a bug of ours must show itself. */
function whyNotOpened(error: unknown, path: string): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `There is no file ${path}: check its name and folder.`;
    case "EACCES":
    case "EPERM":
      return `${path} may not be read: ask for access to it, or copy it to a folder of your own.`;
    case "EBUSY":
      return `${path} is in use by another program: close it there and try again.`;
    case null:
      throw error;
    default:
      return `${path} could not be opened (${code}): check the file and its disk or network folder.`;
  }
}

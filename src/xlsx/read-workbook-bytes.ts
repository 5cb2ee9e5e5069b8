import type { WorkbookSheet } from "../use-cases/workbook";
import type { FileReading } from "../use-cases/workbook-file";
import type { FileKind } from "./file-kind";
import { fileKind } from "./file-kind";
import { readKeptMemory } from "./kept-memory";
import { readNumberFormats } from "./number-formats";
import type { PackageParts } from "./package-parts";
import { openPackage } from "./package-parts";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";
import { sheetGrid } from "./sheet-grid";
import { findWorkbookPath, readWorkbookIndex } from "./workbook-index";
import { UnreadableWorkbook, damaged } from "./unreadable-workbook";

const SAVE_AS = "open it in Excel, choose Save As, and save it as Excel Workbook (.xlsx)";

/**
 * Reads the bytes of an .xlsx or .xlsm file. `name` is what to call the file in the sentence that says why
 * it cannot be read.
 * @returns always a reading: a file that is no workbook is an answer, not an error.
 */
export function readWorkbookBytes(bytes: Uint8Array, name: string): FileReading {
  try {
    const kind = fileKind(bytes);
    return kind === "zip" ? readPackage(openPackage(bytes, name), name) : unreadable(whyNot(kind, name));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return unreadable(error.message);
    throw error;
  }
}

function unreadable(reason: string): FileReading {
  return { kind: "unreadable", reason };
}

function readPackage(parts: PackageParts, name: string): FileReading {
  const path = findWorkbookPath(parts, name);
  if (path === null) return unreadable(whyNoWorkbook(parts, name));
  if (/\.bin$/i.test(path)) return unreadable(`${name} is an Excel binary workbook (.xlsb): ${SAVE_AS}.`);
  const index = readWorkbookIndex(parts, path, name);
  const textOf = (part: string | null) => (part === null ? null : parts.text(part));
  const styles = textOf(index.stylesPath);
  // Without its styles every date of the plan would read as a bare number.
  if (index.stylesPath !== null && styles === null) throw damaged(name, "its styles are missing");
  const context = {
    name,
    sharedStrings: readSharedStrings(textOf(index.sharedStringsPath), name),
    numberFormats: readNumberFormats(styles, name),
    countsFrom1904: index.countsFrom1904,
  };
  const sheets = index.sheets.map((sheet): WorkbookSheet => {
    const xml = parts.text(sheet.path);
    if (xml === null) throw damaged(name, `sheet "${sheet.name}"`);
    const cells = readSheet(xml, sheet.name, context);
    const madeFor = index.madeFor.get(sheet.name);
    const madeFrom = index.madeFrom.get(sheet.name);
    return {
      grid: sheetGrid(sheet.name, cells, name),
      visible: !sheet.isHidden,
      ...(cells.id === null ? {} : { id: cells.id }),
      ...(madeFor === undefined ? {} : { madeFor }),
      ...(madeFrom === undefined ? {} : { madeFrom }),
    };
  });
  return { kind: "workbook", workbook: { sheets, memory: readKeptMemory(parts, name) } };
}

function whyNot(kind: Exclude<FileKind, "zip">, name: string): string {
  switch (kind) {
    case "empty":
      return `${name} is empty (0 bytes): get the file again and try that.`;
    case "encrypted":
      return `${name} is protected with a password or by an encrypting sensitivity label: open it in Excel, take the protection off, save it and try again.`;
    case "old-xls":
      return `${name} is an old Excel workbook (.xls): ${SAVE_AS}.`;
    case "pdf":
      return `${name} is a PDF, not an Excel workbook: copy the plan's table from it into a new workbook.`;
    case "web-page":
      return `${name} is a web page or XML file, not an Excel workbook: ${SAVE_AS}.`;
    case "text":
      return `${name} is a text file (such as .csv), not an Excel workbook: ${SAVE_AS}.`;
    case "other-ole":
    case "other":
      return `${name} is not an Excel workbook: give the .xlsx file that holds the plan.`;
  }
}

function whyNoWorkbook(parts: PackageParts, name: string): string {
  if (parts.has("word/document.xml")) {
    return `${name} is a Word document, not an Excel workbook: copy the plan's table from it into a new workbook.`;
  }
  if (parts.has("ppt/presentation.xml")) {
    return `${name} is a PowerPoint presentation, not an Excel workbook: copy the plan's table from it into a new workbook.`;
  }
  if (parts.has("content.xml") && parts.has("mimetype")) {
    return `${name} is an OpenDocument file (.ods), not an Excel workbook: ${SAVE_AS}.`;
  }
  return `${name} is a zip file without an Excel workbook in it: if the workbook is inside, take it out of the zip first.`;
}

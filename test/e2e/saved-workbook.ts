import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { XMLParser } from "fast-xml-parser";
import type { Page } from "playwright-core";

/** One cell of a saved file as its XML has it. */
export interface SavedCell {
  /** What it shows: for a string cell, the string. */
  readonly text: string;
  /** `string` whichever of the format's three ways the string is kept in. */
  readonly type: "string" | "other";
  readonly hasFormula: boolean;
}

/** A downloaded .xlsx file, read from its XML alone: with nothing of the add-in's reader, or of the preview's writer. */
export interface SavedWorkbook {
  readonly path: string;
  /** A cell of the first sheet, `null` where the file has none. */
  cell(address: string): SavedCell | null;
  /** The first sheet, to be held against another saving of it. */
  readonly sheetXml: string;
  /** Every part's text in one, to look for words wherever they are kept. */
  readonly allXml: string;
}

interface Node {
  readonly [name: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ["row", "c", "si", "r"].includes(name),
});

/** Presses Download and reads the file. */
export async function downloadWorkbook(page: Page): Promise<SavedWorkbook> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  return readSavedWorkbook(await (await downloading).path());
}

function readSavedWorkbook(path: string): SavedWorkbook {
  const parts = unzipSync(readFileSync(path));
  const xmlOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = listIn(nodeIn(parser.parse(xmlOf("xl/sharedStrings.xml")), "sst"), "si").map(stringIn);
  const sheetXml = xmlOf("xl/worksheets/sheet1.xml");
  const data = nodeIn(nodeIn(parser.parse(sheetXml), "worksheet"), "sheetData");
  const cells = new Map(
    listIn(data, "row")
      .flatMap((row) => listIn(row, "c"))
      .map((cell) => [String(cell["@r"]), savedCell(cell, strings)]),
  );
  return {
    path,
    sheetXml,
    allXml: Object.keys(parts).map(xmlOf).join("\n"),
    cell: (address) => cells.get(address) ?? null,
  };
}

function savedCell(cell: Node, strings: readonly string[]): SavedCell {
  const value = textIn(cell["v"]);
  const hasFormula = cell["f"] !== undefined;
  switch (cell["@t"]) {
    case "s":
      return { text: strings[Number(value)] ?? "", type: "string", hasFormula };
    case "inlineStr":
      return { text: stringIn(nodeIn(cell, "is")), type: "string", hasFormula };
    case "str":
      return { text: value, type: "string", hasFormula };
    default:
      return { text: value, type: "other", hasFormula };
  }
}

/** A string is one text, or several in different looks. */
function stringIn(node: Node): string {
  const looks = listIn(node, "r");
  return looks.length > 0 ? looks.map((look) => textIn(look["t"])).join("") : textIn(node["t"]);
}

function textIn(value: unknown): string {
  if (typeof value === "string") return value;
  return isNode(value) && typeof value["#text"] === "string" ? value["#text"] : "";
}

function nodeIn(node: unknown, name: string): Node {
  const inner = isNode(node) ? node[name] : undefined;
  return isNode(inner) ? inner : {};
}

function listIn(node: Node, name: string): readonly Node[] {
  const list = node[name];
  return Array.isArray(list) ? list.map((item: unknown) => (isNode(item) ? item : { t: item })) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";

/** A downloaded .xlsx file as its parts: with nothing of the add-in's reader, or of the preview's writer. */
export interface SavedPackage {
  readonly file: string;
  /** The XML of the sheet of that name. @throws where there is none. */
  sheet(name: string): SavedSheet;
  /** `[name, local sheet or null, text]` of every defined name. */
  readonly names: readonly (readonly [name: string, text: string])[];
  readonly sheetNames: readonly string[];
}

/** One sheet, and the parts it leads to. */
export interface SavedSheet {
  readonly xml: string;
  readonly tables: readonly string[];
  readonly drawings: readonly string[];
  readonly charts: readonly string[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (name) => LISTS.has(name),
});
const LISTS = new Set(["sheet", "Relationship", "definedName"]);

/** Presses Download and opens the file. */
export async function downloadPackage(page: Page): Promise<SavedPackage> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  return openPackage(await (await downloading).path());
}

/** Opens a saved file. */
export function openPackage(file: string): SavedPackage {
  const parts = unzipSync(readFileSync(file));
  const textOf = (part: string) => {
    const bytes = parts[part];
    if (!bytes) throw new Error(`The file has no part ${part}`);
    return strFromU8(bytes);
  };
  const related = (part: string) => {
    const rels = `${path.posix.dirname(part)}/_rels/${path.posix.basename(part)}.rels`;
    if (!parts[rels]) return [];
    const { Relationships } = parser.parse(textOf(rels)) as {
      Relationships: { Relationship?: { Id: string; Type: string; Target: string }[] };
    };
    return (Relationships.Relationship ?? []).map(({ Id, Type, Target }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      part: Target.startsWith("/") ? Target.slice(1) : path.posix.join(path.posix.dirname(part), Target),
    }));
  };
  const { workbook } = parser.parse(textOf("xl/workbook.xml")) as {
    workbook: {
      sheets: { sheet: { name: string; "r:id": string }[] };
      definedNames?: { definedName: { name: string; "#text": string }[] };
    };
  };
  const sheetParts = related("xl/workbook.xml");
  const partsOfType = (part: string, type: string) =>
    related(part)
      .filter((one) => one.type === type)
      .map((one) => one.part);
  return {
    file,
    sheetNames: workbook.sheets.sheet.map(({ name }) => name),
    names: (workbook.definedNames?.definedName ?? []).map((one) => [one.name, one["#text"]] as const),
    sheet: (name) => {
      const listed = workbook.sheets.sheet.find((one) => one.name === name);
      const part = sheetParts.find(({ id }) => id === listed?.["r:id"])?.part;
      if (!part) throw new Error(`The file has no sheet ‘${name}’`);
      const drawings = partsOfType(part, "drawing");
      return {
        xml: textOf(part),
        tables: partsOfType(part, "table").map(textOf),
        drawings: drawings.map(textOf),
        charts: drawings.flatMap((drawing) => partsOfType(drawing, "chart")).map(textOf),
      };
    },
  };
}

/** All values of an attribute, in the order written. */
export function attributesOf(xml: string, element: string, attribute: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\b[^>]*?\\b${attribute}="([^"]*)"`, "g"))].map(
    (match) => match[1] ?? "",
  );
}

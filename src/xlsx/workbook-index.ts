import { MADE_FROM_NAME, purposeOfName, sheetOfReference } from "../domain/sheets/purpose-name";
import type { SheetPurpose } from "../domain/sheets/sheet-draft";
import type { PackageParts } from "./package-parts";
import { parseXml } from "./parse-xml";
import { readRelationships } from "./relationships";
import { damaged } from "./unreadable-workbook";

/** What the workbook's own part says: its sheets and where everything else stands in the package. */
export interface WorkbookIndex {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly path: string }[];
  /** What the add-in made sheets for, by their names. */
  readonly madeFor: ReadonlyMap<string, SheetPurpose>;
  /** The sheets that tidied plans were made from, by the tidied sheets' names. */
  readonly madeFrom: ReadonlyMap<string, string>;
  readonly countsFrom1904: boolean;
  readonly sharedStringsPath: string | null;
  readonly stylesPath: string | null;
}

/** Where the workbook part is, or `null` when the package has none and so is no workbook. */
export function findWorkbookPath(parts: PackageParts, name: string): string | null {
  const main = [...readRelationships(parts, "", name).values()].find(({ type }) => type === "officeDocument");
  if (main && /workbook\.(xml|bin)$/i.test(main.path)) return main.path;
  return ["xl/workbook.xml", "xl/workbook.bin"].find((path) => parts.has(path)) ?? null;
}

/** @throws {UnreadableWorkbook} when the part is broken or a sheet it names is missing. */
export function readWorkbookIndex(parts: PackageParts, path: string, name: string): WorkbookIndex {
  const xml = parts.text(path);
  if (xml === null) throw damaged(name, "its list of sheets");
  const relationships = readRelationships(parts, path, name);
  const sheets: { name: string; isHidden: boolean; path: string }[] = [];
  const listed: string[] = [];
  const madeFor = new Map<string, SheetPurpose>();
  const madeFrom = new Map<string, string>();
  let tidied: string | null = null;
  let countsFrom1904 = false;
  parseXml(
    xml,
    { name, part: "its list of sheets" },
    {
      open: (element, attribute) => {
        if (element === "workbookPr") countsFrom1904 = isTrue(attribute("date1904"));
        if (element === "definedName") {
          const purpose = purposeOfName(attribute("name") ?? "");
          const owner = listed[Number(attribute("localSheetId") ?? "-1")];
          if (purpose !== null && owner !== undefined) madeFor.set(owner, purpose);
          if (attribute("name") === MADE_FROM_NAME) tidied = owner ?? null;
        }
        if (element !== "sheet") return;
        const sheet = attribute("name") ?? "";
        listed.push(sheet);
        const relationship = relationships.get(attribute("*:id") ?? attribute("id") ?? "");
        if (!relationship) throw damaged(name, `sheet "${sheet}"`);
        if (relationship.type !== "worksheet") return;
        const state = attribute("state") ?? "visible";
        sheets.push({ name: sheet, isHidden: state !== "visible", path: relationship.path });
      },
      text: (reference) => {
        const source = tidied === null ? null : sheetOfReference(reference);
        if (tidied !== null && source !== null) madeFrom.set(tidied, source);
      },
      close: (element) => {
        if (element === "definedName") tidied = null;
      },
    },
  );
  const pathOf = (type: string) => [...relationships.values()].find((other) => other.type === type)?.path;
  return {
    sheets,
    madeFor,
    madeFrom,
    countsFrom1904,
    sharedStringsPath: pathOf("sharedStrings") ?? null,
    stylesPath: pathOf("styles") ?? null,
  };
}

/** `1` and `true` are both written for yes. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The XML of a workbook's parts, as far as a test cares; the rest is as plain as Excel accepts. */
export interface WorkbookXml {
  /** Inside `<worksheet>`: `<sheetData>…</sheetData>` and what follows it. One sheet each, named S1, S2… */
  readonly sheets: readonly string[];
  /** Inside `<sst>`. */
  readonly sharedStrings?: string;
  /** Number formats of the cell styles 0, 1, 2…: an id of Excel's own, or a code. */
  readonly formats?: readonly (number | string)[];
  /** Before `<sheets>` in the workbook part. */
  readonly workbookProperties?: string;
  /** Further attributes of each `<sheet>`. */
  readonly sheetAttributes?: readonly string[];
  /** What each sheet is: `worksheet` unless told. */
  readonly sheetTypes?: readonly string[];
}

/** The parts of a workbook by path, ready to be changed and zipped. */
export function workbookParts(xml: WorkbookXml): Record<string, Uint8Array> {
  const sheets = xml.sheets.map((_, index) => index + 1);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml.workbookProperties ?? ""}<sheets>${sheets.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}" ${xml.sheetAttributes?.[n - 1] ?? ""}/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${sheets.map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/${xml.sheetTypes?.[n - 1] ?? "worksheet"}" Target="worksheets/sheet${n}.xml"/>`).join("")}<Relationship Id="rId98" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId99" Type="${OFFICE}/styles" Target="/xl/styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${xml.sharedStrings ?? ""}</sst>`,
    "xl/styles.xml": stylesXml(xml.formats ?? [0]),
  };
  xml.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`;
  });
  return Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path,
      strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${part}`),
    ]),
  );
}

/** A workbook file's bytes. */
export function makeWorkbook(xml: WorkbookXml): Uint8Array {
  return zipSync(workbookParts(xml), { level: 1 });
}

/** A workbook of one sheet with these rows. */
export function sheetOf(rows: string, xml: Omit<WorkbookXml, "sheets"> = {}): Uint8Array {
  return makeWorkbook({ ...xml, sheets: [`<sheetData>${rows}</sheetData>`] });
}

function stylesXml(formats: readonly (number | string)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === "string"
      ? `<numFmt numFmtId="${164 + index}" formatCode="${format.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"/>`
      : "",
  );
  const styles = formats.map(
    (format, index) =>
      `<xf numFmtId="${typeof format === "string" ? 164 + index : format}" applyNumberFormat="1"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}

/** An OLE container, as far as its directory: enough to tell what kind of file it is ([MS-CFB] 2.6). */
export function oleContainer(...entryNames: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * Math.max(4, entryNames.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  ["Root Entry", ...entryNames].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => view.setUint16(at + 2 * place, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * name.length + 2, true);
  });
  return bytes;
}

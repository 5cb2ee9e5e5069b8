import { strToU8, zipSync } from "fflate";
import { document, element, PACKAGE_RELATIONSHIPS } from "./xml";

const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Kinds of parts: their content type, and the relationship that leads to them. */
export const PART_KINDS = {
  workbook: [`${SPREADSHEET}.sheet.main+xml`, `${OFFICE}/officeDocument`],
  sheet: [`${SPREADSHEET}.worksheet+xml`, `${OFFICE}/worksheet`],
  styles: [`${SPREADSHEET}.styles+xml`, `${OFFICE}/styles`],
  strings: [`${SPREADSHEET}.sharedStrings+xml`, `${OFFICE}/sharedStrings`],
  table: [`${SPREADSHEET}.table+xml`, `${OFFICE}/table`],
  drawing: ["application/vnd.openxmlformats-officedocument.drawing+xml", `${OFFICE}/drawing`],
  chart: ["application/vnd.openxmlformats-officedocument.drawingml.chart+xml", `${OFFICE}/chart`],
  core: [
    "application/vnd.openxmlformats-package.core-properties+xml",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  ],
  app: [
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    `${OFFICE}/extended-properties`,
  ],
  custom: [
    "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    `${OFFICE}/custom-properties`,
  ],
  customXml: ["application/xml", `${OFFICE}/customXml`],
  customXmlProps: [
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    `${OFFICE}/customXmlProps`,
  ],
  taskPanes: [
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  ],
  webExtension: [
    "application/vnd.ms-office.webextension+xml",
    "http://schemas.microsoft.com/office/2011/relationships/webextension",
  ],
} as const;

export type PartKind = keyof typeof PART_KINDS;

const HYPERLINK = `${OFFICE}/hyperlink`;

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}

/** The parts of a file in the making, and how they lead to one another. `""` is the package itself. */
export class PackageParts {
  private readonly parts = new Map<string, { readonly kind: PartKind; readonly xml: string }>();
  private readonly relations = new Map<string, Relation[]>();

  add(path: string, kind: PartKind, xml: string): void {
    this.parts.set(path, { kind, xml });
  }

  /** Leads from one part to another. @returns the id by which the first names the second. */
  relate(from: string, to: string, kind: PartKind): string {
    return this.relateTo(from, { type: PART_KINDS[kind][1], target: `/${to}` });
  }

  /** Leads from a part to an address outside the file. */
  relateOutside(from: string, address: string): string {
    return this.relateTo(from, { type: HYPERLINK, target: address, external: true });
  }

  private relateTo(from: string, relation: Relation): string {
    const relations = this.relations.get(from) ?? [];
    relations.push(relation);
    this.relations.set(from, relations);
    return `rId${relations.length}`;
  }

  zip(): Uint8Array {
    const overrides = [...this.parts].map(([path, { kind }]) =>
      element("Override", { PartName: `/${path}`, ContentType: PART_KINDS[kind][0] }),
    );
    const types = element("Types", { xmlns: CONTENT_TYPES }, [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...overrides,
    ]);
    const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(document(types)) };
    for (const [from, relations] of this.relations)
      files[relationsPath(from)] = strToU8(relationsXml(relations));
    for (const [path, { xml }] of this.parts) files[path] = strToU8(xml);
    return zipSync(files, { mtime: "1980-01-01T00:00:00Z" });
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels` */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function relationsXml(relations: readonly Relation[]): string {
  return document(
    element(
      "Relationships",
      { xmlns: PACKAGE_RELATIONSHIPS },
      relations.map(({ type, target, external }, index) =>
        element("Relationship", {
          Id: `rId${index + 1}`,
          Type: type,
          Target: target,
          TargetMode: external ? "External" : undefined,
        }),
      ),
    ),
  );
}

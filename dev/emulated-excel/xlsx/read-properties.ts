import type { Workbook } from "../workbook/workbook";
import type { OpenedPackage } from "./opened-package";
import { attribute, child, childNames, children, descendant, rootOf, textOf } from "./read-xml";

/** Document properties, the add-in's settings and custom XML parts of an opened file. */
export function readProperties(opened: OpenedPackage, workbookPath: string, workbook: Workbook): void {
  const core = rootOf(opened.text(opened.related("", "core-properties")), "coreProperties");
  const app = rootOf(opened.text(opened.related("", "extended-properties")), "Properties");
  const text = (name: string) => textOf(child(core, name));
  const custom = rootOf(opened.text(opened.related("", "custom-properties")), "Properties");
  workbook.changeParts({
    properties: {
      title: text("title"),
      subject: text("subject"),
      author: text("creator"),
      keywords: text("keywords"),
      comments: text("description"),
      category: text("category"),
      lastAuthor: text("lastModifiedBy"),
      manager: textOf(child(app, "Manager")),
      company: textOf(child(app, "Company")),
    },
    customProperties: new Map(
      children(custom, "property").map((property): [string, string | number | boolean] => {
        const kind = childNames(property)[0] ?? "";
        const value = textOf(child(property, kind));
        const name = attribute(property, "name") ?? "";
        if (kind === "bool") return [name, value === "true" || value === "1"];
        return [name, /^(r|i|ui|int|uint)\d*$/.test(kind) ? Number(value) : value];
      }),
    ),
    settings: readSettings(opened),
    xmlParts: readXmlParts(opened, workbookPath),
  });
}

function readSettings(opened: OpenedPackage): ReadonlyMap<string, unknown> {
  const settings = new Map<string, unknown>();
  const panes = opened.related("", "webextensiontaskpanes");
  if (panes === undefined) return settings;
  for (const relation of opened.relations(panes)) {
    const root = rootOf(opened.text(relation.target), "webextension");
    for (const property of children(descendant(root, "properties"), "property")) {
      const value = attribute(property, "value") ?? "";
      settings.set(attribute(property, "name") ?? "", parsed(value));
    }
  }
  return settings;
}

/** Excel writes settings as JSON; what is no JSON stays text. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function readXmlParts(opened: OpenedPackage, workbookPath: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const relation of opened.relations(workbookPath)) {
    const xml = relation.kind === "customXml" ? opened.text(relation.target) : undefined;
    if (xml === undefined) continue;
    const props = rootOf(opened.text(opened.related(relation.target, "customXmlProps")), "datastoreItem");
    parts.set(attribute(props, "itemID") ?? relation.target, xml);
  }
  return parts;
}

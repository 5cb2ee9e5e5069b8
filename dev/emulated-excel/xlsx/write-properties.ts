import type { Workbook } from "../workbook/workbook";
import type { PackageParts } from "./package-parts";
import { document, element, escapeXml, RELATIONSHIPS } from "./xml";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The format id of custom properties, the same in every file. */
const CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Document properties, custom XML parts, and the add-in's settings where Excel keeps them. */
export function addProperties(parts: PackageParts, workbook: Workbook, workbookPath: string): void {
  const { properties, customProperties, settings, xmlParts } = workbook.parts;
  parts.add("docProps/core.xml", "core", coreXml(workbook));
  parts.relate("", "docProps/core.xml", "core");
  const extended = element("Properties", { xmlns: EXTENDED }, [
    element("Application", {}, "Microsoft Excel"),
    properties.manager === "" ? "" : element("Manager", {}, escapeXml(properties.manager)),
    properties.company === "" ? "" : element("Company", {}, escapeXml(properties.company)),
  ]);
  parts.add("docProps/app.xml", "app", document(extended));
  parts.relate("", "docProps/app.xml", "app");
  if (customProperties.size > 0) {
    parts.add("docProps/custom.xml", "custom", customXml(customProperties));
    parts.relate("", "docProps/custom.xml", "custom");
  }
  if (settings.size > 0) addSettings(parts, settings);
  [...xmlParts].forEach(([id, xml], index) => {
    const path = `customXml/item${index + 1}.xml`;
    const propsPath = `customXml/itemProps${index + 1}.xml`;
    parts.add(path, "customXml", xml);
    parts.relate(workbookPath, path, "customXml");
    const props = element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": CUSTOM_XML });
    parts.add(propsPath, "customXmlProps", document(props));
    parts.relate(path, propsPath, "customXmlProps");
  });
}

function coreXml(workbook: Workbook): string {
  const { properties } = workbook.parts;
  const text = (name: string, value: string) => (value === "" ? "" : element(name, {}, escapeXml(value)));
  return document(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": CORE,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      [
        text("dc:title", properties.title),
        text("dc:subject", properties.subject),
        text("dc:creator", properties.author),
        text("cp:keywords", properties.keywords),
        text("dc:description", properties.comments),
        text("cp:lastModifiedBy", properties.lastAuthor),
        text("cp:category", properties.category),
      ],
    ),
  );
}

function customXml(properties: ReadonlyMap<string, string | number | boolean>): string {
  const items = [...properties].map(([name, value], index) => {
    const kind = typeof value === "string" ? "lpwstr" : typeof value === "number" ? "r8" : "bool";
    const content = element(`vt:${kind}`, {}, escapeXml(String(value)));
    return element("property", { fmtid: CUSTOM_FORMAT, pid: index + 2, name }, content);
  });
  return document(element("Properties", { xmlns: CUSTOM, "xmlns:vt": VARIANT }, items));
}

/** Settings are values of a web extension, hidden among the task panes so that Excel opens no pane for them. */
function addSettings(parts: PackageParts, settings: ReadonlyMap<string, unknown>): void {
  const panePath = "xl/webextensions/taskpanes.xml";
  const extensionPath = "xl/webextensions/webextension1.xml";
  const id = "{0B5A2F63-2C8F-4C34-9E6B-5B1E1A6F7D10}";
  const values = [...settings].map(([name, value]) =>
    element("we:property", { name, value: JSON.stringify(value) }),
  );
  parts.add(
    extensionPath,
    "webExtension",
    document(
      element("we:webextension", { "xmlns:we": WEB_EXTENSION, id }, [
        element("we:reference", { id, version: "1.0.0.0", store: "developer", storeType: "Registry" }),
        element("we:alternateReferences"),
        element("we:properties", {}, values),
        element("we:bindings"),
        element("we:snapshot", { "xmlns:r": RELATIONSHIPS }),
      ]),
    ),
  );
  const relation = parts.relate(panePath, extensionPath, "webExtension");
  const pane = element(
    "wetp:taskpane",
    { dockstate: "right", visibility: 0, width: 350, row: 0 },
    element("wetp:webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": relation }),
  );
  parts.add(panePath, "taskPanes", document(element("wetp:taskpanes", { "xmlns:wetp": TASK_PANES }, pane)));
  parts.relate("", panePath, "taskPanes");
}

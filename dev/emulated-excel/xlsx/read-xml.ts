import { XMLParser } from "fast-xml-parser";

/** An element as the parser gives it: attributes with `@`, its text under `#text`, children by name. */
export interface XmlNode {
  readonly [key: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Also what decodes characters written as numbers, such as `&#34;`.
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: Number.MAX_SAFE_INTEGER, maxExpandedLength: 1e9 },
});

/** The root element of a part, or an empty one when the part is missing. */
export function rootOf(xml: string | undefined, name: string): XmlNode {
  if (xml === undefined) return {};
  return child(parser.parse(xml) as XmlNode, name) ?? {};
}

export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const value = node?.[name];
  if (value === undefined) return [];
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map((each) =>
    typeof each === "object" && each !== null ? (each as XmlNode) : { "#text": each },
  );
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return children(node, name)[0];
}

/** A child reached by its path of names. */
export function descendant(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce((found: XmlNode | undefined, name) => child(found, name), node);
}

export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  const value = node?.[`@${name}`];
  return typeof value === "string" ? value : undefined;
}

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const text = attribute(node, name);
  return text === undefined || text === "" ? undefined : Number(text);
}

/** `1` and `true` are true; a missing attribute is what the schema says it is. */
export function flagAttribute(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const text = attribute(node, name);
  return text === undefined ? otherwise : text === "1" || text === "true";
}

export function textOf(node: XmlNode | undefined): string {
  const value = node?.["#text"];
  return typeof value === "string" ? value : "";
}

/** Whether an on/off element like `<b/>` is there and not switched off. */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const found = child(node, name);
  return found !== undefined && flagAttribute(found, "val", true);
}

/** The names of an element's children. */
export function childNames(node: XmlNode | undefined): readonly string[] {
  return Object.keys(node ?? {}).filter((key) => !key.startsWith("@") && key !== "#text");
}

import type { RichRun } from "../workbook/cell";
import { attribute, child, childNames, children, rootOf, textOf, type XmlNode } from "./read-xml";
import { decodedText, element } from "./xml";

export interface OpenedText {
  readonly text: string;
  readonly richText?: readonly RichRun[];
}

/** The texts cells name by number. */
export function readStrings(xml: string | undefined): readonly OpenedText[] {
  return children(rootOf(xml, "sst"), "si").map(readText);
}

/** A text, whole or in runs with looks of their own, which are kept as they are. */
export function readText(item: XmlNode): OpenedText {
  const runs = children(item, "r");
  if (runs.length === 0) return { text: decodedText(textOf(child(item, "t"))) };
  const richText = runs.map((run) => ({
    text: decodedText(textOf(child(run, "t"))),
    properties: propertiesXml(child(run, "rPr")),
  }));
  return { text: richText.map((run) => run.text).join(""), richText };
}

function propertiesXml(properties: XmlNode | undefined): string {
  if (!properties) return "";
  const parts = childNames(properties).map((name) => {
    const part = child(properties, name);
    const names = ["val", "rgb", "theme", "tint", "indexed", "auto"];
    return element(name, Object.fromEntries(names.map((each) => [each, attribute(part, each)])));
  });
  return element("rPr", {}, parts);
}

import { MEMORY_SETTING, readMemoryText } from "../use-cases/memory-format";
import { EMPTY_MEMORY, type WorkbookMemory } from "../use-cases/workbook";
import type { PackageParts } from "./package-parts";
import { parseXml } from "./parse-xml";
import { readRelationships } from "./relationships";

/**
 * What the add-in keeps in the workbook. Excel saves an add-in's settings as properties of a web extension, each value as
 * JSON ([MS-OWEXML]). Of several add-ins' the first that has kept something of ours counts.
 */
export function readKeptMemory(parts: PackageParts, name: string): WorkbookMemory {
  for (const panes of related(parts, "", "webextensiontaskpanes", name)) {
    for (const extension of related(parts, panes, "webextension", name)) {
      const xml = parts.text(extension);
      const kept = xml === null ? null : settingOf(xml, name);
      if (kept !== null) return readMemoryText(kept).memory;
    }
  }
  return EMPTY_MEMORY;
}

function related(parts: PackageParts, path: string, type: string, name: string): readonly string[] {
  const all = [...readRelationships(parts, path, name).values()];
  return all.filter((one) => one.type === type).map((one) => one.path);
}

function settingOf(xml: string, name: string): string | null {
  let kept: string | null = null;
  parseXml(
    xml,
    { name, part: "the settings of add-ins" },
    {
      open: (element, attribute) => {
        if (element === "property" && attribute("name") === MEMORY_SETTING) kept = attribute("value") ?? null;
      },
    },
  );
  return kept === null ? null : textOfJson(kept);
}

/** The text that JSON holds; what holds none is left to the reader of memory, which takes what it can. */
function textOfJson(json: string): string {
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === "string" ? text : json;
  } catch {
    return json;
  }
}

import type { PackageParts } from "./package-parts";
import { parseXml } from "./parse-xml";

/** Another part that a part refers to. */
export interface Relationship {
  /** The last word of the type: the two variants of the format differ in what stands before it. */
  readonly type: string;
  readonly path: string;
}

/** What a part refers to, by the ids it uses; `""` is the package itself. @throws {UnreadableWorkbook} on broken XML. */
export function readRelationships(
  parts: PackageParts,
  path: string,
  name: string,
): ReadonlyMap<string, Relationship> {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, slash + 1);
  const xml = parts.text(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  const relationships = new Map<string, Relationship>();
  if (xml === null) return relationships;
  parseXml(
    xml,
    { name, part: "its table of contents" },
    {
      open: (element, attribute) => {
        if (element !== "Relationship") return;
        const type = attribute("Type") ?? "";
        relationships.set(attribute("Id") ?? "", {
          type: type.slice(type.lastIndexOf("/") + 1),
          path: resolvePath(folder, attribute("Target") ?? ""),
        });
      },
    },
  );
  return relationships;
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

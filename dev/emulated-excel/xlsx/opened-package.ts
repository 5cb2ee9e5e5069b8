import { strFromU8, unzipSync } from "fflate";
import { relationsPath } from "./package-parts";
import { attribute, children, rootOf } from "./read-xml";

export interface OpenedRelation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `chart`, `hyperlink`. */
  readonly kind: string;
  /** A part's path, or an address outside. */
  readonly target: string;
}

/** The parts of an opened file. */
export class OpenedPackage {
  private readonly files: { readonly [path: string]: Uint8Array };

  /** @throws when the bytes are no zip archive. */
  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  get paths(): readonly string[] {
    return Object.keys(this.files);
  }

  text(path: string | undefined): string | undefined {
    const bytes = path === undefined ? undefined : this.files[path];
    return bytes === undefined ? undefined : strFromU8(bytes).replace(/^\uFEFF/, "");
  }

  /** Where a part leads; `""` is the package itself. */
  relations(from: string): readonly OpenedRelation[] {
    const root = rootOf(this.text(relationsPath(from)), "Relationships");
    return children(root, "Relationship").map((relation) => {
      const target = attribute(relation, "Target") ?? "";
      const outside = attribute(relation, "TargetMode") === "External";
      return {
        id: attribute(relation, "Id") ?? "",
        kind: (attribute(relation, "Type") ?? "").replace(/^.*\//, ""),
        target: outside ? target : pathFrom(from, target),
      };
    });
  }

  /** The first part of a kind that a part leads to. */
  related(from: string, kind: string): string | undefined {
    return this.relations(from).find((relation) => relation.kind === kind)?.target;
  }
}

/** A target as it stands in a part, from the package's root: `../charts/chart1.xml` → `xl/charts/chart1.xml`. */
function pathFrom(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

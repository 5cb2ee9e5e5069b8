import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotation } from "../../src/domain/toolkit/edition";
import type { Outline } from "./outline";

/** What a person supplies for an edition: the toolkit's text as published, its outline and its annotations. */
export interface EditionSources {
  readonly text: string;
  readonly outline: Outline;
  readonly annotations: readonly Annotation[];
}

/**
 * Reads the three files of an edition beside this one, such as `nps-2022`.
 * The types of the two JSON files are taken on trust here: the edition built from them is checked against its schema.
 */
export function readEditionSources(edition: string): EditionSources {
  const [, year = ""] = /-(\d{4})$/.exec(edition) ?? [];
  return {
    text: read("source", `nps-toolkit-${year}.txt`),
    outline: JSON.parse(read(`outline-${edition}.json`)) as Outline,
    annotations: JSON.parse(read(`annotations-${edition}.json`)) as readonly Annotation[],
  };
}

function read(...path: readonly string[]): string {
  return readFileSync(join(__dirname, ...path), "utf8");
}

import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";

import { allChecks } from "../../src/domain/checks/all-checks";

const PROJECT = join(__dirname, "..", "..");
const MOST_LINES = 350;
const MOST_LINES_OF_A_CHECK = 80;

/** Paths from the project's root of all source files below a folder. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && /\.(ts|tsx|cjs|mjs|css|html)$/.test(found.name))
    .map((found) => relative(PROJECT, join(found.parentPath, found.name)));
}

const textOf = (path: string) => readFileSync(join(PROJECT, path), "utf8");
const linesOf = (path: string) => textOf(path).trimEnd().split("\n").length;

describe("the files of src and dev", () => {
  const sources = [...sourcesIn("src"), ...sourcesIn("dev")];

  it("are found", () => {
    expect(sources).toContain("src/domain/checks/all-checks.ts");
    expect(sources.length).toBeGreaterThan(100);
  });

  it(`have at most ${MOST_LINES} lines`, () => {
    expect(sources.filter((path) => linesOf(path) > MOST_LINES)).toEqual([]);
  });
});

describe("the files of the checks", () => {
  const checkFiles = sourcesIn("src/domain/checks").filter((path) =>
    textOf(path).includes("= defineCheck({"),
  );

  it("are one for each check, named by its id", () => {
    const ids = checkFiles.map((path) => basename(path, ".ts"));
    expect(ids.sort()).toEqual(allChecks.map(({ id }) => id).sort());
    checkFiles.forEach((path) => expect(textOf(path)).toContain(`id: "${basename(path, ".ts")}"`));
  });

  it(`are shorter than ${MOST_LINES_OF_A_CHECK} lines`, () => {
    expect(checkFiles.filter((path) => linesOf(path) >= MOST_LINES_OF_A_CHECK)).toEqual([]);
  });

  it("know nothing of other checks", () => {
    const ids = new Set(allChecks.map(({ id }) => id));
    const imported = (path: string) =>
      [...textOf(path).matchAll(/from "\.\/([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(checkFiles.filter((path) => imported(path).some((name) => ids.has(name)))).toEqual([]);
  });
});

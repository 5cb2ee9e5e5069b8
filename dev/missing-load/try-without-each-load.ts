import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findLoads } from "./find-loads";

/*
 * Takes each property of each `load` in src/excel away in turn and runs the tests of the Excel side: some test must
 * fail each time, or a forgotten load would go unnoticed until it meets a real Excel. Works on a copy.
 *
 * Usage: npx tsx dev/missing-load/try-without-each-load.ts [file in src/excel …]
 */

const root = resolve(__dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "missing-load-"));

function prepareCopy(): void {
  for (const part of ["src", "dev", "test", "package.json", "tsconfig.json", "jest.config.cjs"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
}

/** @returns whether the tests pass; the quick ones are tried first. */
function testsPass(): boolean {
  const all = readdirSync(join(copy, "test/excel")).filter((name) => name.endsWith(".test.ts"));
  const slow = [
    "budgets.test.ts",
    "describe-sheets.test.ts",
    "literal-text.test.ts",
    "write-sheet.test.ts",
    "write-sheet-again.test.ts",
  ];
  const quick = all.filter((name) => !slow.includes(name));
  return runTests(quick) && runTests(all.filter((name) => slow.includes(name)));
}

function runTests(names: readonly string[]): boolean {
  const jest = join(root, "node_modules/jest/bin/jest.js");
  const paths = names.map((name) => join("test/excel", name));
  const { status } = spawnSync(process.execPath, [jest, "--selectProjects", "dom", "--bail", ...paths], {
    cwd: copy,
    stdio: "ignore",
  });
  return status === 0;
}

function tryWithoutEachLoad(wanted: readonly string[]): number {
  prepareCopy();
  if (!testsPass()) throw new Error("The tests of the Excel side do not pass as they are.");
  let unnoticed = 0;
  let tried = 0;
  const folder = join(copy, "src/excel");
  for (const name of readdirSync(folder).sort()) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const source = readFileSync(join(folder, name), "utf8");
    for (const { line, property, sourceWithout } of findLoads(source)) {
      writeFileSync(join(folder, name), sourceWithout);
      const passes = testsPass();
      tried += 1;
      if (passes) unnoticed += 1;
      console.log(`${passes ? "UNNOTICED" : "noticed  "}  ${name}:${line}  ${property}`);
    }
    writeFileSync(join(folder, name), source);
  }
  console.log(`${tried} properties loaded, ${unnoticed} of them missed by no test.`);
  return unnoticed === 0 && tried > 0 ? 0 : 1;
}

try {
  process.exitCode = tryWithoutEachLoad(process.argv.slice(2));
} finally {
  rmSync(copy, { recursive: true, force: true });
}

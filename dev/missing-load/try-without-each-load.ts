import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findLoads } from "./find-loads";
import { createTestRuns, type TestRuns } from "./test-runs";

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

/** @returns how many properties were missed by no test. */
function tryWithoutLoadsOf(
  name: string,
  runs: TestRuns,
): { readonly tried: number; readonly unnoticed: number } {
  const path = join(copy, "src/excel", name);
  const source = readFileSync(path, "utf8");
  const loads = findLoads(source);
  let unnoticed = 0;
  let noticedBy: readonly string[] = [name.replace(/\.ts$/, ".test.ts")];
  for (const { line, property, sourceWithout } of loads) {
    writeFileSync(path, sourceWithout);
    const failed = runs.firstToFail(noticedBy);
    if (failed === null) unnoticed += 1;
    else noticedBy = [...new Set([failed, ...noticedBy])];
    console.log(
      `${failed === null ? "UNNOTICED" : "noticed  "}  ${name}:${line}  ${property}  ${failed ?? ""}`,
    );
  }
  writeFileSync(path, source);
  return { tried: loads.length, unnoticed };
}

function tryWithoutEachLoad(wanted: readonly string[]): number {
  prepareCopy();
  const runs = createTestRuns(copy);
  const failing = runs.firstToFail([]);
  if (failing !== null) throw new Error(`The tests of the Excel side do not pass as they are: ${failing}.`);
  let [tried, unnoticed] = [0, 0];
  for (const name of readdirSync(join(copy, "src/excel")).sort()) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const result = tryWithoutLoadsOf(name, runs);
    tried += result.tried;
    unnoticed += result.unnoticed;
  }
  console.log(`${tried} properties asked for, ${unnoticed} of them missed by no test.`);
  return unnoticed === 0 && tried > 0 ? 0 : 1;
}

try {
  process.exitCode = tryWithoutEachLoad(process.argv.slice(2));
} finally {
  rmSync(copy, { recursive: true, force: true });
}

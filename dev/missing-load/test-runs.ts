import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Runs the tests of the Excel side in a copy of the project. */
export interface TestRuns {
  /**
   * The first test file that fails, or `null`. Those likely to fail are run first and by themselves: one failing test is
   * enough, and most properties are missed by a test that missed the one before.
   */
  firstToFail(likely: readonly string[]): string | null;
}

const FOLDER = "test/excel";

/** Files that take many seconds are run last. Those of the emulated host do not go through `src/excel`. */
const SLOW = ["making-sheets.test.ts", "describe-sheets.test.ts"];

export function createTestRuns(project: string): TestRuns {
  const all = readdirSync(join(project, FOLDER)).filter((name) => name.endsWith(".test.ts"));
  return {
    firstToFail: (likely) => {
      const first = likely.filter((name) => all.includes(name));
      const quick = all.filter((name) => !first.includes(name) && !SLOW.includes(name));
      const slow = SLOW.filter((name) => !first.includes(name));
      for (const names of [...first.map((name) => [name]), quick, ...slow.map((name) => [name])]) {
        const failed = run(project, names);
        if (failed !== null) return failed;
      }
      return null;
    },
  };
}

function run(project: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      "node_modules/jest/bin/jest.js",
      ...["--selectProjects", "dom", "--bail", "--runInBand"],
      ...["--runTestsByPath", ...names.map((name) => join(project, FOLDER, name))],
    ],
    { cwd: project, encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0" } },
  );
  if (status === 0) return null;
  return /^FAIL .*?([\w-]+\.test\.ts)/m.exec(stderr)?.[1] ?? names.join(", ");
}

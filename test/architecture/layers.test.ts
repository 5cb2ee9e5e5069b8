import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const PROJECT = join(__dirname, "..", "..");
const FORBIDDEN = join(__dirname, "forbidden");

/** Which file of the miniature tree each rule must catch, importing what. */
const CAUGHT = [
  ["adapters-do-not-meet", "src/pane/reads-files.ts", "src/xlsx/file-reader.ts"],
  ["cli-reads-files-only", "src/cli/shows-a-screen.ts", "src/pane/screen.ts"],
  ["domain-stands-alone", "src/domain/draws-pages.ts", "react"],
  ["domain-stands-alone", "src/domain/knows-excel.ts", "src/excel/excel-adapter.ts"],
  ["domain-stands-alone", "src/domain/reads-files.ts", "fs"],
  ["no-cycles", "src/domain/back.ts", "src/domain/there.ts"],
  ["nothing-imports-the-wiring", "src/pane/starts-the-wiring.ts", "src/taskpane.ts"],
  ["src-never-imports-dev", "src/excel/uses-an-emulator.ts", "dev/emulator.ts"],
  ["use-cases-add-only-domain", "src/use-cases/calls-excel.ts", "src/excel/excel-adapter.ts"],
];

interface CruiseResult {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string; readonly severity: string };
    }[];
  };
}

/** Both tools are ES modules that jest cannot load, so they run as they do from the command line. */
function runTool(script: string, args: readonly string[], cwd: string, input = ""): string {
  const run = spawnSync(process.execPath, [join(PROJECT, "node_modules", script), ...args], {
    cwd,
    input,
    encoding: "utf8",
  });
  if (run.stdout === "") throw new Error(`${script} said nothing but: ${run.stderr}`);
  return run.stdout;
}

describe("the fences between the layers, in a miniature tree full of forbidden imports", () => {
  const config = join(PROJECT, ".dependency-cruiser.cjs");
  const cruise = ["src", "dev", "--config", config, "--output-type", "json"];
  const { summary } = JSON.parse(
    runTool("dependency-cruiser/bin/dependency-cruise.mjs", cruise, FORBIDDEN),
  ) as CruiseResult;

  it("catch every forbidden import by its rule, and let the lawful ones pass", () => {
    const caught = summary.violations.map(({ rule, from, to }) => [rule.name, from, plainName(to)]);
    expect(caught.sort()).toEqual(CAUGHT);
  });

  it("make each of them an error", () => {
    expect(new Set(summary.violations.map(({ rule }) => rule.severity))).toEqual(new Set(["error"]));
  });

  it("have a forbidden import for every rule there is", () => {
    const rules = [...readFileSync(config, "utf8").matchAll(/^ +name: "(.+)",$/gm)].map(([, name]) => name);
    expect([...new Set(CAUGHT.map(([rule]) => rule))]).toEqual(rules.sort());
  });
});

/** `../../../node_modules/react/index.js` → `react`: where the packages stand is no matter. */
function plainName(path: string): string {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
}

interface LintResult {
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly line: number;
    readonly message: string;
  }[];
}

describe("the lint rules of the domain", () => {
  const lines = [
    "export const today = () => new Date();",
    'export const say = () => console.log("done");',
    "export const pick = () => Math.random();",
    "export const half = (count: number) => Math.round(count / 2);",
  ];
  // Types are known for files of the project alone, so the text stands in for one of them.
  const args = ["--stdin", "--stdin-filename", "src/domain/toolkit/edition.ts", "--format", "json"];
  const results = JSON.parse(
    runTool("eslint/bin/eslint.js", args, PROJECT, lines.join("\n")),
  ) as LintResult[];

  it("ban the clock, the console and chance, say why, and let a pure sum pass", () => {
    const all = results.flatMap(({ messages }) => messages);
    const told = all.filter(({ ruleId }) => ruleId?.startsWith("no-restricted-"));
    expect(all.filter(({ line }) => line === 4)).toEqual([]);
    expect(told.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ["no-restricted-globals", 1],
      ["no-restricted-globals", 2],
      ["no-restricted-properties", 3],
    ]);
    expect(told[0]?.message).toContain("take today, and dates, as parameters");
  });
});

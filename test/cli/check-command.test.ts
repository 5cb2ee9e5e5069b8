import { strToU8, zipSync } from "fflate";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { run } from "./run";

const council = "samples/council-action-plan.xlsx";
const clean = "samples/clean-action-plan.xlsx";

interface PrintedFindings {
  files: {
    file: string;
    error?: string;
    findings: Record<
      "check" | "severity" | "sheet" | "cell" | "kpi" | "keyArea" | "message" | "suggestion",
      string | null
    >[];
    counts: Record<string, number>;
  }[];
}

describe("plan check", () => {
  it("prints true findings on the council's plan, each at its cell, and says that something must be fixed", async () => {
    const { printed, code } = await run("check", council);
    expect(code).toBe(1);
    expect(printed).toMatch(
      /^ {2}High level principle and specific behaviour \(Creating social value\)\n {4}C129 {2}level-differs-from-wording$/m,
    );
    expect(printed).toMatch(/^In all: \d+ must be fixed/m);
    expect(printed).toMatch(/level-missing 8, level-differs-from-wording 6/);
    expect(printed).toContain("Leader is entered for where you want to be");
    expect(printed).toMatch(/B150 .*now-missing/);
  });

  it("says what the marks of a word difference mean, above the first of them", async () => {
    const { printed } = await run("check", council);
    const legend = printed.indexOf("[-in the plan only-] {+in the toolkit only+}");
    expect(legend).toBeGreaterThan(0);
    expect(legend).toBeLessThan(printed.indexOf("[-Only complies-]"));
  });

  it("ends with nothing to fix on a plan whose levels and dates are in order", async () => {
    expect((await run("check", clean)).code).toBe(0);
  });

  it("prints JSON of exactly the promised shape", async () => {
    const { printed } = await run("check", council, "--format", "json");
    const { files } = JSON.parse(printed) as PrintedFindings;
    expect(files.map((file) => file.file)).toEqual([council]);
    const [file] = files;
    for (const finding of file?.findings ?? []) {
      expect(Object.keys(finding)).toEqual([
        "check",
        "severity",
        "sheet",
        "cell",
        "kpi",
        "keyArea",
        "message",
        "suggestion",
      ]);
    }
    const six = file?.findings.filter((finding) => finding.check === "level-differs-from-wording");
    expect(six?.map((finding) => finding.cell)).toEqual(["C129", "B139", "B148", "B152", "C152", "B154"]);
    expect(six?.map((finding) => finding.suggestion)).toEqual([
      "Mature",
      "Minimum",
      "Minimum",
      "Minimum",
      "Mature",
      "Minimum",
    ]);
    expect(file?.counts["must-fix"]).toBe(file?.findings.filter((one) => one.severity === "must-fix").length);
  });

  it("takes a day and finds nothing overdue before the plan began", async () => {
    const { printed } = await run("check", council, "--as-of", "2023-04-01", "--format", "json");
    const { files } = JSON.parse(printed) as PrintedFindings;
    expect(files[0]?.findings.filter((finding) => finding.check === "by-when-past")).toEqual([]);
  });

  it("reads Q1 23 as January to March 2023 when quarters are the calendar's", async () => {
    const overdue = async (quarters: string) => {
      const { printed } = await run(
        "check",
        council,
        "--as-of",
        "2023-05-01",
        "--quarters",
        quarters,
        "--format",
        "json",
      );
      const { files } = JSON.parse(printed) as PrintedFindings;
      return files[0]?.findings.filter((finding) => finding.check === "by-when-past").length ?? 0;
    };
    expect(await overdue("financial")).toBe(0);
    expect(await overdue("calendar")).toBeGreaterThan(0);
  });

  it("checks several files together, with a line for each", async () => {
    const { printed, reported, code } = await run("check", clean, council, "samples/missing.xlsx");
    expect(code).toBe(2);
    const lines = printed.split("\n").slice(-3);
    expect(lines[0]).toMatch(/^samples\/clean-action-plan\.xlsx: 0 must be fixed/);
    expect(lines[1]).toMatch(/^samples\/council-action-plan\.xlsx: \d+ must be fixed/);
    expect(lines[2]).toBe("samples/missing.xlsx: not checked");
    expect(reported).toContain("Checking 2 of 3");
  });

  it("prints a table for a spreadsheet in which no text can become a formula", async () => {
    const { printed } = await run("check", council, "--format", "csv");
    const lines = printed.split("\r\n");
    expect(lines[0]).toBe("\uFEFFfile,sheet,cell,severity,check,key area,kpi,finding,suggestion");
    expect(lines.some((line) => /(^|,)"?[=+@-]/.test(line))).toBe(false);
  });

  it("prints Markdown in which the plan's own signs are no markup", async () => {
    const { printed } = await run("check", council, "--format", "markdown");
    expect(printed).toContain("| Severity | Cell | KPI | Finding | Suggestion | Check |");
    const cells = printed.split("\n").filter((line) => line.startsWith("| must-fix"));
    for (const line of cells) expect(line.replace(/\\\|/g, "").split("|")).toHaveLength(8);
  });
});

describe("what plan says of bad input, in one sentence and with exit 2", () => {
  const folder = mkdtempSync(join(tmpdir(), "plan-"));
  const file = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    ["a file that is not there", () => join(folder, "nothing.xlsx"), /no file/],
    ["a folder", () => folder, /folder/],
    ["an empty file", () => file("empty.xlsx", ""), /empty/],
    ["a text file", () => file("notes.xlsx", "KPI,Now\nReporting,Developing\n"), /text|CSV/i],
    ["a zip that is no workbook", () => file("zip.xlsx", zipSync({ "a.txt": strToU8("a") })), /workbook/],
  ];
  it.each(cases)("%s", async (_, path, sentence) => {
    const { printed, reported, code } = await run("check", path());
    expect(code).toBe(2);
    expect(printed).toBe("");
    expect(reported).toMatch(sentence);
    expect(reported).not.toMatch(/\n\s+at |Error:/);
  });

  it("a workbook without a plan: says why for each sheet, and what a plan looks like", async () => {
    const { reported, code } = await run("check", "samples/not-a-plan.xlsx");
    expect(code).toBe(2);
    expect(reported).toContain("Contacts: no row of headings");
    expect(reported).toContain("KPI | Where we are now | Where we want to be | Actions | By when");
  });

  it.each([
    [["check"], /one or more workbooks/],
    [["check", clean, "--format", "xml"], /text, json, csv, markdown/],
    [["check", clean, "--as-of", "soon"], /YYYY-MM-DD/],
    [["check", clean, "--as-of"], /needs a value/],
    [["check", clean, "--colour"], /no option --colour/],
    [["suggest", "Reporting", "--now", "Basic"], /Minimum, Developing, Mature, Leader or Innovator/],
    [["suggest", "Nonsense"], /no KPI like/],
    [["suggest", "Procurement"], /Name the key area/],
    [["tidy"], /no command/],
  ])("%j", async (argv, sentence) => {
    const { reported, code } = await run(...argv);
    expect(code).toBe(2);
    expect(reported).toMatch(sentence);
  });
});

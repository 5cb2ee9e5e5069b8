import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { pastedCell } from "../../../dev/samples/council-plan-sheet";
import type { Grid } from "../../../src/domain/grid/grid";
import { textAt } from "../../../src/domain/grid/grid";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook-file";

const source = readFileSync("samples/source/council-action-plan.tsv", "utf8");

async function firstGrid(file: string): Promise<Grid> {
  const reading = await readWorkbookFile(join("samples", file));
  if (reading.kind !== "workbook") throw new Error(reading.reason);
  const [first] = reading.workbook.sheets;
  if (!first) throw new Error(`${file} has no sheet`);
  return first.grid;
}

test("the checked-in samples are what the script makes, byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    execFileSync(process.execPath, ["--import", "tsx", "dev/samples/make-samples.ts", folder]);
    const files = readdirSync(folder);
    expect(files).toEqual(readdirSync("samples").filter((file) => file.endsWith(".xlsx")));
    const changed = files.filter(
      (file) => !readFileSync(join(folder, file)).equals(readFileSync(join("samples", file))),
    );
    expect(changed).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every line of the council's plan is a row and every tab a column", async () => {
  const grid = await firstGrid("council-action-plan.xlsx");
  expect(grid.sheet).toBe("Action plan");
  const asNumbers = new Map([
    ["04.00", "4"],
    ["00.00", "0"],
    ["02.22", "2.22"],
  ]);
  const lines = source.split("\n").map((line) => line.split("\t"));
  lines.forEach((fields, row) => {
    fields.forEach((field, column) => {
      expect(textAt(grid, row, column)).toBe(asNumbers.get(field) ?? field);
    });
  });
  expect(grid.cells).toHaveLength(191);
});

test.each([
  ["", null],
  ["Q1 23", "Q1 23"],
  ["04.00", 4],
  ["02.22", 2.22],
  ["4", 4],
  ["1. Roles", "1. Roles"],
  ["3 3", "3 3"],
  ["\" '", "\" '"],
  [" Council", " Council"],
])("%p pasted into Excel becomes %p", (field, cell) => {
  expect(pastedCell(field)).toBe(cell);
});

test("the clean plan has merged blocks and real dates", async () => {
  const grid = await firstGrid("clean-action-plan.xlsx");
  expect(grid.merges).toContainEqual({ sheet: "Action plan", top: 2, left: 0, bottom: 3, right: 0 });
  const dates = grid.cells.flat().filter((cell) => typeof cell.value === "number");
  expect(dates).toContainEqual({ value: 46568, text: "30/06/2027" });
});

test("the plan with one row a KPI has rich text, a table and a hidden row", async () => {
  const parts = unzipSync(readFileSync("samples/one-row-a-kpi.xlsx"));
  const xml = (path: string) => new TextDecoder().decode(parts[path]);
  expect(xml("xl/sharedStrings.xml")).toContain("<t>Developing</t></r><r>");
  expect(xml("xl/tables/table1.xml")).toContain('ref="B3:I11"');
  expect((await firstGrid("one-row-a-kpi.xlsx")).hiddenRows).toEqual([10]);
});

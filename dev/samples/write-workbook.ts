import { join } from "node:path";
import { init } from "excelize-wasm";
import { unzipSync, zipSync } from "fflate";
import { cellAddress, columnLetters } from "../../src/domain/grid/cell-ref";

/** A date's `value` is an Excel serial number; `format` is Excel's code for showing it. */
export type SampleCell =
  | null
  | string
  | number
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "rich-text"; readonly runs: readonly { readonly text: string; readonly isBold: boolean }[] };

/** A sheet to write. Row numbers are zero-based; merges and the table's range are addresses such as `A2:A4`. */
export interface SampleSheet {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly SampleCell[])[];
  readonly boldRows: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly string[];
  readonly table: { readonly name: string; readonly range: string } | null;
}

/** Any fixed moment: the same sheets give the same bytes on every machine and day. The zip format starts in 1980. */
const WRITTEN_ON = "2024-04-01T09:00:00Z";
const ZIP_TIME = new Date(2024, 3, 1, 9, 0, 0);

type Excelize = Awaited<ReturnType<typeof init>>;
type Workbook = ReturnType<Excelize["NewFile"]>;
let started: Promise<Excelize> | undefined;

/** Writes the sheets with excelize, and packs the parts again in a fixed order with a fixed date. */
export async function writeWorkbook(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  started ??= init(join(process.cwd(), "node_modules/excelize-wasm/excelize.wasm.gz"));
  const excelize = await started;
  const workbook = excelize.NewFile();
  sheets.forEach((sheet, index) => {
    if (index === 0) check(workbook.SetSheetName("Sheet1", sheet.name));
    else check(workbook.NewSheet(sheet.name));
    writeSheet(workbook, sheet);
  });
  check(workbook.SetDocProps({ Creator: "Procurement action plan samples", Created: WRITTEN_ON, Modified: WRITTEN_ON }));
  const { buffer, error } = workbook.WriteToBuffer();
  check({ error });
  return packAgain(buffer as Uint8Array<ArrayBuffer>);
}

/** excelize answers with an error's text, or `null`. @throws with that text: a sample that cannot be written is a bug. */
function check(answer: { readonly error: string | null }): void {
  if (answer.error) throw new Error(answer.error);
}

function writeSheet(workbook: Workbook, sheet: SampleSheet): void {
  sheet.columnWidths.forEach((width, column) => {
    check(workbook.SetColWidth(sheet.name, columnLetters(column), columnLetters(column), width));
  });
  const styleFor = cellStyles(workbook);
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const address = cellAddress({ row, column });
      writeCell(workbook, sheet.name, address, cell);
      const format = typeof cell === "object" && cell?.kind === "number" ? cell.format : null;
      check(workbook.SetCellStyle(sheet.name, address, address, styleFor(sheet.boldRows.includes(row), format)));
    });
  });
  for (const merge of sheet.merges) {
    const [first = "", last = ""] = merge.split(":");
    check(workbook.MergeCell(sheet.name, first, last));
  }
  if (sheet.table) {
    check(workbook.AddTable(sheet.name, { Range: sheet.table.range, Name: sheet.table.name, StyleName: "TableStyleLight9" }));
  }
  for (const row of sheet.hiddenRows) check(workbook.SetRowVisible(sheet.name, row + 1, false));
}

function writeCell(workbook: Workbook, sheet: string, address: string, cell: SampleCell): void {
  if (cell === null) return;
  if (typeof cell !== "object") return check(workbook.SetCellValue(sheet, address, cell));
  if (cell.kind === "number") return check(workbook.SetCellValue(sheet, address, cell.value));
  const runs = cell.runs.map(({ text, isBold }) => ({ Text: text, Font: { Bold: isBold, Family: "Calibri", Size: 11, Color: "000000" } }));
  check(workbook.SetCellRichText(sheet, address, runs));
}

/** One style for each look a cell can have: Excel limits how many a workbook may hold. */
function cellStyles(workbook: Workbook): (isBold: boolean, format: string | null) => number {
  const known = new Map<string, number>();
  return (isBold, format) => {
    const look = `${isBold} ${format}`;
    const style = known.get(look) ?? newStyle(workbook, isBold, format);
    known.set(look, style);
    return style;
  };
}

function newStyle(workbook: Workbook, isBold: boolean, format: string | null): number {
  const { style, error } = workbook.NewStyle({
    Alignment: { WrapText: true, Vertical: "top" },
    Font: { Bold: isBold, Family: "Calibri", Size: 11 },
    ...(format === null ? {} : { CustomNumFmt: format }),
  });
  check({ error });
  return style;
}

function packAgain(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(([first], [second]) => (first < second ? -1 : 1));
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: ZIP_TIME });
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../../dev/emulated-excel/xlsx/open-workbook";
import { cellText } from "../../../dev/preview/page/cell-text";
import { readWorkbookBytes } from "../../../src/xlsx/read-workbook-bytes";

const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));

/** Two readers of .xlsx that share no code: what both see is what is in the file. */
describe("a sample in the preview", () => {
  it.each(samples)("shows in every cell of %s what the command line reads there", (name) => {
    const bytes = new Uint8Array(readFileSync(path.join("samples", name)));
    const reading = readWorkbookBytes(bytes, name);
    if (reading.kind === "unreadable") throw new Error(reading.reason);
    const workbook = openWorkbook(bytes);
    const grids = reading.workbook.sheets.map(({ grid }) => grid);
    expect(workbook.sheets.map((sheet) => sheet.state.name)).toEqual(grids.map((grid) => grid.sheet));
    for (const grid of grids) {
      const sheet = workbook.findSheet(grid.sheet);
      const differing = grid.cells.flatMap((line, row) =>
        line.flatMap((cell, column) => {
          const shown = cellText(sheet?.cellAt(grid.top + row, grid.left + column));
          return shown === cell.text
            ? []
            : [{ row: grid.top + row, column: grid.left + column, shown, read: cell.text }];
        }),
      );
      expect(differing).toEqual([]);
    }
  });
});

import { textCell, type Grid } from "../../src/domain/grid/grid";

/** A sheet from lines of tab-separated texts, as pasted from a page; `⏎` in a text is a line break within its cell. */
export function gridOfLines(sheet: string, lines: string): Grid {
  const rows = lines
    .replace(/\n$/u, "")
    .split("\n")
    .map((line) => line.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet,
    top: 0,
    left: 0,
    cells: rows.map((row) =>
      Array.from({ length: width }, (_, column) => textCell((row[column] ?? "").replaceAll("⏎", "\n"))),
    ),
    merges: [],
    hiddenRows: [],
  };
}

import { parseBox } from "./box";
import { DEFAULT_STYLE } from "./cell";
import type { EntryLocale } from "./typed-entry";
import { Workbook } from "./workbook";

/** A cell as a test writes it down: exactly this value, nothing read into it. A leading `=` makes a formula. */
export type PlainCell = string | number | boolean | null;

/** A sheet as rows of cells from A1, or with merges and hidden rows besides. */
export type PlainSheet =
  | readonly (readonly PlainCell[])[]
  | {
      readonly cells: readonly (readonly PlainCell[])[];
      /** Addresses: `A5:A8`. */
      readonly merges?: readonly string[];
      /** Zero-based. */
      readonly hiddenRows?: readonly number[];
      readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
    };

/** A workbook of plain cells, sheet by sheet. The first sheet is in front. */
export function workbookOfCells(
  sheets: { readonly [name: string]: PlainSheet },
  locale: Partial<EntryLocale> = {},
): Workbook {
  const workbook = new Workbook(locale);
  for (const [name, plain] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    const described = "cells" in plain ? plain : { cells: plain };
    described.cells.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content === null || content === "") return;
        const formula =
          typeof content === "string" && content.startsWith("=")
            ? { formula: content, uncalculated: true as const }
            : {};
        const held = "formula" in formula ? 0 : content;
        sheet.setCell(row, column, { content: held, style: DEFAULT_STYLE, ...formula });
      }),
    );
    const merges = (described.merges ?? []).map((address) => {
      const box = parseBox(address);
      if (!box) throw new Error(`"${address}" is no address.`);
      return box;
    });
    sheet.change({ merges, visibility: described.visibility ?? "Visible" });
    for (const row of described.hiddenRows ?? []) sheet.setLines("rows", row, row, { hidden: true });
  }
  return workbook;
}

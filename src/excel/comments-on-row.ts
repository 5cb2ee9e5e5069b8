import type { CellRef } from "../domain/grid/cell-ref";
import type { Outcome } from "../use-cases/workbook";
import { done } from "./outcomes";
import type { RunExcel } from "./run-excel";

/** Queues how many comments are pinned to cells of a sheet. @returns what reads it after the sync. */
export function queueCommentCount(sheet: Excel.Worksheet): () => number {
  const count = sheet.comments.getCount();
  return () => numberOf(count);
}

function numberOf({ value }: OfficeExtension.ClientResult<number>): number {
  return value;
}

/** The cells of a row to which a comment is pinned, which would go with the row. Two requests. */
export function commentsOnRow(
  run: RunExcel,
  { sheet: name, row }: Omit<CellRef, "column">,
): Promise<Outcome<CellRef[]>> {
  return run("read", async (context) => {
    const { comments } = context.workbook.worksheets.getItem(name);
    comments.load("items/id");
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation());
    for (const place of places) place.load("rowIndex,columnIndex");
    await context.sync();
    return done(
      places
        .filter(({ rowIndex }) => rowIndex === row)
        .map(({ columnIndex }) => ({ sheet: name, row, column: columnIndex })),
    );
  });
}

import { cellAddress, type CellRef } from "../domain/grid/cell-ref";
import type { Outcome } from "../use-cases/workbook";
import { done, trouble } from "./outcomes";
import type { RunExcel } from "./run-excel";

/** Brings a cell into view and selects it, in one request. */
export async function goTo(run: RunExcel, cell: CellRef): Promise<Outcome<null>> {
  let refused = false;
  const outcome = await run(
    "write",
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.load("visibility");
      sheet.activate();
      sheet.getCell(cell.row, cell.column).select();
      await context.sync();
      return sheet.visibility === "Visible" ? done(null) : hidden(cell);
    },
    {
      onError: (code) => {
        refused = ["GeneralException", "InvalidOperation", "InvalidArgument"].includes(code);
        return null;
      },
    },
  );
  return refused ? whyNot(run, cell, outcome) : outcome;
}

/** Excel does not say that it refused because the sheet is hidden, so it is asked. */
async function whyNot(run: RunExcel, cell: CellRef, refusal: Outcome<null>): Promise<Outcome<null>> {
  return run("read", async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.load("visibility");
    await context.sync();
    return sheet.visibility === "Visible" ? refusal : hidden(cell);
  });
}

function hidden(cell: CellRef): Outcome<null> {
  return trouble(
    "refused",
    `The sheet ‘${cell.sheet}’ is hidden. Right-click a sheet tab, choose Unhide, then go to ${cellAddress(cell)} again.`,
    [cell],
  );
}

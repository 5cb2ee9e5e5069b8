import type { CellRef } from "../domain/grid/cell-ref";
import type { Grid } from "../domain/grid/grid";
import type { WorkbookContents } from "../use-cases/workbook";
import type { SheetMaking } from "./sheet-mark";

/** A sheet as the list of sheets tells of it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly activeSheet: string;
  readonly selected: CellRef | null;
  readonly readOnly: boolean;
}

/**
 * Queues the list of sheets. @returns what reads it after the sync.
 * @param withActiveCell false where Excel has no active cell to give: a chart sheet is in front.
 */
export function queueSheetList(context: Excel.RequestContext, withActiveCell: boolean): () => SheetList {
  const { workbook } = context;
  workbook.load("readOnly");
  const worksheets = workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const active = withActiveCell ? queueActiveCell(context) : null;
  return () => {
    const sheets = worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
    }));
    const selected = active?.() ?? null;
    const front = selected?.sheet ?? (sheets.find(({ visible }) => visible) ?? sheets[0])?.name;
    return { sheets, activeSheet: front ?? "", selected, readOnly: workbook.readOnly };
  };
}

/** Queues the active cell. @returns what reads it after the sync. */
export function queueActiveCell(context: Excel.RequestContext): () => CellRef {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/name");
  return () => placeOf(cell);
}

function placeOf(cell: Excel.Range): CellRef {
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

/** The list and the sheets' grids, which are in the same order, as the port has them. */
export function contentsOf(
  list: SheetList,
  grids: readonly Grid[],
  makings: readonly SheetMaking[],
): WorkbookContents {
  const { activeSheet, selected, readOnly } = list;
  const sheets = list.sheets.flatMap((sheet, place) => {
    const grid = grids[place];
    return grid
      ? [{ grid, id: sheet.id, protected: sheet.protected, visible: sheet.visible, ...makings[place] }]
      : [];
  });
  return { sheets, activeSheet, selected, readOnly };
}

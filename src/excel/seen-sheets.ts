import type { SheetDraft, SheetPurpose } from "../domain/sheets/sheet-draft";
import type { Outcome, WorkbookContents } from "../use-cases/workbook";

/** Which sheets the add-in had made when the workbook was last read. They may have gone since. */
export interface SeenSheets {
  /** Keeps what a reading tells of them. @returns the reading. */
  readonly keep: (reading: Outcome<WorkbookContents>) => Outcome<WorkbookContents>;
  /** Whether a draft's sheet was seen, made for the same purpose, and may be looked at as having one table. */
  readonly isOwn: (draft: SheetDraft) => boolean;
}

export function createSeenSheets(): SeenSheets {
  let purposes: ReadonlyMap<string, SheetPurpose> = new Map();
  return {
    keep: (reading) => {
      if (reading.kind === "done")
        purposes = new Map(
          reading.value.sheets.flatMap(({ grid, madeFor }) =>
            madeFor === undefined ? [] : [[grid.sheet, madeFor] as const],
          ),
        );
      return reading;
    },
    isOwn: ({ name, purpose, tables }) => tables.length === 1 && purposes.get(name) === purpose,
  };
}

import type { Grid } from "../domain/grid/grid";
import { textAt } from "../domain/grid/grid";
import {
  findWorkbookFaults,
  type AccessibilityFault,
} from "../domain/sheets/accessibility/accessibility-faults";
import type { Outcome, SheetContents, Workbook } from "./workbook";

/** What still keeps some people from reading sheets, as they were at one moment. */
export interface AccessibilityChecked {
  /** The sheets that were looked at. */
  readonly grids: readonly Grid[];
  readonly faults: readonly AccessibilityFault[];
  /** What this Excel could not tell, a sentence each. */
  readonly notLookedAt: readonly string[];
}

/**
 * Holds sheets as they are in Excel now to every rule for what others read, whoever made them.
 * @param sheets their names; `null` for the whole workbook, and where it opens.
 */
export async function checkAccessibility(
  workbook: Workbook,
  sheets: readonly string[] | null,
): Promise<Outcome<AccessibilityChecked>> {
  const outcome = await workbook.describeSheets(sheets);
  if (outcome.kind === "trouble") return outcome;
  const { workbook: described, notLookedAt } = outcome.value;
  return {
    kind: "done",
    value: {
      grids: described.sheets.map(({ grid }) => grid),
      faults: findWorkbookFaults(described),
      notLookedAt,
    },
  };
}

/** The names of the checked sheets whose words have changed since, or that are gone. */
export function changedSinceCheck(
  { grids }: AccessibilityChecked,
  sheets: readonly SheetContents[],
): readonly string[] {
  return grids
    .filter((checked) => {
      const now = sheets.find(({ grid }) => grid.sheet === checked.sheet)?.grid;
      return now === undefined || !saysTheSame(checked, now) || !saysTheSame(now, checked);
    })
    .map(({ sheet }) => sheet);
}

function saysTheSame(one: Grid, other: Grid): boolean {
  return one.cells.every((cells, row) =>
    cells.every(({ text }, column) => text === textAt(other, one.top + row, one.left + column)),
  );
}

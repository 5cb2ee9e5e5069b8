import type { Grid } from "../domain/grid/grid";
import type { SheetPurpose } from "../domain/sheets/sheet-draft";

/** What reading a workbook file gives: its sheets, or why it cannot be read, in one sentence for a person. */
export type WorkbookReading =
  | {
      readonly kind: "workbook";
      /** The worksheets in their order, hidden ones among them; chart sheets hold no cells and are left out. */
      readonly grids: readonly Grid[];
      /** Names of the sheets that a person opening the workbook does not see. */
      readonly hiddenSheets: readonly string[];
      /** What the add-in made sheets for, by their names; sheets that people made are not among them. */
      readonly madeFor: ReadonlyMap<string, SheetPurpose>;
      /** The sheets that tidied plans were made from, by the tidied sheets' names. */
      readonly madeFrom: ReadonlyMap<string, string>;
    }
  | { readonly kind: "unreadable"; readonly reason: string };

/**
 * Carries the sentence for a person from the depth of a damaged file to the one place that catches it;
 * it never leaves `src/xlsx`.
 */
export class UnreadableWorkbook extends Error {}

/** @returns an error that says which part of the workbook is broken and how Excel may mend it. */
export function damaged(name: string, what: string): UnreadableWorkbook {
  return new UnreadableWorkbook(
    `${name} is damaged inside (${what}): open it in Excel, let Excel repair it, save it and try again.`,
  );
}

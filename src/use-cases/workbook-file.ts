import type { WorkbookMemory, WorkbookSheet } from "./workbook";

/** A workbook saved in a file. */
export interface WorkbookFile {
  /** The worksheets in their order, hidden ones among them; chart sheets hold no cells and are left out. */
  readonly sheets: readonly WorkbookSheet[];
  /** What the add-in keeps in it. */
  readonly memory: WorkbookMemory;
}

/** What reading a workbook file gives: its sheets, or why it cannot be read, in one sentence for a person. */
export type FileReading =
  | { readonly kind: "workbook"; readonly workbook: WorkbookFile }
  | { readonly kind: "unreadable"; readonly reason: string };

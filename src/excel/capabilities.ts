import type { Capability } from "../use-cases/workbook";

interface NewerThanAskedFor {
  readonly name: Capability["name"];
  readonly excelApi: string;
  readonly without: string;
}

/** The manifest asks for ExcelApi 1.13; what is newer, or has gone wrong in some builds, is asked about here alone. */
const NEWER: readonly NewerThanAskedFor[] = [
  {
    name: "one-press-undo",
    excelApi: "1.20",
    without:
      "This version of Excel may take back a change of several steps one step at a time. Use ‘Undo’ in this pane instead.",
  },
  {
    name: "merged-areas",
    excelApi: "1.13",
    without: "This version of Excel does not tell which cells are merged. The plan is read without that.",
  },
];

/** What this Excel can do beyond the least the add-in works with, and the reason where it cannot. */
export function excelCapabilities(): readonly Capability[] {
  return NEWER.map(({ name, excelApi, without }) => {
    const available = isSupported(excelApi);
    return { name, available, reason: available ? "" : without };
  });
}

/** Whether all syncs of one run can be one step of Excel's own undo. */
export function canGroupUndo(): boolean {
  return isSupported("1.20");
}

/** Excel in a browser takes and gives at most 5 MB at once; on a computer there is no such limit. */
export function inBrowser(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

function isSupported(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}

import type { CellRef } from "../../grid/cell-ref";
import { cellAddress } from "../../grid/cell-ref";
import type { AccessibilityNeed, FaultFound } from "./accessibility-rule";
import { LAYOUT_RULES } from "./accessible-layout";
import { LOOK_RULES } from "./accessible-looks";
import { TABLE_RULES } from "./accessible-tables";
import type { DescribedSheet } from "./described-sheet";

/** What a sheet is for: a copy that others read meets every rule, a plan that people edit the rules for both. */
export type SheetAudience = "published" | "working";

/** Something on a sheet that keeps some people from reading it. */
export interface AccessibilityFault extends FaultFound {
  readonly rule: string;
  readonly need: AccessibilityNeed;
  readonly sheet: string;
}

/** Says what still breaks the rules, essential ones first, each with its cell and what to do. */
export function findAccessibilityFaults(
  sheet: DescribedSheet,
  audience: SheetAudience = "published",
): readonly AccessibilityFault[] {
  const rules = [...LAYOUT_RULES, ...TABLE_RULES, ...LOOK_RULES].filter(
    (rule) => audience === "published" || rule.alsoForWorking,
  );
  const faults = rules.flatMap(({ id, need, find }) =>
    find(sheet).map((found) => ({ rule: id, need, sheet: sheet.grid.sheet, ...found })),
  );
  return [
    ...faults.filter(({ need }) => need === "essential"),
    ...faults.filter(({ need }) => need === "desirable"),
  ];
}

/** What holds for the workbook as a whole, and for no sheet alone. */
export interface DescribedWorkbook {
  readonly sheets: readonly DescribedSheet[];
  /** The document's title property. */
  readonly title: string;
  /** Where it opens; `null` where nobody knows. */
  readonly opensAt: CellRef | null;
}

/** Every fault of every sheet, and of the workbook itself. */
export function findWorkbookFaults(workbook: DescribedWorkbook): readonly AccessibilityFault[] {
  const { sheets, title, opensAt } = workbook;
  const [first] = sheets;
  const own: AccessibilityFault[] = [];
  const essential = (rule: string, sheet: string, sentence: string, at: CellRef | null = null) =>
    own.push({ rule, need: "essential", sheet, sentence, at });
  const name = first?.grid.sheet ?? "";
  if (title.trim() === "") {
    essential("document-title", name, "Give the document a title: in Excel, File, Info, Title.");
  }
  if (first && opensAt && (opensAt.sheet !== name || opensAt.row !== 0 || opensAt.column !== 0)) {
    const sentence = `The workbook opens at ${cellAddress(opensAt)} of ‘${opensAt.sheet}’. Choose A1 of ‘${name}’, then save.`;
    essential("opens-at-a1", opensAt.sheet, sentence, opensAt);
  }
  const names = new Set<string>();
  for (const { grid } of sheets) {
    const folded = grid.sheet.trim().toLowerCase();
    if (names.has(folded)) essential("sheet-name-repeated", grid.sheet, "Give this sheet a name of its own.");
    names.add(folded);
  }
  return [...own, ...sheets.flatMap((sheet) => findAccessibilityFaults(sheet))];
}

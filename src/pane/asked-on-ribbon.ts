import type { SheetPurpose } from "../domain/sheets/sheet-draft";
import type { ScreenName } from "./shell/shell";

/** What the button of the ribbon that opened the pane asks for. */
export interface AskedOnRibbon {
  readonly screen: ScreenName;
  /** Checks as soon as the workbook is read. */
  readonly checksAtOnce: boolean;
  /** The sheet to make, or to show the making of; `null` where the button is about no sheet. */
  readonly sheet: SheetPurpose | null;
}

/** The sheets that the ribbon names, as manifest.xml does. */
const SHEETS: readonly SheetPurpose[] = [
  "summary",
  "review-findings",
  "comparison",
  "publication",
  "tidied-plan",
  "new-plan",
];

/** Reads the query of the pane's address: `?screen=check`, `?sheet=summary`. */
export function askedOnRibbon(query: string): AskedOnRibbon {
  const asked = new URLSearchParams(query);
  const sheet = SHEETS.find((one) => one === asked.get("sheet")) ?? null;
  if (sheet !== null) return { screen: "sheets", checksAtOnce: false, sheet };
  const checks = asked.get("screen") === "check";
  return { screen: checks ? "check" : "plan", checksAtOnce: checks, sheet: null };
}

import type { PlainSheet } from "../../dev/emulated-excel/workbook/workbook-of-cells";

/** Each entry has a row for each of its two actions. */
export const ROWS_OF_ENTRY = 2;

const WORDING =
  "The council has a procurement strategy in place that is aligned to its corporate plan, and progress against it is reported to councillors and senior managers at least once a year, with actions agreed where it falls behind.";

/** A plan of many entries with wording as long as the toolkit's, and a sheet beside it. */
export function planOfSize(entries: number): { readonly [name: string]: PlainSheet } {
  const head = ["KPI", "Where we are now", "Where we want to be", "Actions", "By when"];
  const rows = Array.from({ length: entries }, (_, n) => [
    [
      `KPI ${n}`,
      `Developing\n${WORDING}`,
      `Mature\n${WORDING}`,
      "Brief councillors on the strategy",
      "Q1 23",
    ],
    [null, null, null, "Publish the strategy", "Q2 23"],
  ]).flat();
  return { Plan: [head, ...rows], Notes: [["Nothing of interest"]] };
}

import type { Toolkit } from "../toolkit/toolkit";
import type { ExaminedEntry } from "./examined-plan";

/** What reports call the key area of an entry that belongs to none of the toolkit's. */
export const NOT_IN_TOOLKIT = "Not in the toolkit";

/** What reports call an entry and its key area: the toolkit's names, else the council's own label (`""` for none). */
export function entryNames(
  { kpi, entry }: ExaminedEntry,
  toolkit: Toolkit,
): { readonly name: string; readonly keyArea: string } {
  return {
    name: kpi?.name ?? entry.writtenAs,
    keyArea: entry.keyArea ? toolkit.keyArea(entry.keyArea).name : NOT_IN_TOOLKIT,
  };
}

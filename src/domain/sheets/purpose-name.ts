import type { SheetPurpose } from "./sheet-draft";

/** A hidden name of a sheet marks it as the add-in's own, in Excel and in a saved file. */
const PREFIX = "ProcurementPlan_";

const PURPOSES = {
  "new-plan": true,
  "tidied-plan": true,
  summary: true,
  "review-findings": true,
  publication: true,
  comparison: true,
  notes: true,
} as const satisfies Record<SheetPurpose, true>;

export function purposeName(purpose: SheetPurpose): string {
  return PREFIX + purpose.replaceAll("-", "_");
}

/** @returns `null` for a name that is no such mark. */
export function purposeOfName(name: string): SheetPurpose | null {
  const purpose = name.startsWith(PREFIX) ? name.slice(PREFIX.length).replaceAll("_", "-") : "";
  return Object.hasOwn(PURPOSES, purpose) ? (purpose as SheetPurpose) : null;
}

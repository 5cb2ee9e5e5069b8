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

/** A second hidden name, on a tidied plan: it refers to the sheet the plan was copied from. */
export const MADE_FROM_NAME = `${PREFIX}made_from`;

/**
 * The sheet a reference such as `=Plan!$1:$1048576` or `'Ann''s plan'!$A$1` is of.
 * @returns `null` where there is none, as when the sheet was deleted (`=#REF!$1:$5`).
 */
export function sheetOfReference(reference: string): string | null {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference.trim()) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
  return name === "" || name.startsWith("#") ? null : name;
}

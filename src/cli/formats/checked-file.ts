import type { CheckedPlans } from "../../use-cases/check-plans";

/** A workbook file that was read and checked. */
export interface CheckedFile extends CheckedPlans {
  readonly kind: "checked";
  readonly file: string;
}

/** What became of one of the files to check. */
export type FileCheck =
  CheckedFile | { readonly kind: "unreadable"; readonly file: string; readonly reason: string };
